using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>The counts of several reports by the same packs: how many subjects, and how each standard ended. Not thread-safe.</summary>
internal sealed class ReportTotals
{
    private static readonly SubjectLevel[] Levels = Enum.GetValues<SubjectLevel>();

    private readonly StandardSlot[] slots;
    private readonly VerdictCounts[] counts;
    private readonly long[] subjects = new long[Levels.Length];
    private readonly Lazy<Dictionary<string, int>> columns;

    public ReportTotals(IReadOnlyList<StandardPack> packs)
    {
        slots = [.. packs.SelectMany(pack => pack.Slots)];
        counts = new VerdictCounts[slots.Length];
        columns = new Lazy<Dictionary<string, int>>(() =>
            slots.Select((slot, column) => (slot.Clause.Id, column)).ToDictionary(pair => pair.Id, pair => pair.column, StringComparer.Ordinal));
    }

    /// <summary>The counts over all standards.</summary>
    public VerdictCounts All => counts.Aggregate(default(VerdictCounts), (sum, one) => sum + one);

    public void Add(ComplianceReport report)
    {
        foreach (var level in Levels)
        {
            Add(level, FactFileWriter.SubjectsOf(report.Facts, level).Count);
        }

        var column = 0;
        foreach (var (_, one) in report.Columns)
        {
            counts[column++] += one;
        }
    }

    public void Add(ReportTotals others)
    {
        foreach (var level in Levels)
        {
            Add(level, others.subjects[(int)level]);
        }

        for (var column = 0; column < counts.Length; column++)
        {
            counts[column] += others.counts[column];
        }
    }

    public void Add(SubjectLevel level, long many) => subjects[(int)level] += many;

    /// <summary>Adds the counts of a standard; false when no pack has it.</summary>
    public bool Add(string standard, VerdictCounts more)
    {
        if (!columns.Value.TryGetValue(standard, out var column))
        {
            return false;
        }

        counts[column] += more;
        return true;
    }

    public void Write(JsonOutput json)
    {
        json.BeginObject("subjects");
        foreach (var level in Levels)
        {
            json.Field(JsonNames.Of(level), subjects[(int)level]);
        }

        json.End();
        var all = All;
        json.Field("assessments", all.Total);
        ReportJson.WriteCounts(json, all);
        ReportJson.WriteStandards(json, slots.Zip(counts));
    }
}
