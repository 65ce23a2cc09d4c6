using Compliance.Facts;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>Writes facts as JSON lines, those of a district together.</summary>
internal static class FactLineWriter
{
    public static void Write(FactSet facts, TextWriter writer, FactFile header)
    {
        JsonOutput.Write(writer, indented: false, json => FactFileWriter.WriteHeader(json, facts, header));
        var districtOf = facts.Principals.Count + facts.Teachers.Count == 0
            ? []
            : facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode, StringComparer.Ordinal);
        var places = new Dictionary<(SubjectLevel, string), string>();
        var lines = new List<(string Place, Action<JsonOutput> Line)>();
        foreach (var (level, _) in FactFileNames.Lists)
        {
            foreach (var subject in FactFileWriter.SubjectsOf(facts, level))
            {
                var place = PlaceOf(subject, districtOf);
                places.Add((level, subject.Code), place);
                lines.Add((place, json => Write(json, subject)));
            }
        }

        lines.AddRange(facts.Attestations.Select(attestation => (places[(attestation.Level, attestation.SubjectCode)], Line(attestation))));
        foreach (var (_, line) in lines.OrderBy(line => line.Place, StringComparer.Ordinal))
        {
            JsonOutput.Write(writer, indented: false, line);
        }
    }

    /// <summary>The line of a subject.</summary>
    public static void Write(JsonOutput json, Subject subject)
    {
        json.BeginObject(JsonNames.Of(subject.Level));
        FactFileWriter.WriteSubject(json, subject);
        json.End();
    }

    /// <summary>The line of an attestation.</summary>
    public static Action<JsonOutput> Line(Attestation attestation) => json =>
    {
        json.BeginObject(FactFileNames.Attestation);
        FactFileWriter.WriteAttestation(json, attestation);
        json.End();
    };

    /// <summary>The district that a line stands with; empty for what lies in none.</summary>
    private static string PlaceOf(Subject subject, Dictionary<string, string?> districtOf) => subject switch
    {
        District district => district.Code,
        School school => school.DistrictCode ?? "",
        Institution institution => FactLineReader.DistrictOf(institution.AreaCode) ?? "",
        Principal principal => districtOf[principal.SchoolCode!] ?? "",
        Teacher teacher => districtOf[teacher.SchoolCode!] ?? "",
        _ => "",
    };
}
