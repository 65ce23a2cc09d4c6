using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Quality item 4: funds for the training of teachers.</summary>
public sealed class Quality4TrainingFunds : Article
{
    /// <summary>CN-QB17-Q4-1: a twentieth of the public funds in the budget of every school.</summary>
    public Standard<School> ShareOfPublicFunds => Clause(
        "CN-QB17-Q4-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Should(s => s.TrainingBudget.ShareOf(s.PublicFundsBudget)).BeAtLeast(5.Percent()));
}
