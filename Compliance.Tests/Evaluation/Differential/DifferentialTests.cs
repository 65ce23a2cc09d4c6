using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Tests.Generators;
using Compliance.Tests.Rules;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Differential;

/// <summary>
/// Three judges agree on generated facts: the compiled program, the step-by-step judge of the sentence, and the clause written a second time.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly ComplianceEvaluator Compiled = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = 0 });
    private static readonly HashSet<string> WrittenTwice = [.. HandWrittenClauses.All.Select(clause => clause.Id)];
    private static readonly ComplianceEvaluator StepByStep = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = int.MaxValue });

    [Test]
    public void What_was_written_a_second_time_are_clauses() => Assert.That(
        HandWrittenClauses.All.Select(clause => (clause.Id, clause.Level)),
        Is.Unique.And.SubsetOf(EveryStandardIsTestedTests.AllPacks.SelectMany(pack => pack.Measured).Select(standard => (standard.Id, standard.Level))));

    [Test]
    public void All_judges_agree()
    {
        var seen = new HashSet<string>();
        For.All(PlainCountry.Any, country =>
        {
            var facts = FactsOf(country);
            var day = DateOnly.ParseExact(country.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var byHand = HandWritten(country);
            seen.UnionWith(byHand.Select(pair => $"{pair.Key.Split(' ')[0]} {pair.Value}"));
            return Same(byHand, Verdicts(Compiled.Evaluate(facts, day))) && Same(byHand, Verdicts(StepByStep.Evaluate(facts, day)));
        });
        Assert.That(seen, Is.SupersetOf(Reachable()), "the generated facts show every verdict that a clause can have");
    }

    private static IEnumerable<string> Reachable() => HandWrittenClauses.All.SelectMany(clause => new[]
    {
        "Met", clause.Binding ? "NotMet Violation" : "NotMet Advisory", "Indeterminate", "NotApplicable NotInForce",
        clause.Level is SubjectLevel.School or SubjectLevel.Principal ? "NotApplicable OutsideCondition" : "NotApplicable EmptyPopulation",
    }.Select(verdict => $"{clause.Id} {verdict}"))
        .Concat(["SY23-16-15 NotYetDue", "CN-UR16-1 NotYetDue", "CN-UR16-2 NotYetDue", "LS21-2.4-1 NotApplicable OutsideJurisdiction"]);

    private static Dictionary<string, string> HandWritten(PlainCountry country)
    {
        var subjects = new Dictionary<SubjectLevel, IReadOnlyList<PlainSubject>>
        {
            [SubjectLevel.City] = country.SummedCities,
            [SubjectLevel.District] = country.SummedDistricts,
            [SubjectLevel.School] = country.Schools,
            [SubjectLevel.Principal] = country.Principals,
        };
        return HandWrittenClauses.All
            .SelectMany(clause => subjects[clause.Level].Select(subject => (Key: $"{clause.Id} {subject.Code}", Verdict: clause.Judge(subject, country.Day))))
            .ToDictionary(pair => pair.Key, pair => pair.Verdict);
    }

    private static Dictionary<string, string> Verdicts(ComplianceReport report) => report.Assessments
        .Where(a => WrittenTwice.Contains(a.Standard.Id))
        .ToDictionary(a => $"{a.Standard.Id} {a.Subject.Code}", a => $"{a.Verdict} {a.Kind}{a.Reason}".TrimEnd());

    private static bool Same(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        var differences = expected.Where(pair => actual.GetValueOrDefault(pair.Key) != pair.Value)
            .Select(pair => $"{pair.Key}: {pair.Value} by hand, {actual.GetValueOrDefault(pair.Key)}").ToArray();
        return differences.Length == 0 && expected.Count == actual.Count
            ? true
            : throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
    }

    private static FactSet FactsOf(PlainCountry country) => new FactSetBuilder()
        .AddRange(country.Cities.Select(area => new City
        {
            Code = area.Code,
            CompulsoryTeachers = Posts(area, "compulsoryTeachers"),
            CompulsoryTeachersWithBachelorDegree = Posts(area, "compulsoryTeachersWithBachelorDegree"),
            TeachersEligibleForRotation = Posts(area, "teachersEligibleForRotation"),
            RotatedTeachers = Posts(area, "rotatedTeachers"),
            CompulsoryClasses = Count(area, "compulsoryClasses"),
            LargeClasses = Count(area, "largeClasses"),
            VeryLargeClasses = Count(area, "veryLargeClasses"),
        }))
        .AddRange(country.Districts.Select(area => new District
        {
            Code = area.Code,
            CompulsoryTeachers = Posts(area, "compulsoryTeachers"),
            CompulsoryTeachersWithBachelorDegree = Posts(area, "compulsoryTeachersWithBachelorDegree"),
            TeachersEligibleForRotation = Posts(area, "teachersEligibleForRotation"),
            RotatedTeachers = Posts(area, "rotatedTeachers"),
            CompulsoryClasses = Count(area, "compulsoryClasses"),
            LargeClasses = Count(area, "largeClasses"),
            VeryLargeClasses = Count(area, "veryLargeClasses"),
        }))
        .AddRange(country.Schools.Select(school => new School
        {
            Code = school.Code,
            DistrictCode = school.Place,
            Stage = (SchoolStage?)(int?)school.Facts["stage"],
            Locality = (Locality?)(int?)school.Facts["locality"],
            Students = Count(school, "students"),
            PrimaryStudents = Count(school, "primaryStudents"),
            JuniorStudents = Count(school, "juniorStudents"),
            Classes = Count(school, "classes"),
            LargestPrimaryClass = Count(school, "largestPrimaryClass"),
            LargestJuniorClass = Count(school, "largestJuniorClass"),
            CompulsoryClasses = Count(school, "compulsoryClasses"),
            LargeClasses = Count(school, "largeClasses"),
            VeryLargeClasses = Count(school, "veryLargeClasses"),
            Staff = Posts(school, "staff"),
            CompulsoryTeachers = Posts(school, "compulsoryTeachers"),
            CompulsoryTeachersWithBachelorDegree = Posts(school, "compulsoryTeachersWithBachelorDegree"),
            TeachersEligibleForRotation = Posts(school, "teachersEligibleForRotation"),
            RotatedTeachers = Posts(school, "rotatedTeachers"),
            FullTimeMentalHealthTeachers = Posts(school, "fullTimeMentalHealthTeachers"),
            QualifiedFullTimeMentalHealthTeachers = Posts(school, "qualifiedFullTimeMentalHealthTeachers"),
            PartTimeMentalHealthTeachers = Posts(school, "partTimeMentalHealthTeachers"),
            HealthCareTeachers = Posts(school, "healthCareTeachers"),
        }))
        .AddRange(country.Principals.Select(principal => new Principal
        {
            Code = principal.Code,
            SchoolCode = principal.Code[1..],
            ConsecutiveYearsInPost = principal.Facts["consecutiveYearsInPost"] is { } years ? new Years(years) : null,
            Rotated = principal.Facts["rotated"] is { } flag ? flag == 1 : null,
        }))
        .Build();

    private static int? Count(PlainSubject subject, string name) => (int?)subject.Facts[name];

    private static Posts? Posts(PlainSubject subject, string name) => Given.Posts(subject.Facts[name]);
}
