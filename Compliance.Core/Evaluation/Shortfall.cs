using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Evaluation;

/// <summary>
/// What would cure a standard that is not met, with everything else unchanged. Things that are counted change in whole units: two more teachers, fifty fewer
/// pupils. Rates, time and money keep their fraction; years of service can not be taken back, and for them it is by how much the limit is exceeded.
/// </summary>
public sealed class Shortfall
{
    private readonly BilingualText things;
    private readonly string one;
    private readonly string counter;

    internal Shortfall(decimal amount, QuantityUnit unit, bool isIncrease, string fact, BilingualText things, string one, string counter)
    {
        Amount = amount;
        Unit = unit;
        IsIncrease = isIncrease;
        Fact = fact;
        this.things = things;
        this.one = one;
        this.counter = counter;
    }

    /// <summary>How much, in <see cref="Unit"/>; above zero, and whole where things are counted.</summary>
    public decimal Amount { get; }

    /// <summary>The unit of <see cref="Amount"/>: percentage points for rates.</summary>
    public QuantityUnit Unit { get; }

    /// <summary>Whether so much more is needed; otherwise so much less.</summary>
    public bool IsIncrease { get; }

    /// <summary>The name in fact files of what is to change.</summary>
    public string Fact { get; }

    /// <summary>The cure in a few words, such as <c>2 more full-time mental-health teachers</c>.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? InChinese() : InEnglish();
    }

    /// <summary>The cure in English.</summary>
    public override string ToString() => In(Language.English);

    private string InChinese()
    {
        var amount = QuantityWriter.Number(Amount);
        return Unit switch
        {
            QuantityUnit.Count => $"{(IsIncrease ? "还差" : "须减少")} {amount} {counter}{things.Zh}",
            QuantityUnit.Years => $"{(IsIncrease ? "还差" : "超出")} {amount} 年",
            _ => $"{things.Zh}{(IsIncrease ? "还差" : "须降低")} {Measured(Language.Chinese)}",
        };
    }

    private string InEnglish()
    {
        var amount = QuantityWriter.Number(Amount);
        return Unit switch
        {
            QuantityUnit.Count => $"{amount} {(IsIncrease ? "more" : "fewer")} {(Amount == 1 ? one : things.En)}",
            QuantityUnit.Years => $"{amount} {(Amount == 1 ? "year" : "years")} {(IsIncrease ? "short" : "over the limit")}",
            _ => $"{Measured(Language.English)} {(IsIncrease ? "more" : "less")}: {things.En}",
        };
    }

    private string Measured(Language language) => QuantityWriter.In(language).Write(Unit switch
    {
        QuantityUnit.Yuan => new Money(Amount),
        QuantityUnit.Hours => new Hours(Amount),
        QuantityUnit.Mbps => new Bandwidth(Amount),
        QuantityUnit.SquareMetres => SquareMetres.FromDecimal(Amount),
        QuantityUnit.Coefficient => new Coefficient(Amount),
        _ => (IQuantity)new PercentagePoints(Amount),
    });
}
