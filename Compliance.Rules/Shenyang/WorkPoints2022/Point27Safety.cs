using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 27 (五27): safety and stability.</summary>
public sealed class Point27Safety : Article
{
    private static readonly Indicator<District> SafetyInvestment =
        new("sy22.campusSafetyInvestment", new("校园安全投入", "investment in campus safety"), QuantityUnit.Yuan);

    private static readonly Indicator<District> SafetyInvestmentLastYear =
        new("sy22.campusSafetyInvestmentLastYear", new("上年校园安全投入", "investment in campus safety in the year before"), QuantityUnit.Yuan);

    private static readonly Indicator<City> SchoolsAndKindergartens =
        new("sy22.schoolsAndKindergartens", new("中小学和幼儿园", "schools and kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<City> WithGuards =
        new("sy22.schoolsWithFullTimeGuards", new("配有专职保安的中小学和幼儿园", "schools and kindergartens with full-time guards"), QuantityUnit.Count);

    private static readonly Indicator<City> WithClosedManagement = new(
        "sy22.schoolsWithClosedManagement",
        new("实行封闭式管理的中小学和幼儿园", "schools and kindergartens with closed campus management"),
        QuantityUnit.Count);

    private static readonly Indicator<City> WithAlarmAndVideo = new(
        "sy22.schoolsWithAlarmAndVideoLinked",
        new("一键报警且视频与公安联网的中小学和幼儿园", "schools and kindergartens with a one-button alarm and video linked to the police"),
        QuantityUnit.Count);

    /// <summary>SY22-27-12: more is invested in campus safety than in the year before.</summary>
    public Standard<District> SafetyInvestmentGrows => Clause(
        "SY22-27-12",
        Every<District>.Must(d => d.MoneyOf(SafetyInvestment) - d.MoneyOf(SafetyInvestmentLastYear))
            .BeMoreThan(0.Yuan()).During(2022));

    /// <summary>SY22-27-13: every school and kindergarten keeps full-time guards.</summary>
    public Standard<City> FullTimeGuards => Clause(
        "SY22-27-13",
        Every<City>.Must(c => c.CountOf(WithGuards).ShareOf(c.CountOf(SchoolsAndKindergartens)))
            .BeExactly(100.Percent()));

    /// <summary>SY22-27-14: every school and kindergarten keeps closed campus management.</summary>
    public Standard<City> ClosedManagement => Clause(
        "SY22-27-14",
        Every<City>.Must(c => c.CountOf(WithClosedManagement).ShareOf(c.CountOf(SchoolsAndKindergartens)))
            .BeExactly(100.Percent()));

    /// <summary>SY22-27-15: every school and kindergarten keeps a one-button alarm and its video linked to the police.</summary>
    public Standard<City> AlarmAndVideo => Clause(
        "SY22-27-15",
        Every<City>.Must(c => c.CountOf(WithAlarmAndVideo).ShareOf(c.CountOf(SchoolsAndKindergartens)))
            .BeExactly(100.Percent()));
}
