using System.Globalization;
using Compliance.Evaluation;
using Compliance.Standards;

namespace Compliance.Languages;

/// <summary>Words assessments: one line for lists, a step per line for explanations. One derived class per language.</summary>
internal abstract class AssessmentWriter
{
    private static readonly AssessmentWriter Chinese = new ChineseAssessmentWriter();
    private static readonly AssessmentWriter English = new EnglishAssessmentWriter();

    public static AssessmentWriter In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language.Chinese ? Chinese : English;
    }

    protected abstract Language Language { get; }

    public string Line(Assessment assessment)
    {
        var who = assessment.Subject.Name ?? assessment.Subject.Code;
        var measured = assessment.Measured is { } value ? Measured(assessment.Standard.MeasureIn(Language), Write(value)) : null;
        var outcome = string.Join(Separator, new[] { measured, Outcome(assessment), Cure(assessment) }.OfType<string>());
        return $"{who}{Colon}{outcome} ({assessment.Standard.Id}{Separator}{assessment.Citation.In(Language)})";
    }

    public IReadOnlyList<string> Explain(Assessment assessment)
    {
        var standard = assessment.Standard;
        var lines = new List<string>
        {
            $"{standard.Id} {standard.Clause.Title.In(Language)}",
            standard.Clause.Summary.In(Language),
            Step(Words.Requirement, standard.RequirementIn(Language)),
        };
        if (standard.ConditionIn(Language) is { } condition)
        {
            lines.Add(Step(Words.Condition, condition));
        }

        lines.AddRange(assessment.Facts.Select(fact => Step(Words.Fact, $"{fact.Label.In(Language)} ({fact.Name}) = {Value(assessment, fact)}")));
        if (assessment.Measured is { } measured)
        {
            lines.Add(Step(Words.Measured, $"{Write(measured)}{Separator}{Limit(standard)}"));
        }

        lines.Add(Step(Words.Verdict, Outcome(assessment)));
        if (Cure(assessment) is { } cure)
        {
            lines.Add(Step(Words.Cure, cure));
        }

        if (standard.Clause.Reading is { } reading)
        {
            lines.Add(Step(Words.Reading, reading.In(Language)));
        }

        lines.Add(Step(Words.Source, standard.Citation.In(Language)));
        return lines;
    }

    public abstract string Outcome(Assessment assessment);

    protected enum Words
    {
        Requirement,
        Condition,
        Fact,
        Measured,
        Verdict,
        Cure,
        Reading,
        Source,
    }

    protected abstract string Colon { get; }

    protected abstract string Separator { get; }

    protected abstract string Word(Words word);

    protected abstract string Measured(string measure, string value);

    protected abstract string NotReported { get; }

    protected abstract string AtLeast { get; }

    protected abstract string AtMost { get; }

    protected static string Due(Assessment assessment) => assessment.Standard.Timing.Due?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private string Step(Words word, string text) => $"{Word(word)}{Colon}{text}";

    private string Limit(Standard standard) => $"{(standard.Comparator == Comparator.AtLeast ? AtLeast : AtMost)} {Write(standard.Threshold)}";

    private string? Cure(Assessment assessment) => assessment.Shortfall?.In(Language);

    private string Write(Quantities.IQuantity quantity) => QuantityWriter.In(Language).Write(quantity);

    private string Value(Assessment assessment, FactReading reading) => reading.Value switch
    {
        null => NotReported,
        Enum choice => assessment.Standard.Facts.First(fact => fact.Name == reading.Name).Choices.First(option => option.Value.Equals(choice)).Label.In(Language),
        Quantities.IQuantity quantity => Write(quantity),
        bool flag => flag ? "true" : "false",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
