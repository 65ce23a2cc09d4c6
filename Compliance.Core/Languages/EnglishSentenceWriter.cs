using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Languages;

/// <summary>Words sentences in English.</summary>
internal sealed class EnglishSentenceWriter : SentenceWriter
{
    protected override Language Language => Language.English;

    protected override string And(string left, string right) => $"{left} and {right}";

    protected override string Or(string left, string right) => $"{left} or {right}";

    protected override string Not(string inner) => $"not {inner}";

    protected override string Choice(string test, string then, string otherwise) => $"if {test} then {then}, otherwise {otherwise}";

    protected override string Among(string fact, IReadOnlyList<string> names, bool negated) =>
        $"{fact} is {(negated ? "not " : "")}{Listed(names, ", ", " or ")}";

    protected override string Flag(string fact, bool expected) => $"{fact}: {(expected ? "yes" : "no")}";

    protected override string Constant(bool value) => value ? "always" : "never";

    protected override string Ratio(NumberNode antecedent, NumberNode consequent) =>
        $"{Number(antecedent)} per {(consequent is LeafNumber one ? one.Leaf.One : $"one of {Number(consequent)}")}";

    protected override string Share(string part, string whole) => $"{part} as a share of {whole}";

    protected override string Sum(string left, string right) => $"{left} plus {right}";

    protected override string Difference(string left, string right) => $"{left} minus {right}";

    protected override string Yearly(string change) => $"{change}, on average per year";

    protected override string Reduction(string rise, string baseline) => $"reduction of ({rise}) from {baseline}";

    protected override string Requirement(string measure, Comparator comparator, string threshold) => $"{measure}: {Relation(comparator)} {threshold}";

    protected override string Trend(string now, string before, Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => $"{now}: not below {before}",
        Comparator.AtMost => $"{now}: not above {before}",
        Comparator.MoreThan => $"{now}: above {before}",
        Comparator.LessThan => $"{now}: below {before}",
        _ => $"{now}: the same as {before}",
    };

    protected override string Either(string first, string second) => $"{first}, or {second}";

    protected override string Change(string number, bool isMore, bool isCounted) =>
        (isCounted ? isMore ? "more: " : "fewer: " : isMore ? "a higher value of: " : "a lower value of: ") + number;

    protected override string OrWhere(string requirement, string alternative) => $"{requirement}; also met where {alternative}";

    public override string Relation(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "at least",
        Comparator.AtMost => "at most",
        Comparator.MoreThan => "more than",
        Comparator.LessThan => "less than",
        _ => "exactly",
    };
}
