using Compliance.Facts;
using Compliance.Languages;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using NRules;
using NRules.Fluent;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>What the README shows.</summary>
public sealed class ReadmeExampleTests
{
    [Test]
    public void The_README_example_tells_the_district_and_forgets_what_is_cured()
    {
        // snippet: session
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(TellTheDistrict)));
        repository.Load(x => x.From(NationalStandards.Pack, LeshanStandards.Pack));
        ISession session = repository.CompileWithStandards().CreateSession();

        var school = new School
        {
            Code = "S-1", Name = "示例一小", DistrictCode = "511102", Stage = SchoolStage.Primary, Locality = Locality.Urban,
            Students = 1001, FullTimeMentalHealthTeachers = 1,
        };
        session.Insert(new Examination(new DateOnly(2025, 12, 31)));
        session.InsertAll([new District { Code = "511102", Name = "示例区" }, school]);
        session.Fire();
        Violation found = session.Query<Violation>().Single(violation => violation.Standard.Id == "LS21-2.4-1");

        session.Update(school with { FullTimeMentalHealthTeachers = 2 });
        session.Fire();
        bool isCured = !session.Query<Violation>().Any(violation => violation.Standard.Id == "LS21-2.4-1");
        // end snippet

        Assert.That(isCured);
        Assert.That(
            found.Describe(Language.English),
            Does.StartWith("示例一小 (S-1): enrolled students per full-time mental-health teacher 1001:1, not met, 1 more full-time mental-health teacher (LS21-2.4-1, "));
    }
}
