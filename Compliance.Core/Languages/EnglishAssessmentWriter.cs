using Compliance.Evaluation;

namespace Compliance.Languages;

/// <summary>Words assessments in English.</summary>
internal sealed class EnglishAssessmentWriter : AssessmentWriter
{
    protected override Language Language => Language.English;

    protected override string Colon => ": ";

    protected override string Separator => ", ";

    protected override string NotReported => "not reported";

    protected override string AtLeast => "required at least";

    protected override string AtMost => "required at most";

    public override string Outcome(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet when assessment.Kind == BreachKind.Advisory => "not met (advisory)",
        Verdict.NotMet => "not met",
        Verdict.NotYetDue => $"not met, but not due before {Due(assessment)}",
        Verdict.Indeterminate => $"undecided, missing: {string.Join(", ", assessment.Missing)}",
        _ => assessment.Reason switch
        {
            NotApplicableReason.OutsideJurisdiction => "not applicable: outside the area of the document",
            NotApplicableReason.NotInForce => "not applicable: the document was not in force on that day",
            NotApplicableReason.EmptyPopulation => "not applicable: there is nothing to measure",
            _ => "not applicable: the condition of the clause is not fulfilled",
        },
    };

    protected override string Measured(string measure, string value) => $"{measure} {value}";

    protected override string Word(Words word) => word switch
    {
        Words.Requirement => "Requirement",
        Words.Condition => "Where",
        Words.Fact => "Fact",
        Words.Measured => "Measured",
        Words.Verdict => "Verdict",
        Words.Cure => "Cure",
        Words.Reading => "Reading",
        _ => "Source",
    };
}
