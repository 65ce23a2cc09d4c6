using Compliance.Exchange.Export.Xlsx;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Collecting;

/// <summary>
/// Writes an XLSX workbook in which others fill in facts: a column for each, with its label and unit, lists to choose from, and checks while they type; a second sheet
/// explains each column. A returned copy carries its mapping and is read without another: see <see cref="TableMapping.CarriedBy(string)"/>.
/// </summary>
/// <remarks>The same options give the same bytes. Indicators and attestations have no column; they stand in fact files.</remarks>
/// <example><code>
/// using (var file = File.Create("schools.xlsx"))
/// {
///     CollectionTemplate.Write(file, SubjectLevel.School, new CollectionTemplateOptions { Packs = [LeshanStandards.Pack] });
/// }
///
/// // when it comes back, filled in
/// TableImport.ReadInto(builder, "schools.xlsx", TableMapping.CarriedBy("schools.xlsx")!);
/// </code></example>
public static class CollectionTemplate
{
    private const int LongestTitle = 255;

    /// <summary>
    /// The facts of a level that standards read, in the order of the catalogue: of subjects of the level, and of the areas above them where these add up what was reported
    /// below.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <param name="packs">The standards.</param>
    public static IReadOnlyList<Fact> FactsAskedFor(SubjectLevel level, IEnumerable<StandardPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new AskedFacts(level, packs).Facts;
    }

    /// <summary>Writes a template.</summary>
    /// <param name="output">Where the bytes go; it need not be readable, and stays open.</param>
    /// <param name="level">What each row is to be.</param>
    /// <param name="options">What it asks for; <see langword="null"/> for every fact of the level, in both languages.</param>
    /// <exception cref="ArgumentException">A fact is none of the level or stands twice, or there is none to ask for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no language, the rows are fewer than 1 or more than a sheet has, or the title is too long.</exception>
    public static void Write(Stream output, SubjectLevel level, CollectionTemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= new CollectionTemplateOptions();
        var asked = Asked(level, options);
        WorkbookWriter.Write(output, new TemplateSheets(level, ColumnsOf(level, options, asked), asked, options).All(), options.Languages);
    }

    /// <summary>Writes the mapping that a template carries as a file of its own, for tables in other forms with the same headings.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="level">What each row is.</param>
    /// <param name="options">What the template asks for.</param>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>.</exception>
    public static void WriteMapping(TextWriter output, SubjectLevel level, CollectionTemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= new CollectionTemplateOptions();
        TemplateColumns.WriteMapping(output, level, options.Title, ColumnsOf(level, options, Asked(level, options)), options.Languages);
    }

    private static AskedFacts Asked(SubjectLevel level, CollectionTemplateOptions options)
    {
        if (options.Languages.Count == 0 || options.Rows is < 1 or >= WorkbookWriter.MostRows || options.Title is { Length: > LongestTitle })
        {
            throw new ArgumentOutOfRangeException(
                nameof(options),
                "A template needs a language, 1 to 1,048,575 rows, and a title of at most 255 characters. 填报模板至少需要一种语言,行数为 1 至 1,048,575,标题不超过 255 个字符。");
        }

        return new AskedFacts(level, options.Packs);
    }

    private static IReadOnlyList<TemplateColumn> ColumnsOf(SubjectLevel level, CollectionTemplateOptions options, AskedFacts asked)
    {
        var facts = options.Facts is { } names ? [.. names.Select(name => Find(level, name, nameof(options)))]
            : options.Packs.Count > 0 ? asked.Facts
            : FactCatalog.Of(level);
        return facts.Count > 0 && facts.Distinct().Count() == facts.Count
            ? TemplateColumns.Of(level, facts)
            : throw new ArgumentException("A template asks for one fact or more, each once. 填报模板至少需要一个事实,且每个只能出现一次。", nameof(options));
    }

    private static Fact Find(SubjectLevel level, string name, string parameter)
    {
        if (FactCatalog.Find(level, name) is { } fact)
        {
            return fact;
        }

        var (owner, nearest) = (Levels.Of(level), Nearest.To(name, FactCatalog.Of(level).Select(known => known.Name)));
        throw new ArgumentException(
            $"'{name}' is no fact of a {owner.En}{(nearest is null ? "" : $"; the nearest is '{nearest}'")}. {owner.Zh}没有名为“{name}”的事实{(nearest is null ? "" : $",最接近的是“{nearest}”")}。", parameter);
    }
}
