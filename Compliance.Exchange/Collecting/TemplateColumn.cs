using Compliance.Facts.Describing;
using Compliance.Languages;

namespace Compliance.Exchange.Collecting;

/// <summary>A column of a template.</summary>
/// <param name="Name">The fact or key.</param>
/// <param name="Fact">The fact; null for a key.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Unit">What stands in brackets after it: the unit, or what sort of entry it is.</param>
/// <param name="Words">The words of its list with what they mean; empty when it has none.</param>
/// <param name="IsRequired">Whether each row needs it.</param>
internal sealed record TemplateColumn(
    string Name, Fact? Fact, BilingualText Label, BilingualText Unit, IReadOnlyList<(BilingualText Word, object Value)> Words, bool IsRequired)
{
    /// <summary>The heading: label and unit, language by language.</summary>
    /// <param name="languages">The languages.</param>
    /// <param name="separator">What stands between them. A line break in a cell is a space in a mapping: for headings both are the same.</param>
    public string Heading(IReadOnlyList<Language> languages, char separator) =>
        string.Join(separator, languages.Select(language => language == Language.Chinese ? $"{Label.Zh}({Unit.Zh})" : $"{Label.En} ({Unit.En})"));

    /// <summary>The words of its list, those of the first language first.</summary>
    public IEnumerable<string> WordsIn(IReadOnlyList<Language> languages) => languages.SelectMany(language => Words.Select(word => word.Word.In(language)));
}
