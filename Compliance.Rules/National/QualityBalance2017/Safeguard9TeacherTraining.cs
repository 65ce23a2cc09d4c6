using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 9: the training of teachers.</summary>
public sealed class Safeguard9TeacherTraining : Article
{
    /// <summary>CN-QB17-9-1: every full-time teacher has 360 hours in five years.</summary>
    public Standard<School> HoursInFiveYears => Clause(
        "CN-QB17-9-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Should(s => s.TeachersWith360Hours.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
