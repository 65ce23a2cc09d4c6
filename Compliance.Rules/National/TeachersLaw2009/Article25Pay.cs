using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.TeachersLaw2009;

/// <summary>Article 25: the average pay of teachers.</summary>
public sealed class Article25Pay : Article
{
    /// <summary>CN-TL09-25-1: no less than that of civil servants.</summary>
    public Standard<District> NoLessThanCivilServants => Clause(
        "CN-TL09-25-1",
        Every<District>.Must(d => d.TeacherAverageWage.ShareOf(d.CivilServantAverageWage)).BeAtLeast(100.Percent()).InEachYear());

    /// <summary>CN-TL09-25-2: no less than the year before.</summary>
    public Standard<District> Rising => Clause(
        "CN-TL09-25-2",
        Every<District>.Must(d => d.TeacherAverageWage - d.TeacherAverageWageLastYear).BeAtLeast(0.Yuan()).InEachYear());
}
