using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Compliance.NRules.Rules;

/// <summary>A rule for each kind of subject, which derives the <see cref="Examined{T}"/>. Areas wait for what lies below them.</summary>
internal static class ExaminedRules
{
    public static IEnumerable<IRuleDefinition> All() => [Schools(), Institutions(), Principals(), Teachers(), Districts(), Cities(), Provinces()];

    private static IRuleDefinition Schools() => Begin<School>(SubjectLevel.School, "school").Then<Examination, School>(
        (context, examination, school) => Linking.Yield(context, new Examined<School>(school, examination, school.DistrictCode)));

    private static IRuleDefinition Institutions() => Begin<Institution>(SubjectLevel.Institution, "institution").Then<Examination, Institution>(
        (context, examination, institution) => Linking.Yield(context, new Examined<Institution>(institution, examination, institution.AreaCode)));

    private static IRuleDefinition Principals()
    {
        var rule = Begin<Principal>(SubjectLevel.Principal, "principal");
        rule.Match<School>("school").When<Principal, School>((principal, school) => school.Code == principal.SchoolCode);
        return rule.Then<Examination, Principal, School>(
            (context, examination, principal, school) => Linking.Yield(context, new Examined<Principal>(At(principal, school), examination, school.DistrictCode)));
    }

    private static IRuleDefinition Teachers()
    {
        var rule = Begin<Teacher>(SubjectLevel.Teacher, "teacher");
        rule.Match<School>("school").When<Teacher, School>((teacher, school) => school.Code == teacher.SchoolCode);
        return rule.Then<Examination, Teacher, School>(
            (context, examination, teacher, school) => Linking.Yield(context, new Examined<Teacher>(At(teacher, school), examination, school.DistrictCode)));
    }

    private static IRuleDefinition Districts()
    {
        var rule = Begin<District>(SubjectLevel.District, "district");
        rule.Collect<School>("schools", "school").When<District, School>((district, school) => school.DistrictCode == district.Code);
        return rule.Then<Examination, District, IEnumerable<School>>(
            (context, examination, district, schools) => Linking.Yield(context, new Examined<District>(district.FilledInFrom(schools), examination, district.Code)));
    }

    private static IRuleDefinition Cities()
    {
        var rule = Begin<City>(SubjectLevel.City, "city");
        rule.Collect<Examined<District>>("districts", "district").When<City, Examined<District>>((city, district) => IsInside(district.Subject, city));
        return rule.Then<Examination, City, IEnumerable<Examined<District>>>((context, examination, city, districts) => Linking.Yield(
            context, new Examined<City>(city.FilledInFrom(districts.Select(district => district.Subject)), examination, city.Code)));
    }

    private static IRuleDefinition Provinces()
    {
        var rule = Begin<Province>(SubjectLevel.Province, "province");
        rule.Collect<Examined<City>>("cities", "city").When<Province, Examined<City>>((province, city) => IsInside(city.Subject, province));
        rule.Collect<Examined<District>>("districts", "district").When<Province, Examined<District>>((province, district) => IsInside(district.Subject, province));
        return rule.Then<Examination, Province, IEnumerable<Examined<City>>, IEnumerable<Examined<District>>>(
            (context, examination, province, cities, districts) => Linking.Yield(context, new Examined<Province>(
                province.FilledInFrom(cities.Select(city => city.Subject), districts.Select(district => district.Subject)), examination, province.Code)));
    }

    /// <summary>Who does not say where he works is known by his school.</summary>
    private static Principal At(Principal principal, School school) => principal with { SchoolStage = principal.SchoolStage ?? school.Stage };

    private static Teacher At(Teacher teacher, School school) => teacher with { SchoolStage = teacher.SchoolStage ?? school.Stage };

    private static RuleBuilder Begin<T>(SubjectLevel level, string name)
    {
        var rule = new RuleBuilder();
        rule.Name($"examined {name}");
        rule.Description($"Derives what standards see of a {name}.");
        rule.Priority(Priorities.Of(level));
        rule.Match<Examination>("examination");
        rule.Match<T>(name);
        return rule;
    }

    /// <summary>By the first digits of the code, two for a province and four for a city.</summary>
    private static bool IsInside(Area area, Area above) => area.Code.AsSpan().StartsWith(above.Code.AsSpan(0, above.Level == SubjectLevel.Province ? 2 : 4), StringComparison.Ordinal);
}
