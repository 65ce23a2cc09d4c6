using System.Globalization;
using System.Runtime.InteropServices;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts.Building;

/// <summary>Turns the cells of one row into a subject, and reports each cell that is none of its facts.</summary>
internal static class FactCellReader
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static Subject? Read(SubjectLevel level, IEnumerable<FactCell> cells, SourcePlace? place, IndicatorCollector indicators, FaultList faults) =>
        Read(level, cells is List<FactCell> list ? CollectionsMarshal.AsSpan(list) : cells as FactCell[] ?? [.. cells], place, indicators, faults);

    private static Subject? Read(SubjectLevel level, ReadOnlySpan<FactCell> cells, SourcePlace? place, IndicatorCollector indicators, FaultList faults)
    {
        // The keys come first, so that the record is made once: a large one is not copied to be given its code.
        var (code, name, parent) = Keys(level, cells, place, faults);
        var subject = New(level, code ?? "", name, parent);
        foreach (ref readonly var cell in cells)
        {
            if (cell.Fact is null && SubjectKeys.Has(level, cell.Name))
            {
                continue;
            }

            if (FactOf(level, cell) is { } fact)
            {
                // Most cells are whole numbers within bounds, and told from the others at once.
                if (cell.Value is long whole and >= 0 && whole <= FactLimits.WholeOf(fact) && fact.TrySetWhole(subject, whole))
                {
                    continue;
                }

                if (IsReported(cell) && Value(fact, cell, place, faults) is { } value)
                {
                    fact.Set(subject, value);
                }
            }
            else if (!IndicatorValues.IsName(cell.Name))
            {
                // Even where nothing was reported: a misspelt name would leave the fact that was meant unreported for good.
                faults.Add(FactFaults.UnknownFact(level, cell.Name, cell.PlaceIn(place)));
            }
            else if (IsReported(cell) && Indicator(cell, place, faults) is { } amount)
            {
                indicators.Set(cell.Name, amount);
            }
        }

        var reported = indicators.Take();
        if (string.IsNullOrWhiteSpace(code))
        {
            faults.Add(FactFaults.MissingCode(level, place));
            return null;
        }

        return ReferenceEquals(reported, IndicatorValues.None) ? subject : subject with { Indicators = reported };
    }

    private static Fact? FactOf(SubjectLevel level, in FactCell cell) => cell.Fact is { } fact && fact.Level == level ? fact : FactCatalog.Find(level, cell.Name);

    private static bool IsReported(in FactCell cell) => cell.Value is not null && !(cell.IsText && cell.Value is "");

    private static (string? Code, string? Name, string? Parent) Keys(SubjectLevel level, ReadOnlySpan<FactCell> cells, SourcePlace? place, FaultList faults)
    {
        string? code = null, name = null, parent = null;
        foreach (ref readonly var cell in cells)
        {
            if (cell.Fact is not null || !SubjectKeys.Has(level, cell.Name) || !IsReported(cell))
            {
                continue;
            }

            if (cell.Value is not string text)
            {
                faults.Add(FactFaults.BadValue(cell.Name, cell.Value!, "文本", "text", cell.PlaceIn(place)));
            }
            else if (cell.Name == SubjectKeys.Code)
            {
                code = text;
            }
            else if (cell.Name == SubjectKeys.Name)
            {
                name = text;
            }
            else
            {
                parent = text;
            }
        }

        return (code, name, parent);
    }

    private static Subject New(SubjectLevel level, string code, string? name, string? parent) => level switch
    {
        SubjectLevel.Province => new Province { Code = code, Name = name },
        SubjectLevel.City => new City { Code = code, Name = name },
        SubjectLevel.District => new District { Code = code, Name = name },
        SubjectLevel.School => new School { Code = code, Name = name, DistrictCode = parent },
        SubjectLevel.Institution => new Institution { Code = code, Name = name, AreaCode = parent },
        SubjectLevel.Principal => new Principal { Code = code, Name = name, SchoolCode = parent },
        _ => new Teacher { Code = code, Name = name, SchoolCode = parent },
    };

    /// <summary>The value of an indicator. A yes is one and a no is zero: which indicators take them, only the standards know.</summary>
    private static decimal? Indicator(in FactCell cell, SourcePlace? row, FaultList faults)
    {
        if (IsOversized(cell, FactLimits.Indicator, row, faults))
        {
            return null;
        }

        if ((Number(cell) ?? (Flag(cell) is bool flag ? flag ? 1 : 0 : null)) is not { } amount)
        {
            faults.Add(FactFaults.BadValue(cell.Name, cell.Value!, "数字、true 或 false", "a number, true or false", cell.PlaceIn(row)));
            return null;
        }

        return IsInRange(cell, amount, FactLimits.Indicator, row, faults) ? amount : null;
    }

    private static object? Value(Fact fact, in FactCell cell, SourcePlace? row, FaultList faults)
    {
        if (fact.Kind is not (FactKind.Flag or FactKind.Choice) && IsOversized(cell, FactLimits.Of(fact), row, faults))
        {
            return null;
        }

        var value = fact.Kind switch
        {
            FactKind.Flag => Flag(cell),
            FactKind.Choice => cell.Value is string name ? Choice(fact, name) : null,
            _ => Number(cell),
        };
        if (value is null)
        {
            faults.Add(FactFaults.BadValue(fact, cell.Value!, cell.PlaceIn(row)));
            return null;
        }

        return value is decimal number ? Amount(fact, number, cell, row, faults) : value;
    }

    private static object? Choice(Fact fact, string name) => fact.Choices.FirstOrDefault(choice => choice.Name == name)?.Value;

    private static object? Amount(Fact fact, decimal number, in FactCell cell, SourcePlace? row, FaultList faults)
    {
        if (!IsInRange(cell, number, FactLimits.Of(fact), row, faults))
        {
            return null;
        }

        switch (fact.Kind)
        {
            case FactKind.Count when decimal.Truncate(number) == number:
                return (int)number;
            case FactKind.Posts when Posts.TryFromDecimal(number, out var posts):
                return posts;
            case FactKind.Years when HasDecimalsOf(fact, number):
                return new Years(number);
            case FactKind.Percent when HasDecimalsOf(fact, number):
                return new Percentage(number);
            case FactKind.PercentagePoints when HasDecimalsOf(fact, number):
                return new PercentagePoints(number);
            case FactKind.Money when HasDecimalsOf(fact, number):
                return new Money(number);
            case FactKind.SquareMetres when SquareMetres.TryFromDecimal(number, out var area):
                return area;
            default:
                faults.Add(FactFaults.BadValue(fact, cell.Value!, cell.PlaceIn(row)));
                return null;
        }
    }

    private static bool HasDecimalsOf(Fact fact, decimal number) =>
        FactLimits.DecimalsOf(fact) is var most && (number.Scale <= most || decimal.Round(number, most) == number);

    private static bool IsInRange(in FactCell cell, decimal number, decimal limit, SourcePlace? row, FaultList faults)
    {
        if (number < 0)
        {
            faults.Add(FactFaults.Negative(cell.Name, cell.Value!, cell.PlaceIn(row)));
        }
        else if (number > limit)
        {
            faults.Add(FactFaults.TooLarge(cell.Name, cell.Value!, limit, cell.PlaceIn(row)));
        }

        return number >= 0 && number <= limit;
    }

    private static bool IsOversized(in FactCell cell, decimal limit, SourcePlace? row, FaultList faults) =>
        cell.Value is OversizedNumber huge && !IsInRange(cell, huge.IsNegative ? decimal.MinValue : decimal.MaxValue, limit, row, faults);

    private static object? Flag(in FactCell cell) => cell.Value switch
    {
        bool flag => flag,
        "true" when cell.IsText => true,
        "false" when cell.IsText => false,
        _ => null,
    };

    private static decimal? Number(in FactCell cell) => cell.Value switch
    {
        long number => number,
        decimal number => number,
        // Parsing overlooks null characters at the end, which a file of another encoding leaves there.
        string text when cell.IsText && !text.Contains('\0') && decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
