using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
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
        var threshold = clause.Threshold is { } figure ? QuantityWriter.Number(figure) : "-";
        var due = clause.Due?.ToString("O", CultureInfo.InvariantCulture) ?? "-";
        Require(FactCatalog.LevelOf(typeof(T)) == clause.Level, $"登记册的对象为 {clause.Level}", $"The register measures it on a {clause.Level}");
        Require(sentence.Comparator == clause.Comparator, $"登记册的比较方式为 {clause.Comparator}", $"The register compares {clause.Comparator}");
        Require(sentence.Threshold.Unit == clause.Unit, $"登记册的单位为 {clause.Unit}", $"The register's unit is {clause.Unit}");
        Require(sentence.Threshold.Amount == clause.Threshold, $"登记册的阈值为 {threshold}", $"The register's threshold is {threshold}");
        Require(sentence.Force == ForceOf(clause.Modality), $"登记册的约束力为 {clause.Modality}", $"The register's modality is {clause.Modality}");
        Require(sentence.Timing.Due == clause.Due, $"登记册的期限为 {due}", $"The register's due day is {due}");
        return faults;

        void Require(bool holds, string zh, string en)
        {
            if (!holds)
            {
                faults.Add(new DefinitionFault(clause.Id, new BilingualText($"{zh},与语句不符。", $"{en}, the sentence differs.")));
            }
        }
    }

    private static Force ForceOf(Modality modality) => modality switch
    {
        Modality.Mandatory or Modality.Target => Force.Must,
        Modality.Strive or Modality.Principle => Force.Should,
        _ => Force.May,
    };
}
