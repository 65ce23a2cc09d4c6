using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Generators;

/// <summary>Valid fact sets with every kind of subject and fact, many facts unreported, and texts that a file format may trip over.</summary>
internal static class FactSets
{
    private static readonly string[] AreaCodes = ["210000", "510000", "210100", "511100", "210102", "210103", "511102"];

    private static readonly Gen<string> Texts = Gen.Elements(
        "甲", "示例小学", "a \"b\" \\ /", "line\nbreak\tand tab", "</script><!--", "\u2028\u0000\u0085", "😀𠀀", "１２３", " 1e308 ", "null", "#N/A", "=1+1");

    private static readonly Gen<decimal> Amounts = Numbers.Decimals.Where(number => number <= FactLimits.Indicator);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 100_000).Select(day => new DateOnly(1950, 1, 1).AddDays(day));

    public static Gen<FactSet> All { get; } =
        from areas in Areas()
        from schools in Gen.Choose(0, 3).SelectMany(count => Schools(count, areas))
        from principals in Gen.Choose(0, schools.Length).SelectMany(count => Principals(count, schools))
        from teachers in Gen.Choose(0, schools.Length).SelectMany(count => Teachers(count, schools))
        from institutions in Gen.Choose(0, 2).SelectMany(Institutions)
        let subjects = (Subject[])[.. teachers, .. areas, .. schools, .. principals, .. institutions]
        from attestations in Attestations(subjects)
        from schoolYear in Optional(Gen.Choose(1949, 2200))
        from calendarYear in Optional(Gen.Choose(1949, 2200))
        select Build(subjects, attestations, schoolYear, calendarYear);

    private static FactSet Build(Subject[] subjects, Attestation[] attestations, int? schoolYear, int? calendarYear)
    {
        var builder = new FactSetBuilder().AddRange(subjects);
        foreach (var attestation in attestations)
        {
            builder.Add(attestation);
        }

        if (schoolYear is { } start)
        {
            builder.ForSchoolYear(new SchoolYear(start));
        }

        if (calendarYear is { } year)
        {
            builder.ForCalendarYear(year);
        }

        return builder.Build();
    }

    private static Gen<Subject[]> Areas() =>
        from codes in Gen.SubListOf(AreaCodes)
        from areas in Together(codes.Select(code => Reported(Named(Area(code)))))
        select areas;

    private static Subject Area(string code) => AdministrativeCode.Parse(code).Level switch
    {
        SubjectLevel.Province => new Province { Code = code },
        SubjectLevel.City => new City { Code = code },
        _ => new District { Code = code },
    };

    private static Gen<Subject[]> Schools(int count, Subject[] areas)
    {
        string[] districts = [.. areas.OfType<District>().Select(district => district.Code)];
        return Together(Enumerable.Range(0, districts.Length == 0 ? 0 : count).Select(i =>
            from district in Gen.Elements(districts)
            from school in Reported(Named(new School { Code = $"S \"{i}\"", DistrictCode = district }))
            select school));
    }

    private static Gen<Subject[]> Principals(int count, Subject[] schools) =>
        Together(Enumerable.Range(0, count).Select(i => Reported(Named(new Principal { Code = $"P{i}", SchoolCode = schools[i].Code }))));

    private static Gen<Subject[]> Teachers(int count, Subject[] schools) =>
        Together(Enumerable.Range(0, count).Select(i => Reported(Named(new Teacher { Code = $"T{i}", SchoolCode = schools[i].Code }))));

    private static Gen<Subject[]> Institutions(int count) =>
        Together(Enumerable.Range(0, count).Select(i =>
            from area in Gen.Elements(AreaCodes)
            from institution in Reported(Named(new Institution { Code = $"I{i}", AreaCode = area }))
            select institution));

    private static Gen<Attestation[]> Attestations(Subject[] subjects)
    {
        var any =
            from subject in Gen.Elements(subjects)
            from state in Gen.Elements(Enum.GetValues<AttestedState>())
            from evidence in Texts.Where(text => !string.IsNullOrWhiteSpace(text))
            from signer in Texts.Where(text => !string.IsNullOrWhiteSpace(text))
            from day in Days
            from valid in Optional(Gen.Choose(0, 4000))
            select new Attestation
            {
                Standard = "SY23-1-4",
                Level = subject.Level,
                SubjectCode = subject.Code,
                State = state,
                Evidence = evidence,
                By = signer,
                On = day,
                ExpiresOn = valid is { } days ? day.AddDays(days) : null,
            };
        return subjects.Length == 0 ? Gen.Constant<Attestation[]>([]) : Gen.Choose(0, 2).SelectMany(count => any.ArrayOf(count));
    }

    private static Gen<Subject> Named(Subject subject) =>
        from name in Gen.OneOf(Texts.Select(text => (string?)text), Gen.Elements<string?>(null, ""))
        from indicators in Gen.OneOf(Gen.Constant(IndicatorValues.None), Indicators())
        select subject with { Name = name, Indicators = indicators };

    private static Gen<IndicatorValues> Indicators() =>
        Amounts.Zip(Amounts, (first, second) => IndicatorValues.None.With("sy23.partyBrands", first).With("a.b.c", second));

    private static Gen<Subject> Reported(Gen<Subject> subjects) =>
        from subject in subjects
        let facts = FactCatalog.Of(subject.Level)
        from numbers in Gen.Choose(0, 1_000_000).ArrayOf(facts.Count)
        from reported in Gen.Choose(0, 3).ArrayOf(facts.Count)
        select With(subject, facts, numbers, reported);

    private static Subject With(Subject subject, IReadOnlyList<Fact> facts, int[] numbers, int[] reported)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (reported[i] > 0 && (facts[i].PartOf?.NumberOf(subject) is not { } whole || numbers[i] <= whole || facts[i].Kind is FactKind.Posts or FactKind.Money))
            {
                facts[i].Set(subject, Value(facts[i], numbers[i], facts[i].PartOf?.NumberOf(subject)));
            }
        }

        return subject;
    }

    private static object Value(Fact fact, int number, decimal? whole) => fact.Kind switch
    {
        FactKind.Count => number,
        FactKind.Posts => Posts.FromThousandths((long)decimal.Min(number, (whole ?? number) * Posts.ThousandthsPerPost)),
        FactKind.Years => new Years(number / 10 / 1000m),
        FactKind.Percent => new Percentage(decimal.Round(number / 7919m, 12)),
        FactKind.PercentagePoints => new PercentagePoints(decimal.Round(number / 10_007m, 12)),
        FactKind.Money when decimal.Round(number * 100_000_000m / 3, 4) is var yuan => new Money(decimal.Min(yuan, whole ?? yuan)),
        FactKind.SquareMetres => SquareMetres.FromThousandths(number),
        FactKind.Flag => number % 2 == 0,
        _ => fact.Choices[number % fact.Choices.Count].Value,
    };

    private static Gen<int?> Optional(Gen<int> values) => Gen.OneOf(Gen.Constant<int?>(null), values.Select(value => (int?)value));

    private static Gen<T[]> Together<T>(IEnumerable<Gen<T>> values) => Gen.CollectToArray(values, value => value);
}
