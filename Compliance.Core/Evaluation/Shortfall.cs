using Compliance.Languages;

namespace Compliance.Evaluation;

/// <summary>
/// What would cure a standard that is not met, with everything else unchanged, in whole units: two more teachers, fifty fewer pupils. Years of service can not be taken
/// back; for them it is by how much the limit is exceeded.
/// </summary>
public sealed class Shortfall
{
    private readonly BilingualText things;
    private readonly string one;
    private readonly string counter;
    private readonly bool isTime;

    internal Shortfall(decimal amount, bool isIncrease, string fact, BilingualText things, string one, string counter, bool isTime)
    {
        this.isTime = isTime;
        Amount = amount;
        IsIncrease = isIncrease;
        Fact = fact;
        this.things = things;
        this.one = one;
        this.counter = counter;
    }

    /// <summary>How many, above zero: a whole number, except of years.</summary>
    public decimal Amount { get; }

    /// <summary>Whether so many more are needed; otherwise so many fewer.</summary>
    public bool IsIncrease { get; }

    /// <summary>The name in fact files of what is to change.</summary>
    public string Fact { get; }

    /// <summary>The cure in a few words, such as <c>2 more full-time mental-health teachers</c>.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var amount = QuantityWriter.Number(Amount);
        if (isTime && !IsIncrease)
        {
            return language == Language.Chinese ? $"超出 {amount} 年" : $"{amount} {(Amount == 1 ? "year" : "years")} over the limit";
        }

        return language == Language.Chinese
            ? $"{(IsIncrease ? "还差" : "须减少")} {amount} {counter}{things.Zh}"
            : $"{amount} {(IsIncrease ? "more" : "fewer")} {(Amount == 1 ? one : things.En)}";
    }

    /// <summary>The cure in English.</summary>
    public override string ToString() => In(Language.English);
}
