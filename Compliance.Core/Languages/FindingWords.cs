using System.Globalization;
using Compliance.Evaluation;
using Compliance.Standards.Registers;

namespace Compliance.Languages;

/// <summary>Words findings, one line each.</summary>
internal static class FindingWords
{
    public static BilingualText Of(Finding finding)
    {
        var who = $"{finding.Subject.Name ?? finding.Subject.Code} ({finding.Subject.Code})";
        return finding.Kind switch
        {
            FindingKind.RollUpMismatch => Mismatch(who, finding),
            FindingKind.RollUpTooLarge => new(
                $"{who}:{finding.Fact!.Label.Zh}的下级合计大得不可信,未予采用。", $"{who}: the sum of {finding.Fact!.Label.En} below is too large to be true and was not used."),
            FindingKind.UnknownClause => new(
                $"{who}:佐证所指条款“{finding.Attestations[0].Standard}”不在所用标准包中,未予采用;请核对编号。",
                $"{who}: the attestation names the clause '{finding.Attestations[0].Standard}', which no pack in use has; it was not used, check the id."),
            FindingKind.UnusedAttestation => Unused(who, finding),
            _ => new(
                $"{who}:{Day(finding)}对 {finding.Clause!.Id} 的两份佐证相互矛盾,均未采用;请核对。",
                $"{who}: two attestations of {Day(finding)} for {finding.Clause!.Id} contradict each other; neither was used, check both."),
        };
    }

    private static BilingualText Mismatch(string who, Finding finding)
    {
        var reported = Convert.ToString(finding.Reported, CultureInfo.InvariantCulture);
        return new(
            $"{who}:{finding.Fact!.Label.Zh}上报 {reported},下级合计 {finding.RolledUp};判定采用上报值,请核对。",
            $"{who}: {finding.Fact!.Label.En} reported as {reported}, the sum below is {finding.RolledUp}; the reported value was used, check both.");
    }

    private static BilingualText Unused(string who, Finding finding)
    {
        var clause = finding.Clause!;
        return clause.Judgement switch
        {
            Judgement.Measured => new(
                $"{who}:{clause.Id} 由数据判定,对它的佐证未予采用。", $"{who}: {clause.Id} is decided by figures; the attestation for it was not used."),
            Judgement.NotCodable => new(
                $"{who}:{clause.Id} 无法判定,对它的佐证未予采用。", $"{who}: {clause.Id} can not be judged; the attestation for it was not used."),
            _ when clause.Level == finding.Subject.Level => new(
                $"{who}:{clause.Id} 不分等级,“基本合格”的佐证未予采用。", $"{who}: {clause.Id} knows no grades; the attestation of the basic grade was not used."),
            _ => new(
                $"{who}:{clause.Id} 以{Levels.Of(clause.Level).Zh}为对象,此份佐证未予采用。",
                $"{who}: {clause.Id} is judged on a {Levels.Of(clause.Level).En}; this attestation for it was not used."),
        };
    }

    private static string Day(Finding finding) => finding.Attestations[0].On.ToString("O", CultureInfo.InvariantCulture);
}
