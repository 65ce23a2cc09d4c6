using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 20 (四20): the teaching force.</summary>
public sealed class Point20TeachingStaff : Article
{
    private static readonly Indicator<City> Workshops =
        new("sy22.principalWorkshops", new("本年评定的名优校长工作坊", "workshops of noted principals selected in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> Studios =
        new("sy22.notedTeacherStudios", new("本年评定的名优教师工作室", "studios of noted teachers selected in the year"), QuantityUnit.Count);

    private static readonly Indicator<District> TutoringCases =
        new("sy22.unlawfulTutoringCases", new("查实的违规补课", "confirmed cases of unlawful tutoring"), QuantityUnit.Count);

    private static readonly Indicator<District> TutoringCasesPunished =
        new("sy22.unlawfulTutoringCasesPunished", new("查实且已处理的违规补课", "confirmed cases of unlawful tutoring with a sanction"), QuantityUnit.Count);

    /// <summary>SY22-20-12: workshops of noted principals.</summary>
    public Standard<City> PrincipalWorkshops => Clause(
        "SY22-20-12",
        Every<City>.Must(c => c.CountOf(Workshops)).BeAtLeast(10).During(2022));

    /// <summary>SY22-20-13: studios of noted teachers.</summary>
    public Standard<City> TeacherStudios => Clause(
        "SY22-20-13",
        Every<City>.Must(c => c.CountOf(Studios)).BeAtLeast(50).During(2022));

    /// <summary>SY22-20-19: every confirmed case of unlawful tutoring by a teacher in service is punished.</summary>
    public Standard<District> UnlawfulTutoringIsPunished => Clause(
        "SY22-20-19",
        Every<District>.Must(d => d.CountOf(TutoringCasesPunished).ShareOf(d.CountOf(TutoringCases)))
            .BeExactly(100.Percent()));
}
