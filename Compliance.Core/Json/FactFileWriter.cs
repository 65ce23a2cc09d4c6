using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;

namespace Compliance.Json;

/// <summary>Writes a fact file: a line per subject, facts in the order of the catalogue.</summary>
internal static class FactFileWriter
{
    public static void Write(FactSet facts, TextWriter writer, FactFile header) => JsonOutput.Write(writer, indented: true, json =>
    {
        WriteHeader(json, facts, header);
        foreach (var (level, name) in FactFileNames.Lists)
        {
            WriteList(json, name, SubjectsOf(facts, level), subject => WriteSubject(json, subject));
        }

        WriteList(json, FactFileNames.Attestations, facts.Attestations, attestation => WriteAttestation(json, attestation));
    });

    /// <summary>What stands before the subjects.</summary>
    public static void WriteHeader(JsonOutput json, FactSet facts, FactFile header)
    {
        json.Field(FactFileNames.Version, FactFileNames.SupportedVersion);
        json.Optional(FactFileNames.Title, header.Title);
        json.Optional(FactFileNames.Note, header.Note);
        json.Optional(FactFileNames.AsOf, header.AsOf);
        json.Optional(FactFileNames.SchoolYear, facts.SchoolYear);
        json.Optional(FactFileNames.CalendarYear, facts.CalendarYear);
    }

    private static void WriteList<T>(JsonOutput json, string name, IReadOnlyList<T> rows, Action<T> writeFields)
    {
        if (rows.Count == 0)
        {
            return;
        }

        json.BeginList(name);
        foreach (var row in rows)
        {
            json.BeginRow();
            writeFields(row);
            json.EndRow();
        }

        json.End();
    }

    public static void WriteSubject(JsonOutput json, Subject subject)
    {
        json.Field(SubjectKeys.Code, subject.Code);
        json.Optional(SubjectKeys.Name, subject.Name);
        json.Optional(SubjectKeys.District, (subject as School)?.DistrictCode);
        json.Optional(SubjectKeys.Area, (subject as Institution)?.AreaCode);
        json.Optional(SubjectKeys.School, (subject as Principal)?.SchoolCode ?? (subject as Teacher)?.SchoolCode);
        foreach (var fact in FactCatalog.Of(subject.Level))
        {
            json.Optional(fact.Name, fact.ValueOf(subject));
        }

        foreach (var name in subject.Indicators.Names)
        {
            json.Optional(name, subject.Indicators.ValueOf(name));
        }
    }

    public static void WriteAttestation(JsonOutput json, Attestation attestation)
    {
        json.Field(FactFileNames.Standard, attestation.Standard);
        json.Field(FactFileNames.Level, attestation.Level);
        json.Field(FactFileNames.Subject, attestation.SubjectCode);
        json.Field(FactFileNames.State, attestation.State);
        json.Field(FactFileNames.Evidence, attestation.Evidence);
        json.Field(FactFileNames.On, attestation.On);
        json.Field(FactFileNames.By, attestation.By);
        json.Optional(FactFileNames.ExpiresOn, attestation.ExpiresOn);
    }

    public static IReadOnlyList<Subject> SubjectsOf(FactSet facts, SubjectLevel level) => level switch
    {
        SubjectLevel.Province => facts.Provinces,
        SubjectLevel.City => facts.Cities,
        SubjectLevel.District => facts.Districts,
        SubjectLevel.School => facts.Schools,
        SubjectLevel.Institution => facts.Institutions,
        SubjectLevel.Principal => facts.Principals,
        _ => facts.Teachers,
    };
}
