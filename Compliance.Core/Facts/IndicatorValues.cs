namespace Compliance.Facts;

/// <summary>The values of a subject's indicators, by name. Immutable; equal when all names and values are.</summary>
/// <example><code>var values = IndicatorValues.None.With("sy23.partyBrands", 158);</code></example>
public sealed class IndicatorValues : IEquatable<IndicatorValues>
{
    // In ordinal order, and so cheap to make: a school may report some sixty, and there are many schools. Subjects that report the same names share the array.
    private readonly string[] names;
    private readonly decimal[] values;

    internal IndicatorValues(string[] names, decimal[] values)
    {
        this.names = names;
        this.values = values;
    }

    /// <summary>No indicator at all.</summary>
    public static IndicatorValues None { get; } = new([], []);

    /// <summary>The names that have a value, in ordinal order.</summary>
    public IReadOnlyList<string> Names => names.Length == 0 ? [] : names.AsReadOnly();

    /// <summary>The same values and one more, or one changed.</summary>
    /// <param name="name">The name of the indicator.</param>
    /// <param name="value">Its value; for a yes or no one or zero.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name of an indicator.</exception>
    public IndicatorValues With(string name, decimal value)
    {
        ThrowIfNoName(name);
        var at = IndexOf(name);
        return at >= 0
            ? new IndicatorValues(names, [.. values[..at], value, .. values[(at + 1)..]])
            : new IndicatorValues([.. names[..~at], name, .. names[~at..]], [.. values[..~at], value, .. values[~at..]]);
    }

    /// <summary>The value under a name.</summary>
    /// <param name="name">The name of the indicator.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    public decimal? ValueOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = IndexOf(name);
        return at < 0 ? null : values[at];
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorValues? other) =>
        other is not null && (ReferenceEquals(names, other.names) || names.AsSpan().SequenceEqual(other.names)) && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < names.Length; i++)
        {
            hash.Add(names[i]);
            hash.Add(values[i]);
        }

        return hash.ToHashCode();
    }

    /// <summary>The dot tells an indicator from a fact in files that name both.</summary>
    internal static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '.') && name.Contains('.', StringComparison.Ordinal);

    internal static void ThrowIfNoName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsName(name))
        {
            throw new ArgumentException(
                $"'{name}' is no name of an indicator: use ASCII letters, digits and at least one dot, beginning with a letter, such as plan.brands. "
                + "指标名须以字母开头,由英文字母、数字和至少一个点组成,如 plan.brands。",
                nameof(name));
        }
    }

    private int IndexOf(string name) => Array.BinarySearch(names, name, StringComparer.Ordinal);
}
