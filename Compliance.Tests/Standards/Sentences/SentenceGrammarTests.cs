using Compliance.Standards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Sentences;

/// <summary>What the compiler accepts as a standard: units agree, sentences are finished, facts are of the subject.</summary>
[TestFixture]
public sealed class SentenceGrammarTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) == "netstandard.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    [TestCase("School", "Every<School>.Must(s => s.Students).BeAtMost(2000)")]
    [TestCase("School", "Every<School>.Must(s => s.Staff).BeAtLeast(1)")]
    [TestCase("School", "Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(13.5m.To(1))")]
    [TestCase("District", "Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation)).BeAtLeast(15.Percent()).InEachSchoolYear()")]
    [TestCase("Principal", "Every<Principal>.Where(p => p.Rotated == false).Should(p => p.ConsecutiveYearsInPost).BeAtMost(6.Years())")]
    [TestCase("City", "Every<City>.May(c => c.CountOf(OfCity)).BeAtLeast(160).ByEndOf(2025)")]
    [TestCase("School", "Every<School>.Where(s => s.Locality == Locality.Rural ? s.Students >= 1200 : s.Students >= 1000).Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1))")]
    public void A_finished_sentence_whose_units_agree_builds(string subject, string sentence) => Assert.That(ErrorsOf(subject, sentence), Is.Empty);

    [TestCase("School", "Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(15.Percent())", "CS1503", TestName = "Percent against a ratio does not build")]
    [TestCase("District", "Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(5.To(100))", "CS1503", TestName = "A ratio against a share does not build")]
    [TestCase("Principal", "Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtMost(6)", "CS1503", TestName = "A bare number against years does not build")]
    [TestCase("School", "Every<School>.Must(s => s.Students).BeAtMost(6.Years())", "CS1503", TestName = "Years against a count do not build")]
    [TestCase("School", "Every<School>.Must(s => s.Students).BeAtMost(0.5m)", "CS1503", TestName = "Half a student does not build")]
    [TestCase("School", "Every<School>.Must(s => s.Students)", "CS0411", TestName = "A sentence without a threshold does not build")]
    [TestCase("School", "Every<School>.Where(s => s.Students > 0)", "CS0411", TestName = "A sentence without a verb does not build")]
    [TestCase("School", "Every<School>.Where(s => s.Students > 0).BeAtMost(5)", "CS1061", TestName = "A sentence without a measure does not build")]
    [TestCase("School", "Every<School>.Must(s => s.Students).InEachSchoolYear()", "CS1061", TestName = "A time before the threshold does not build")]
    [TestCase("School", "Every<School>.Must(s => s.RotatedClasses).BeAtMost(5)", "CS1061", TestName = "A fact that there is not does not build")]
    [TestCase("Principal", "Every<Principal>.Must(p => p.Students).BeAtMost(5)", "CS1061", TestName = "A fact of another subject does not build")]
    [TestCase("School", "Every<District>.Must(d => d.Students).BeAtMost(5)", "CS0029", TestName = "A standard of one subject from a sentence on another does not build")]
    [TestCase("School", "Every<School>.Must(s => s.CountOf(OfCity)).BeAtLeast(1)", "CS0411", TestName = "An indicator of another subject does not build")]
    [TestCase("School", "Every<Locality>.Must(s => s.Students).BeAtMost(5)", "CS0315", TestName = "A sentence on no subject does not build")]
    public void Does_not_build(string subject, string sentence, string error) => Assert.That(ErrorsOf(subject, sentence), Has.Member(error));

    /// <summary>The errors of an article with one standard, by number.</summary>
    private static IReadOnlyList<string> ErrorsOf(string subject, string sentence)
    {
        var source = $$"""
            using Compliance.Facts;
            using Compliance.Languages;
            using Compliance.Quantities;
            using Compliance.Standards;
            using Compliance.Standards.Sentences;

            public sealed class Sample : Article
            {
                private static readonly Indicator<City> OfCity = new("x.brands", new BilingualText("品牌", "brands"), QuantityUnit.Count);

                public Standard<{{subject}}> Standard => Clause("T-1",
                    {{sentence}});
            }
            """;
        var errors = CSharpCompilation.Create(
                "sample", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        // Whatever is wrong stands in the standard, and not in what is around it.
        Assert.That(errors.Where(error => error.Location.GetLineSpan().StartLinePosition.Line < 10), Is.Empty);
        return [.. errors.Select(error => error.Id)];
    }
}
