using Compliance.Facts;

namespace Compliance.NRules;

/// <summary>Subjects of one kind are the same when their codes are.</summary>
internal sealed class CodeComparer<T> : IEqualityComparer<T>
    where T : Subject
{
    public bool Equals(T? x, T? y) => string.Equals(x?.Code, y?.Code, StringComparison.Ordinal);

    public int GetHashCode(T obj) => StringComparer.Ordinal.GetHashCode(obj.Code);
}
