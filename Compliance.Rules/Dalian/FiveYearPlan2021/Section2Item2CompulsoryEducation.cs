using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(二)2: balanced compulsory education of quality.</summary>
public sealed class Section2Item2CompulsoryEducation : Article
{
    private static readonly Indicator<City> SchoolsBuiltOrRebuilt =
        new("dl21.schoolsBuiltOrRebuilt", new("新建、改扩建的中小学校", "primary and secondary schools newly built, rebuilt or extended"), QuantityUnit.Count);

    private static readonly Indicator<District> InflowArea = new(
        "dl21.inflowArea",
        new("人口迁入区(甘井子区、金普新区、高新园区等)", "area of population inflow (Ganjingzi, Jinpu New Area, High-tech Zone and the like)"),
        QuantityUnit.YesNo);

    private static readonly Indicator<District> InflowAreaSchoolProjects =
        new("dl21.inflowAreaSchoolProjects", new("迁入区开工或建成的中小学校项目", "school projects started or finished in the area of inflow"), QuantityUnit.Count);

    private static readonly Indicator<School> ClassesWithinQualityBalanceSize = new(
        "dl21.classesWithinQualityBalanceSize",
        new("达到优质均衡班额标准的义务教育班级", "compulsory-education classes within the size of quality balance"),
        QuantityUnit.Count);

    private static readonly Indicator<School> ClassesWithinQualityBalanceSizeLastYear = new(
        "dl21.classesWithinQualityBalanceSizeLastYear",
        new("上年达到优质均衡班额标准的义务教育班级", "compulsory-education classes within the size of quality balance last year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> RuralSchoolsWithDryToilets =
        new("dl21.ruralSchoolsWithDryToilets", new("仍用旱厕的农村中小学校", "rural schools that still use dry toilets"), QuantityUnit.Count);

    /// <summary>DL21-2.2-1: primary and secondary schools newly built, rebuilt or extended by 2025.</summary>
    public Standard<City> SchoolBuilding => Clause(
        "DL21-2.2-1",
        Every<City>.Must(c => c.CountOf(SchoolsBuiltOrRebuilt)).BeAtLeast(40).ByEndOf(2025));

    /// <summary>DL21-2.2-2: a school project in every area of population inflow by 2025.</summary>
    public Standard<District> InflowAreasFirst => Clause(
        "DL21-2.2-2",
        Every<District>
            .Where(d => d.FlagOf(InflowArea) == true)
            .Must(d => d.CountOf(InflowAreaSchoolProjects)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-2.2-21: the share of classes within the size of quality balance rises every year, until every class is.</summary>
    public Standard<School> ClassSizes => Clause(
        "DL21-2.2-21",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory) && s.CompulsoryClasses > 0)
            .Must(s => s.CountOf(ClassesWithinQualityBalanceSize).ShareOf(s.CompulsoryClasses)
                - s.CountOf(ClassesWithinQualityBalanceSizeLastYear).ShareOf(s.CompulsoryClassesLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear()
            .OrWhere(s => s.CountOf(ClassesWithinQualityBalanceSize) >= s.CompulsoryClasses));

    /// <summary>DL21-2.2-24: no rural school uses dry toilets by the end of 2025.</summary>
    public Standard<City> RuralToilets => Clause(
        "DL21-2.2-24",
        Every<City>.Must(c => c.CountOf(RuralSchoolsWithDryToilets)).BeAtMost(0).ByEndOf(2025));
}
