using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Tests.Evaluation;

/// <summary>A pack of clauses that no document holds, so that the engine is tested apart from all of them. Its ids are M-1, M-2 and so on.</summary>
internal sealed class MadeUpPack(
    string name = "made-up", string prefix = "M", string jurisdiction = "100000", string from = "2000-01-01", string? until = null)
{
    private readonly List<string> clauses = [];
    private readonly List<Article> articles = [];

    public static StandardPack Of<T>(Sentence<T> sentence)
        where T : Subject => new MadeUpPack().With(sentence).Build();

    public MadeUpPack With<T>(Sentence<T> sentence, Modality? modality = null, int? decimals = null, string metric = "any")
        where T : Subject
    {
        var floor = (sentence.Determination as PartsMeasure)?.Floor?.Amount?.ToString(CultureInfo.InvariantCulture) ?? "null";
        var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{clauses.Count + 1}");
        var level = JsonNames.Of(FactCatalog.LevelOf(typeof(T)));
        var due = sentence.Timing.Due is { } day ? string.Create(CultureInfo.InvariantCulture, $"\"{day:yyyy-MM-dd}\"") : "null";
        var year = sentence.Timing.Year?.ToString(CultureInfo.InvariantCulture) ?? "null";
        clauses.Add(string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "id": "{{id}}", "locator": "1", "topic": "any", "stage": "any", "level": "{{level}}", "titleZh": "条目", "titleEn": "clause",
              "summaryZh": "概述", "summaryEn": "summary", "judgement": "measured", "metric": "{{metric}}",
              "comparator": "{{JsonNames.Of(sentence.Comparator)}}", "threshold": {{sentence.Threshold.Amount}},
              "unit": "{{JsonNames.Of(sentence.Threshold.Unit)}}", "modality": "{{JsonNames.Of(modality ?? ModalityOf(sentence.Force))}}", "due": {{due}}, "year": {{year}},
              "recurs": "{{JsonNames.Of(sentence.Timing.Recurs)}}", "floor": {{floor}}, "decimals": {{decimals?.ToString(CultureInfo.InvariantCulture) ?? "null"}}
            }
            """));
        articles.Add(new OneClause<T>(id, sentence));
        return this;
    }

    public StandardPack Build()
    {
        var end = until is null ? "null" : $"\"{until}\"";
        using var register = new StringReader($$"""
            {
              "version": 2,
              "document": {
                "code": "{{prefix}}", "titleZh": "《样例》", "titleEn": "Example", "issuerZh": "某局", "issuerEn": "some bureau", "status": "issued",
                "jurisdiction": "{{jurisdiction}}", "inForceFrom": "{{from}}", "inForceUntil": {{end}}
              },
              "clauses": [{{string.Join(',', clauses)}}]
            }
            """);
        return StandardPack.Define(name, new BilingualText("样例", "example"))
            .WithDocument(Register.Read(register, name), [.. articles])
            .Build();
    }

    private static Modality ModalityOf(Force force) => force switch
    {
        Force.Must => Modality.Mandatory,
        Force.Should => Modality.Principle,
        _ => Modality.Encouraged,
    };

    private sealed class OneClause<T>(string id, Sentence<T> sentence) : Article
        where T : Subject
    {
        public Standard<T> Standard => Clause(id, sentence);
    }
}
