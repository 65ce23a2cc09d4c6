using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>
/// The key of a number that only one document asks for, such as the party-building brands of a city. Declared beside the standard that measures
/// it, so that the core statistics stay free of it. Two keys with the same name are equal.
/// </summary>
/// <typeparam name="TSubject">Whose number it is.</typeparam>
/// <example><code>
/// public static readonly Indicator&lt;City&gt; PartyBrands =
///     new("sy23.partyBrands", new BilingualText("党建品牌", "party-building brands"), QuantityUnit.Count);
/// // in a standard: Every&lt;City&gt;.Must(c => c.CountOf(PartyBrands)).BeAtLeast(160)
/// </code></example>
public sealed record Indicator<TSubject> : IIndicator
    where TSubject : Subject
{
    /// <summary>Declares a key.</summary>
    /// <param name="name">The name in fact files: ASCII letters, digits and at least one dot, beginning with a letter, such as <c>sy23.partyBrands</c>.</param>
    /// <param name="label">The label for reports.</param>
    /// <param name="unit">The unit of its values.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not of that form.</exception>
    public Indicator(string name, BilingualText label, QuantityUnit unit)
    {
        IndicatorValues.ThrowIfNoName(name);
        ArgumentNullException.ThrowIfNull(label);
        Name = name;
        Label = label;
        Unit = unit;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public BilingualText Label { get; }

    /// <inheritdoc/>
    public QuantityUnit Unit { get; }

    /// <summary>Whether both keys have the same name.</summary>
    /// <param name="other">Another key.</param>
    public bool Equals(Indicator<TSubject>? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
