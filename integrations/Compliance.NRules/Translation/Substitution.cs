using System.Linq.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Puts another expression where a lambda has its parameter.</summary>
internal sealed class Substitution : ExpressionVisitor
{
    private readonly ParameterExpression parameter;
    private readonly Expression replacement;

    private Substitution(ParameterExpression parameter, Expression replacement) => (this.parameter, this.replacement) = (parameter, replacement);

    public static Expression Into(LambdaExpression lambda, Expression argument) => new Substitution(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
