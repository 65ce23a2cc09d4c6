using Compliance.Evaluation;
using Compliance.Standards;

namespace Compliance.Languages;

/// <summary>Words assessments in English.</summary>
internal sealed class EnglishAssessmentWriter : AssessmentWriter
{
    protected override Language Language => Language.English;

    protected override string Colon => ": ";

    protected override string Separator => ", ";

    protected override string AsOf => "as of";

    protected override string NotReported => "not reported";

    protected override string Yes => "yes";

    protected override string No => "no";

    protected override string Required => "required ";

    public override string Outcome(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet when assessment.Kind == BreachKind.Advisory => assessment.Standard.Modality switch
        {
            Modality.Strive => "not met (advisory: only striven for)",
            Modality.Principle => "not met (advisory: holds in principle)",
            _ => "not met (advisory: only encouraged)",
        },
        Verdict.NotMet when assessment.Kind == BreachKind.Component => "not met (one part of a determination)",
        Verdict.NotMet => "not met",
        Verdict.NotYetDue => $"not met, but not due before {Due(assessment)}",
        Verdict.Indeterminate => $"undecided, missing: {string.Join(", ", Missing(assessment))}",
        _ => assessment.Reason switch
        {
            NotApplicableReason.OutsideJurisdiction => "not applicable: outside the area of the document",
            NotApplicableReason.NotInForce => "not applicable: the document was not in force on that day",
            NotApplicableReason.EmptyPopulation => "not applicable: there is nothing to measure",
            _ => "not applicable: the condition of the clause is not fulfilled",
        },
    };

    protected override string OrMore(string reported) => $"at least {reported}";

    protected override string Word(Words word) => word switch
    {
        Words.Subject => "Subject",
        Words.Requirement => "Requirement",
        Words.Condition => "Where",
        Words.Fact => "Fact",
        Words.Measured => "Measured",
        Words.Verdict => "Verdict",
        Words.Gap => "Gap",
        Words.Reading => "Reading",
        _ => "Source",
    };
}
