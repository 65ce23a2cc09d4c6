using System.Globalization;
using Compliance.Facts;
using FluentValidation;

namespace Compliance.Benchmarks.Peers;

/// <summary>FluentValidation over all subjects, its validators made once, as its guide advises.</summary>
internal sealed class FluentPeer(FactSet facts)
{
    private readonly FluentValidators.OfCity ofCity = new();
    private readonly FluentValidators.OfDistrict ofDistrict = new();
    private readonly FluentValidators.OfSchool ofSchool = new();
    private readonly FluentValidators.OfPrincipal ofPrincipal = new();
    private readonly HeadTeacher[] principals = HeadTeacher.Of(facts);

    public List<Breach> Run()
    {
        var found = new List<Breach>();
        var (districts, cities) = AreaFigures.Of(facts);
        Judge(found, SubjectLevel.City, cities, ofCity, city => city.Code);
        Judge(found, SubjectLevel.District, districts, ofDistrict, district => district.Code);
        Judge(found, SubjectLevel.School, facts.Schools, ofSchool, school => school.Code);
        Judge(found, SubjectLevel.Principal, principals, ofPrincipal, head => head.Principal.Code);
        return found;
    }

    private static void Judge<T>(List<Breach> found, SubjectLevel level, IReadOnlyList<T> subjects, AbstractValidator<T> validator, Func<T, string> codeOf)
    {
        foreach (var subject in subjects)
        {
            foreach (var error in validator.Validate(subject).Errors)
            {
                found.Add(new Breach(level, int.Parse(error.ErrorCode, CultureInfo.InvariantCulture), codeOf(subject)));
            }
        }
    }
}
