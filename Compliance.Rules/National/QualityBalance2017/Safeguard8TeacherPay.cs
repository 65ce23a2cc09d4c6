using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 8: the pay of teachers.</summary>
public sealed class Safeguard8TeacherPay : Article
{
    /// <summary>CN-QB17-8-1: average pay of compulsory-education teachers against that of civil servants of the county.</summary>
    public Standard<District> NoLessThanCivilServants => Clause(
        "CN-QB17-8-1",
        Every<District>.Should(d => d.CompulsoryTeacherAverageWage.ShareOf(d.CivilServantAverageWage)).BeAtLeast(100.Percent()));
}
