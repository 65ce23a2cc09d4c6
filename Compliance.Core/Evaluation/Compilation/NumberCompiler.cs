using System.Linq.Expressions;
using Compliance.Facts.Columns;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>Compiles numbers.</summary>
internal static class NumberCompiler
{
    public static NumberProgram Compile(NumberNode number)
    {
        var table = Expression.Parameter(typeof(FactTable), "facts");
        var from = Expression.Parameter(typeof(int), "from");
        var to = Expression.Parameter(typeof(int), "to");
        var values = Expression.Parameter(typeof(double[]), "values");
        var i = Expression.Variable(typeof(int), "i");
        var done = Expression.Label("done");
        var locals = new FactLocals(table, i);
        var emitter = new NumberEmitter(locals);
        var store = Expression.Assign(
            Expression.ArrayAccess(values, i),
            Expression.Condition(emitter.Known(number), Approximate(emitter, number), Expression.Constant(double.NaN)));
        var body = Expression.Block(
            locals.Values,
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(i, to), Expression.Break(done)),
                .. locals.Loads,
                store,
                Expression.PreIncrementAssign(i),
            ]);
        return Expression.Lambda<NumberProgram>(
            Expression.Block([i, .. locals.Columns], [.. locals.Fetches, Expression.Assign(i, from), Expression.Loop(body, done)]),
            table, from, to, values).Compile();
    }

    private static Expression Approximate(NumberEmitter emitter, NumberNode number)
    {
        if (!NumberEmitter.IsInteger(number))
        {
            return Expression.Convert(emitter.Decimal(number), typeof(double));
        }

        var scale = NumberEmitter.ScaleOf(number);
        var value = Expression.Convert(emitter.Integer(number, scale), typeof(double));
        return scale == 1 ? value : Expression.Divide(value, Expression.Constant((double)Thousandths.PerOne));
    }
}
