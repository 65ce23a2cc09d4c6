using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(三)11: public culture and sport for students.</summary>
public sealed class Section11CultureAndSport : Article
{
    private static readonly Indicator<Institution> IsCulturalVenue = new(
        "ln23.isCulturalVenue", new("是否公共博物馆、纪念馆、图书馆、美术馆或文化馆(站)", "a public museum, memorial hall, library, art museum or culture centre"), QuantityUnit.YesNo);

    private static readonly Indicator<Institution> EntryFee =
        new("ln23.studentEntryFee", new("向每名学生收取的基本参观费", "basic entry fee charged to each student"), QuantityUnit.Yuan);

    private static readonly Indicator<Institution> OrdinaryHours =
        new("ln23.ordinaryDailyHours", new("平日每天开放的小时数", "hours open on an ordinary day"), QuantityUnit.Hours);

    private static readonly Indicator<Institution> HolidayHours =
        new("ln23.holidayDailyHours", new("法定节假日每天开放的小时数", "hours open on a statutory holiday"), QuantityUnit.Hours);

    private static readonly Indicator<Institution> VacationHours =
        new("ln23.vacationDailyHours", new("寒暑假每天开放的小时数", "hours open on a day of the school vacations"), QuantityUnit.Hours);

    private static readonly Indicator<School> FewestFilms = new(
        "ln23.fewestFilmViewings", new("观看最少的学生本学期看优秀影片的次数", "viewings of excellent films in the semester by the student with the fewest"), QuantityUnit.Count);

    /// <summary>LN23-11-1: cultural venues let students in free.</summary>
    public Standard<Institution> FreeEntry => Clause(
        "LN23-11-1",
        Every<Institution>.Where(i => i.Kind == InstitutionKind.PublicVenue && i.FlagOf(IsCulturalVenue) == true)
            .Must(i => i.MoneyOf(EntryFee)).BeExactly(0.Yuan()));

    /// <summary>LN23-11-4: venues open longer on statutory holidays than on ordinary days.</summary>
    public Standard<Institution> LongerOnHolidays => Clause(
        "LN23-11-4",
        Every<Institution>.Where(i => i.Kind == InstitutionKind.PublicVenue)
            .Must(i => i.HoursOf(HolidayHours) - i.HoursOf(OrdinaryHours)).BeMoreThan(0.Hours()));

    /// <summary>LN23-11-5: and in the winter and summer vacations.</summary>
    public Standard<Institution> LongerInVacations => Clause(
        "LN23-11-5",
        Every<Institution>.Where(i => i.Kind == InstitutionKind.PublicVenue)
            .Must(i => i.HoursOf(VacationHours) - i.HoursOf(OrdinaryHours)).BeMoreThan(0.Hours()));

    /// <summary>LN23-11-7: every student sees excellent films at least twice in a semester.</summary>
    public Standard<School> FilmViewings => Clause(
        "LN23-11-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary)).Must(s => s.CountOf(FewestFilms)).BeAtLeast(2));
}
