using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(三)2: balanced compulsory education.</summary>
public sealed class Section3Item2CompulsoryEducation : Article
{
    private static readonly Indicator<City> CountiesRecognised =
        new("ls21.countiesOfNationalBasicBalance", new("通过国家基本均衡认定的县级单位", "county-level units recognised by the state as balanced"), QuantityUnit.Count);

    private static readonly Indicator<School> ItemsNotMet = new(
        "ls21.managementStandardItemsNotMet", new("督导认定未达标的管理标准条目", "items of the management standard that the inspection found not met"), QuantityUnit.Count);

    private static readonly Indicator<District> WarmCampuses =
        new("ls21.warmRuralCampuses", new("经认定的乡村温馨校园", "recognised warm rural campuses"), QuantityUnit.Count);

    /// <summary>LS21-3.2-1: every county-level unit is recognised as balanced.</summary>
    public Standard<City> BasicBalance => Clause(
        "LS21-3.2-1",
        Every<City>.Must(c => c.CountOf(CountiesRecognised).ShareOf(c.CountyUnits)).BeExactly(100.Percent()));

    /// <summary>LS21-3.2-3: no large class is left.</summary>
    public Standard<School> NoLargeClasses => Clause(
        "LS21-3.2-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory)).Must(s => s.LargeClasses).BeExactly(0));

    /// <summary>LS21-3.2-5: every school meets the management standard by 2023.</summary>
    public Standard<School> ManagementStandard => Clause(
        "LS21-3.2-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory)).Must(s => s.CountOf(ItemsNotMet)).BeExactly(0).ByEndOf(2023));

    /// <summary>LS21-3.2-6: warm campuses in the country.</summary>
    public Standard<District> WarmRuralCampuses => Clause(
        "LS21-3.2-6",
        Every<District>.Must(d => d.CountOf(WarmCampuses)).BeAtLeast(1));

    /// <summary>LS21-3.2-9: the enrolment of disabled children is above that of the year before.</summary>
    public Standard<District> DisabledChildrenEnrolment => Clause(
        "LS21-3.2-9",
        Every<District>
            .Must(d => d.DisabledChildrenInCompulsoryEducation.ShareOf(d.DisabledChildrenOfSchoolAge)
                - d.DisabledChildrenInCompulsoryEducationLastYear.ShareOf(d.DisabledChildrenOfSchoolAgeLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear()
            .OrWhere(d => d.DisabledChildrenInCompulsoryEducation == d.DisabledChildrenOfSchoolAge));
}
