using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Every section of the county passes the assessment of its resources.</summary>
[Clause("CN-QB17-S-P")]
[Clause("CN-QB17-S-J")]
public sealed class SchoolsThatPassTests
{
    [TestCase("P")]
    [TestCase("J")]
    public void All_of_them_pass_and_one_that_does_not_is_one_too_many(string section)
    {
        var (id, school) = ("CN-QB17-S-" + section, section == "P" ? County.PrimaryAtTheLines : County.JuniorAtTheLines);
        var failing = school with { Code = "F", SportsArea = 1000 };
        var open = school with { Code = "O", SportsArea = null };

        Assert.That(County.Says(id, school), Is.EqualTo("met"));
        Assert.That(County.Says(id, school, school with { Code = "2" }), Is.EqualTo("met"));
        Assert.That(County.Says(id, school, failing), Is.EqualTo("advisory"));
        Assert.That(County.Says(id, school, open), Is.EqualTo("undecided: CN-QB17-R-" + section));
        Assert.That(County.Says(id, failing, open), Is.EqualTo("advisory"), "the failing school decides");
    }

    [Test]
    public void Schools_without_the_section_are_not_counted()
    {
        Assert.That(County.Says("CN-QB17-S-J", County.PrimaryAtTheLines), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(County.Says("CN-QB17-S-P", County.PrimaryAtTheLines, County.JuniorAtTheLines with { SportsArea = 0 }), Is.EqualTo("met"));
        Assert.That(County.Says("CN-QB17-S-P", County.PrimaryAtTheLines, new School { Code = "S", Stage = SchoolStage.Special, Students = 80 }), Is.EqualTo("met"));
        Assert.That(
            County.Says("CN-QB17-S-P", County.PrimaryAtTheLines, County.PrimaryAtTheLines with { Code = "T", Students = 49, IsTeachingPoint = true, SportsArea = 0 }),
            Is.EqualTo("met"));
    }
}
