using Compliance.Facts;
using Compliance.NRules.Rules;
using Compliance.NRules.Translation;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Resting;

namespace Compliance.NRules.Resting;

/// <summary>Counts which parts are met.</summary>
internal sealed class PartsJudge<T> : RestingJudge
    where T : Subject
{
    private readonly Standard<T> standard;
    private readonly RestingOnParts resting;
    private readonly StandardGraph all;
    private readonly Dictionary<string, Func<Subject, Outcome>> floors;
    private readonly Dictionary<string, string> companions;

    public PartsJudge(Standard<T> standard, RestingOnParts resting, StandardGraph all)
    {
        this.standard = standard;
        this.resting = resting;
        this.all = all;
        companions = (resting.Companions ?? []).ToDictionary(companion => companion.Part, companion => companion.Id, StringComparer.Ordinal);
        floors = resting.Floor is { } share
            ? resting.Own.Select(all.Find).OfType<Standard<T>>().ToDictionary(
                part => part.Id, part => SentenceTranslation<T>.ForSubjects(part, Scaled(part.Threshold, share)).Whole(), StringComparer.Ordinal)
            : [];
        Own = resting.Own.Concat(resting.Vetoes).Concat(companions.Values).ToHashSet(StringComparer.Ordinal);
        Below = resting.Below.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
    }

    public override IReadOnlySet<string> Own { get; }

    public override IReadOnlySet<string> Below { get; }

    public override Outcome Judge(Subject subject, IEnumerable<DerivedVerdict> own, IEnumerable<DerivedVerdict> below)
    {
        var verdicts = own.ToDictionary(verdict => verdict.Standard.Id, StringComparer.Ordinal);
        var units = below.ToLookup(verdict => (verdict.Subject.Level, verdict.Standard.Id), verdict => verdict.Outcome);
        var vetoes = resting.Vetoes.Select(OutcomeOf).ToList();
        var parts = resting.Own.Select(OutcomeOf)
            .Concat(resting.CountsMet ? [] : vetoes)
            .Concat(resting.Below.Select(part => all.Find(part.Id) is null ? Outcome.Indeterminate : Together(units[(part.Level, part.Id)])))
            .ToList();
        var (met, notMet, open) = (Count(Outcome.Met), Count(Outcome.NotMet), Count(Outcome.Indeterminate));
        if (met + notMet + open == 0)
        {
            return Outcome.OutsideCondition;
        }

        var counted = !resting.CountsMet ? notMet : resting.CountsWhatDoesNotApply ? parts.Count - notMet - open : met;
        var asksOfTheRest = resting.Floor is not null || resting.Companions is not null;
        Outcome[] decisive =
        [
            Between(counted, counted + open, number => Judging.OfNumber(number, standard.Threshold), standard.Comparator),
            .. asksOfTheRest ? resting.Own.Where(part => OutcomeOf(part) == Outcome.NotMet).Select(RestOf) : [],
            .. resting.CountsMet ? vetoes : [],
            asksOfTheRest && open > 0 ? Outcome.Indeterminate : Outcome.Met,
        ];

        // One part far below its line decides, as does a veto; one that is not known may be far below.
        return decisive.Contains(Outcome.NotMet) ? Outcome.NotMet : decisive.Contains(Outcome.Indeterminate) ? Outcome.Indeterminate : Outcome.Met;

        int Count(Outcome outcome) => parts.Count(part => part == outcome);

        // A standard that was not given is open; one that does not reach the subject asks for nothing.
        Outcome OutcomeOf(string id) => verdicts.TryGetValue(id, out var verdict) ? verdict.Outcome
            : all.Find(id) is null ? Outcome.Indeterminate
            : Outcome.OutsideCondition;

        // Whether a part that is not met is near enough.
        Outcome RestOf(string part) => resting.Floor is not null ? floors[part](subject)
            : companions.TryGetValue(part, out var companion) ? OutcomeOf(companion)
            : verdicts[part].Attested == AttestedState.Basic ? Outcome.Met
            : Outcome.NotMet;
    }

    /// <summary>Not met when one unit fails it, open when one is open, met when at least one unit answers to it.</summary>
    private static Outcome Together(IEnumerable<Outcome> units)
    {
        var outcomes = units.ToHashSet();
        return outcomes.Contains(Outcome.NotMet) ? Outcome.NotMet
            : outcomes.Contains(Outcome.Indeterminate) ? Outcome.Indeterminate
            : outcomes.Contains(Outcome.Met) ? Outcome.Met
            : Outcome.OutsideCondition;
    }

    /// <summary>A share of a threshold. Parts that have one ask for at least so much.</summary>
    private static IQuantity Scaled(IQuantity threshold, Share share) => threshold switch
    {
        Ratio ratio => new Ratio(ratio.Antecedent * share.Part, ratio.Consequent * share.Whole),
        Share part => new Share(part.Part * share.Part, part.Whole * share.Whole),
        var other => new Count(other.Amount!.Value * share.Part / share.Whole),
    };
}
