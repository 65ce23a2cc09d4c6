using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)5: the arts.</summary>
public sealed class Section2Item5Arts : Article
{
    private static readonly Indicator<School> FewestSpecialities =
        new("ls21.fewestArtsSpecialities", new("艺术特长最少的学生的特长", "artistic specialities of the student with the fewest"), QuantityUnit.Count);

    private static readonly Indicator<City> Bases =
        new("ls21.artsBases", new("美育实践基地", "aesthetic-education practice bases"), QuantityUnit.Count);

    /// <summary>LS21-2.5-3: every student has an artistic speciality; one to two, so one is enough.</summary>
    public Standard<School> ArtsSpecialities => Clause(
        "LS21-2.5-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestSpecialities)).BeAtLeast(1));

    /// <summary>LS21-2.5-6: practice bases for the arts.</summary>
    public Standard<City> ArtsBases => Clause(
        "LS21-2.5-6",
        Every<City>.Must(c => c.CountOf(Bases)).BeAtLeast(1));
}
