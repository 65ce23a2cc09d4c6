using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>What an <see cref="Indicator{TSubject}"/> is, whatever its subject.</summary>
public interface IIndicator
{
    /// <summary>The name in fact files.</summary>
    string Name { get; }

    /// <summary>The label for reports.</summary>
    BilingualText Label { get; }

    /// <summary>The unit of its values.</summary>
    QuantityUnit Unit { get; }
}
