using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(二)8: all students in financial difficulty are aided, from kindergarten to the senior secondary grades; compulsory education is free of fees in
/// public schools, its textbooks everywhere.
/// </summary>
[Clause("LN23-8-1")]
[Clause("LN23-8-4")]
[Clause("LN23-8-5")]
[Clause("LN23-8-6")]
[Clause("LN23-8-7")]
[Clause("LN23-8-8")]
[Clause("LN23-8-9")]
[Clause("LN23-8-10")]
[Clause("LN23-8-11")]
[Clause("LN23-8-12")]
public sealed class Section8StudentAidTests
{
    private const string Fee = "compulsoryFeePerStudent";
    private const string TextbookFee = "ln23.compulsoryTextbookFeePerStudent";
    private const string InArea = "ln23.inNutritionProgrammeArea";
    private const string Pupils = "ln23.nutritionProgrammePupils";
    private const string Fed = "ln23.nutritionProgrammePupilsSubsidised";
    private static readonly ClauseUnderTest NoFee = BasicServices.Clause("LN23-8-5");
    private static readonly ClauseUnderTest FreeTextbooks = BasicServices.Clause("LN23-8-6");
    private static readonly ClauseUnderTest Meals = BasicServices.Clause("LN23-8-8");
    private static readonly SchoolStage[] Compulsory = [.. Stages.PrimaryAndSecondary.Except([SchoolStage.Senior])];

    [TestCase("LN23-8-1", "ln23.needyStudentsAided", "ln23.needyStudents")]
    [TestCase("LN23-8-4", "ln23.needyKindergartenChildrenAided", "ln23.needyKindergartenChildren")]
    public void In_a_district_nobody_in_need_is_left_out(string id, string aided, string inNeed) =>
        BasicServices.Clause(id).AsksForAll(BasicServices.District, aided, inNeed);

    [Test]
    public void In_a_compulsory_school_no_needy_boarder_is_left_out() =>
        BasicServices.Clause("LN23-8-7").AsksForAll(BasicServices.PrimarySchool, "needyBoardersSubsidised", "needyBoarders");

    [TestCase("LN23-8-9", "ln23.seniorGrantReceived", "ln23.seniorGrantEligible")]
    [TestCase("LN23-8-10", "ln23.seniorExempted", "ln23.seniorExemptionEligible")]
    public void In_a_senior_school_nobody_who_qualifies_is_left_out(string id, string aided, string eligible) =>
        BasicServices.Clause(id).AsksForAll(BasicServices.SeniorSchool, aided, eligible);

    [TestCase("LN23-8-11", "ln23.vocationalGrantReceived", "ln23.vocationalGrantEligible")]
    [TestCase("LN23-8-12", "ln23.vocationalExempted", "ln23.vocationalExemptionEligible")]
    public void In_a_vocational_school_nobody_who_qualifies_is_left_out(string id, string aided, string eligible) =>
        BasicServices.Clause(id).AsksForAll(BasicServices.VocationalSchool, aided, eligible);

    [TestCase("LN23-8-9")]
    [TestCase("LN23-8-10")]
    public void Senior_aid_reaches_every_school_with_senior_grades(string id) => Assert.That(
        BasicServices.Clause(id).StagesReached(stage => BasicServices.PrimarySchool() with { Stage = stage }),
        Is.EquivalentTo(new[] { SchoolStage.Senior, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear }));

    [TestCase("LN23-8-11")]
    [TestCase("LN23-8-12")]
    public void Vocational_aid_reaches_vocational_schools_only(string id) => Assert.That(
        BasicServices.Clause(id).StagesReached(stage => BasicServices.PrimarySchool() with { Stage = stage }),
        Is.EquivalentTo(new[] { SchoolStage.SecondaryVocational }));

    [TestCase(SchoolOwnership.Public, 0, "met")]
    [TestCase(SchoolOwnership.Public, 1, "violation: 1 fewer " + Fee)]
    [TestCase(SchoolOwnership.Public, 350.5, "violation: 350.5 fewer " + Fee)]
    [TestCase(SchoolOwnership.Public, null, "undecided: " + Fee)]
    [TestCase(SchoolOwnership.Private, 9000, "not applicable: OutsideCondition")]
    [TestCase(SchoolOwnership.Private, null, "not applicable: OutsideCondition")]
    [TestCase(null, 0, "undecided: ownership")]
    public void A_public_school_charges_nothing_and_a_private_one_is_not_asked(SchoolOwnership? ownership, decimal? fee, string verdict) =>
        Assert.That(NoFee.Says(BasicServices.PrimarySchool((Fee, fee)) with { Ownership = ownership }), Is.EqualTo(verdict));

    [TestCase(SchoolOwnership.Public, 0, "met")]
    [TestCase(SchoolOwnership.Private, 0, "met")]
    [TestCase(SchoolOwnership.Private, 60, "violation: 60 fewer " + TextbookFee)]
    [TestCase(null, 0.5, "violation: 0.5 fewer " + TextbookFee)]
    [TestCase(null, null, "undecided: " + TextbookFee)]
    public void Textbooks_are_free_whoever_runs_the_school(SchoolOwnership? ownership, decimal? fee, string verdict) =>
        Assert.That(FreeTextbooks.Says(BasicServices.PrimarySchool((TextbookFee, fee)) with { Ownership = ownership }), Is.EqualTo(verdict));

    [TestCase("LN23-8-5")]
    [TestCase("LN23-8-6")]
    [TestCase("LN23-8-7")]
    public void Compulsory_aid_reaches_schools_with_compulsory_grades_only(string id) => Assert.That(
        BasicServices.Clause(id).StagesReached(stage => BasicServices.PrimarySchool() with { Stage = stage, Ownership = SchoolOwnership.Public }),
        Is.EquivalentTo(Compulsory));

    [TestCase(Locality.Rural, 1, 100, "met")]
    [TestCase(Locality.Rural, 1, 99, "violation: 1 more " + Fed)]
    [TestCase(Locality.Rural, 0, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Town, 1, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Urban, 1, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, null, 100, "undecided: " + InArea)]
    [TestCase(null, 1, 100, "undecided: locality")]
    [TestCase(Locality.Rural, 1, null, "undecided: " + Fed)]
    public void Meals_are_for_rural_schools_of_the_programme_areas(Locality? locality, int? inArea, int? fed, string verdict) => Assert.That(
        Meals.Says(BasicServices.PrimarySchool((InArea, inArea), (Pupils, 100), (Fed, fed)) with { Locality = locality }), Is.EqualTo(verdict));
}
