using Compliance.Exchange.Import;
using Compliance.Exchange.Import.Guessing;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Collecting;

/// <summary>The columns of a template: who a row is about, then the facts.</summary>
internal static class TemplateColumns
{
    private static readonly (BilingualText Word, object Value)[] YesAndNo = [(new("是", "yes"), true), (new("否", "no"), false)];

    public static IReadOnlyList<TemplateColumn> Of(SubjectLevel level, IEnumerable<Fact> facts) =>
        [.. SubjectKeys.Of(level).Select(key => Key(level, key)), .. facts.Select(Of)];

    /// <summary>The mapping that reads the columns. Choices are read in both languages, and by their names in fact files.</summary>
    public static void WriteMapping(TextWriter output, SubjectLevel level, string? title, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<Language> languages) => MappingWriter.Write(
        output, level, title,
        columns.Select(column => new MappedColumn(column.Name, column.Heading(languages, ' '), ValuesOf(column))),
        level == SubjectLevel.School ? (columns.Single(column => column.Name == SubjectKeys.District).Heading(languages, ' '), null) : null);

    private static TemplateColumn Key(SubjectLevel level, string key)
    {
        var label = key is SubjectKeys.Code or SubjectKeys.Name ? LabelOfOwn(level, key) : KeyLabels.Of(key);
        var isRequired = key != SubjectKeys.Name;
        var unit = (isRequired, IsAreaCode(level, key)) switch
        {
            (true, true) => TemplateWords.RequiredSixDigits,
            (true, false) => TemplateWords.Required,
            _ => TemplateWords.Optional,
        };
        return new TemplateColumn(key, null, label, unit, [], isRequired);
    }

    /// <summary>Whether a column holds codes of administrative divisions.</summary>
    public static bool IsAreaCode(SubjectLevel level, string key) =>
        key is SubjectKeys.District or SubjectKeys.Area || (key == SubjectKeys.Code && level is SubjectLevel.Province or SubjectLevel.City or SubjectLevel.District);

    private static BilingualText LabelOfOwn(SubjectLevel level, string key)
    {
        var (owner, label) = (Levels.Of(level), KeyLabels.Of(key));
        return new BilingualText(owner.Zh + label.Zh, $"{owner.En} {label.En}");
    }

    private static TemplateColumn Of(Fact fact) => new(
        fact.Name, fact, fact.Label, TemplateWords.UnitOf(fact),
        fact.Kind switch
        {
            FactKind.Flag => YesAndNo,
            FactKind.Choice => [.. fact.Choices.Select(choice => (choice.Label, (object)choice.Name))],
            _ => [],
        },
        IsRequired: false);

    private static Dictionary<string, object?> ValuesOf(TemplateColumn column)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (word, value) in column.Words)
        {
            values[word.Zh] = value;
            values[word.En] = value;
            values[value is bool flag ? flag ? "true" : "false" : (string)value] = value;
        }

        return values;
    }
}
