using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Preschool2020;

/// <summary>Part 三, items 27 to 36: construction, class size and teachers of the kindergartens of the county.</summary>
public sealed class Section3Quality : Article
{
    private static readonly Indicator<District> NewKindergartens = new(
        "cnpre20.newKindergartens", new("2017年以来规划设计的幼儿园", "kindergartens planned and designed since 2017"), QuantityUnit.Count);

    private static readonly Indicator<District> NewKindergartensOfStandard = new(
        "cnpre20.newKindergartensOfStandard",
        new("2017年以来规划设计且符合建设标准的幼儿园", "kindergartens planned and designed since 2017 that meet the construction standard"), QuantityUnit.Count);

    private static readonly Indicator<District> KindergartenClasses =
        new("cnpre20.kindergartenClasses", new("幼儿园班级", "kindergarten classes"), QuantityUnit.Count);

    private static readonly Indicator<District> KindergartenClassesOfStandardSize = new(
        "cnpre20.kindergartenClassesOfStandardSize",
        new("班额达标的幼儿园班级", "kindergarten classes of standard size"), QuantityUnit.Count);

    private static readonly Indicator<District> FullyStaffedKindergartens =
        new("cnpre20.fullyStaffedKindergartens", new("教职工配齐的幼儿园", "fully staffed kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<District> PrincipalsAndTeachers = new(
        "cnpre20.principalsAndTeachers", new("幼儿园园长和专任教师", "kindergarten principals and full-time teachers"), QuantityUnit.Count);

    private static readonly Indicator<District> CertifiedPrincipalsAndTeachers = new(
        "cnpre20.certifiedPrincipalsAndTeachers",
        new("持有教师资格证的幼儿园园长和专任教师", "kindergarten principals and full-time teachers who hold the teaching certificate"), QuantityUnit.Count);

    /// <summary>CN-PRE20-27-1: new kindergartens meet the construction standard.</summary>
    public Standard<District> StandardConstruction => Clause(
        "CN-PRE20-27-1",
        Every<District>.Should(d => d.CountOf(NewKindergartensOfStandard).ShareOf(d.CountOf(NewKindergartens))).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-27-1-b: the basic grade of it.</summary>
    public Standard<District> NearlyAllOfStandardConstruction => Clause(
        "CN-PRE20-27-1-b",
        Every<District>.Must(d => d.CountOf(NewKindergartensOfStandard).ShareOf(d.CountOf(NewKindergartens))).BeAtLeast(97.Percent()));

    /// <summary>CN-PRE20-28-1: classes of standard size.</summary>
    public Standard<District> ClassSize => Clause(
        "CN-PRE20-28-1",
        Every<District>.Should(d => d.CountOf(KindergartenClassesOfStandardSize).ShareOf(d.CountOf(KindergartenClasses))).BeAtLeast(85.Percent()));

    /// <summary>CN-PRE20-29-1: kindergartens with staff of every kind.</summary>
    public Standard<District> FullyStaffed => Clause(
        "CN-PRE20-29-1",
        Every<District>.Should(d => d.CountOf(FullyStaffedKindergartens).ShareOf(d.Kindergartens)).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-29-1-b: the basic grade of it.</summary>
    public Standard<District> MostlyFullyStaffed => Clause(
        "CN-PRE20-29-1-b",
        Every<District>.Must(d => d.CountOf(FullyStaffedKindergartens).ShareOf(d.Kindergartens)).BeAtLeast(80.Percent()));

    /// <summary>CN-PRE20-31-1: children per full-time teacher, over the whole county.</summary>
    public Standard<District> ChildrenPerTeacher => Clause(
        "CN-PRE20-31-1",
        Every<District>.Should(d => d.ChildrenInKindergarten.Per(d.KindergartenTeachers)).BeAtMost(15.To(1)));

    /// <summary>CN-PRE20-32-1: principals and full-time teachers with the teaching certificate.</summary>
    public Standard<District> Certified => Clause(
        "CN-PRE20-32-1",
        Every<District>.Should(d => d.CountOf(CertifiedPrincipalsAndTeachers).ShareOf(d.CountOf(PrincipalsAndTeachers))).BeAtLeast(100.Percent()));
}
