using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(三)12: the employment service reaches every graduate; whoever wants work is guided, recommended and trained, and skills training is free.</summary>
[Clause("LN23-12-3")]
[Clause("LN23-12-5")]
[Clause("LN23-12-6")]
[Clause("LN23-12-7")]
[Clause("LN23-12-8")]
public sealed class Section12GraduatesTests
{
    [TestCase("LN23-12-3", "ln23.graduatesOfferedService", "ln23.graduates")]
    [TestCase("LN23-12-5", "ln23.graduatesGivenGuidance", "ln23.graduatesWantingWork")]
    [TestCase("LN23-12-6", "ln23.graduatesGivenRecommendation", "ln23.graduatesWantingWork")]
    [TestCase("LN23-12-7", "ln23.graduatesGivenTrainingOrInternship", "ln23.graduatesWantingWork")]
    [TestCase("LN23-12-8", "ln23.graduatesTrainedFree", "ln23.graduatesEligibleForTraining")]
    public void Nobody_is_left_out(string id, string served, string all) => BasicServices.Clause(id).AsksForAll(BasicServices.City, served, all);
}
