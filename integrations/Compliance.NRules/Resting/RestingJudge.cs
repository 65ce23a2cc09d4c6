using Compliance.Facts;
using Compliance.NRules.Rules;
using Compliance.NRules.Translation;
using Compliance.Standards;
using Compliance.Standards.Resting;

namespace Compliance.NRules.Resting;

/// <summary>Judges a subject by the verdicts of other standards, on itself and on units below.</summary>
internal abstract class RestingJudge
{
    /// <summary>The standards of the subject itself whose verdicts it needs.</summary>
    public virtual IReadOnlySet<string> Own => new HashSet<string>();

    /// <summary>The standards of units below whose verdicts it needs.</summary>
    public virtual IReadOnlySet<string> Below => new HashSet<string>();

    public static RestingJudge Of<T>(Standard<T> standard, StandardGraph all)
        where T : Subject => standard.Resting switch
        {
            RestingOnParts parts => new PartsJudge<T>(standard, parts, all),
            RestingOnPassing passing => new PassingJudge(standard, passing, all),
            RestingOnVariation variation => new VariationJudge(standard, variation, all),
            var other => throw new InvalidOperationException($"{standard.Id}: {other?.GetType().Name} can not be translated."),
        };

    /// <summary>The outcome, the condition of the sentence apart.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="own">The verdicts on it.</param>
    /// <param name="below">The verdicts on units below it.</param>
    public abstract Outcome Judge(Subject subject, IEnumerable<DerivedVerdict> own, IEnumerable<DerivedVerdict> below);

    /// <summary>What a number says that lies somewhere from its least to its greatest possible value.</summary>
    protected static Outcome Between(int least, int greatest, Func<int, Standing> against, Comparator comparator)
    {
        var (low, high) = (against(least), against(greatest));
        if (comparator == Comparator.Exactly && least != greatest)
        {
            return low == Standing.Above || high == Standing.Below ? Outcome.NotMet : Outcome.Indeterminate;
        }

        return (Judging.Meets(comparator, low), Judging.Meets(comparator, high)) switch
        {
            (true, true) => Outcome.Met,
            (false, false) => Outcome.NotMet,
            _ => Outcome.Indeterminate,
        };
    }
}
