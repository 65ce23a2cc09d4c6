using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>
/// A number with a name of its own, as documents define their terms: said once, used in many sentences, and shown by its name. Terms may use terms. Immutable and
/// thread-safe.
/// </summary>
/// <typeparam name="T">The kind of subject.</typeparam>
/// <remarks>The meaning is read where a sentence uses the term: it may hold what a measure may hold, and choices by <c>?:</c>.</remarks>
/// <example><code>
/// static readonly Term&lt;School&gt; SeniorPupils = new(new BilingualText("高中段学生", "senior students of the school"),
///     s => s.Stage.IsOneOf(SchoolStages.WithSenior) ? s.SeniorStudents : 0);
/// // in a standard: Every&lt;School&gt;.Must(s => s.SportsArea.Per(SeniorPupils.Of(s))).BeAtLeast(10.2m.To(1))
/// </code></example>
public sealed class Term<T> : ITerm
    where T : Subject
{
    private readonly Lazy<Func<T, Count?>> compiled;

    /// <summary>Defines a term.</summary>
    /// <param name="name">Its name in catalogues and explanations.</param>
    /// <param name="meaning">What it is; <see langword="null"/> where a fact that decides it was not reported.</param>
    public Term(BilingualText name, Expression<Func<T, Count?>> meaning)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(meaning);
        Name = name;
        Meaning = meaning;
        compiled = new Lazy<Func<T, Count?>>(() => Compiled(this));
    }

    /// <summary>Its name in catalogues and explanations.</summary>
    public BilingualText Name { get; }

    /// <summary>What it is, as its author wrote it. For tools that translate standards.</summary>
    public Expression<Func<T, Count?>> Meaning { get; }

    LambdaExpression ITerm.Meaning => Meaning;

    /// <summary>The number for a subject. Inside a sentence the call is read, not run.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns><see langword="null"/> where a fact that decides it was not reported.</returns>
    /// <exception cref="StandardDefinitionException">The meaning holds something that sentences can not read.</exception>
    public Count? Of(T subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return compiled.Value(subject);
    }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.En;

    private static Func<T, Count?> Compiled(Term<T> term)
    {
        var number = SentenceReader.Read(term);
        return subject => number.Evaluate(subject) is { } value ? new Count(value) : null;
    }
}
