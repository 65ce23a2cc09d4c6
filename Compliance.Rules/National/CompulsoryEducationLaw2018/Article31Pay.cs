using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Article 31: the pay of teachers.</summary>
public sealed class Article31Pay : Article
{
    /// <summary>CN-CE18-31-1: on average no less than that of local civil servants.</summary>
    public Standard<District> NoLessThanCivilServants => Clause(
        "CN-CE18-31-1",
        Every<District>.Must(d => d.CompulsoryTeacherAverageWage.ShareOf(d.CivilServantAverageWage)).BeAtLeast(100.Percent()).InEachYear());
}
