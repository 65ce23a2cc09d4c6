using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>
/// The standards of the yardstick as delegates that say whether a subject breaks one: what one writes first, with the records as they are. In the order of the packs; what is
/// not known breaks nothing, and who counts what can not be judged must write more.
/// </summary>
internal static class PlainRules
{
    public static readonly Func<School, bool>[] OfSchools =
    [
        s => s.Stage == SchoolStage.Primary && s.Students > 0 && s.Students * 1000L > 19 * s.Staff?.Thousandths,
        s => s.Stage == SchoolStage.Junior && s.Students > 0 && s.Students * 2000L > 27 * s.Staff?.Thousandths,
        s => s.Stage == SchoolStage.Senior && s.Students > 0 && s.Students * 2000L > 25 * s.Staff?.Thousandths,
        s => s.Stage is SchoolStage.Primary or SchoolStage.Junior && s.Students > 2000,
        s => s.Stage == SchoolStage.NineYear && s.Students > 2500,
        s => s.Stage == SchoolStage.TwelveYear && (s.PrimaryStudents ?? 0) + (s.JuniorStudents ?? 0) > 2500,
        s => Kinds.HasPrimaryGrades(s.Stage) && s.LargestPrimaryClass > 45,
        s => Kinds.HasJuniorGrades(s.Stage) && s.LargestJuniorClass > 50,
        s => s.Stage == SchoolStage.Primary && s.Students > 0 && s.Students > 45 * s.Classes,
        s => s.Stage == SchoolStage.Junior && s.Students > 0 && s.Students > 50 * s.Classes,
        s => Kinds.IsIn(s.DistrictCode, "21") && Kinds.IsPrimaryOrSecondary(s.Stage) && s.QualifiedFullTimeMentalHealthTeachers?.Thousandths < 1000,
        s => Kinds.IsIn(s.DistrictCode, "2102") && Kinds.IsPrimaryOrSecondary(s.Stage) && s.Students > 0 && s.Students * 1000L > 600 * s.HealthCareTeachers?.Thousandths,
        s => Kinds.IsIn(s.DistrictCode, "2102") && (Kinds.IsPrimaryOrSecondary(s.Stage) || s.Stage == SchoolStage.SecondaryVocational)
            && s.FullTimeMentalHealthTeachers?.Thousandths + s.PartTimeMentalHealthTeachers?.Thousandths < 1000,
        s => Kinds.IsIn(s.DistrictCode, "5111") && Kinds.IsPrimaryOrSecondary(s.Stage) && s.Students >= (s.Locality is null or Locality.Rural ? 1200 : 1000)
            && s.Students > s.FullTimeMentalHealthTeachers?.Thousandths,
    ];

    public static readonly Func<AreaFigures, bool>[] OfDistricts =
    [
        d => d.Classes > 0 && d.VeryLarge * 50 > d.Classes,
        d => d.Classes > 0 && d.Large * 20 > d.Classes,
        d => Kinds.IsIn(d.Code, "2101") && d.Eligible > 0 && d.Rotated * 20 < 3 * d.Eligible,
    ];

    public static readonly Func<AreaFigures, bool>[] OfCities = [c => c.Code == "210100" && c.Teachers > 0 && c.Bachelors * 20 < 17 * c.Teachers];

    public static readonly Func<HeadTeacher, bool>[] OfPrincipals =
    [
        p => Kinds.IsIn(p.DistrictCode, "2101") && Kinds.IsPrimaryOrSecondary(p.Principal.SchoolStage)
            && p.Principal.ConsecutiveYearsInPost?.Thousandths > 6000 && p.Principal.Rotated == false,
        p => Kinds.IsIn(p.DistrictCode, "2101") && Kinds.IsPrimaryOrSecondary(p.Principal.SchoolStage) && p.Principal.ConsecutiveYearsInPost?.Thousandths > 12000,
    ];
}
