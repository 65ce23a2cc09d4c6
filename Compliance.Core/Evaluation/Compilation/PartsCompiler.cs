using System.Linq.Expressions;
using Compliance.Facts.Columns;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Fuses the counting of parts: the outcomes of a subject lie side by side, and only where one is not met is it looked at how far it is from its line.</summary>
internal static class PartsCompiler
{
    /// <summary>More parts than this do not fit the counter of an outcome.</summary>
    public const int MostParts = byte.MaxValue;

    private const int BitsPerCounter = 3;

    /// <summary>
    /// At least so many of the parts are met. A subject with an open part, or with a rest that is open, is left indeterminate.
    /// </summary>
    /// <param name="parts">The columns of the parts.</param>
    /// <param name="rest">The sentences of the parts with what the rest must reach for thresholds; empty where nothing is asked of the rest.</param>
    /// <param name="column">The column of the standard.</param>
    /// <param name="threshold">How many.</param>
    public static Expression<FusedProgram> Fuse(IReadOnlyList<int> parts, IReadOnlyList<SentenceModel> rest, int column, int threshold)
    {
        var table = Expression.Parameter(typeof(FactTable), "facts");
        var from = Expression.Parameter(typeof(int), "from");
        var to = Expression.Parameter(typeof(int), "to");
        var outcomes = Expression.Parameter(typeof(byte[]), "outcomes");
        var stride = Expression.Parameter(typeof(int), "stride");
        var i = Expression.Variable(typeof(int), "i");
        var row = Expression.Variable(typeof(int), "row");
        var counts = Expression.Variable(typeof(long), "counts");
        var outcome = Expression.Variable(typeof(byte), "outcome");
        var done = Expression.Label("done");

        var locals = new FactLocals(table, i);
        var nearEnough = Rest();
        var decided = Expression.Condition(
            Expression.NotEqual(Count(Outcome.Indeterminate), Expression.Constant(0L)),
            Is(Outcome.Indeterminate),
            Expression.Condition(
                Expression.Equal(Expression.Add(Count(Outcome.Met), Count(Outcome.NotMet)), Expression.Constant(0L)),
                Is(Outcome.OutsideCondition),
                Expression.Condition(
                    Expression.LessThan(Count(Outcome.Met), Expression.Constant((long)threshold)),
                    Is(Outcome.NotMet),
                    Expression.Condition(Expression.Equal(Count(Outcome.NotMet), Expression.Constant(0L)), Is(Outcome.Met), nearEnough))));
        var body = Expression.Block(
            [row, counts],
            Expression.IfThen(Expression.GreaterThanOrEqual(i, to), Expression.Break(done)),
            Expression.Assign(row, Expression.Multiply(i, stride)),
            Expression.Assign(counts, parts.Select(Counter).Aggregate(Expression.Add)),
            Expression.Assign(At(column), decided),
            Expression.PreIncrementAssign(i));
        return Expression.Lambda<FusedProgram>(
            Expression.Block([i, .. locals.Columns], [.. locals.Fetches, Expression.Assign(i, from), Expression.Loop(body, done)]),
            table, from, to, outcomes, stride);

        IndexExpression At(int at) => Expression.ArrayAccess(outcomes, Expression.Add(row, Expression.Constant(at)));

        // Each outcome has a byte of its own in the sum.
        Expression Counter(int part) => Expression.LeftShift(
            Expression.Constant(1L), Expression.LeftShift(Expression.Convert(At(part), typeof(int)), Expression.Constant(BitsPerCounter)));

        Expression Count(Outcome counted) => Expression.And(
            Expression.RightShift(counts, Expression.Constant((int)counted << BitsPerCounter)), Expression.Constant((long)byte.MaxValue));

        Expression Rest()
        {
            if (rest.Count == 0)
            {
                return Is(Outcome.Met);
            }

            var emitter = new OutcomeEmitter(locals);
            var floor = Expression.Variable(typeof(byte), "floor");
            var checks = parts.Zip(rest, (part, sentence) => (Expression)Expression.IfThen(
                Expression.Equal(At(part), Is(Outcome.NotMet)),
                Expression.Block(
                    [floor],
                    Expression.Assign(floor, emitter.Measured(sentence)),
                    Expression.IfThen(
                        Expression.OrElse(
                            Expression.Equal(floor, Is(Outcome.NotMet)),
                            Expression.AndAlso(Expression.Equal(floor, Is(Outcome.Indeterminate)), Expression.Equal(outcome, Is(Outcome.Met)))),
                        Expression.Assign(outcome, floor))))).ToList();
            return Expression.Block([outcome, .. locals.Values], [Expression.Assign(outcome, Is(Outcome.Met)), .. locals.Loads, .. checks, outcome]);
        }
    }

    private static ConstantExpression Is(Outcome outcome) => Expression.Constant((byte)outcome);
}
