using System.Reflection;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Facts.Describing;

/// <summary>
/// What a typed property of a subject means: its name in fact files, labels in both languages, kind and relations. The facts of a level are
/// listed by <see cref="FactCatalog"/>. Thread-safe.
/// </summary>
public sealed class Fact
{
    private readonly Lazy<FactAccessor> accessor;
    private readonly string? partOfProperty;

    internal Fact(SubjectLevel level, int ordinal, PropertyInfo property, FactAttribute attribute, RollsUpAttribute? rollsUp)
    {
        Level = level;
        Ordinal = ordinal;
        Property = property;
        ValueType = Nullable.GetUnderlyingType(property.PropertyType)
            ?? throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name}: a fact is a nullable value, null for not reported.");
        Name = CamelCase(property.Name);
        Label = new BilingualText(attribute.Zh, attribute.En);
        One = attribute.One ?? attribute.En;
        Counter = attribute.Counter;
        Kind = KindOf(ValueType);
        RollsUp = rollsUp is not null;
        RollsUpCompulsoryOnly = rollsUp?.CompulsoryOnly ?? false;
        partOfProperty = attribute.PartOf;
        Choices = ValueType.IsEnum ? ChoicesOf(ValueType) : [];
        accessor = new Lazy<FactAccessor>(() => FactAccessor.For(property, ValueType));
    }

    /// <summary>Whose fact it is.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The name in fact files and reports, such as <c>fullTimeMentalHealthTeachers</c>.</summary>
    public string Name { get; }

    /// <summary>The label; the English one is plural for things that are counted.</summary>
    public BilingualText Label { get; }

    /// <summary>The English label for one of them.</summary>
    public string One { get; }

    /// <summary>The Chinese measure word; empty when none is used.</summary>
    public string Counter { get; }

    /// <summary>What values it takes.</summary>
    public FactKind Kind { get; }

    /// <summary>The values of a <see cref="FactKind.Choice"/>; otherwise empty.</summary>
    public IReadOnlyList<FactChoice> Choices { get; }

    /// <summary>The fact of the same subject that this is a part of and can not exceed; <see langword="null"/> when there is none.</summary>
    public Fact? PartOf { get; private set; }

    /// <summary>Whether an area's value is the sum over its schools where none was reported.</summary>
    public bool RollsUp { get; }

    /// <summary>Whether only schools with pupils in compulsory education owe it; another one that does not report it counts as having none.</summary>
    public bool RollsUpCompulsoryOnly { get; }

    /// <summary>The position among the facts of its level.</summary>
    internal int Ordinal { get; }

    internal PropertyInfo Property { get; }

    internal Type ValueType { get; }

    /// <summary>The reported value.</summary>
    /// <param name="subject">A subject of this fact's level.</param>
    /// <returns>
    /// An <see cref="int"/>, <see cref="Posts"/>, <see cref="Years"/>, <see cref="bool"/> or value of an enumeration after <see cref="Kind"/>;
    /// <see langword="null"/> when it was not reported.
    /// </returns>
    /// <exception cref="InvalidCastException"><paramref name="subject"/> is of another level.</exception>
    public object? ValueOf(Subject subject) => accessor.Value.Get(subject);

    /// <summary>The reported number.</summary>
    /// <param name="subject">A subject of this fact's level.</param>
    /// <returns><see langword="null"/> when it was not reported or is no number.</returns>
    /// <exception cref="InvalidCastException"><paramref name="subject"/> is of another level.</exception>
    public decimal? NumberOf(Subject subject) => ValueOf(subject) switch
    {
        int count => count,
        Posts posts => posts.Value,
        Years years => years.Value,
        _ => null,
    };

    /// <summary>The name in fact files.</summary>
    public override string ToString() => Name;

    internal static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    internal void LinkPart(IReadOnlyList<Fact> siblings) =>
        PartOf = partOfProperty is null ? null : siblings.Single(fact => fact.Property.Name == partOfProperty);

    /// <summary>Sets the value on a record that nobody else has seen yet: one under construction or a fresh copy.</summary>
    internal void Set(Subject subject, object value) => accessor.Value.Set(subject, value);

    /// <summary>The value of a summed column at a row; null when it is not known.</summary>
    internal object? CellAt(Array column, int row) => column switch
    {
        int[] counts => counts[row] < 0 ? null : counts[row],
        long[] thousandths => thousandths[row] < 0 ? null : Posts.FromThousandths(thousandths[row]),
        _ => throw new InvalidOperationException($"{Name} is no fact that is summed."),
    };

    internal Array ColumnOf(Subject[] subjects) => accessor.Value.ColumnOf(subjects);

    private static FactKind KindOf(Type type) =>
        type == typeof(int) ? FactKind.Count
        : type == typeof(Posts) ? FactKind.Posts
        : type == typeof(Years) ? FactKind.Years
        : type == typeof(bool) ? FactKind.Flag
        : type.IsEnum ? FactKind.Choice
        : throw new InvalidOperationException($"{type.Name} is no type of fact.");

    private static FactChoice[] ChoicesOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
        {
            var label = field.GetCustomAttribute<LabelAttribute>()
                ?? throw new InvalidOperationException($"{type.Name}.{field.Name} has no label.");
            return new FactChoice(CamelCase(field.Name), new BilingualText(label.Zh, label.En), (Enum)field.GetValue(null)!);
        }),
    ];
}
