using System.Linq.Expressions;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.RollUp;

/// <summary>
/// Sums every fact that rolls up over a range of schools in one fused loop: <c>sums</c> in whole units, and in <c>unknown</c> how many schools owe the value.
/// </summary>
internal delegate void SchoolSumProgram(School[] schools, int from, int to, long[] sums, int[] unknown);

/// <summary>Emits <see cref="SchoolSumProgram"/>.</summary>
internal static class SchoolSums
{
    public static Expression<SchoolSumProgram> Fuse(IReadOnlyList<RollUpFact> facts)
    {
        var schools = Expression.Parameter(typeof(School[]), "schools");
        var from = Expression.Parameter(typeof(int), "from");
        var to = Expression.Parameter(typeof(int), "to");
        var sums = Expression.Parameter(typeof(long[]), "sums");
        var unknown = Expression.Parameter(typeof(int[]), "unknown");
        var i = Expression.Variable(typeof(int), "i");
        var school = Expression.Variable(typeof(School), "school");
        var done = Expression.Label("done");

        var locals = new FactLocals(school);
        var outside = new ConditionEmitter(locals, new NumberEmitter(locals)).IsFalse(TeachesCompulsory());
        var totals = facts.Select(fact => Expression.Variable(typeof(long), fact.School.Name + "Sum")).ToArray();
        var owing = facts.Select(fact => Expression.Variable(typeof(int), fact.School.Name + "Owing")).ToArray();
        var steps = facts.Select((fact, column) => Step(locals[new FactLeaf(fact.School)], totals[column], owing[column], fact.CompulsoryOnly ? outside : null)).ToArray();
        var body = Expression.Block(
            [school, .. locals.Variables],
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(i, to), Expression.Break(done)),
                Expression.Assign(school, Expression.ArrayIndex(schools, i)),
                .. locals.Loads,
                .. steps,
                Expression.PreIncrementAssign(i),
            ]);
        var stores = facts.SelectMany((_, column) => new Expression[]
        {
            Expression.Assign(Expression.ArrayAccess(sums, Expression.Constant(column)), totals[column]),
            Expression.Assign(Expression.ArrayAccess(unknown, Expression.Constant(column)), owing[column]),
        });
        return Expression.Lambda<SchoolSumProgram>(
            Expression.Block([i, .. totals, .. owing], [Expression.Assign(i, from), Expression.Loop(body, done), .. stores]),
            schools, from, to, sums, unknown);
    }

    private static Expression Step(FactLocals.Slot slot, Expression total, Expression owing, Expression? outside)
    {
        var owes = Expression.PreIncrementAssign(owing);
        return Expression.IfThenElse(
            slot.Known,
            Expression.AddAssign(total, slot.Value),
            outside is null ? owes : Expression.IfThen(Expression.Not(outside), owes));
    }

    private static MembershipCondition TeachesCompulsory()
    {
        var stage = FactCatalog.Of(SubjectLevel.School).Single(fact => fact.ValueType == typeof(SchoolStage));
        var members = SchoolStages.Compulsory.Aggregate(0ul, (bits, member) => bits | (1ul << (int)member));
        return new MembershipCondition(new FactLeaf(stage), members);
    }
}
