using System.Text;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Tables of one form, read through a mapping as a user would.</summary>
/// <param name="mapping">The JSON of the mapping.</param>
internal sealed class MappedTable(string mapping)
{
    public const string File = "schools.csv";

    /// <summary>The mapping of <see cref="OfSchools"/>.</summary>
    public const string SchoolMapping =
        """
        {
          "version": 1,
          "columns": {
            "code": "代码",
            "name": { "column": "名称" },
            "stage": { "column": "类型", "values": { "小学": "primary", "初中": "junior", "不详": null } },
            "students": "学生",
            "staff": { "sum": ["教师", "职员"] }
          }
        }
        """;

    /// <summary>Schools with a name, a translated stage, a number and a sum.</summary>
    public static MappedTable OfSchools { get; } = new(SchoolMapping);

    /// <summary>The heading row that <see cref="OfSchools"/> reads.</summary>
    public const string Headings = "代码,名称,类型,学生,教师,职员\n";

    /// <summary>What the table holds; it must be without fault.</summary>
    public FactSet Facts(string csv) => Facts(Encoding.UTF8.GetBytes(csv));

    /// <summary>What the table holds; it must be without fault.</summary>
    public FactSet Facts(byte[] file) => Read(file).Build();

    /// <summary>What is wrong with the table.</summary>
    public IReadOnlyList<FactFault> Faults(string csv) => Faults(Encoding.UTF8.GetBytes(csv));

    /// <summary>What is wrong with the table.</summary>
    public IReadOnlyList<FactFault> Faults(byte[] csv)
    {
        Read(csv).TryBuild(out _, out var faults);
        return faults;
    }

    /// <summary>The kinds and places of what is wrong, in words.</summary>
    public string[] Places(string csv) => [.. Faults(csv).Select(InWords)];

    public static string InWords(FactFault fault) => $"{fault.Kind} at {fault.Place}";

    private FactSetBuilder Read(byte[] csv)
    {
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);
        using var stream = new MemoryStream(csv);
        TableImport.ReadInto(builder, stream, File, TableMapping.Read(new StringReader(mapping), "schools.mapping.json"));
        return builder;
    }
}
