using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Integration.DependencyInjection;
using NRules.RuleModel;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>An injected session judges by the packs of AddCompliance.</summary>
public sealed class DependencyInjectionTests
{
    [Test]
    public void A_session_judges_by_the_packs_beside_the_rules_of_AddRules()
    {
        var services = new ServiceCollection();
        // snippet: injection
        services.AddCompliance(o => o.AddNational().AddLeshan());
        services.AddRules(x => x.Type(typeof(MarksViolations)));
        services.AddComplianceNRules();
        // end snippet
        using var provider = services.BuildServiceProvider();
        var session = provider.GetRequiredService<ISession>();
        session.InsertAll([new Examination(OneSession.Day), OneSession.School(1001, 1)]);
        session.Fire();

        Assert.That(session.Violations(), Does.Contain("LS21-2.4-1"));
        Assert.That(session.Query<Mark>().Select(mark => mark.Standard), Is.EquivalentTo(session.Violations()));

        session.UpdateAndFire(OneSession.School(1000, 1));
        Assert.That(session.Violations(), Does.Not.Contain("LS21-2.4-1"), "subjects are known by their codes");
    }

    [Test]
    public void It_needs_no_other_rules()
    {
        using var provider = new ServiceCollection().AddCompliance(o => o.AddLeshan()).AddComplianceNRules().BuildServiceProvider();
        Assert.That(provider.GetRequiredService<IRuleRepository>().GetRules().Select(rule => rule.Name), Does.Contain("LS21-2.4-1"));
        ISession[] sessions = [provider.GetRequiredService<ISession>(), provider.GetRequiredService<ISession>()];
        Assert.That(sessions, Is.Unique, "each caller has a session");
    }

    [Test]
    public void It_may_be_added_twice()
    {
        using var provider = new ServiceCollection().AddCompliance(o => o.AddLeshan()).AddComplianceNRules().AddComplianceNRules().BuildServiceProvider();
        Assert.That(provider.GetRequiredService<IRuleRepository>().GetRules().Select(rule => rule.Name), Is.Unique);
    }

    [Test]
    public void Without_packs_it_says_what_is_missing()
    {
        using var provider = new ServiceCollection().AddComplianceNRules().BuildServiceProvider();
        Assert.That(() => provider.GetRequiredService<ISession>(), Throws.InvalidOperationException.With.Message.Contains("ComplianceEvaluator"));
    }

    [Test]
    public void A_repository_that_can_not_be_loaded_is_refused_at_once()
    {
        var services = new ServiceCollection().AddSingleton<IRuleRepository, NoRules>();
        Assert.That(() => services.AddComplianceNRules(), Throws.InvalidOperationException);
    }

    private sealed class NoRules : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => [];
    }
}
