using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Fuses sentences into one loop: facts are loaded once per subject, then each outcome is computed and stored.</summary>
internal static class FusedCompiler
{
    public static Expression<FusedProgram<T>> Fuse<T>(IReadOnlyList<(SentenceModel Model, int Column)> sentences)
        where T : Subject
    {
        var subjects = Expression.Parameter(typeof(T[]), "subjects");
        var from = Expression.Parameter(typeof(int), "from");
        var to = Expression.Parameter(typeof(int), "to");
        var outcomes = Expression.Parameter(typeof(byte[]), "outcomes");
        var stride = Expression.Parameter(typeof(int), "stride");
        var i = Expression.Variable(typeof(int), "i");
        var row = Expression.Variable(typeof(int), "row");
        var subject = Expression.Variable(typeof(T), "subject");
        var done = Expression.Label("done");

        var locals = new FactLocals(subject);
        var emitter = new OutcomeEmitter(locals);
        var stores = sentences
            .Select(sentence => (Expression)Expression.Assign(
                Expression.ArrayAccess(outcomes, Expression.Add(row, Expression.Constant(sentence.Column))),
                emitter.Emit(sentence.Model)))
            .ToList();

        var body = Expression.Block(
            [subject, row, .. locals.Variables],
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(i, to), Expression.Break(done)),
                Expression.Assign(subject, Expression.ArrayIndex(subjects, i)),
                Expression.Assign(row, Expression.Multiply(i, stride)),
                .. locals.Loads,
                .. stores,
                Expression.PreIncrementAssign(i),
            ]);
        return Expression.Lambda<FusedProgram<T>>(
            Expression.Block([i], Expression.Assign(i, from), Expression.Loop(body, done)),
            subjects, from, to, outcomes, stride);
    }
}
