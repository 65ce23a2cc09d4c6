using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.NRules.Resting;
using Compliance.NRules.Translation;
using Compliance.Standards;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Rules;

/// <summary>The rules of the standards of one kind of subject.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
/// <param name="all">All standards that are translated together.</param>
internal sealed class StandardRules<T>(StandardGraph all)
    where T : Subject
{
    private static readonly ParameterExpression Examined = Expression.Parameter(typeof(Examined<T>), "examined");

    /// <summary>One rule that finds the breaches, under the id of the standard; and one that derives the verdict where other standards need it or it needs theirs.</summary>
    public IEnumerable<IRuleDefinition> Of(Standard standard)
    {
        if (standard.Modality != Modality.Component)
        {
            yield return standard switch
            {
                AttestedStandard attested => Breaches(attested),
                Standard<T> { Resting: null } measured => Breaches(measured),
                _ => BreachesByVerdict(standard),
            };
        }

        if (all.PositionOf(standard) is { } position)
        {
            yield return standard switch
            {
                AttestedStandard attested => Verdict(attested, position),
                Standard<T> { Resting: null } measured => Verdict(measured, position),
                _ => Determination((Standard<T>)standard, position),
            };
        }
    }

    /// <summary>Condition and measure stand in the pattern of the subject.</summary>
    private IRuleDefinition Breaches(Standard<T> standard)
    {
        var rule = Begin(standard, standard.Id);
        var pattern = MatchDue(rule, standard);
        foreach (var condition in SentenceTranslation<T>.ForPattern(standard, Examined).NotMet())
        {
            pattern.Condition(condition);
        }

        return rule.Then<Examined<T>>((context, examined) => Linking.Yield(context, BreachOf(standard, examined.Subject, examined.AsOf, null)));
    }

    /// <summary>Whoever attests brings a breach to light, so the attestation comes first: there are few of them.</summary>
    private IRuleDefinition Breaches(AttestedStandard standard)
    {
        var (id, forbids, scope) = (standard.Id, standard.Forbids, new ScopeTest(standard));
        var rule = Begin(standard, id);
        rule.Match<StandingAttestation>("standing").When<StandingAttestation>(standing => standing.IsOf(id));
        MatchDue(rule, standard).When<StandingAttestation, Examined<T>>(
            (standing, examined) => standing.IsAbout(examined.Subject) && scope.OutcomeOf(examined.Subject, standing.Attestation, forbids) == Outcome.NotMet);
        return rule.Then<StandingAttestation, Examined<T>>(
            (context, standing, examined) => Linking.Yield(context, BreachOf(standard, examined.Subject, examined.AsOf, standing.Attestation)));
    }

    private static IRuleDefinition BreachesByVerdict(Standard standard)
    {
        var verdict = Expression.Parameter(typeof(DerivedVerdict), "verdict");
        var rule = Begin(standard, standard.Id);
        var pattern = rule.Match<DerivedVerdict>(verdict.Name!).When<DerivedVerdict>(verdict => verdict.Standard == standard && verdict.Outcome == Outcome.NotMet);
        if (Due(standard, verdict) is { } due)
        {
            pattern.Condition(due);
        }

        return rule.Then<DerivedVerdict>((context, verdict) => Linking.Yield(context, BreachOf(standard, verdict.Subject, verdict.AsOf, null)));
    }

    private static IRuleDefinition Verdict(Standard<T> standard, int position)
    {
        var outcomeOf = SentenceTranslation<T>.ForSubjects(standard).Whole();
        return BeginVerdict(standard, position).Then<Examined<T>>((context, examined) => Linking.Yield(
            context, new DerivedVerdict(standard, examined.Subject, examined.AsOf, Inside(examined, standard) ? outcomeOf(examined.Subject) : Outcome.OutsideCondition, null)));
    }

    private static IRuleDefinition Verdict(AttestedStandard standard, int position)
    {
        var (id, scope) = (standard.Id, new ScopeTest(standard));
        var rule = BeginVerdict(standard, position);
        rule.Collect<StandingAttestation>("attested", "standing").When<StandingAttestation>(standing => standing.IsOf(id))
            .When<Examined<T>, StandingAttestation>((examined, standing) => standing.IsAbout(examined.Subject));
        return rule.Then<Examined<T>, IEnumerable<StandingAttestation>>(
            (context, examined, attested) => Linking.Yield(context, VerdictOf(standard, scope, examined, attested.Select(standing => standing.Attestation).SingleOrDefault())));
    }

    private IRuleDefinition Determination(Standard<T> standard, int position)
    {
        var judge = RestingJudge.Of(standard, all);
        var (own, below) = (judge.Own, judge.Below);
        var applies = SentenceTranslation<T>.ForSubjects(standard).Applies();
        var rule = BeginVerdict(standard, position);
        rule.Collect<DerivedVerdict>("parts", "part").When<DerivedVerdict>(part => own.Contains(part.Standard.Id) && part.Subject is T)
            .When<Examined<T>, DerivedVerdict>((examined, part) => part.Subject.Code == examined.Subject.Code);
        rule.Collect<DerivedVerdict>("units", "unit").When<DerivedVerdict>(unit => below.Contains(unit.Standard.Id))
            .When<Examined<T>, DerivedVerdict>((examined, unit) => unit.LiesIn(examined.Subject));
        var reported = standard.MeasureExpression is null ? null : new ReportedMeasure<T>(standard);
        return rule.Then<Examined<T>, IEnumerable<DerivedVerdict>, IEnumerable<DerivedVerdict>>((context, examined, parts, units) => Linking.Yield(
            context, VerdictOf(standard, reported, applies, examined, () => judge.Judge(examined.Subject, parts, units))));
    }

    private static DerivedVerdict VerdictOf(AttestedStandard standard, ScopeTest scope, Examined<T> examined, Attestation? attestation) => new(
        standard, examined.Subject, examined.AsOf,
        Inside(examined, standard) ? scope.OutcomeOf(examined.Subject, attestation, standard.Forbids) : Outcome.OutsideCondition, attestation?.State);

    private static DerivedVerdict VerdictOf(
        Standard<T> standard, ReportedMeasure<T>? reported, Func<Subject, bool?> applies, Examined<T> examined, Func<Outcome> determine) => new(
            standard, examined.Subject, examined.AsOf, (Inside(examined, standard) ? applies(examined.Subject) : false) switch
            {
                false => Outcome.OutsideCondition,
                null => Outcome.Indeterminate,
                true => reported is null ? determine() : reported.Judge(examined.Subject, determine),
            });

    /// <summary>A register may confine a clause to areas inside the jurisdiction.</summary>
    private static bool Inside(Examined<T> examined, Standard standard) =>
        standard.Clause.Scope.Areas is var areas && (areas.Count == 0 || examined.LiesInOneOf(areas));

    private PatternBuilder MatchDue(RuleBuilder rule, Standard standard)
    {
        var pattern = MatchReached(rule, standard);
        pattern.Condition(all.InForce(standard, Examined));
        if (Due(standard, Examined) is { } due)
        {
            pattern.Condition(due);
        }

        return standard.Clause.Scope.Areas is { Count: > 0 } areas ? pattern.When<Examined<T>>(examined => examined.LiesInOneOf(areas)) : pattern;
    }

    /// <summary>A subject inside the jurisdiction. Built by hand, since NRules evaluates equal constants once, but not equal closures.</summary>
    private static PatternBuilder MatchReached(RuleBuilder rule, Standard standard)
    {
        var pattern = rule.Match<Examined<T>>(Examined.Name!);
        pattern.Condition(Expression.Lambda(
            Expression.Call(Examined, nameof(Examined<T>.LiesIn), null, Expression.Constant(standard.Document.Jurisdiction)), Examined));
        return pattern;
    }

    private static LambdaExpression? Due(Standard standard, ParameterExpression fact) => standard.Timing.Due is { } due
        ? Expression.Lambda(Expression.GreaterThanOrEqual(Expression.Property(fact, nameof(Examination.AsOf)), Expression.Constant(due)), fact)
        : null;

    private static RuleBuilder BeginVerdict(Standard standard, int position)
    {
        var rule = Begin(standard, $"{standard.Id} verdict");
        rule.Priority(Priorities.OfVerdict(position));
        MatchReached(rule, standard);
        return rule;
    }

    private static RuleBuilder Begin(Standard standard, string name)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(standard.Clause.Summary.En);
        rule.Tag(standard.Document.Code);
        rule.Property(nameof(Standard), standard);
        return rule;
    }

    private static Breach BreachOf(Standard standard, Subject subject, DateOnly asOf, Attestation? attestation) => standard.Modality is Modality.Mandatory or Modality.Target
        ? new Violation(standard, subject, asOf, attestation)
        : new Advisory(standard, subject, asOf, attestation);
}
