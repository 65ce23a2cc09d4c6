using Compliance.Facts;

namespace Compliance.Tests.Evaluation.Differential;

/// <summary>
/// A clause written a second time, from the document and without the library: whom it reaches, when, and a plain function of plain numbers.
/// </summary>
/// <param name="Id">The id.</param>
/// <param name="Level">What it is measured on.</param>
/// <param name="Area">How the codes of the area begin.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day of a duty without a due day, or nothing.</param>
/// <param name="Due">The due day, or nothing.</param>
/// <param name="Binding">Whether a breach is a violation.</param>
/// <param name="Reads">What it reads.</param>
/// <param name="Says"><c>met</c>, <c>broken</c>, <c>outside</c> or <c>empty</c>, from complete facts.</param>
internal sealed record HandWrittenClause(
    string Id, SubjectLevel Level, string Area, string From, string? Until, string? Due, bool Binding, string[] Reads, Func<Func<string, decimal>, string> Says)
{
    /// <summary>The verdict in words. Days are compared as text, which their form allows.</summary>
    public string Judge(PlainSubject subject, string day)
    {
        if (!subject.Place.StartsWith(Area, StringComparison.Ordinal))
        {
            return "NotApplicable OutsideJurisdiction";
        }

        if (string.CompareOrdinal(day, From) < 0 || (Due is null && Until is not null && string.CompareOrdinal(day, Until) > 0))
        {
            return "NotApplicable NotInForce";
        }

        var answers = Completions(subject, 0).Select(facts => Says(name => facts[name])).Distinct().ToArray();
        return answers switch
        {
            [_, _, ..] => "Indeterminate",
            ["met"] => "Met",
            ["broken"] when Due is not null && string.CompareOrdinal(day, Due) < 0 => "NotYetDue",
            ["broken"] => Binding ? "NotMet Violation" : "NotMet Advisory",
            ["empty"] => "NotApplicable EmptyPopulation",
            _ => "NotApplicable OutsideCondition",
        };
    }

    /// <summary>
    /// The facts with every gap filled in by extreme values, in all combinations. A verdict on which they all agree does not depend on what is missing, and
    /// this is another way to see that than three-valued logic.
    /// </summary>
    private IEnumerable<Dictionary<string, decimal>> Completions(PlainSubject subject, int position)
    {
        if (position == Reads.Length)
        {
            yield return [];
            yield break;
        }

        var name = Reads[position];
        foreach (var value in subject.Facts[name] is { } known ? [known] : PlainSubject.Extremes(name))
        {
            foreach (var rest in Completions(subject, position + 1))
            {
                rest[name] = value;
                yield return rest;
            }
        }
    }
}
