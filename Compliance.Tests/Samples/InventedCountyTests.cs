using CityGenerator;
using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Tests.Approvals;
using Compliance.Tests.AuditHarness;
using NUnit.Framework;

namespace Compliance.Tests.Samples;

/// <summary>The invented county of samples/data: it fails for two reasons, and its remedied copy passes.</summary>
public sealed class InventedCountyTests
{
    private const string Determination = "CN-QB17-D";

    [TestCase(false)]
    [TestCase(true)]
    public void The_generator_makes_the_committed_file_byte_by_byte(bool remedied) => Assert.That(
        CountyFiles.Write(remedied),
        Is.EqualTo(File.ReadAllBytes(Repository.PathOf("samples/data/" + (remedied ? CountyFiles.RemediedName : CountyFiles.Name)))));

    [Test]
    public void It_fails_for_two_reasons_and_names_the_school_of_each()
    {
        var report = SampleFile.Report(CountyFiles.Name);
        var parts = (PartsDetermination)report.Find(Determination, InventedCounty.Code)!.Determination!;

        Assert.That(report.Find(Determination, InventedCounty.Code)!.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(parts.Parts.Where(part => part.Verdict is Verdict.NotMet or Verdict.Indeterminate).Select(part => part.Standard), Is.EqualTo(new[] { "CN-QB17-S-P", "CN-QB17-V6-J" }));

        var passing = (PassingDetermination)report.Find("CN-QB17-S-P", InventedCounty.Code)!.Determination!;
        Assert.That(passing.NotMet.Select(school => school.Subject.Code), Is.EqualTo(new[] { "130198007" }), "short of teachers above the degree");

        var equipment = ((VariationDetermination)report.Find("CN-QB17-V6-J", InventedCounty.Code)!.Determination!).Standards.Single();
        Assert.That(equipment.Causes.First().Subject.Code, Is.EqualTo("130198027"), "rich in equipment");
        Assert.That((equipment.Coefficient > 0.45m, equipment.Causes.First().CoefficientWithout <= 0.45m), Is.EqualTo((true, true)), "without it the county would keep the limit");
    }

    [Test]
    public void Its_remedied_copy_passes() =>
        Assert.That(SampleFile.Report(CountyFiles.RemediedName).Find(Determination, InventedCounty.Code)!.Verdict, Is.EqualTo(Verdict.Met));

    [TestCase(CountyFiles.Name, 1)]
    [TestCase(CountyFiles.RemediedName, 0)]
    public async Task The_command_tells_by_its_exit_code(string file, int exitCode)
    {
        var audit = await Audit.Run("determine", Determination, Audit.Sample(file), "--subject", InventedCounty.Code, "--packs", "national");

        Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((exitCode, "")));
    }

    [Test]
    public async Task An_inspector_gets_schools_by_indicator_coefficients_verdict_and_causes([Values("zh", "en")] string language)
    {
        var audit = await Audit.Run("determine", Determination, Audit.Sample(CountyFiles.Name), "--subject", InventedCounty.Code, "--packs", "national", "--lang", language);

        Approved.Verify(audit.Output);
    }

    [TestCase("CN-QB17-X", InventedCounty.Code, "There is no standard 'CN-QB17-X'")]
    [TestCase(Determination, "130199", "There is no standard 'CN-QB17-D' for a subject '130199'")]
    [TestCase("CN-QB17-8-1", InventedCounty.Code, "'CN-QB17-8-1' is no determination")]
    public async Task What_can_not_be_determined_is_refused(string standard, string code, string error)
    {
        var audit = await Audit.Run("determine", standard, Audit.Sample(CountyFiles.Name), "--subject", code);

        Assert.That((audit.ExitCode, audit.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(audit.Error, Does.Contain(error));
    }
}
