using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
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
        var measured = assessment.Standard is MeasuredStandard standard
            ? Measured(assessment) is { } value ? $"{standard.MeasureIn(Language)} {value}" : null
            : Attested(assessment);
        var outcome = string.Join(Separator, new[] { measured, Outcome(assessment), Cure(assessment) }.OfType<string>());
        return $"{Who(assessment)}{Colon}{outcome} ({assessment.Standard.Id}{Separator}{assessment.Citation.In(Language)})";
    }

    public IReadOnlyList<string> Explain(Assessment assessment)
    {
        var standard = assessment.Standard;
        var lines = new List<string>
        {
            $"{standard.Id} {standard.Clause.Title.In(Language)}",
            standard.Clause.Summary.In(Language),
            Step(Words.Subject, $"{Who(assessment)}{Separator}{AsOf} {Day(assessment.AsOf)}"),
            Step(Words.Requirement, standard.RequirementIn(Language)),
        };
        if (standard.ConditionIn(Language) is { } condition)
        {
            lines.Add(Step(Words.Condition, condition));
        }

        lines.AddRange(assessment.Facts.Select(fact => Step(Words.Fact, $"{fact.Label.In(Language)} ({fact.Name}) = {Value(assessment, fact)}")));
        if (standard is MeasuredStandard number && Measured(assessment) is { } measured)
        {
            lines.Add(Step(Words.Measured, $"{measured}{Separator}{Limit(number)}"));
        }

        if (assessment.Determination is { } determination)
        {
            lines.AddRange(new DeterminationWriter(Language).Lines(determination));
        }

        lines.Add(Step(Words.Verdict, Outcome(assessment)));
        if (assessment.IsBorderline)
        {
            lines.Add(new DeterminationWriter(Language).Borderline(assessment.Published!.Value));
        }

        if (Cure(assessment) is { } cure)
        {
            lines.Add(Step(Words.Gap, cure));
        }

        if (standard.Clause.Reading is { } reading)
        {
            lines.Add(Step(Words.Reading, reading.In(Language)));
        }

        lines.Add(Step(Words.Source, standard.Citation.In(Language)));
        return lines;
    }

    /// <summary>A measured value in the terms of its standard's threshold.</summary>
    public string Value(Assessment assessment, IQuantity measured) => QuantityWriter.In(Language).Write(measured, ((MeasuredStandard)assessment.Standard).Threshold);

    public abstract string Outcome(Assessment assessment);

    protected enum Words
    {
        Subject,
        Requirement,
        Condition,
        Fact,
        Measured,
        Verdict,
        Gap,
        Reading,
        Source,
    }

    protected abstract string Colon { get; }

    protected abstract string Separator { get; }

    protected abstract string Word(Words word);

    protected abstract string AsOf { get; }

    protected abstract string NotReported { get; }

    protected abstract string Yes { get; }

    protected abstract string No { get; }

    /// <summary>Goes before the comparison with the threshold.</summary>
    protected abstract string Required { get; }

    /// <summary>A number of which only a part was reported, which decided all the same.</summary>
    protected abstract string OrMore(string reported);

    protected static string Due(Assessment assessment) => assessment.Standard.Timing.Due is { } due ? Day(due) : "";

    /// <summary>What is missing, as the returns name it.</summary>
    protected IEnumerable<string> Missing(Assessment assessment) =>
        assessment.Facts.Where(fact => assessment.Missing.Contains(fact.Name)).Select(fact => fact.Label.In(Language));

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Name and code, since two schools may share a name.</summary>
    private static string Who(Assessment assessment) =>
        assessment.Subject.Name is { } name ? $"{name} ({assessment.Subject.Code})" : assessment.Subject.Code;

    private string? Measured(Assessment assessment)
    {
        if (assessment.Measured is not { } measured)
        {
            return null;
        }

        var model = ((MeasuredStandard)assessment.Standard).Model;
        var value = Value(assessment, measured);
        return model.Measure.Evaluate(assessment.Subject) is null && assessment.Determination is null ? OrMore(value) : value;
    }

    /// <summary>What was attested, and how; only the title where nobody has attested.</summary>
    private string Attested(Assessment assessment)
    {
        var title = assessment.Standard.Clause.Title.In(Language);
        return assessment.Attestation is { } attestation
            ? $"{title}{Separator}{AttestationWords.Label.In(Language)} {Day(attestation.On)} {AttestationWords.Of(attestation.State).In(Language)}"
            : title;
    }

    private string Step(Words word, string text) => $"{Word(word)}{Colon}{text}";

    private string Limit(MeasuredStandard standard) => $"{Required}{SentenceWriter.In(Language).Relation(standard.Comparator)} {QuantityWriter.In(Language).Write(standard.Threshold, standard.Threshold)}";

    private string? Cure(Assessment assessment) => assessment.Shortfall?.In(Language);

    private string Write(IQuantity quantity) => QuantityWriter.In(Language).Write(quantity);

    private string Value(Assessment assessment, FactReading reading) => reading.Value switch
    {
        null => reading.Name == AttestationReadings.Name ? AttestationWords.None.In(Language) : NotReported,
        AttestedState state => AttestationWords.Of(state).In(Language),
        DateOnly day => Day(day),
        Enum choice => assessment.Standard.Facts.First(fact => fact.Name == reading.Name).Choices.First(option => option.Value.Equals(choice)).Label.In(Language),
        IQuantity quantity => Write(quantity),
        bool flag => flag ? Yes : No,
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
