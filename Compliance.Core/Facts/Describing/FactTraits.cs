using System.Reflection;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Facts.Describing;

/// <summary>
/// What the declaration of a fact says, read from its attributes once: the levels of areas share the facts that they have in common, and reading attributes takes
/// most of the time that a description takes.
/// </summary>
internal sealed class FactTraits
{
    private readonly Lazy<FactAccessor> accessor;
    private readonly Lazy<IReadOnlyList<FactChoice>> choices;

    private FactTraits(PropertyInfo property, FactAttribute attribute, RollsUpAttribute? rollsUp)
    {
        ValueType = Nullable.GetUnderlyingType(property.PropertyType)
            ?? throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name}: a fact is a nullable value, null for not reported.");
        Name = Fact.CamelCase(property.Name);
        Attribute = attribute;
        RollsUp = rollsUp;
        Label = new BilingualText(attribute.Zh, attribute.En);
        Kind = KindOf(ValueType);
        accessor = new Lazy<FactAccessor>(() => FactAccessor.For(property, ValueType));
        choices = new Lazy<IReadOnlyList<FactChoice>>(() => ValueType.IsEnum ? ChoicesOf(ValueType) : []);
    }

    public string Name { get; }

    public FactAttribute Attribute { get; }

    public RollsUpAttribute? RollsUp { get; }

    public BilingualText Label { get; }

    public FactKind Kind { get; }

    public Type ValueType { get; }

    public IReadOnlyList<FactChoice> Choices => choices.Value;

    public FactAccessor Accessor => accessor.Value;

    /// <summary>The facts that a type itself declares, in the order of its source.</summary>
    public static FactTraits[] DeclaredBy(Type type)
    {
        var facts = new List<FactTraits>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            // One look at all attributes takes half the time of two looks for one each.
            FactAttribute? described = null;
            RollsUpAttribute? rollsUp = null;
            foreach (var attribute in property.GetCustomAttributes(inherit: false))
            {
                described = attribute as FactAttribute ?? described;
                rollsUp = attribute as RollsUpAttribute ?? rollsUp;
            }

            if (described is not null)
            {
                facts.Add(new FactTraits(property, described, rollsUp));
            }
        }

        return [.. facts];
    }

    private static FactKind KindOf(Type type) =>
        type == typeof(int) ? FactKind.Count
        : type == typeof(Posts) ? FactKind.Posts
        : type == typeof(Years) ? FactKind.Years
        : type == typeof(Percentage) ? FactKind.Percent
        : type == typeof(PercentagePoints) ? FactKind.PercentagePoints
        : type == typeof(Money) ? FactKind.Money
        : type == typeof(SquareMetres) ? FactKind.SquareMetres
        : type == typeof(bool) ? FactKind.Flag
        : type.IsEnum ? FactKind.Choice
        : throw new InvalidOperationException($"{type.Name} is no type of fact.");

    private static FactChoice[] ChoicesOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
        {
            var label = field.GetCustomAttribute<LabelAttribute>()
                ?? throw new InvalidOperationException($"{type.Name}.{field.Name} has no label.");
            return new FactChoice(Fact.CamelCase(field.Name), new BilingualText(label.Zh, label.En), (Enum)field.GetValue(null)!);
        }),
    ];
}
