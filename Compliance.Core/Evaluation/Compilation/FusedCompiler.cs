using System.Linq.Expressions;
using Compliance.Facts.Columns;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Fuses sentences into one loop: facts are read once per subject, then each outcome is computed and stored.</summary>
internal static class FusedCompiler
{
    public static Expression<FusedProgram> Fuse(IReadOnlyList<(SentenceModel Model, int Column)> sentences)
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
        var stores = sentences
            .Select(sentence => (Expression)Expression.Assign(
                Expression.ArrayAccess(outcomes, Expression.Add(row, Expression.Constant(sentence.Column))),
                emitter.Emit(sentence.Model)))
            .ToList();

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
    }
}
