using System.Collections.Frozen;

namespace Compliance.Facts;

/// <summary>The values of a subject's indicators, by name. Immutable; equal when all names and values are.</summary>
/// <example><code>var values = IndicatorValues.None.With("sy23.partyBrands", 158);</code></example>
public sealed class IndicatorValues : IEquatable<IndicatorValues>
{
    private readonly FrozenDictionary<string, decimal> values;

    private IndicatorValues(FrozenDictionary<string, decimal> values) => this.values = values;

    /// <summary>No indicator at all.</summary>
    public static IndicatorValues None { get; } = new(FrozenDictionary<string, decimal>.Empty);

    /// <summary>The names that have a value, in ordinal order.</summary>
    public IReadOnlyList<string> Names => values.Count == 0 ? [] : [.. values.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The same values and one more, or one changed.</summary>
    /// <param name="name">The name of the indicator.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name of an indicator.</exception>
    public IndicatorValues With(string name, decimal value)
    {
        ThrowIfNoName(name);
        var copy = new Dictionary<string, decimal>(values, StringComparer.Ordinal) { [name] = value };
        return new IndicatorValues(copy.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The value under a name.</summary>
    /// <param name="name">The name of the indicator.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    public decimal? ValueOf(string name) => values.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public bool Equals(IndicatorValues? other) =>
        other is not null && values.Count == other.values.Count
        && values.All(pair => other.values.TryGetValue(pair.Key, out var value) && value == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorValues);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

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
}
