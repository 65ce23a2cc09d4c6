using System.Diagnostics.CodeAnalysis;

namespace Compliance.Facts.Building;

/// <summary>Subjects by level and code.</summary>
/// <typeparam name="T">What is known of each.</typeparam>
internal sealed class SubjectIndex<T>
    where T : class
{
    private readonly Dictionary<string, T>?[] levels = new Dictionary<string, T>?[Enum.GetValues<SubjectLevel>().Length];

    /// <summary>Adds an entry, unless the level has one with that code.</summary>
    /// <returns>The entry that was there before; null when this one was added.</returns>
    public T? Add(SubjectLevel level, string code, T entry)
    {
        var entries = levels[(int)level] ??= new Dictionary<string, T>(StringComparer.Ordinal);
        return entries.TryAdd(code, entry) ? null : entries[code];
    }

    public bool Contains(SubjectLevel level, string code) => TryGet(level, code, out _);

    public bool TryGet(SubjectLevel level, string code, [MaybeNullWhen(false)] out T entry)
    {
        entry = null;
        return levels[(int)level]?.TryGetValue(code, out entry) ?? false;
    }
}
