using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards.Sentences;
using Compliance.Tests.Evaluation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace Compliance.Tests.DependencyInjection;

public sealed class AddComplianceTests
{
    [Test]
    public void It_registers_one_evaluator_for_everybody()
    {
        using var provider = Provide(o => o.AddNational());
        using var scope = provider.CreateScope();
        var evaluator = provider.GetRequiredService<ComplianceEvaluator>();
        Assert.That(scope.ServiceProvider.GetRequiredService<ComplianceEvaluator>(), Is.SameAs(evaluator));
    }

    [Test]
    public void Each_rule_assembly_adds_its_pack_by_name_in_the_order_of_the_calls()
    {
        using var provider = Provide(o => o.AddNational().AddLiaoning().AddShenyang().AddDalian().AddLeshan());
        Assert.That(
            provider.GetRequiredService<ComplianceEvaluator>().Packs.Select(pack => pack.Name),
            Is.EqualTo(["national", "liaoning", "shenyang", "dalian", "leshan"]));
    }

    [Test]
    public void The_pack_added_is_the_one_that_the_assembly_holds()
    {
        using var provider = Provide(o => o.AddShenyang());
        Assert.That(provider.GetRequiredService<ComplianceEvaluator>().Packs.Single(), Is.SameAs(ShenyangStandards.Pack));
    }

    [Test]
    public void A_pack_of_ones_own_can_be_added()
    {
        var own = MadeUpPack.Of(Every<School>.Must(s => s.Students).BeAtMost(2000));
        using var provider = Provide(o => o.AddPack(own).AddNational());
        Assert.That(provider.GetRequiredService<ComplianceEvaluator>().Packs, Is.EqualTo([own, NationalStandards.Pack]));
    }

    [Test]
    public void A_pack_is_loaded_only_when_the_evaluator_is_made()
    {
        var loaded = 0;
        using var provider = Provide(o => o.AddPack(() =>
        {
            loaded++;
            return LeshanStandards.Pack;
        }));
        Assert.That(loaded, Is.Zero);
        provider.GetRequiredService<ComplianceEvaluator>();
        Assert.That(loaded, Is.Positive);
    }

    [Test]
    public void Two_calls_add_up()
    {
        using var provider = new ServiceCollection()
            .AddCompliance(o => o.AddNational())
            .AddCompliance(o => o.AddLeshan())
            .BuildServiceProvider();
        Assert.That(provider.GetServices<ComplianceEvaluator>().Single().Packs.Select(pack => pack.Name), Is.EqualTo(["national", "leshan"]));
    }

    [Test]
    public void Options_that_can_not_work_are_refused_with_every_fault_at_once()
    {
        using var provider = Provide(o =>
        {
            o.AddNational().AddLeshan().AddNational().AddLeshan();
            o.MaxDegreeOfParallelism = 0;
        });
        var refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ComplianceEvaluator>())!;
        Assert.That(
            refused.Failures, Is.EquivalentTo(
            [
                "MaxDegreeOfParallelism is -1 or above zero. 并行度应为 -1 或正数。",
                "The pack national is added twice. 标准包 national 重复。",
                "The pack leshan is added twice. 标准包 leshan 重复。",
            ]));
    }

    [Test]
    public void No_pack_and_an_impossible_number_of_threads_are_two_faults()
    {
        using var provider = Provide(o => o.MaxDegreeOfParallelism = -2);
        var refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ComplianceEvaluator>())!;
        Assert.That(refused.Failures, Has.Exactly(2).Items);
        Assert.That(refused.Failures, Has.One.Contains("at least one pack").And.Contains("AddNational()"));
        Assert.That(refused.Failures, Has.One.Contains("MaxDegreeOfParallelism"));
    }

    [Test]
    public void A_host_finds_bad_options_when_it_starts()
    {
        using var provider = Provide(_ => { });
        Assert.That(() => provider.GetRequiredService<IStartupValidator>().Validate(), Throws.TypeOf<OptionsValidationException>());
    }

    [TestCase(-1)]
    [TestCase(1)]
    [TestCase(64)]
    public void A_possible_number_of_threads_is_taken(int threads)
    {
        using var provider = Provide(o => o.AddLeshan().MaxDegreeOfParallelism = threads);
        Assert.That(provider.GetRequiredService<ComplianceEvaluator>().Packs, Has.One.Items);
    }

    [Test]
    public void The_evaluator_logs_where_the_application_logs()
    {
        var logger = new CapturingLogger();
        using var provider = new ServiceCollection()
            .AddSingleton<ILogger<ComplianceEvaluator>>(logger)
            .AddCompliance(o => o.AddLeshan())
            .BuildServiceProvider();
        provider.GetRequiredService<ComplianceEvaluator>().Evaluate(new FactSetBuilder().Build(), new DateOnly(2025, 12, 31));
        Assert.That(logger.Lines.Single().Text, Does.StartWith("Judged 0 subjects by 203 standards"));
    }

    [Test]
    public void It_works_where_the_application_does_not_log()
    {
        using var provider = Provide(o => o.AddLeshan());
        var report = provider.GetRequiredService<ComplianceEvaluator>().Evaluate(new FactSetBuilder().Build(), new DateOnly(2025, 12, 31));
        Assert.That(report.Totals.Total, Is.Zero);
    }

    [Test]
    public void An_evaluator_that_was_registered_before_stays()
    {
        var own = ComplianceEvaluator.Create(LeshanStandards.Pack);
        using var provider = new ServiceCollection().AddSingleton(own).AddCompliance(o => o.AddNational()).BuildServiceProvider();
        Assert.That(provider.GetRequiredService<ComplianceEvaluator>(), Is.SameAs(own));
    }

    [Test]
    public void Nothing_is_refused_with_the_name_of_what_is_missing()
    {
        Assert.That(() => new ServiceCollection().AddCompliance(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("configure"));
        Assert.That(() => ((IServiceCollection)null!).AddCompliance(_ => { }), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("services"));
        Assert.That(() => new ComplianceOptions().AddPack((Compliance.Standards.StandardPack)null!), Throws.ArgumentNullException);
        Assert.That(() => new ComplianceOptions().AddPack((Func<Compliance.Standards.StandardPack>)null!), Throws.ArgumentNullException);
        Assert.That(() => ((ComplianceOptions)null!).AddNational(), Throws.ArgumentNullException);
    }

    private static ServiceProvider Provide(Action<ComplianceOptions> configure) => new ServiceCollection().AddCompliance(configure).BuildServiceProvider();
}
