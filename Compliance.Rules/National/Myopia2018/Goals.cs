using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Myopia2018;

/// <summary>The goals of the plan for 2023 and 2030.</summary>
public sealed class Goals : Article
{
    private static readonly Indicator<Province> AgeSixRate = new("cnmy18.myopiaRateAge6", new("6岁儿童近视率", "myopia rate at the age of six"), QuantityUnit.Percent);

    private static readonly Indicator<Province> PrimaryRate =
        new("cnmy18.primaryMyopiaRate", new("小学生近视率", "myopia rate of primary pupils"), QuantityUnit.Percent);

    private static readonly Indicator<Province> JuniorRate =
        new("cnmy18.juniorMyopiaRate", new("初中生近视率", "myopia rate of junior secondary students"), QuantityUnit.Percent);

    private static readonly Indicator<Province> SeniorRate =
        new("cnmy18.seniorMyopiaRate", new("高中阶段学生近视率", "myopia rate of senior secondary students"), QuantityUnit.Percent);

    /// <summary>CN-MY18-1-1: by how much the myopia rate falls in an average year from 2018 to 2023; striven for.</summary>
    public Standard<Province> YearlyFall => Clause(
        "CN-MY18-1-1",
        Every<Province>.Should(p => (p.MyopiaRate2018 - p.StudentMyopiaRate).PerYear(p.YearsSince2018)).BeAtLeast(0.5m.PercentagePoints()).ByEndOf(2023));

    /// <summary>CN-MY18-1-2: the same where many are short-sighted; striven for.</summary>
    public Standard<Province> YearlyFallWhereHigh => Clause(
        "CN-MY18-1-2",
        Every<Province>.Where(p => p.HighMyopiaIncidence == true)
            .Should(p => (p.MyopiaRate2018 - p.StudentMyopiaRate).PerYear(p.YearsSince2018)).BeAtLeast(1m.PercentagePoints()).ByEndOf(2023));

    /// <summary>CN-MY18-1-3: six-year-olds by 2030.</summary>
    public Standard<Province> AtTheAgeOfSix => Clause(
        "CN-MY18-1-3",
        Every<Province>.Must(p => p.PercentageOf(AgeSixRate)).BeAtMost(3.Percent()).ByEndOf(2030));

    /// <summary>CN-MY18-1-4: primary pupils by 2030.</summary>
    public Standard<Province> PrimaryPupils => Clause(
        "CN-MY18-1-4",
        Every<Province>.Must(p => p.PercentageOf(PrimaryRate)).BeAtMost(38.Percent()).ByEndOf(2030));

    /// <summary>CN-MY18-1-5: junior secondary students by 2030.</summary>
    public Standard<Province> JuniorStudents => Clause(
        "CN-MY18-1-5",
        Every<Province>.Must(p => p.PercentageOf(JuniorRate)).BeAtMost(60.Percent()).ByEndOf(2030));

    /// <summary>CN-MY18-1-6: senior secondary students by 2030.</summary>
    public Standard<Province> SeniorStudents => Clause(
        "CN-MY18-1-6",
        Every<Province>.Must(p => p.PercentageOf(SeniorRate)).BeAtMost(70.Percent()).ByEndOf(2030));

    /// <summary>CN-MY18-1-7: students of excellent fitness by 2030.</summary>
    public Standard<Province> ExcellentFitness => Clause(
        "CN-MY18-1-7",
        Every<Province>.Must(p => p.StudentsFitnessExcellent.ShareOf(p.StudentsFitnessTested)).BeAtLeast(25.Percent()).ByEndOf(2030));
}
