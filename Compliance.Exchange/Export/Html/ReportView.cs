using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>What the sections of the page share, taken from the report once. Not thread-safe.</summary>
internal sealed class ReportView
{
    private readonly Dictionary<string, string?> districtOfSchool;
    private readonly Dictionary<string, District> districts;

    public ReportView(ComplianceReport report, ReportHtmlOptions options)
    {
        Report = report;
        Options = options;
        districtOfSchool = report.Facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode, StringComparer.Ordinal);
        districts = report.Facts.Districts.ToDictionary(district => district.Code, StringComparer.Ordinal);
        Decided = [.. report.With(Verdict.Met, Verdict.NotMet, Verdict.NotYetDue)];
        var listed = Decided.Where(assessment => options.IncludeAll || assessment.Verdict != Verdict.Met).OrderBy(Weight).ToList();
        Listed = [.. listed.Take(options.MostListed)];
        LeftOut = listed.Count - Listed.Count;
    }

    public ComplianceReport Report { get; }

    public ReportHtmlOptions Options { get; }

    /// <summary>Everything that is met or not, in the order of the report.</summary>
    public IReadOnlyList<Assessment> Decided { get; }

    /// <summary>What the list of the page shows, what weighs most first.</summary>
    public IReadOnlyList<Assessment> Listed { get; }

    /// <summary>How many more there are.</summary>
    public int LeftOut { get; }

    /// <summary>The district that a subject is or lies in; null for areas above, and where it is not among the facts.</summary>
    public District? DistrictOf(Subject subject) => (subject switch
    {
        District district => district.Code,
        School school => school.DistrictCode,
        Institution institution => institution.AreaCode,
        Principal principal => SchoolsDistrict(principal.SchoolCode),
        Teacher teacher => SchoolsDistrict(teacher.SchoolCode),
        _ => null,
    }) is { } code ? districts.GetValueOrDefault(code) : null;

    /// <summary>Whether a breach of it is a violation.</summary>
    public static bool IsBinding(Standard standard) => standard.Modality is Modality.Mandatory or Modality.Target;

    private string? SchoolsDistrict(string? school) => school is null ? null : districtOfSchool.GetValueOrDefault(school);

    private static int Weight(Assessment assessment)
    {
        for (var i = 0; i < Mark.All.Count; i++)
        {
            if (ReferenceEquals(Mark.All[i], Mark.Of(assessment)))
            {
                return i;
            }
        }

        return Mark.All.Count;
    }
}
