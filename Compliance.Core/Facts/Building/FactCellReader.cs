using System.Globalization;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts.Building;

/// <summary>Turns the cells of one row into a subject, and reports each cell that is none of its facts.</summary>
internal static class FactCellReader
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static Subject? Read(SubjectLevel level, IEnumerable<FactCell> cells, SourcePlace? place, List<FactFault> faults)
    {
        var subject = New(level);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (cell.Value is null || (cell.IsText && cell.Value is ""))
            {
                continue;
            }

            if (SubjectKeys.Of(level).Contains(cell.Name))
            {
                if (cell.Value is string text)
                {
                    keys[cell.Name] = text;
                }
                else
                {
                    faults.Add(FactFaults.BadValue(cell.Name, cell.Value, "文本", "text", cell.Place));
                }
            }
            else if (FactCatalog.Find(level, cell.Name) is { } fact)
            {
                if (Value(fact, cell, faults) is { } value)
                {
                    fact.Set(subject, value);
                }
            }
            else if (cell.Name.Contains('.', StringComparison.Ordinal) && IndicatorValues.IsName(cell.Name))
            {
                if (Number(cell) is { } number)
                {
                    subject = subject with { Indicators = subject.Indicators.With(cell.Name, number) };
                }
                else
                {
                    faults.Add(FactFaults.BadValue(cell.Name, cell.Value, "数字", "a number", cell.Place));
                }
            }
            else
            {
                faults.Add(FactFaults.UnknownFact(level, cell.Name, cell.Place));
            }
        }

        if (!keys.TryGetValue(SubjectKeys.Code, out var code) || string.IsNullOrWhiteSpace(code))
        {
            faults.Add(FactFaults.MissingCode(level, place));
            return null;
        }

        subject = subject with { Code = code, Name = keys.GetValueOrDefault(SubjectKeys.Name) };
        return subject switch
        {
            School school => school with { DistrictCode = keys.GetValueOrDefault(SubjectKeys.District) },
            Principal principal => principal with { SchoolCode = keys.GetValueOrDefault(SubjectKeys.School) },
            _ => subject,
        };
    }

    private static Subject New(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => new Province { Code = "" },
        SubjectLevel.City => new City { Code = "" },
        SubjectLevel.District => new District { Code = "" },
        SubjectLevel.School => new School { Code = "" },
        _ => new Principal { Code = "" },
    };

    private static object? Value(Fact fact, FactCell cell, List<FactFault> faults)
    {
        var value = fact.Kind switch
        {
            FactKind.Flag => Flag(cell),
            FactKind.Choice => cell.Value is string name ? fact.Choices.FirstOrDefault(choice => choice.Name == name)?.Value : null,
            _ => Number(cell),
        };
        if (value is null)
        {
            faults.Add(FactFaults.BadValue(fact, cell.Value!, cell.Place));
            return null;
        }

        return value is decimal number ? Amount(fact, number, cell, faults) : value;
    }

    private static object? Amount(Fact fact, decimal number, FactCell cell, List<FactFault> faults)
    {
        if (number < 0)
        {
            faults.Add(FactFaults.Negative(fact.Name, cell.Value!, cell.Place));
            return null;
        }

        var limit = FactLimits.Of(fact);
        if (number > limit)
        {
            faults.Add(FactFaults.TooLarge(fact.Name, cell.Value!, limit, cell.Place));
            return null;
        }

        switch (fact.Kind)
        {
            case FactKind.Count when decimal.Truncate(number) == number:
                return (int)number;
            case FactKind.Posts when Posts.TryFromDecimal(number, out var posts):
                return posts;
            case FactKind.Years:
                return new Years(number);
            default:
                faults.Add(FactFaults.BadValue(fact, cell.Value!, cell.Place));
                return null;
        }
    }

    private static object? Flag(FactCell cell) => cell.Value switch
    {
        bool flag => flag,
        "true" when cell.IsText => true,
        "false" when cell.IsText => false,
        _ => null,
    };

    private static decimal? Number(FactCell cell) => cell.Value switch
    {
        long number => number,
        decimal number => number,
        string text when cell.IsText && decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
