using Compliance.Facts;
using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>
/// The standards of one document in a pack. Known by the head of its register alone until somebody asks for its clauses: an audit of one province reads no
/// clause of another. Thread-safe.
/// </summary>
internal sealed class DocumentStandards
{
    private readonly Lazy<Content> content;

    public DocumentStandards(Register register, IReadOnlyList<Article> articles)
        : this(register, () => Read(register, articles))
    {
    }

    private DocumentStandards(Register register, Func<Content> read)
    {
        Register = register;
        content = new Lazy<Content>(read);
    }

    public Register Register { get; }

    public PolicyDocument Document => Register.Document;

    /// <summary>Whether somebody asked for its clauses before.</summary>
    public bool IsRead => content.IsValueCreated;

    /// <summary>The measured standards by level, their sentences unread.</summary>
    public IReadOnlyList<Section> Sections => content.Value.Sections;

    /// <summary>Every standard, in the order of the clauses.</summary>
    public IReadOnlyList<StandardSlot> Slots => content.Value.Slots;

    /// <summary>The same document with some of its standards.</summary>
    public DocumentStandards Only(Func<Clause, bool> wanted) =>
        new(Register, () => content.Value with { Slots = [.. Slots.Where(slot => wanted(slot.Clause))] });

    private static Content Read(Register register, IReadOnlyList<Article> articles)
    {
        var sections = new List<Section>();
        foreach (var level in Enum.GetValues<SubjectLevel>())
        {
            sections.Add(new Section(register, level, articles));
        }

        var slots = new List<StandardSlot>();
        foreach (var clause in register.Clauses)
        {
            if (clause.Judgement != Judgement.NotCodable)
            {
                slots.Add(new StandardSlot(register.Document, clause, clause.Judgement == Judgement.Measured ? sections[(int)clause.Level] : null));
            }
        }

        return new Content(sections, slots);
    }

    private sealed record Content(IReadOnlyList<Section> Sections, IReadOnlyList<StandardSlot> Slots);
}
