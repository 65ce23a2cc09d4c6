using Compliance.Languages;

namespace Compliance.Evaluation;

/// <summary>
/// What would cure a standard that is not met, with everything else unchanged, in whole units: two more teachers, fifty fewer pupils. Years of service can not be taken
/// back; for them it is by how much the limit is exceeded, and the words keep the fraction.
/// </summary>
public sealed class Shortfall
{
    private readonly decimal distance;
    private readonly BilingualText things;
    private readonly string one;
    private readonly string counter;
    private readonly bool isTime;

    internal Shortfall(decimal distance, bool isIncrease, string fact, BilingualText things, string one, string counter, bool isTime)
    {
        this.distance = distance;
        this.isTime = isTime;
        IsIncrease = isIncrease;
        Fact = fact;
        this.things = things;
        this.one = one;
        this.counter = counter;
    }

    /// <summary>How many, a whole number above zero.</summary>
    public decimal Amount => decimal.Ceiling(distance);

    /// <summary>Whether so many more are needed; otherwise so many fewer.</summary>
    public bool IsIncrease { get; }

    /// <summary>The name in fact files of what is to change.</summary>
    public string Fact { get; }

    /// <summary>The cure in a few words, such as <c>2 more full-time mental-health teachers</c>.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (isTime && !IsIncrease)
        {
            var time = QuantityWriter.Number(distance);
            return language == Language.Chinese ? $"超出 {time} 年" : $"{time} {(distance == 1 ? "year" : "years")} over the limit";
        }

        var amount = QuantityWriter.Number(Amount);
        return language == Language.Chinese
            ? $"{(IsIncrease ? "还差" : "须减少")} {amount} {counter}{things.Zh}"
            : $"{amount} {(IsIncrease ? "more" : "fewer")} {(Amount == 1 ? one : things.En)}";
    }

    /// <summary>The cure in English.</summary>
    public override string ToString() => In(Language.English);
}
