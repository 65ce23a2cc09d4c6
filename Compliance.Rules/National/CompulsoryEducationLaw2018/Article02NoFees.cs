using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 2: compulsory education is free of tuition and sundry fees.</summary>
public sealed class Article02NoFees : Article
{
    /// <summary>CN-CE18-2-1: what public schools charge each student.</summary>
    public Standard<School> NoFees => Clause(
        "CN-CE18-2-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory) && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CompulsoryFeePerStudent).BeExactly(0.Yuan()));
}
