using Compliance.Languages;
using Compliance.Standards;

namespace AuditHarness.Output;

/// <summary>A standard in words, a step per line.</summary>
internal static class StandardWords
{
    public static IEnumerable<string> Of(Standard standard, Language language)
    {
        var zh = language == Language.Chinese;
        yield return $"{standard.Id} {standard.Clause.Title.In(language)}";
        yield return standard.Clause.Summary.In(language);
        yield return (zh ? "要求:" : "Requirement: ") + standard.RequirementIn(language);
        if (standard.ConditionIn(language) is { } condition)
        {
            yield return (zh ? "适用条件:" : "Where: ") + condition;
        }

        yield return (zh ? "所需事实:" : "Facts: ") + string.Join(zh ? "、" : ", ", standard.FactNames);
        if (standard.Clause.Reading is { } reading)
        {
            yield return (zh ? "理解:" : "Reading: ") + reading.In(language);
        }

        yield return (zh ? "出处:" : "Source: ") + standard.Citation.In(language);
    }
}
