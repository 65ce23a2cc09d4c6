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

    protected override string Requirement(string measure, Comparator comparator, string threshold) =>
        $"{measure}: {(comparator == Comparator.AtLeast ? "at least" : "at most")} {threshold}";
}
