using System.Globalization;
using Compliance.Facts;
using FluentValidation;

namespace Compliance.Benchmarks.Peers;

/// <summary>The standards of the yardstick in FluentValidation, as its guide shows: a rule for a property, the condition by When. The error code is the number of the standard.</summary>
internal static class FluentValidators
{
    public sealed class OfSchool : AbstractValidator<School>
    {
        public OfSchool()
        {
            PerStaff(0, SchoolStage.Primary, 19, 1);
            PerStaff(1, SchoolStage.Junior, 27, 2);
            PerStaff(2, SchoolStage.Senior, 25, 2);
            RuleFor(s => s.Students).LessThanOrEqualTo(2000).When(s => s.Stage is SchoolStage.Primary or SchoolStage.Junior).WithErrorCode(Number(3));
            RuleFor(s => s.Students).LessThanOrEqualTo(2500).When(s => s.Stage == SchoolStage.NineYear).WithErrorCode(Number(4));
            RuleFor(s => (s.PrimaryStudents ?? 0) + (s.JuniorStudents ?? 0)).LessThanOrEqualTo(2500).When(s => s.Stage == SchoolStage.TwelveYear).WithErrorCode(Number(5));
            RuleFor(s => s.LargestPrimaryClass).LessThanOrEqualTo(45).When(s => Kinds.HasPrimaryGrades(s.Stage)).WithErrorCode(Number(6));
            RuleFor(s => s.LargestJuniorClass).LessThanOrEqualTo(50).When(s => Kinds.HasJuniorGrades(s.Stage)).WithErrorCode(Number(7));
            PerClass(8, SchoolStage.Primary, 45);
            PerClass(9, SchoolStage.Junior, 50);
            RuleFor(s => s.QualifiedFullTimeMentalHealthTeachers).Must(posts => posts!.Value.Thousandths >= 1000)
                .When(s => Kinds.IsIn(s.DistrictCode, "21") && Kinds.IsPrimaryOrSecondary(s.Stage) && s.QualifiedFullTimeMentalHealthTeachers is not null)
                .WithErrorCode(Number(10));
            RuleFor(s => s.HealthCareTeachers).Must((s, posts) => s.Students * 1000L <= 600 * posts!.Value.Thousandths)
                .When(s => Kinds.IsIn(s.DistrictCode, "2102") && Kinds.IsPrimaryOrSecondary(s.Stage) && s.Students > 0 && s.HealthCareTeachers is not null)
                .WithErrorCode(Number(11));
            RuleFor(s => s.FullTimeMentalHealthTeachers)
                .Must((s, posts) => posts!.Value.Thousandths + s.PartTimeMentalHealthTeachers!.Value.Thousandths >= 1000)
                .When(s => Kinds.IsIn(s.DistrictCode, "2102") && (Kinds.IsPrimaryOrSecondary(s.Stage) || s.Stage == SchoolStage.SecondaryVocational)
                    && s.FullTimeMentalHealthTeachers is not null && s.PartTimeMentalHealthTeachers is not null)
                .WithErrorCode(Number(12));
            RuleFor(s => s.FullTimeMentalHealthTeachers).Must((s, posts) => s.Students <= posts!.Value.Thousandths)
                .When(s => Kinds.IsIn(s.DistrictCode, "5111") && Kinds.IsPrimaryOrSecondary(s.Stage)
                    && s.Students >= (s.Locality is null or Locality.Rural ? 1200 : 1000) && s.FullTimeMentalHealthTeachers is not null)
                .WithErrorCode(Number(13));
        }

        private void PerStaff(int column, SchoolStage stage, int top, int bottom) => RuleFor(s => s.Staff)
            .Must((s, posts) => s.Students * 1000L * bottom <= top * posts!.Value.Thousandths)
            .When(s => s.Stage == stage && s.Students > 0 && s.Staff is not null).WithErrorCode(Number(column));

        private void PerClass(int column, SchoolStage stage, int limit) => RuleFor(s => s.Classes)
            .Must((s, classes) => s.Students <= limit * classes)
            .When(s => s.Stage == stage && s.Students > 0 && s.Classes is not null).WithErrorCode(Number(column));
    }

    public sealed class OfDistrict : AbstractValidator<AreaFigures>
    {
        public OfDistrict()
        {
            RuleFor(d => d.VeryLarge).Must((d, large) => large * 50 <= d.Classes).When(d => d.Classes > 0 && d.VeryLarge is not null).WithErrorCode(Number(0));
            RuleFor(d => d.Large).Must((d, large) => large * 20 <= d.Classes).When(d => d.Classes > 0 && d.Large is not null).WithErrorCode(Number(1));
            RuleFor(d => d.Rotated).Must((d, rotated) => rotated * 20 >= 3 * d.Eligible)
                .When(d => Kinds.IsIn(d.Code, "2101") && d.Eligible > 0 && d.Rotated is not null).WithErrorCode(Number(2));
        }
    }

    public sealed class OfCity : AbstractValidator<AreaFigures>
    {
        public OfCity() => RuleFor(c => c.Bachelors).Must((c, bachelors) => bachelors * 20 >= 17 * c.Teachers)
            .When(c => c.Code == "210100" && c.Teachers > 0 && c.Bachelors is not null).WithErrorCode(Number(0));
    }

    public sealed class OfPrincipal : AbstractValidator<HeadTeacher>
    {
        public OfPrincipal()
        {
            RuleFor(p => p.Principal.ConsecutiveYearsInPost).Must(years => years!.Value.Thousandths <= 6000)
                .When(p => Reaches(p) && p.Principal.Rotated == false).WithErrorCode(Number(0));
            RuleFor(p => p.Principal.ConsecutiveYearsInPost).Must(years => years!.Value.Thousandths <= 12000).When(Reaches).WithErrorCode(Number(1));
        }

        private static bool Reaches(HeadTeacher head) => Kinds.IsIn(head.DistrictCode, "2101") && Kinds.IsPrimaryOrSecondary(head.Principal.SchoolStage)
            && head.Principal.ConsecutiveYearsInPost is not null;
    }

    private static string Number(int column) => column.ToString(CultureInfo.InvariantCulture);
}
