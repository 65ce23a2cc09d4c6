using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(五)3: the pay of teachers.</summary>
public sealed class Section5Item3Pay : Article
{
    /// <summary>LS21-5.3-8: the teachers of compulsory education are paid no less than civil servants on average.</summary>
    public Standard<District> CompulsoryTeacherPay => Clause(
        "LS21-5.3-8",
        Every<District>.Must(d => d.CompulsoryTeacherAverageWage.ShareOf(d.CivilServantAverageWage)).BeAtLeast(100.Percent()).InEachYear());
}
