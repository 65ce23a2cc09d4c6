using System.Globalization;
using Compliance.Exchange.Import;
using Compliance.Facts.Building;
using CsvHelper;

namespace Compliance.Benchmarks.Suite;

/// <summary>
/// A table of a country, read into facts, against CsvHelper reading the same rows into records that are dropped, and going over them without looking at a cell. Facts are
/// read either into one set, or as parts in bounded memory.
/// </summary>
/// <param name="WholeOverRecords">How many times as long as CsvHelper's records it takes to read facts into one set.</param>
/// <param name="PartsOverRecords">The same for facts in parts.</param>
/// <param name="PartsOverRows">How many times as long as going over the rows it takes to read facts in parts.</param>
/// <param name="Parts">How long it takes to read facts in parts, in milliseconds.</param>
internal sealed record TableReading(double WholeOverRecords, double PartsOverRecords, double PartsOverRows, double Parts)
{
    public const int Rows = 500_000;
    private const int Rounds = 7;

    public static TableReading Measure()
    {
        var folder = Directory.CreateTempSubdirectory("compliance");
        try
        {
            var path = Path.Combine(folder.FullName, "country.csv");
            CountryTable.Write(path, Rows);
            var mapping = CountryTable.ReadMapping();
            var times = Measuring.Rounds.Of(
                warmUps: 2, Rounds,
                () => Check(ReadWhole(path, mapping)), () => Check(ReadParts(path, mapping)), () => Check(ReadRecords(path)), () => Check(ReadRows(path)));
            return new TableReading(times.Ratio(0, 2), times.Ratio(1, 2), times.Ratio(1, 3), times[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static int Run(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Measure()}"));
        return 0;
    }

    private static int ReadWhole(string path, TableMapping mapping)
    {
        var builder = new FactSetBuilder();
        TableImport.ReadInto(builder, path, mapping);
        return builder.Build().Schools.Count;
    }

    private static int ReadParts(string path, TableMapping mapping)
    {
        return Count().GetAwaiter().GetResult();

        async Task<int> Count()
        {
            var schools = 0;
            await foreach (var part in TableImport.ReadAsync([path], mapping))
            {
                schools += part.Schools.Count;
            }

            return schools;
        }
    }

    private static int ReadRecords(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = true });
        return csv.GetRecords<CountryRow>().Count();
    }

    private static int ReadRows(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = true });
        var rows = 0;
        while (csv.Read())
        {
            rows++;
        }

        return rows;
    }

    private static void Check(int rows)
    {
        if (rows != Rows)
        {
            throw new InvalidOperationException($"{rows} rows were read of {Rows}.");
        }
    }
}
