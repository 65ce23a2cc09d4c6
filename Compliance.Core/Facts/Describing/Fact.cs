using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Facts.Describing;

/// <summary>
/// What a typed property of a subject means: its name in fact files, labels in both languages, kind and relations. The facts of a level are
/// listed by <see cref="FactCatalog"/>. Thread-safe.
/// </summary>
public sealed class Fact
{
    private readonly FactTraits traits;
    private readonly Lazy<Fact>? partOf;
    private readonly Lazy<Fact>? previousYearOf;

    internal Fact(SubjectLevel level, int ordinal, FactTraits traits)
    {
        Level = level;
        Ordinal = ordinal;
        this.traits = traits;
        partOf = Sibling(traits.Attribute.PartOf);
        previousYearOf = Sibling(traits.Attribute.PreviousYearOf);
    }

    /// <summary>Whose fact it is.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The name in fact files and reports, such as <c>fullTimeMentalHealthTeachers</c>.</summary>
    public string Name => traits.Name;

    /// <summary>The label; the English one is plural for things that are counted.</summary>
    public BilingualText Label => traits.Label;

    /// <summary>The English label for one of them.</summary>
    public string One => traits.Attribute.One ?? traits.Attribute.En;

    /// <summary>The Chinese measure word; empty when none is used.</summary>
    public string Counter => traits.Attribute.Counter;

    /// <summary>What values it takes.</summary>
    public FactKind Kind => traits.Kind;

    /// <summary>The values of a <see cref="FactKind.Choice"/>; otherwise empty.</summary>
    public IReadOnlyList<FactChoice> Choices => traits.Choices;

    /// <summary>The largest number that is taken; a larger one is held for a slip of the keyboard. <see langword="null"/> where the values are no numbers.</summary>
    public decimal? Largest => Kind is FactKind.Flag or FactKind.Choice ? null : FactLimits.Of(this);

    /// <summary>The fact of the same subject that this is a part of and can not exceed; <see langword="null"/> when there is none.</summary>
    public Fact? PartOf => partOf?.Value;

    /// <summary>The fact of the same subject whose value of the year before this one is; <see langword="null"/> when this is a fact of the year at hand.</summary>
    public Fact? PreviousYearOf => previousYearOf?.Value;

    /// <summary>The fact of the same subject that holds this one's value of the year before; <see langword="null"/> when there is none.</summary>
    public Fact? PreviousYear => FactCatalog.PreviousYearOf(this);

    /// <summary>
    /// Whether an area's value is, where none was reported, the sum over its schools, or over the areas below where schools have no such fact.
    /// </summary>
    public bool RollsUp => traits.RollsUp is not null;

    /// <summary>Whether only schools with pupils in compulsory education owe it; another one that does not report it counts as having none.</summary>
    public bool RollsUpCompulsoryOnly => traits.RollsUp?.CompulsoryOnly ?? false;

    /// <summary>Whether all schools but kindergartens owe it; a kindergarten that does not report it counts as having none.</summary>
    public bool RollsUpExceptKindergartens => traits.RollsUp?.ExceptKindergartens ?? false;

    /// <summary>The position among the facts of its level.</summary>
    internal int Ordinal { get; }

    internal Type ValueType => traits.ValueType;

    /// <summary>The reported value.</summary>
    /// <param name="subject">A subject of this fact's level.</param>
    /// <returns>
    /// An <see cref="int"/>, <see cref="Posts"/>, <see cref="Years"/>, <see cref="Percentage"/>, <see cref="PercentagePoints"/>, <see cref="Money"/>, <see cref="SquareMetres"/>,
    /// <see cref="bool"/> or value of an enumeration after <see cref="Kind"/>; <see langword="null"/> when it was not reported.
    /// </returns>
    /// <exception cref="InvalidCastException"><paramref name="subject"/> is of another level.</exception>
    public object? ValueOf(Subject subject) => traits.Accessor.Get(OfLevel(subject));

    /// <summary>The reported number.</summary>
    /// <param name="subject">A subject of this fact's level.</param>
    /// <returns><see langword="null"/> when it was not reported or is no number.</returns>
    /// <exception cref="InvalidCastException"><paramref name="subject"/> is of another level.</exception>
    public decimal? NumberOf(Subject subject) => traits.Accessor.NumberOf(OfLevel(subject));

    /// <summary>The name in fact files.</summary>
    public override string ToString() => Name;

    /// <summary>The reported value in whole units: things, thousandths, 1 for yes, the number of a choice. -1 where it was not reported, or is a decimal number.</summary>
    internal long UnitsOf(Subject subject) => traits.Accessor.UnitsOf(OfLevel(subject));

    internal static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Sets the value on a record that nobody else has seen yet: one under construction or a fresh copy.</summary>
    internal void Set(Subject subject, object? value) => traits.Accessor.Set(subject, value);

    /// <summary>The same for a whole number within the limits of the fact, without a box for it.</summary>
    /// <returns>Whether the fact takes whole numbers.</returns>
    internal bool TrySetWhole(Subject subject, long whole) => traits.Accessor.TrySetWhole(subject, whole);

    /// <summary>Whether two subjects of the level reported the same.</summary>
    internal bool IsSame(Subject left, Subject right) => traits.Accessor.IsSame(left, right);

    /// <summary>The value of a summed column at a row; null when it is not known.</summary>
    internal object? CellAt(Array column, int row) => column switch
    {
        int[] counts => counts[row] < 0 ? null : counts[row],
        long[] thousandths => thousandths[row] < 0 ? null : Posts.FromThousandths(thousandths[row]),
        _ => throw new InvalidOperationException($"{Name} is no fact that is summed."),
    };

    internal Array ColumnOf(Subject[] subjects) => traits.Accessor.ColumnOf(subjects);

    private Subject OfLevel(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Level == Level
            ? subject
            : throw new InvalidCastException($"{Name} of a {Levels.Of(Level).En} is not read from a {Levels.Of(subject.Level).En}. {Name} 属于{Levels.Of(Level).Zh},不能取自{Levels.Of(subject.Level).Zh}。");
    }

    /// <summary>Another fact of the level, looked up when first asked for: it may be described after this one.</summary>
    private Lazy<Fact>? Sibling(string? property) => property is null ? null : new Lazy<Fact>(() =>
        FactCatalog.Find(Level, CamelCase(property)) ?? throw new InvalidOperationException($"{Name} names {property}, which is no fact of a {Levels.Of(Level).En}."));
}
