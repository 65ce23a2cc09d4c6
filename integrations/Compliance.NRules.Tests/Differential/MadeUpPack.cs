using System.Globalization;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.NRules.Tests.Differential;

/// <summary>
/// Sentences of every kind that an author may write, whether a pack holds one or not. Their ids are M-1, M-2 and so on. What rests on each
/// tells its verdicts apart: R-1 is broken where M-1 is met, N-1 where it is not.
/// </summary>
internal sealed class MadeUpPack
{
    private readonly List<string> clauses = [];
    private readonly List<Article> articles = [];

    public static StandardPack Pack { get; } = new MadeUpPack()
        .With("M-1", Every<School>.Must(s => s.Students.Per(s.FullTimeTeachers)).BeAtMost(20.To(1)), "atMost", 20, "ratio")
        .With("M-2", Every<School>.Must(s => s.Books.Per(s.Students).Times(1.1m)).BeAtLeast(10.To(1)), "atLeast", 10, "ratio")
        .With("M-3", Every<School>.Must(s => s.Classes).BeAtLeast(12), "atLeast", 12, "count")
        .With("M-4", Every<School>.Must(s => s.PrimaryStudents + s.JuniorStudents).BeAtMost(2000), "atMost", 2000, "count")
        .With("M-5", Every<School>.Must(s => s.MusicRooms + s.ArtRooms).BeLessThan(12), "lessThan", 12, "count")
        .With("M-6", Every<School>.Must(s => s.MultimediaClassrooms + s.MusicRooms).BeExactly(12), "exactly", 12, "count")
        .With("M-7", Every<School>.Must(s => s.Students - s.StudentsLastYear).BeAtMost(100), "atMost", 100, "count")
        .With("M-8", Every<School>.Must(s => s.Classes.InGroupsOf(6, Rounding.Up)).BeAtMost(5), "atMost", 5, "count")
        .With("M-9", Every<School>.Where(s => s.Locality == Locality.Rural ? s.Students >= 300 : s.Students >= 1000).Must(s => s.Campuses).BeMoreThan(1), "moreThan", 1, "count")
        .With(
            "M-10",
            Every<School>.Must(s => s.StudentsFitnessGoodOrExcellent.ShareOf(s.StudentsFitnessTested) - s.StudentsFitnessGoodOrExcellentLastYear.ShareOf(s.StudentsFitnessTestedLastYear))
                .BeAtLeast(1m.PercentagePoints()).OrWhere(s => s.Classes == 12),
            "atLeast", 1, "percentage-points")
        .With("M-11", Every<School>.Must(s => s.Stage.IsOneOf(SchoolStage.Primary, SchoolStage.Junior) || s.Classes > 30 ? s.Students : s.SeniorStudents).BeAtMost(1000), "atMost", 1000, "count")
        .With("M-12", Every<School>.Must(Parts.Met("M-2", "M-3").TheRestAtLeast(85.Percent())).BeAtLeast(1), "atLeast", 1, "count", floor: 85)
        .With("M-13", Every<School>.Must(Parts.Met("M-1", "M-3", "M-9").CountingWhatDoesNotApply()).BeAtLeast(2), "atLeast", 2, "count")
        .With("M-14", Every<School>.Must(Parts.Met("M-3", "M-5").Vetoes("M-1", "M-4")).BeAtLeast(1), "atLeast", 1, "count")
        .With("M-15", Every<School>.Must(Parts.NotMet("M-4", "M-14").Vetoes("M-5")).BeExactly(0), "exactly", 0, "count")
        .With("M-16", Every<School>.Must(Parts.Met("M-3", "M-4").TheRestAtBasicGrade(("M-3", "M-8"))).BeAtLeast(1), "atLeast", 1, "count")
        .With("M-17", Every<District>.Must(Below<School>.Variation("M-2", weight: s => s.Stage == SchoolStage.Primary ? s.Students : s.Classes)).BeAtMost(0.5m.Coefficient()), "atMost", 0.5m, "coefficient")
        .With("M-18", Every<District>.Must(Below<School>.MeanVariation(["M-1", "M-27"], weight: s => s.Classes)).BeAtMost(0.6m.Coefficient()), "atMost", 0.6m, "coefficient")
        .With("M-19", Every<District>.Must(Below<School>.NumberMeeting("M-3")).BeMoreThan(1), "moreThan", 1, "count")
        .With("M-20", Every<District>.Must(Parts.NotMet("M-19").Below<School>("M-2", "M-15")).BeExactly(0), "exactly", 0, "count")
        .With("M-21", Every<District>.Must(d => d.CompulsoryClasses).WhereUnreported(Below<School>.NumberMeeting("M-3")).BeAtLeast(2), "atLeast", 2, "count")
        .With("M-22", Every<City>.Must(Below<School>.ShareMeeting("M-3")).BeAtLeast(50.Percent()), "atLeast", 50, "percent")
        .With("M-23", Every<City>.Must(Below<District>.ShareMeeting("M-20")).BeAtLeast(50.Percent()), "atLeast", 50, "percent")
        .With("M-24", Every<Province>.Must(Parts.Met("M-25").Vetoes("M-26")).BeAtLeast(1), "atLeast", 1, "count")
        .With("M-25", Every<Province>.Must(p => p.Students).BeAtLeast(1000), "atLeast", 1000, "count")
        .With("M-26", Every<Province>.Must(Below<City>.NumberMeeting("M-23")).BeAtLeast(1), "atLeast", 1, "count")
        .With("M-27", Every<School>.Where(s => s.Locality != Locality.Rural).Must(s => s.FullTimeTeachers.Per(s.Classes)).BeMoreThan(1.9m.To(1)), "moreThan", 1.9m, "ratio")
        .ToldApart<School>("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "27")
        .ToldApart<District>("17", "18", "19", "20", "21")
        .ToldApart<City>("22", "23")
        .ToldApart<Province>("24", "25", "26")
        .Definition().Build();

    /// <summary>A school's and a district's sentence that differ from the register, as it comes to light when they are read.</summary>
    public static StandardPack Faulty { get; } = new MadeUpPack()
        .With("M-1", Every<School>.Must(s => s.Classes).BeAtLeast(12), "atLeast", 13, "count")
        .With("M-2", Every<District>.Must(d => d.Students).BeAtLeast(12), "atLeast", 13, "count")
        .Definition().BuildDeferred();

    private MadeUpPack ToldApart<T>(params string[] numbers)
        where T : Subject
    {
        foreach (var number in numbers)
        {
            With($"R-{number}", Every<T>.Must(Parts.Met($"M-{number}")).BeExactly(0), "exactly", 0, "count");
            With($"N-{number}", Every<T>.Must(Parts.NotMet($"M-{number}")).BeExactly(0), "exactly", 0, "count");
        }

        return this;
    }

    private MadeUpPack With<T>(string id, Sentence<T> sentence, string comparator, decimal threshold, string unit, int? floor = null)
        where T : Subject
    {
        clauses.Add(string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "id": "{{id}}", "locator": "1", "topic": "any", "stage": "any", "level": "{{typeof(T).Name.ToLowerInvariant()}}", "titleZh": "条目", "titleEn": "clause",
              "summaryZh": "概述", "summaryEn": "summary", "judgement": "measured", "metric": "any", "comparator": "{{comparator}}", "threshold": {{threshold}},
              "unit": "{{unit}}", "modality": "mandatory", "due": null, "year": null, "recurs": "none", "floor": {{floor?.ToString(CultureInfo.InvariantCulture) ?? "null"}}
            }
            """));
        articles.Add(new OneClause<T>(id, sentence));
        return this;
    }

    private StandardPack.Definition Definition()
    {
        using var register = new StringReader($$"""
            {
              "version": 2,
              "document": {
                "code": "M", "titleZh": "《样例》", "titleEn": "Example", "issuerZh": "某局", "issuerEn": "some bureau", "status": "issued",
                "jurisdiction": "100000", "inForceFrom": "2000-01-01", "inForceUntil": null
              },
              "clauses": [{{string.Join(',', clauses)}}]
            }
            """);
        return StandardPack.Define("made-up", new BilingualText("样例", "example")).WithDocument(Register.Read(register, "made-up"), [.. articles]);
    }

    private sealed class OneClause<T>(string id, Sentence<T> sentence) : Article
        where T : Subject
    {
        public Standard<T> Standard => Clause(id, sentence);
    }
}
