using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Facts;

[TestFixture]
public sealed class SchoolStagesTests
{
    [TestCase(SchoolStage.Kindergarten, false, false, false, false)]
    [TestCase(SchoolStage.Primary, true, false, true, true)]
    [TestCase(SchoolStage.Junior, false, true, true, true)]
    [TestCase(SchoolStage.NineYear, true, true, true, true)]
    [TestCase(SchoolStage.CompleteSecondary, false, true, true, true)]
    [TestCase(SchoolStage.Senior, false, false, false, true)]
    [TestCase(SchoolStage.TwelveYear, true, true, true, true)]
    [TestCase(SchoolStage.SecondaryVocational, false, false, false, false)]
    [TestCase(SchoolStage.Special, false, false, true, true)]
    [TestCase(SchoolStage.Higher, false, false, false, false)]
    public void A_stage_belongs_to_these_groups(SchoolStage stage, bool primary, bool junior, bool compulsory, bool primaryAndSecondary)
    {
        Assert.That(SchoolStages.WithPrimary.Contains(stage), Is.EqualTo(primary));
        Assert.That(SchoolStages.WithJunior.Contains(stage), Is.EqualTo(junior));
        Assert.That(SchoolStages.Compulsory.Contains(stage), Is.EqualTo(compulsory));
        Assert.That(SchoolStages.PrimaryAndSecondary.Contains(stage), Is.EqualTo(primaryAndSecondary));
        Assert.That(
            SchoolStages.PrimaryAndSecondaryWithVocational.Contains(stage),
            Is.EqualTo(primaryAndSecondary || stage == SchoolStage.SecondaryVocational));
    }
}
