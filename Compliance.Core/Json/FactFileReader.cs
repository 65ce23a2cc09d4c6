using System.Globalization;
using Compliance.Facts.Building;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>Reads a fact file in one pass. What is wrong with a value goes to the builder with its place, and reading goes on.</summary>
internal sealed class FactFileReader
{
    private readonly StrictJsonReader json;
    private readonly FactSetBuilder builder;
    private readonly FactRowReader rows;

    private FactFileReader(StrictJsonReader json, FactSetBuilder builder)
    {
        this.json = json;
        this.builder = builder;
        rows = new FactRowReader(json, builder);
    }

    public static FactFile Read(TextReader reader, string file, FactSetBuilder builder)
    {
        using var json = new StrictJsonReader(reader, file, FactRowReader.ExpectedNames());
        return new FactFileReader(json, builder).ReadDocument();
    }

    private FactFile ReadDocument()
    {
        var header = new FactFile();
        var hasVersion = false;
        json.Begin();
        if (json.TokenType != JsonToken.StartObject)
        {
            throw new InvalidFactsException(FactFileFaults.NoObject(json.PlaceOf(null)));
        }

        var start = json.PlaceOf(null);
        foreach (var name in rows.NamesOfDocument())
        {
            if (rows.ReadHeader(name, header) is { } read)
            {
                header = read;
                hasVersion |= name == FactFileNames.Version;
            }
            else if (name == FactFileNames.Attestations)
            {
                ReadRows(name, ReadAttestation);
            }
            else
            {
                ReadSubjects(name);
            }
        }

        json.End();
        rows.StateYears(builder);
        if (!hasVersion)
        {
            builder.Add(FactFileFaults.NoVersion(start));
        }

        return header;
    }

    private void ReadSubjects(string name)
    {
        foreach (var list in FactFileNames.Lists)
        {
            if (list.Name == name)
            {
                ReadRows(name, path =>
                {
                    var place = json.PlaceOf(path);
                    builder.AddRow(list.Level, rows.ReadSubject(path), place);
                });
                return;
            }
        }

        builder.Add(FactFileFaults.UnknownName(name, FactFileNames.OfDocument, json.PlaceOf(name)));
    }

    private void ReadRows(string name, Action<string> readRow)
    {
        if (json.TokenType != JsonToken.StartArray)
        {
            rows.Bad(name, name, "列表 […]", "a list […]");
            return;
        }

        foreach (var i in json.Elements())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
            if (json.TokenType == JsonToken.StartObject)
            {
                readRow(path);
            }
            else
            {
                rows.Bad(path, path, "对象 {…}", "an object {…}");
            }
        }
    }

    private void ReadAttestation(string path)
    {
        var place = json.PlaceOf(path);
        if (rows.ReadAttestation(path) is { } attestation)
        {
            builder.Add(attestation, place);
        }
    }
}
