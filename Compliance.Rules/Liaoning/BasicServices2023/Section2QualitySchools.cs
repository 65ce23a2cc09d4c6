using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)2: more schools of high quality.</summary>
public sealed class Section2QualitySchools : Article
{
    private static readonly Indicator<District> QualitySchools =
        new("ln23.newQualitySchools", new("经认定的新优质学校", "recognised new quality schools"), QuantityUnit.Count);

    private static readonly Indicator<District> RuralSchools =
        new("ln23.ruralSchools", new("乡村义务教育学校", "rural compulsory schools"), QuantityUnit.Count);

    private static readonly Indicator<District> RuralSchoolsPaired =
        new("ln23.ruralSchoolsPaired", new("已结对的乡村义务教育学校", "rural compulsory schools with a pairing agreement"), QuantityUnit.Count);

    /// <summary>LN23-2-4: schools recognised as new quality schools.</summary>
    public Standard<District> NewQualitySchools => Clause(
        "LN23-2-4",
        Every<District>.Must(d => d.CountOf(QualitySchools)).BeAtLeast(1));

    /// <summary>LN23-2-7: every rural school is paired with another.</summary>
    public Standard<District> RuralSchoolPairing => Clause(
        "LN23-2-7",
        Every<District>.Must(d => d.CountOf(RuralSchoolsPaired).ShareOf(d.CountOf(RuralSchools))).BeExactly(100.Percent()));
}
