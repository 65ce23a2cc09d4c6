using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(三)4: education in ethnic areas.</summary>
public sealed class Section3Item4EthnicAreas : Article
{
    private static readonly Indicator<District> OutAgain =
        new("ls21.returnedDropoutsOutAgain", new("劝返后再次辍学的学生", "pupils who were brought back and are out of school again"), QuantityUnit.Count);

    private static readonly Indicator<District> NewlyOut =
        new("ls21.newDropouts", new("本学年新辍学的义务教育学生", "pupils of compulsory age who dropped out in the school year"), QuantityUnit.Count);

    /// <summary>LS21-3.4-1: nobody who was brought back to school is out of it again.</summary>
    public Standard<District> NoRelapse => Clause(
        "LS21-3.4-1",
        Every<District>.Where(d => d.EthnicArea == true).Must(d => d.CountOf(OutAgain)).BeExactly(0));

    /// <summary>LS21-3.4-2: nobody drops out.</summary>
    public Standard<District> NoNewDropouts => Clause(
        "LS21-3.4-2",
        Every<District>.Where(d => d.EthnicArea == true).Must(d => d.CountOf(NewlyOut)).BeExactly(0).InEachSchoolYear());
}
