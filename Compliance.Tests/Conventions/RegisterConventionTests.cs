using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Registers;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>What holds for the registers of all packs together; what holds within one is checked when it is loaded.</summary>
[TestFixture]
public sealed class RegisterConventionTests
{
    private static readonly IReadOnlyList<StandardPack> Packs = Tests.Rules.EveryStandardIsTestedTests.AllPacks;

    private static readonly IReadOnlyList<(PolicyDocument Document, Clause Clause)> Clauses =
        [.. from pack in Packs from register in pack.Registers from clause in register.Clauses select (register.Document, clause)];

    [Test]
    public void An_id_stands_once_in_all_packs() => Assert.That(Clauses.Select(entry => entry.Clause.Id), Is.Unique.And.Not.Empty);

    [Test]
    public void A_document_stands_in_one_pack_under_a_code_of_its_own() =>
        Assert.That(Packs.SelectMany(pack => pack.Registers).Select(register => register.Document.Code), Is.Unique);

    [Test]
    public void An_id_begins_with_the_code_of_its_document() =>
        Assert.That(Clauses.Where(entry => !entry.Clause.Id.StartsWith(entry.Document.Code + "-", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Ids_of_national_documents_and_only_theirs_begin_with_CN()
    {
        foreach (var (document, clause) in Clauses)
        {
            var isNational = document.Jurisdiction == Compliance.Facts.AdministrativeCode.China;
            Assert.That(clause.Id.StartsWith("CN-", StringComparison.Ordinal), Is.EqualTo(isNational), clause.Id);
        }
    }

    [Test]
    public void A_measured_clause_has_a_standard_and_a_standard_a_measured_clause() => Assert.That(
        Packs.SelectMany(pack => pack.Measured).Select(standard => standard.Id),
        Is.EquivalentTo(Clauses.Where(entry => entry.Clause.Judgement == Judgement.Measured).Select(entry => entry.Clause.Id)));

    [Test]
    public void Texts_stand_in_both_languages_each_in_its_own()
    {
        var texts = Packs.Select(pack => (pack.Name, pack.Title))
            .Concat(Clauses.Select(entry => (entry.Document.Code, entry.Document.Title)))
            .Concat(Clauses.Select(entry => (entry.Document.Code, entry.Document.Issuer)))
            .Concat(Clauses.Select(entry => (entry.Clause.Id, entry.Clause.Title)))
            .Concat(Clauses.Select(entry => (entry.Clause.Id, entry.Clause.Summary)))
            .Concat(Clauses.Where(entry => entry.Clause.Reading is not null).Select(entry => (entry.Clause.Id, entry.Clause.Reading!)));

        foreach (var (id, text) in texts)
        {
            AssertBothLanguages(id, text);
        }
    }

    /// <summary>Cumulative counts of the plans of two cities share a metric and have periods of their own; no subject ever answers to both.</summary>
    [Test]
    public void One_metric_of_one_subject_is_one_measure_of_the_same_facts()
    {
        var measured = Packs.SelectMany(pack => pack.Measured).ToArray();
        var collisions =
            from one in measured
            from other in measured
            where one.Clause.Metric == other.Clause.Metric && one.Level == other.Level && one.Document.Jurisdiction.Contains(other.Document.Jurisdiction)
                && one.MeasureIn(Language.Chinese) + Facts(one) != other.MeasureIn(Language.Chinese) + Facts(other)
            select $"{one.Clause.Metric}: {one.Id} {Facts(one)}, {other.Id} {Facts(other)}";

        Assert.That(collisions, Is.Empty);

        static string Facts(MeasuredStandard standard) => string.Join("+", standard.Model.Measure.Leaves.Select(leaf => leaf.Name));
    }

    [Test]
    public void One_metric_has_one_unit() => Assert.That(
        from entry in Clauses
        where entry.Clause.Metric is not null
        group entry.Clause.Unit by entry.Clause.Metric into units
        where units.Distinct().Count() > 1
        select units.Key,
        Is.Empty);

    [Test]
    public void The_only_draft_is_the_plan_of_Dalian() => Assert.That(
        Packs.SelectMany(pack => pack.Registers).Where(register => register.Document.Status == DocumentStatus.Draft).Select(register => register.Document.Code),
        Is.EqualTo(new[] { "DL21" }));

    private static void AssertBothLanguages(string id, BilingualText text)
    {
        Assert.That(text.Zh, Does.Match(@"\p{IsCJKUnifiedIdeographs}"), id);
        Assert.That(text.En, Does.Match("^[A-Z0-9]").And.Not.Match(@"\p{IsCJKUnifiedIdeographs}"), id);
    }
}
