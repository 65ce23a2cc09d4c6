using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Languages;

/// <summary>The words for what is attested.</summary>
internal static class AttestationWords
{
    /// <summary>The label of an attestation among the facts.</summary>
    public static BilingualText Label { get; } = new("佐证", "attestation");

    /// <summary>The label of what it rests on.</summary>
    public static BilingualText Evidence { get; } = new("依据", "evidence");

    /// <summary>The label of its day.</summary>
    public static BilingualText On { get; } = new("签署日", "signed on");

    /// <summary>The label of its signer.</summary>
    public static BilingualText By { get; } = new("签署人", "signed by");

    /// <summary>Where nobody has attested.</summary>
    public static BilingualText None { get; } = new("尚无", "none yet");

    private static readonly BilingualText Demanded = new("须有佐证表明所述事项“有”", "attested, with evidence, to be present");
    private static readonly BilingualText Forbidden = new("须有佐证表明所述事项“无”", "attested, with evidence, to be absent");

    public static BilingualText Of(AttestedState state) => state switch
    {
        AttestedState.Present => new("有", "present"),
        AttestedState.Absent => new("无", "absent"),
        AttestedState.Basic => new("基本合格", "basic grade"),
        _ => new("不适用", "not applicable"),
    };

    /// <summary>The areas to which a clause is confined.</summary>
    public static BilingualText? Areas(Scope scope) =>
        scope.Areas is { Count: > 0 } areas ? new BilingualText($"位于 {string.Join("、", areas)}", $"in {string.Join(" or ", areas)}") : null;

    public static string Requirement(AttestedStandard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return (standard.Forbids ? Forbidden : Demanded).In(language);
    }

    /// <summary>Facts first, then areas, then what whoever attests must answer.</summary>
    public static string? Condition(AttestedStandard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var parts = new List<string>();
        if (standard.Condition is { } condition)
        {
            parts.Add(SentenceWriter.In(language).Condition(condition));
        }

        if (Areas(standard.Clause.Scope) is { } areas)
        {
            parts.Add(areas.In(language));
        }

        if (standard.Clause.AppliesWhen is { } when)
        {
            parts.Add(when.In(language));
        }

        return parts.Count == 0 ? null : string.Join(language == Language.Chinese ? ";" : "; ", parts);
    }
}
