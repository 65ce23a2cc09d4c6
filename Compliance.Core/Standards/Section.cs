using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>
/// The measured standards of one document on one level, read together when the first of them is needed: a program that judges schools pays for no sentence of a city.
/// Thread-safe; read once.
/// </summary>
internal sealed class Section
{
    private readonly Register register;
    private readonly IReadOnlyList<Article> articles;
    private readonly Lazy<Content> content;

    public Section(Register register, SubjectLevel level, IReadOnlyList<Article> articles)
    {
        this.register = register;
        this.articles = articles;
        Level = level;
        content = new Lazy<Content>(Read);
    }

    public SubjectLevel Level { get; }

    public bool IsRead => content.IsValueCreated;

    /// <summary>Everything that is wrong with the section; reads it.</summary>
    public IReadOnlyList<DefinitionFault> Faults => content.Value.Faults;

    /// <summary>The standards as they were found, one that stands twice included; reads the section.</summary>
    public IReadOnlyList<MeasuredStandard> Standards => content.Value.Standards;

    /// <summary>The fault of a clause that should have a standard and has none.</summary>
    public static DefinitionFault NotMeasured(string id) =>
        new(id, new BilingualText("登记册称该条可测,但没有对应的标准。", "The register calls it measured, but no standard measures it."));

    /// <summary>The fault of a clause that has two standards.</summary>
    public static DefinitionFault Twice(string id) => new(id, new BilingualText("有两个标准使用该编号。", "Two standards carry this id."));

    /// <summary>The standard of a measured clause of this level.</summary>
    /// <exception cref="StandardDefinitionException">Something in the section is faulty; the exception lists every fault.</exception>
    public MeasuredStandard Find(string id) =>
        Faults.Count > 0 ? throw new StandardDefinitionException(Faults)
        : content.Value.ById.TryGetValue(id, out var standard) ? standard
        : throw new StandardDefinitionException([NotMeasured(id)]);

    private Content Read()
    {
        var faults = new List<DefinitionFault>();
        var standards = articles.SelectMany(article => article.Read(register, Level, faults)).ToList();
        var byId = new Dictionary<string, MeasuredStandard>(StringComparer.Ordinal);
        foreach (var standard in standards)
        {
            if (!byId.TryAdd(standard.Id, standard))
            {
                faults.Add(Twice(standard.Id));
            }
        }

        return new Content(standards, byId, faults);
    }

    private sealed record Content(
        IReadOnlyList<MeasuredStandard> Standards, IReadOnlyDictionary<string, MeasuredStandard> ById, IReadOnlyList<DefinitionFault> Faults);
}
