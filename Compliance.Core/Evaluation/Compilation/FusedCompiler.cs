using System.Linq.Expressions;
using Compliance.Facts.Columns;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// Fuses sentences into one loop: facts are read once per subject, then each outcome is computed and stored. Sentences of the same condition stand together behind it, so
/// that it is asked once.
/// </summary>
internal static class FusedCompiler
{
    /// <param name="sentences">The sentences with their columns.</param>
    /// <param name="breaches">The columns into which nothing is stored but what is not met; null for none.</param>
    public static Expression<FusedProgram> Fuse(IReadOnlyList<(SentenceModel Model, int Column)> sentences, IReadOnlySet<int>? breaches = null)
    {
        var table = Expression.Parameter(typeof(FactTable), "facts");
        var from = Expression.Parameter(typeof(int), "from");
        var to = Expression.Parameter(typeof(int), "to");
        var outcomes = Expression.Parameter(typeof(byte[]), "outcomes");
        var stride = Expression.Parameter(typeof(int), "stride");
        var i = Expression.Variable(typeof(int), "i");
        var row = Expression.Variable(typeof(int), "row");
        var done = Expression.Label("done");

        var locals = new FactLocals(table, i);
        var emitter = new OutcomeEmitter(locals);
        var stores = new List<Expression>();
        foreach (var (condition, group) in ByCondition([.. sentences.Where(sentence => breaches?.Contains(sentence.Column) == true)]))
        {
            stores.Add(emitter.Where(condition, Expression.Block(typeof(void), group.Select(sentence => Expression.IfThen(
                OutcomeTest.Is(Outcome.NotMet, emitter.Measured(sentence.Model)), Store(sentence.Column, Expression.Constant((byte)Outcome.NotMet)))))));
        }

        foreach (var (condition, group) in ByCondition([.. sentences.Where(sentence => breaches?.Contains(sentence.Column) != true)]))
        {
            stores.Add(emitter.Behind(
                condition,
                Expression.Block(typeof(void), group.Select(sentence => Store(sentence.Column, emitter.Measured(sentence.Model)))),
                outside => Expression.Block(typeof(void), group.Select(sentence => Store(sentence.Column, outside)))));
        }

        var body = Expression.Block(
            [row, .. locals.Values],
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(i, to), Expression.Break(done)),
                Expression.Assign(row, Expression.Multiply(i, stride)),
                .. locals.Loads,
                .. stores,
                Expression.PreIncrementAssign(i),
            ]);
        return Expression.Lambda<FusedProgram>(
            Expression.Block([i, .. locals.Columns], [.. locals.Fetches, Expression.Assign(i, from), Expression.Loop(body, done)]),
            table, from, to, outcomes, stride);

        Expression Store(int column, Expression outcome) =>
            Expression.Assign(Expression.ArrayAccess(outcomes, Expression.Add(row, Expression.Constant(column))), outcome);
    }

    private static List<(ConditionNode? Condition, List<(SentenceModel Model, int Column)> Sentences)> ByCondition(
        IReadOnlyList<(SentenceModel Model, int Column)> sentences)
    {
        var groups = new List<(ConditionNode? Condition, List<(SentenceModel Model, int Column)> Sentences)>();
        foreach (var sentence in sentences)
        {
            var at = groups.FindIndex(group => group.Condition == sentence.Model.Condition);
            if (at < 0)
            {
                at = groups.Count;
                groups.Add((sentence.Model.Condition, []));
            }

            groups[at].Sentences.Add(sentence);
        }

        return groups;
    }
}
