using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(二)8: aid for every student in financial difficulty.</summary>
public sealed class Section8StudentAid : Article
{
    private static readonly Indicator<District> NeedyStudents =
        new("ln23.needyStudents", new("已认定的家庭经济困难学生", "recognised students in financial difficulty"), QuantityUnit.Count);

    private static readonly Indicator<District> NeedyStudentsAided =
        new("ln23.needyStudentsAided", new("已获资助的家庭经济困难学生", "students in financial difficulty who received aid"), QuantityUnit.Count);

    private static readonly Indicator<District> NeedyChildren =
        new("ln23.needyKindergartenChildren", new("普惠园里已认定的困难幼儿", "recognised needy children in inclusive kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<District> NeedyChildrenAided = new(
        "ln23.needyKindergartenChildrenAided", new("普惠园里已获资助的困难幼儿", "needy children in inclusive kindergartens who received aid"), QuantityUnit.Count);

    private static readonly Indicator<School> TextbookFee = new(
        "ln23.compulsoryTextbookFeePerStudent", new("向每名义务教育学生收取的教科书费", "textbook fee charged to each student of the compulsory grades"), QuantityUnit.Yuan);

    private static readonly Indicator<School> InProgrammeArea =
        new("ln23.inNutritionProgrammeArea", new("是否在营养改善计划实施地区", "in an area of the nutrition improvement programme"), QuantityUnit.YesNo);

    private static readonly Indicator<School> ProgrammePupils =
        new("ln23.nutritionProgrammePupils", new("营养改善计划覆盖的学生", "pupils of the nutrition improvement programme"), QuantityUnit.Count);

    private static readonly Indicator<School> ProgrammePupilsSubsidised =
        new("ln23.nutritionProgrammePupilsSubsidised", new("已获膳食补助的学生", "pupils of the programme with a meal subsidy"), QuantityUnit.Count);

    private static readonly Indicator<School> SeniorGrantEligible =
        new("ln23.seniorGrantEligible", new("符合国家助学金条件的普通高中学生", "senior secondary students who qualify for the state grant"), QuantityUnit.Count);

    private static readonly Indicator<School> SeniorGrantReceived =
        new("ln23.seniorGrantReceived", new("已领国家助学金的普通高中学生", "senior secondary students with the state grant"), QuantityUnit.Count);

    private static readonly Indicator<School> SeniorExemptionEligible =
        new("ln23.seniorExemptionEligible", new("符合免学杂费条件的普通高中学生", "senior secondary students who qualify for exemption from fees"), QuantityUnit.Count);

    private static readonly Indicator<School> SeniorExempted =
        new("ln23.seniorExempted", new("已免学杂费的普通高中学生", "senior secondary students exempted from fees"), QuantityUnit.Count);

    private static readonly Indicator<School> VocationalGrantEligible =
        new("ln23.vocationalGrantEligible", new("符合国家助学金条件的中职学生", "secondary vocational students who qualify for the state grant"), QuantityUnit.Count);

    private static readonly Indicator<School> VocationalGrantReceived =
        new("ln23.vocationalGrantReceived", new("已领国家助学金的中职学生", "secondary vocational students with the state grant"), QuantityUnit.Count);

    private static readonly Indicator<School> VocationalExemptionEligible =
        new("ln23.vocationalExemptionEligible", new("符合免学费条件的中职学生", "secondary vocational students who qualify for free tuition"), QuantityUnit.Count);

    private static readonly Indicator<School> VocationalExempted =
        new("ln23.vocationalExempted", new("已免学费的中职学生", "secondary vocational students with free tuition"), QuantityUnit.Count);

    /// <summary>LN23-8-1: every recognised student in financial difficulty is aided in each school year.</summary>
    public Standard<District> NeedyStudentAid => Clause(
        "LN23-8-1",
        Every<District>.Must(d => d.CountOf(NeedyStudentsAided).ShareOf(d.CountOf(NeedyStudents))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-4: so is every needy child in an inclusive kindergarten.</summary>
    public Standard<District> NeedyChildAid => Clause(
        "LN23-8-4",
        Every<District>.Must(d => d.CountOf(NeedyChildrenAided).ShareOf(d.CountOf(NeedyChildren))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-5: a public school charges no tuition or sundry fee in the compulsory grades.</summary>
    public Standard<School> NoCompulsoryFee => Clause(
        "LN23-8-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory) && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CompulsoryFeePerStudent).BeExactly(0.Yuan()));

    /// <summary>LN23-8-6: textbooks of the compulsory grades are free, in public and in private schools.</summary>
    public Standard<School> FreeTextbooks => Clause(
        "LN23-8-6",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory)).Must(s => s.MoneyOf(TextbookFee)).BeExactly(0.Yuan()));

    /// <summary>LN23-8-7: every needy boarder of the compulsory grades has a living subsidy.</summary>
    public Standard<School> NeedyBoarderSubsidy => Clause(
        "LN23-8-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.NeedyBoardersSubsidised.ShareOf(s.NeedyBoarders)).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-8: in the areas of the nutrition programme every pupil of a rural school has a meal subsidy.</summary>
    public Standard<School> MealSubsidy => Clause(
        "LN23-8-8",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory) && s.Locality == Locality.Rural && s.FlagOf(InProgrammeArea) == true)
            .Must(s => s.CountOf(ProgrammePupilsSubsidised).ShareOf(s.CountOf(ProgrammePupils))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-9: every senior secondary student who qualifies has the state grant.</summary>
    public Standard<School> SeniorGrant => Clause(
        "LN23-8-9",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior))
            .Must(s => s.CountOf(SeniorGrantReceived).ShareOf(s.CountOf(SeniorGrantEligible))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-10: every senior secondary student who qualifies is exempted from fees.</summary>
    public Standard<School> SeniorExemption => Clause(
        "LN23-8-10",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior))
            .Must(s => s.CountOf(SeniorExempted).ShareOf(s.CountOf(SeniorExemptionEligible))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-11: every secondary vocational student who qualifies has the state grant.</summary>
    public Standard<School> VocationalGrant => Clause(
        "LN23-8-11",
        Every<School>.Where(s => s.Stage == SchoolStage.SecondaryVocational)
            .Must(s => s.CountOf(VocationalGrantReceived).ShareOf(s.CountOf(VocationalGrantEligible))).BeExactly(100.Percent()).InEachSchoolYear());

    /// <summary>LN23-8-12: every secondary vocational student who qualifies pays no tuition.</summary>
    public Standard<School> VocationalExemption => Clause(
        "LN23-8-12",
        Every<School>.Where(s => s.Stage == SchoolStage.SecondaryVocational)
            .Must(s => s.CountOf(VocationalExempted).ShareOf(s.CountOf(VocationalExemptionEligible))).BeExactly(100.Percent()).InEachSchoolYear());
}
