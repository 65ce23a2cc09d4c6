using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(三)12: work for graduates.</summary>
public sealed class Section12Graduates : Article
{
    private static readonly Indicator<City> Graduates = new("ln23.graduates", new("毕业生", "graduates"), QuantityUnit.Count);

    private static readonly Indicator<City> GraduatesServed =
        new("ln23.graduatesOfferedService", new("获得就业服务的毕业生", "graduates offered an employment service"), QuantityUnit.Count);

    private static readonly Indicator<City> Willing =
        new("ln23.graduatesWantingWork", new("想就业的未就业毕业生", "unemployed graduates who want work"), QuantityUnit.Count);

    private static readonly Indicator<City> WillingGuided =
        new("ln23.graduatesGivenGuidance", new("获得职业指导的想就业毕业生", "graduates wanting work who were given career guidance"), QuantityUnit.Count);

    private static readonly Indicator<City> WillingRecommended =
        new("ln23.graduatesGivenRecommendation", new("获得岗位推荐的想就业毕业生", "graduates wanting work who were given a job recommendation"), QuantityUnit.Count);

    private static readonly Indicator<City> WillingTrained = new(
        "ln23.graduatesGivenTrainingOrInternship", new("获得培训或见习机会的想就业毕业生", "graduates wanting work who were given training or an internship"), QuantityUnit.Count);

    private static readonly Indicator<City> TrainingEligible =
        new("ln23.graduatesEligibleForTraining", new("应得免费技能培训的毕业生", "graduates eligible for free skills training"), QuantityUnit.Count);

    private static readonly Indicator<City> TrainedFree =
        new("ln23.graduatesTrainedFree", new("已免费受训的毕业生", "graduates who had their skills training free of charge"), QuantityUnit.Count);

    /// <summary>LN23-12-3: the employment service reaches every graduate.</summary>
    public Standard<City> EmploymentService => Clause(
        "LN23-12-3",
        Every<City>.Must(c => c.CountOf(GraduatesServed).ShareOf(c.CountOf(Graduates))).BeExactly(100.Percent()));

    /// <summary>LN23-12-5: every graduate who wants work is given career guidance.</summary>
    public Standard<City> CareerGuidance => Clause(
        "LN23-12-5",
        Every<City>.Must(c => c.CountOf(WillingGuided).ShareOf(c.CountOf(Willing))).BeExactly(100.Percent()));

    /// <summary>LN23-12-6: and a job recommendation.</summary>
    public Standard<City> JobRecommendation => Clause(
        "LN23-12-6",
        Every<City>.Must(c => c.CountOf(WillingRecommended).ShareOf(c.CountOf(Willing))).BeExactly(100.Percent()));

    /// <summary>LN23-12-7: and the chance of training or an internship.</summary>
    public Standard<City> TrainingOrInternship => Clause(
        "LN23-12-7",
        Every<City>.Must(c => c.CountOf(WillingTrained).ShareOf(c.CountOf(Willing))).BeExactly(100.Percent()));

    /// <summary>LN23-12-8: skills training is free for those who left school up to three years ago without work and for those leaving now.</summary>
    public Standard<City> FreeSkillsTraining => Clause(
        "LN23-12-8",
        Every<City>.Must(c => c.CountOf(TrainedFree).ShareOf(c.CountOf(TrainingEligible))).BeExactly(100.Percent()));
}
