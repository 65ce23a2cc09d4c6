using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 26: kindergartens of new housing areas.</summary>
public sealed class Article26NewHousing : Article
{
    /// <summary>CN-PL24-26-2: each is run as an inclusive one.</summary>
    public Standard<District> Inclusive => Clause(
        "CN-PL24-26-2",
        Every<District>.Must(d => d.NewResidentialKindergartensInclusive.ShareOf(d.NewResidentialKindergartens)).BeAtLeast(100.Percent()));
}
