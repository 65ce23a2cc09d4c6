using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)5: fairness between groups of students.</summary>
public sealed class Section5Equity : Article
{
    private static readonly Indicator<District> MigrantChildren =
        new("ln23.migrantChildren", new("在读的随迁子女", "migrant children enrolled"), QuantityUnit.Count);

    private static readonly Indicator<District> MigrantChildrenInPublicSchools =
        new("ln23.migrantChildrenInPublicSchools", new("就读公办学校的随迁子女", "migrant children in public schools"), QuantityUnit.Count);

    private static readonly Indicator<City> FundForSpecialEducation = new(
        "ln23.disabilityFundForSpecialEducation", new("当年用于特殊教育的残疾人就业保证金", "amount of the year's disability employment fund for special education"),
        QuantityUnit.Yuan);

    private static readonly Indicator<Province> StudentsNeedingDevice =
        new("ln23.studentsNeedingDevice", new("经评估需要辅助器具的残疾学生", "disabled students assessed as needing a device"), QuantityUnit.Count);

    private static readonly Indicator<Province> StudentsFitted = new(
        "ln23.studentsFittedAndServed", new("已获辅助器具适配和服务的残疾学生", "disabled students who were fitted with their device and are served"), QuantityUnit.Count);

    /// <summary>LN23-5-6: the nine-year retention rate is above that of the year before.</summary>
    public Standard<District> NineYearRetention => Clause(
        "LN23-5-6",
        Every<District>.Must(d => d.NineYearRetentionRate - d.NineYearRetentionRateLastYear).BeMoreThan(0m.PercentagePoints()).InEachYear()
            .OrWhere(d => d.NineYearRetentionRate == 100.Percent()));

    /// <summary>LN23-5-7: most migrant children learn in public schools.</summary>
    public Standard<District> MigrantChildrenMainlyInPublicSchools => Clause(
        "LN23-5-7",
        Every<District>.Must(d => d.CountOf(MigrantChildrenInPublicSchools).ShareOf(d.CountOf(MigrantChildren))).BeMoreThan(50.Percent()));

    /// <summary>LN23-5-24: part of the disability employment fund goes to special education.</summary>
    public Standard<City> DisabilityFundForSpecialEducation => Clause(
        "LN23-5-24",
        Every<City>.Must(c => c.MoneyOf(FundForSpecialEducation)).BeMoreThan(0.Yuan()).InEachYear());

    /// <summary>LN23-5-26: every disabled student who needs a device is fitted and served.</summary>
    public Standard<Province> AssistiveDevices => Clause(
        "LN23-5-26",
        Every<Province>.Must(p => p.CountOf(StudentsFitted).ShareOf(p.CountOf(StudentsNeedingDevice))).BeExactly(100.Percent()));
}
