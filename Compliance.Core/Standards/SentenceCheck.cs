using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Standards;

/// <summary>Holds a sentence against its clause: the figure must be the same in both, or one of them was misread.</summary>
internal static class SentenceCheck
{
    public static IReadOnlyList<DefinitionFault> Against<T>(Clause clause, Sentence<T> sentence)
        where T : Subject
    {
        if (clause.Judgement != Judgement.Measured)
        {
            // It then has no figures to compare either.
            return [new DefinitionFault(clause.Id, new BilingualText("登记册未将其列为可测条目。", "The register does not call it measured."))];
        }

        var faults = new List<DefinitionFault>();
        Require(FactCatalog.LevelOf(typeof(T)) == clause.Level, "对象", "level", clause.Level);
        Require(sentence.Comparator == clause.Comparator, "比较方式", "comparator", clause.Comparator);
        Require(sentence.Threshold.Unit == clause.Unit, "单位", "unit", clause.Unit);
        Require(sentence.Threshold.Amount == clause.Threshold, "阈值", "threshold", clause.Threshold);
        Require(FloorOf(sentence.Determination) == clause.Floor, "其余项的下限", "floor of the rest", clause.Floor);
        Require(sentence.Force == ForceOf(clause.Modality), "约束力", "modality", clause.Modality);
        Require(sentence.Timing.Due == clause.Timing.Due, "期限", "due day", clause.Timing.Due?.ToString("O", CultureInfo.InvariantCulture));
        Require(sentence.Timing.Year == clause.Timing.Year, "年度", "year", clause.Timing.Year);
        Require(sentence.Timing.Recurs == Said(clause.Timing.Recurs), "周期", "recurrence", JsonNames.Of(clause.Timing.Recurs));
        return faults;

        void Require(bool holds, string zh, string en, object? registered)
        {
            if (!holds)
            {
                var figure = Convert.ToString(registered, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "-";
                faults.Add(new DefinitionFault(
                    clause.Id, new BilingualText($"登记册的{zh}为 {figure},与语句不符。", $"The register's {en} is {figure}, the sentence differs.")));
            }
        }
    }

    /// <summary>A sentence speaks of years; what recurs within one is part of what it measures, such as the hours of a school day.</summary>
    private static Recurrence Said(Recurrence recurs) => recurs is Recurrence.SchoolYear or Recurrence.Year ? recurs : Recurrence.None;

    private static decimal? FloorOf(DeterminationMeasure? determination) => (determination as PartsMeasure)?.Floor?.Amount;

    private static Force ForceOf(Modality modality) => modality switch
    {
        Modality.Mandatory or Modality.Target or Modality.Component => Force.Must,
        Modality.Strive or Modality.Principle => Force.Should,
        _ => Force.May,
    };
}
