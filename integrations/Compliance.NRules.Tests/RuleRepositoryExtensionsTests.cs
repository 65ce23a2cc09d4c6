using Compliance.NRules.Tests.Differential;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Standards;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>Standards stand in a repository beside an application's own rules.</summary>
public sealed class RuleRepositoryExtensionsTests
{
    [Test]
    public void Every_standard_that_can_be_broken_is_a_rule_under_its_id_tagged_with_its_document()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(AllPacks.Packs));
        var rules = repository.GetRules().ToDictionary(rule => rule.Name, StringComparer.Ordinal);

        foreach (var standard in AllPacks.Standards.Where(standard => standard.Modality != Modality.Component))
        {
            Assert.That(rules, Does.ContainKey(standard.Id));
            Assert.That(rules[standard.Id].Tags, Is.EqualTo(new[] { standard.Document.Code }));
            Assert.That(rules[standard.Id].Properties[nameof(Standard)], Is.SameAs(standard));
        }
    }

    [Test]
    public void A_rule_set_takes_the_name_that_is_asked_for()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(LeshanStandards.Pack).To("leshan"));
        Assert.That(repository.GetRuleSets().Select(set => set.Name), Is.EqualTo(new[] { "leshan" }));
    }

    [Test]
    public void Chosen_standards_are_judged_alone()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(LeshanStandards.Pack.Standards.Where(standard => standard.Id == "LS21-2.4-1")));
        var session = repository.CompileWithStandards().CreateSession();
        session.InsertAll([new Examination(OneSession.Day), OneSession.School(1001, 1)]);
        session.Fire();

        Assert.That(session.Violations(), Is.EqualTo(new[] { "LS21-2.4-1" }));
    }

    [Test]
    public void An_application_s_own_rules_match_what_the_standards_found()
    {
        CountsViolations.Counted = 0;
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().PrivateTypes().From(typeof(CountsViolations)));
        repository.Load(x => x.From(NationalStandards.Pack, LeshanStandards.Pack));
        var session = repository.CompileWithStandards().CreateSession();
        session.InsertAll([new Examination(OneSession.Day), OneSession.School(1001, 1)]);
        session.Fire();

        Assert.That(CountsViolations.Counted, Is.EqualTo(session.Violations().Count).And.GreaterThan(0));
    }

    [Test]
    public void Standards_are_loaded_once()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(NationalStandards.Pack));
        Assert.That(() => repository.Load(x => x.From(LeshanStandards.Pack).To("more")), Throws.InvalidOperationException);
    }

    [Test]
    public void A_standard_that_is_given_twice_is_refused()
    {
        var repository = new RuleRepository();
        Assert.That(() => repository.Load(x => x.From(LeshanStandards.Pack, LeshanStandards.Pack)), Throws.ArgumentException.With.Message.Contains("LS21-"));
        Assert.That(repository.GetRuleSets(), Is.Empty, "nothing is half loaded");
    }

    [Test]
    public void Every_fault_of_a_pack_comes_to_light_at_once()
    {
        var repository = new RuleRepository();
        Assert.That(
            () => repository.Load(x => x.From(MadeUpPack.Faulty)),
            Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("M-1").And.Message.Contains("M-2"));
        Assert.That(repository.GetRuleSets(), Is.Empty);
    }

    private sealed class CountsViolations : Rule
    {
        public static int Counted { get; set; }

        public override void Define()
        {
            Violation violation = null!;
            When().Match(() => violation);
            Then().Do(_ => Count());
        }

        private static void Count() => Counted++;
    }
}
