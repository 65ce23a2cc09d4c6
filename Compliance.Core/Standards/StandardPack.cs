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
    private readonly Lazy<IReadOnlyList<Standard>> standards;

    private StandardPack(string name, BilingualText title, IReadOnlyList<DocumentStandards> documents)
    {
        Name = name;
        Title = title;
        Documents = documents;
        Registers = [.. documents.Select(document => document.Register)];
        standards = new Lazy<IReadOnlyList<Standard>>(() => [.. Slots.Select(slot => slot.Standard)]);
    }

    /// <summary>The name that users select it by, such as <c>shenyang</c>.</summary>
    public string Name { get; }

    /// <summary>The name for reports.</summary>
    public BilingualText Title { get; }

    /// <summary>The registers of its documents.</summary>
    public IReadOnlyList<Register> Registers { get; }

    /// <summary>The standards, measured and attested, in the order of their clauses. The first call reads every sentence that was not needed before.</summary>
    /// <exception cref="StandardDefinitionException">A definition is faulty; only in a pack that was built by <see cref="Definition.BuildDeferred"/>.</exception>
    public IReadOnlyList<Standard> Standards => standards.Value;

    /// <summary>Those of <see cref="Standards"/> that a number decides.</summary>
    /// <exception cref="StandardDefinitionException">As for <see cref="Standards"/>.</exception>
    public IEnumerable<MeasuredStandard> Measured => Standards.OfType<MeasuredStandard>();

    /// <summary>Those of <see cref="Standards"/> that somebody attests; they come from the register, no sentence is read.</summary>
    public IEnumerable<AttestedStandard> Attested => Slots.Where(slot => slot.IsAttested).Select(slot => (AttestedStandard)slot.Standard);

    internal IReadOnlyList<DocumentStandards> Documents { get; }

    /// <summary>Every standard, in the order of the clauses; reads the registers.</summary>
    internal IEnumerable<StandardSlot> Slots => Documents.SelectMany(document => document.Slots);

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

    /// <summary>Reads every sentence at once, so that a host learns at its start what would else come up when the first subject is judged.</summary>
    /// <returns>This pack.</returns>
    /// <exception cref="StandardDefinitionException">Something is wrong; the exception lists every fault.</exception>
    public StandardPack ReadAll()
    {
        var sections = Documents.SelectMany(document => document.Sections).ToList();
        var faults = sections.SelectMany(section => section.Faults).ToList();
        var read = sections.SelectMany(section => section.Standards).ToList();
        foreach (var repeated in read.GroupBy(standard => standard.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add(Section.Twice(repeated.Key));
        }

        var known = read.Select(standard => standard.Id).Concat(faults.Select(fault => fault.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var slot in Slots)
        {
            if (!slot.IsAttested && !known.Contains(slot.Clause.Id))
            {
                faults.Add(Section.NotMeasured(slot.Clause.Id));
            }
        }

        // What no type tells a level of is tried on every one, and fails as often.
        return faults.Count == 0 ? this : throw new StandardDefinitionException([.. faults.Distinct()]);
    }

    /// <summary>The same pack with some of its standards: an audit that looks at a few clauses pays for no others.</summary>
    /// <param name="wanted">Says of a clause whether its standard stays.</param>
    /// <returns>A pack of the same name; its registers are whole.</returns>
    public StandardPack Only(Func<Clause, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return new StandardPack(Name, Title, [.. Documents.Select(document => document.Only(wanted))]);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A pack under construction. Not thread-safe.</summary>
    public sealed class Definition
    {
        private readonly string name;
        private readonly BilingualText title;
        private readonly List<DocumentStandards> documents = [];

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
            documents.Add(new DocumentStandards(register, articles));
            return this;
        }

        /// <summary>Makes the pack, and reads and checks every standard.</summary>
        /// <returns>The pack.</returns>
        /// <exception cref="StandardDefinitionException">Something is wrong; the exception lists every fault.</exception>
        public StandardPack Build() => BuildDeferred().ReadAll();

        /// <summary>
        /// Makes the pack and leaves its sentences unread until a subject of their level inside the document's area is judged. For packs whose every definition a test
        /// reads; a fault comes up when the sentence is needed. <see cref="ReadAll"/> reads the rest.
        /// </summary>
        /// <returns>The pack.</returns>
        public StandardPack BuildDeferred() => new(name, title, [.. documents]);
    }
}
