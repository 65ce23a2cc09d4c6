using System.Reflection;

namespace Compliance.Facts.Describing;

/// <summary>
/// Every fact of every level, in the order in which the records declare them; for areas those that all of them share first. Thread-safe; each level is described
/// on first use.
/// </summary>
/// <example><code>var names = FactCatalog.Of(SubjectLevel.School).Select(fact => fact.Name);</code></example>
public static class FactCatalog
{
    private static readonly Lazy<FactTraits[]> OfEveryArea = new(() => FactTraits.DeclaredBy(typeof(Area)));

    private static readonly Lazy<LevelFacts>[] Levels =
    [
        Describe(SubjectLevel.Province, typeof(Province)),
        Describe(SubjectLevel.City, typeof(City)),
        Describe(SubjectLevel.District, typeof(District)),
        Describe(SubjectLevel.Institution, typeof(Institution)),
        Describe(SubjectLevel.School, typeof(School)),
        Describe(SubjectLevel.Principal, typeof(Principal)),
        Describe(SubjectLevel.Teacher, typeof(Teacher)),
    ];

    /// <summary>The facts of a level.</summary>
    /// <param name="level">Which level.</param>
    public static IReadOnlyList<Fact> Of(SubjectLevel level) => Levels[(int)level].Value.Facts;

    /// <summary>The fact with a name.</summary>
    /// <param name="level">Which level.</param>
    /// <param name="name">The name in fact files, such as <c>students</c>.</param>
    /// <returns><see langword="null"/> when the level has no such fact.</returns>
    public static Fact? Find(SubjectLevel level, string name) => Levels[(int)level].Value.ByName.GetValueOrDefault(name);

    internal static Fact? Find(SubjectLevel level, MemberInfo property) => Find(level, Fact.CamelCase(property.Name));

    /// <summary>The facts of a level that are parts of others.</summary>
    internal static IReadOnlyList<Fact> PartsOf(SubjectLevel level) => Levels[(int)level].Value.Parts.Value;

    internal static Fact? PreviousYearOf(Fact fact) => Levels[(int)fact.Level].Value.PreviousYears.Value.GetValueOrDefault(fact);

    internal static SubjectLevel LevelOf(Type subject) =>
        subject == typeof(School) ? SubjectLevel.School
        : subject == typeof(District) ? SubjectLevel.District
        : subject == typeof(City) ? SubjectLevel.City
        : subject == typeof(Province) ? SubjectLevel.Province
        : subject == typeof(Institution) ? SubjectLevel.Institution
        : subject == typeof(Principal) ? SubjectLevel.Principal
        : subject == typeof(Teacher) ? SubjectLevel.Teacher
        : throw new ArgumentException(
            $"{subject.Name} is no subject that standards are measured on; take School, District, City, Province, Institution, Principal or Teacher. "
            + $"{subject.Name} 不是标准的计量对象。",
            nameof(subject));

    private static Lazy<LevelFacts> Describe(SubjectLevel level, Type type) => new(() => new LevelFacts(level, type));

    private sealed class LevelFacts
    {
        public LevelFacts(SubjectLevel level, Type type)
        {
            FactTraits[] shared = type.IsSubclassOf(typeof(Area)) ? OfEveryArea.Value : [];
            Facts = [.. shared.Concat(FactTraits.DeclaredBy(type)).Select((traits, ordinal) => new Fact(level, ordinal, traits))];
            ByName = Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
            Parts = new Lazy<Fact[]>(() => [.. Facts.Where(fact => fact.PartOf is not null)]);
            PreviousYears = new Lazy<Dictionary<Fact, Fact>>(
                () => Facts.Where(fact => fact.PreviousYearOf is not null).ToDictionary(fact => fact.PreviousYearOf!));
        }

        public IReadOnlyList<Fact> Facts { get; }

        public Lazy<Fact[]> Parts { get; }

        public Dictionary<string, Fact> ByName { get; }

        /// <summary>The facts that hold a value of the year before, by the facts whose value it is.</summary>
        public Lazy<Dictionary<Fact, Fact>> PreviousYears { get; }
    }
}
