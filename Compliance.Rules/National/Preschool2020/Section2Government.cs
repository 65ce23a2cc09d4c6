using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.Preschool2020;

/// <summary>Part 二, items 4 to 25: what the government of the county sees to.</summary>
public sealed class Section2Government : Article
{
    private static readonly Indicator<District> Townships = new("cnpre20.townships", new("农村乡镇", "rural townships"), QuantityUnit.Count);

    private static readonly Indicator<District> TownshipsWithPublicCentralKindergarten = new(
        "cnpre20.townshipsWithPublicCentralKindergarten",
        new("有公办中心园的农村乡镇", "rural townships with a public central kindergarten"), QuantityUnit.Count);

    private static readonly Indicator<District> ResidentialKindergartens =
        new("cnpre20.residentialKindergartens", new("小区配套幼儿园", "kindergartens of residential areas"), QuantityUnit.Count);

    private static readonly Indicator<District> ResidentialKindergartensInclusive = new(
        "cnpre20.residentialKindergartensInclusive",
        new("办成公办或普惠性民办的小区配套幼儿园", "kindergartens of residential areas that are public or inclusive"), QuantityUnit.Count);

    private static readonly Indicator<District> OtherPublicKindergartenFundsPerChild = new(
        "cnpre20.otherPublicKindergartenFundsPerChild",
        new("企事业单位、集体等办园的年生均公用经费标准", "yearly running-cost standard per child of other publicly run kindergartens"), QuantityUnit.Yuan);

    private static readonly Indicator<District> InclusivePrivateKindergartenFundsPerChild = new(
        "cnpre20.inclusivePrivateKindergartenFundsPerChild",
        new("普惠性民办园的年生均公用经费标准", "yearly running-cost standard per child of inclusive private kindergartens"), QuantityUnit.Yuan);

    private static readonly Indicator<District> NonQuotaTeacherPay = new(
        "cnpre20.nonQuotaTeacherPay",
        new("公办园非在编教师平均工资收入", "average pay of teachers off the quota in public kindergartens"), QuantityUnit.Yuan);

    private static readonly Indicator<District> QuotaTeacherPay = new(
        "cnpre20.quotaTeacherPay",
        new("公办园在编教师平均工资收入", "average pay of teachers on the quota in public kindergartens"), QuantityUnit.Yuan);

    private static readonly Indicator<District> KindergartensWithInspector = new(
        "cnpre20.kindergartensWithInspector",
        new("有责任督学挂牌的幼儿园", "kindergartens with a responsible inspector"), QuantityUnit.Count);

    private static readonly Indicator<District> UnlicensedKindergartens =
        new("cnpre20.unlicensedKindergartens", new("无证幼儿园", "unlicensed kindergartens"), QuantityUnit.Count);

    /// <summary>CN-PRE20-7-2: townships with a public central kindergarten; in principle, and none of the 36 items.</summary>
    public Standard<District> TownshipKindergartens => Clause(
        "CN-PRE20-7-2",
        Every<District>.Should(d => d.CountOf(TownshipsWithPublicCentralKindergarten).ShareOf(d.CountOf(Townships))).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-9-1: kindergartens of residential areas are public or inclusive.</summary>
    public Standard<District> ResidentialAreas => Clause(
        "CN-PRE20-9-1",
        Every<District>.Should(d => d.CountOf(ResidentialKindergartensInclusive).ShareOf(d.CountOf(ResidentialKindergartens))).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-11-1: running costs per child of kindergartens that enterprises, institutions and collectives run.</summary>
    public Standard<District> OtherPublicFunds => Clause(
        "CN-PRE20-11-1",
        Every<District>.Should(d => d.MoneyOf(OtherPublicKindergartenFundsPerChild)).BeAtLeast(500.Yuan()));

    /// <summary>CN-PRE20-12-1: running costs per child of inclusive private kindergartens.</summary>
    public Standard<District> InclusivePrivateFunds => Clause(
        "CN-PRE20-12-1",
        Every<District>.Should(d => d.MoneyOf(InclusivePrivateKindergartenFundsPerChild)).BeAtLeast(500.Yuan()));

    /// <summary>CN-PRE20-16-2: pay of teachers off the staff quota against those on it; none of the 36 items.</summary>
    public Standard<District> PayOffTheQuota => Clause(
        "CN-PRE20-16-2",
        Every<District>.Should(d => d.MoneyOf(NonQuotaTeacherPay).ShareOf(d.MoneyOf(QuotaTeacherPay))).BeAtLeast(75.Percent()));

    /// <summary>CN-PRE20-23-1: kindergartens with a responsible inspector.</summary>
    public Standard<District> ResponsibleInspectors => Clause(
        "CN-PRE20-23-1",
        Every<District>.Should(d => d.CountOf(KindergartensWithInspector).ShareOf(d.Kindergartens)).BeAtLeast(100.Percent()));

    /// <summary>CN-PRE20-24-1: no kindergarten without a licence.</summary>
    public Standard<District> NoneUnlicensed => Clause(
        "CN-PRE20-24-1",
        Every<District>.Should(d => d.CountOf(UnlicensedKindergartens)).BeExactly(0));
}
