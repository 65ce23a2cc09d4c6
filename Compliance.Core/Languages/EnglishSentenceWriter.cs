using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;

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

    protected override string Scaled(decimal factor, string number) => $"{QuantityWriter.Number(factor)} times {number}";

    protected override string Groups(string number, int size, Rounding rounding) =>
        $"one for every {size} {number} ({(rounding == Rounding.Up ? "a part counts as one" : "a part does not count")})";

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

    protected override string Parts(PartsMeasure parts)
    {
        var below = parts.Below.Count > 0 ? $", of what units below answer to {Named([.. parts.Below.Select(part => part.Id)])}" : "";
        var vetoes = parts.Vetoes.Count > 0 ? $", and of the vetoes {Named(parts.Vetoes)}" : "";
        var rest = parts.Floor is { } floor ? $" (the rest at least at {QuantityWriter.In(Language).Write(floor)} of their thresholds)"
            : parts.Companions is null ? "" : " (the rest at least at their basic grade)";
        var inapplicable = parts.CountsInapplicable ? " or do not apply" : "";
        return $"how many of {Named(parts.Own)}{below}{vetoes} are {(parts.CountsMet ? "met" : "not met")}{inapplicable}{rest}";
    }

    protected override string Passing(string standard, string level, bool asShare) =>
        asShare ? $"units ({level}) that meet {standard}, as a share of those that answer to it" : $"units ({level}) that meet {standard}";

    protected override string Variation(IReadOnlyList<string> standards, string level, string weight) => standards.Count == 1
        ? $"coefficient of variation between units ({level}) of the value of {standards[0]}, weighted by {weight}"
        : $"mean of the coefficients of variation between units ({level}) of the values of {Named(standards)}, weighted by {weight}";

    protected override string WhereUnreported(string requirement, string determined) => $"{requirement}; where that was not reported, {determined}";

    protected override string Meet(string own, string below, string vetoes) =>
        $"meet those that are not met: {string.Join(", ", new[] { own, below, vetoes }.Where(ids => ids.Length > 0))}";

    protected override string MeetBelow(string standard, string level) => $"bring the units ({level}) that fail to meet {standard}";

    protected override string Even(string standards, string level) => $"narrow the gaps between units ({level}) in {standards}";

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
