using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.NRules.Translation;

/// <summary>The expressions of a standard, rewritten so that unknown stays unknown.</summary>
/// <typeparam name="T">The kind of subject.</typeparam>
internal sealed class SentenceTranslation<T>
    where T : Subject
{
    private readonly ParameterExpression parameter;
    private readonly Expression subject;
    private readonly MeasureTranslator measures;
    private readonly Expression? condition;
    private readonly Expression? measure;
    private readonly Expression? alternative;

    private SentenceTranslation(Standard<T> standard, IQuantity threshold, ParameterExpression parameter, Expression subject)
    {
        this.parameter = parameter;
        this.subject = subject;
        var kleene = new KleeneTranslator(standard.Id);
        measures = new MeasureTranslator(standard.Id, threshold, standard.Comparator);
        condition = standard.Condition is null ? null : kleene.Condition(Read(standard.Condition));
        measure = standard.MeasureExpression is null ? null : Read(standard.MeasureExpression);
        alternative = standard.Alternative is null ? null : kleene.Condition(Read(standard.Alternative));
    }

    /// <summary>For conditions of a pattern of <see cref="Examined{T}"/>.</summary>
    public static SentenceTranslation<T> ForPattern(Standard<T> standard, ParameterExpression examined) =>
        new(standard, standard.Threshold, examined, Expression.Property(examined, nameof(Examined<T>.Subject)));

    /// <summary>For what is called with a subject.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="threshold">Another threshold than its own; null for its own.</param>
    public static SentenceTranslation<T> ForSubjects(Standard<T> standard, IQuantity? threshold = null)
    {
        var any = Expression.Parameter(typeof(Subject), "subject");
        return new SentenceTranslation<T>(standard, threshold ?? standard.Threshold, any, Expression.Convert(any, typeof(T)));
    }

    /// <summary>The conditions under which the standard is not met, one after the other.</summary>
    public IEnumerable<LambdaExpression> NotMet()
    {
        if (condition is not null)
        {
            yield return Test(condition, Expression.Constant(true, typeof(bool?)));
        }

        yield return Test(measures.Outcome(measure!), Expression.Constant(Outcome.NotMet));
        if (alternative is not null)
        {
            yield return Test(alternative, Expression.Constant(false, typeof(bool?)));
        }
    }

    /// <summary>What the sentence yields.</summary>
    public Func<Subject, Outcome> Whole() => Compiled<Outcome>(Expression.Call(
        typeof(Judging), nameof(Judging.Whole), null, condition ?? Expression.Constant(true, typeof(bool?)), measures.Outcome(measure!),
        alternative ?? Expression.Constant(false, typeof(bool?))));

    /// <summary>Whether the sentence speaks of a subject.</summary>
    public Func<Subject, bool?> Applies() => condition is null ? _ => true : Compiled<bool?>(condition);

    /// <summary>How the measure stands to the threshold.</summary>
    public Func<Subject, Standing> Stands() => Compiled<Standing>(measures.Standing(measure!));

    /// <summary>The two terms of the ratio that it measures.</summary>
    public (Func<Subject, decimal?> Antecedent, Func<Subject, decimal?> Consequent) Terms()
    {
        var (antecedent, consequent) = measures.TermsOf(measure!);
        return (Compiled<decimal?>(antecedent), Compiled<decimal?>(consequent));
    }

    private Func<Subject, TResult> Compiled<TResult>(Expression body) => Expression.Lambda<Func<Subject, TResult>>(body, parameter).Compile();

    private LambdaExpression Test(Expression value, Expression expected) => Expression.Lambda(Expression.Equal(value, expected), parameter);

    private Expression Read(LambdaExpression lambda) => Substitution.Into(lambda, subject);
}
