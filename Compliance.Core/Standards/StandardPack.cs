using Compliance.Languages;
using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>
/// The standards of one jurisdiction, from one or more documents. Immutable and thread-safe; make it once and share it.
/// </summary>
/// <example><code>
/// StandardPack pack = StandardPack.Define("shenyang", new BilingualText("沈阳", "Shenyang"))
///     .WithDocument(Register.FromResource(assembly, "SY23.register.json"), new Task16StrongTeachers(), new Task17Professional())
///     .Build();
/// </code></example>
public sealed class StandardPack
{
    private StandardPack(string name, BilingualText title, IReadOnlyList<Register> registers, IReadOnlyList<Standard> standards)
    {
        Name = name;
        Title = title;
        Registers = registers;
        Standards = standards;
    }

    /// <summary>The name that users select it by, such as <c>shenyang</c>.</summary>
    public string Name { get; }

    /// <summary>The name for reports.</summary>
    public BilingualText Title { get; }

    /// <summary>The registers of its documents.</summary>
    public IReadOnlyList<Register> Registers { get; }

    /// <summary>The measured standards, in the order of their clauses.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>Begins a pack.</summary>
    /// <param name="name">The name that users select it by: lower-case ASCII letters, digits and hyphens.</param>
    /// <param name="title">The name for reports.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not of that form.</exception>
    public static Definition Define(string name, BilingualText title)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? new Definition(name, title)
            : throw new ArgumentException($"'{name}' is no name of a pack: use lower-case ASCII letters, digits and hyphens. 标准包名只用小写英文字母、数字和连字符。", nameof(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A pack under construction. Not thread-safe.</summary>
    public sealed class Definition
    {
        private readonly string name;
        private readonly BilingualText title;
        private readonly List<(Register Register, IReadOnlyList<Article> Articles)> documents = [];

        internal Definition(string name, BilingualText title)
        {
            this.name = name;
            this.title = title;
        }

        /// <summary>Adds a document with the articles that say how its clauses are measured.</summary>
        /// <param name="register">The register of the document.</param>
        /// <param name="articles">The articles.</param>
        /// <returns>This definition.</returns>
        public Definition WithDocument(Register register, params Article[] articles)
        {
            ArgumentNullException.ThrowIfNull(register);
            ArgumentNullException.ThrowIfNull(articles);
            documents.Add((register, articles));
            return this;
        }

        /// <summary>Reads and checks every standard.</summary>
        /// <returns>The pack.</returns>
        /// <exception cref="StandardDefinitionException">Something is wrong; the exception lists every fault.</exception>
        public StandardPack Build()
        {
            var faults = new List<DefinitionFault>();
            var standards = new List<Standard>();
            foreach (var (register, articles) in documents)
            {
                standards.AddRange(InOrder(register, articles, faults));
            }

            foreach (var repeated in standards.GroupBy(standard => standard.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                faults.Add(new DefinitionFault(repeated.Key, new BilingualText("有两个标准使用该编号。", "Two standards carry this id.")));
            }

            return faults.Count == 0
                ? new StandardPack(name, title, [.. documents.Select(document => document.Register)], standards)
                : throw new StandardDefinitionException(faults);
        }

        private static IEnumerable<Standard> InOrder(Register register, IReadOnlyList<Article> articles, List<DefinitionFault> faults)
        {
            var read = articles.SelectMany(article => article.Read(register, faults)).ToList();
            var measured = read.Select(standard => standard.Id).ToHashSet(StringComparer.Ordinal);
            faults.AddRange(
                from clause in register.Clauses
                where clause.Judgement == Judgement.Measured && !measured.Contains(clause.Id) && faults.All(fault => fault.Id != clause.Id)
                select new DefinitionFault(clause.Id, new BilingualText("登记册称该条可测,但没有对应的标准。", "The register calls it measured, but no standard measures it.")));
            var byId = read.ToLookup(standard => standard.Id, StringComparer.Ordinal);
            return register.Clauses.SelectMany(clause => byId[clause.Id]);
        }
    }
}
