using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Json;

/// <summary>Writes the standards of packs as JSON: what each one demands, of whom, from when, and the exact names of the facts it reads.</summary>
/// <example><code>CatalogJson.Write([NationalStandards.Pack, LeshanStandards.Pack], Console.Out);</code></example>
public static class CatalogJson
{
    private const int Version = 1;

    /// <summary>Writes a catalogue.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="writer">Where the text goes.</param>
    public static void Write(IEnumerable<StandardPack> packs, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(writer);
        JsonOutput.Write(writer, indented: true, json =>
        {
            json.Field("version", Version);
            json.BeginList("standards");
            foreach (var pack in packs)
            {
                foreach (var standard in pack.Standards)
                {
                    WriteStandard(json, pack, standard);
                }
            }

            json.End();
        });
    }

    private static void WriteStandard(JsonOutput json, StandardPack pack, Standard standard)
    {
        var (document, clause) = (standard.Document, standard.Clause);
        json.BeginObject();
        json.Field("id", standard.Id);
        json.Field("pack", pack.Name);
        json.Field("document", document.Code);
        json.Field("documentTitleZh", document.Title.Zh);
        json.Field("documentTitleEn", document.Title.En);
        json.Field("locator", clause.Locator);
        json.Field("titleZh", clause.Title.Zh);
        json.Field("titleEn", clause.Title.En);
        json.Field("summaryZh", clause.Summary.Zh);
        json.Field("summaryEn", clause.Summary.En);
        json.Field("subject", standard.Level);
        json.Field("modality", standard.Modality);
        var measured = standard as MeasuredStandard;
        json.Field("comparator", measured?.Comparator);
        json.Field("threshold", measured?.Threshold.Amount);
        json.Field("unit", measured?.Threshold.Unit);
        json.Field("timing", Name(standard.Timing));
        json.Field("due", standard.Timing.Due);
        json.Field("status", document.Status);
        json.Field("provenance", clause.Provenance);
        json.Field("inferred", clause.Inferred);
        json.Field("conditionZh", standard.ConditionIn(Language.Chinese));
        json.Field("conditionEn", standard.ConditionIn(Language.English));
        json.Field("measureZh", measured?.MeasureIn(Language.Chinese));
        json.Field("measureEn", measured?.MeasureIn(Language.English));
        json.Field("metric", clause.Metric);
        json.Field("judgement", clause.Judgement);
        if (standard is AttestedStandard attested)
        {
            json.Field("forbids", attested.Forbids);
        }

        json.Field("jurisdiction", document.Jurisdiction);
        json.Field("inForceFrom", document.InForceFrom);
        json.Field("inForceUntil", document.InForceUntil);
        json.Values("facts", standard.FactNames);
        if (measured?.RestsOn is { Count: > 0 } parts)
        {
            json.Values("restsOn", parts);
        }

        json.End();
    }

    private static string Name(Timing timing) =>
        timing.Recurs != Recurrence.None ? "each" + timing.Recurs
        : timing.Year is not null ? "during"
        : timing.Due is not null ? "by"
        : "standing";
}
