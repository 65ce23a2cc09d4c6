using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// Which facts of two subjects of a level differ: a loop over a hundred properties, compiled to one method, since it begins every change.
/// </summary>
internal static class FactDifference
{
    private static readonly Type[] Types =
        [typeof(Province), typeof(City), typeof(District), typeof(Institution), typeof(School), typeof(Principal), typeof(Teacher)];

    private static readonly Lazy<Finder>[] Finders = [.. Enum.GetValues<SubjectLevel>().Select(level => new Lazy<Finder>(() => Compile(level)))];

    private delegate void Finder(Subject left, Subject right, Fact[] facts, List<Fact> different);

    /// <summary>Adds the facts that differ.</summary>
    public static void Find(Subject left, Subject right, Fact[] facts, List<Fact> different) => Finders[(int)left.Level].Value(left, right, facts, different);

    private static Finder Compile(SubjectLevel level)
    {
        var left = Expression.Parameter(typeof(Subject), "left");
        var right = Expression.Parameter(typeof(Subject), "right");
        var facts = Expression.Parameter(typeof(Fact[]), "facts");
        var different = Expression.Parameter(typeof(List<Fact>), "different");
        var (l, r) = (Expression.Variable(Types[(int)level], "l"), Expression.Variable(Types[(int)level], "r"));
        var add = typeof(List<Fact>).GetMethod(nameof(List<>.Add))!;
        var checks = FactCatalog.Of(level).Select(fact => Expression.IfThen(
            Expression.NotEqual(PropertyOf(l, fact), PropertyOf(r, fact)),
            Expression.Call(different, add, Expression.ArrayIndex(facts, Expression.Constant(fact.Ordinal)))));
        return Expression.Lambda<Finder>(
            Expression.Block(
                [l, r], [Expression.Assign(l, Expression.Convert(left, l.Type)), Expression.Assign(r, Expression.Convert(right, r.Type)), .. checks]),
            left, right, facts, different).Compile();
    }

    private static MemberExpression PropertyOf(ParameterExpression subject, Fact fact) =>
        Expression.Property(subject, char.ToUpperInvariant(fact.Name[0]) + fact.Name[1..]);
}
