using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Standards;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports that the tests of all forms write.</summary>
internal static class Reports
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    private static readonly StandardPack Ratio = LeshanStandards.Pack.Only(clause => clause.Id == "LS21-2.4-1");

    /// <summary>What the sample of Leshan calls itself.</summary>
    public const string Title = "示例数据：乐山（虚构） / Sample data: Leshan (invented)";

    /// <summary>The sample of Leshan by four standards: a ratio of the city's own, large classes of districts, and staff by a secondary source.</summary>
    public static ComplianceReport Leshan()
    {
        var builder = new FactSetBuilder();
        FactFile.ReadFile(Repository.PathOf("samples/data/leshan.json"), builder);
        var national = NationalStandards.Pack.Only(clause => clause.Id is "CN-UR16-1" or "CN-UR16-2" or "CN-STAFF14-1");
        return ComplianceEvaluator.Create(Ratio, national).Evaluate(builder.Build(), Day);
    }

    /// <summary>Primary schools A, B, … of these names, each with a mental-health teacher too few.</summary>
    public static ComplianceReport Named(params string[] names) => Of(
        Ratio,
        [
            new District { Code = "511102" },
            .. names.Select((name, i) => new School
            {
                Code = ((char)('A' + i)).ToString(), Name = name, DistrictCode = "511102", Stage = SchoolStage.Primary, Locality = Locality.Urban, Students = 1001,
                FullTimeMentalHealthTeachers = 1,
            }),
        ]);

    /// <summary>A district of Dalian, whose document is a draft, with nothing reported but its code.</summary>
    public static ComplianceReport Draft() => Of(DalianStandards.Pack, new District { Code = "210202" });

    /// <summary>A city whose number of pupils is not that of its school.</summary>
    public static ComplianceReport Contradicting() => Of(
        Ratio,
        new City { Code = "511100" },
        new District { Code = "511102", CompulsoryClasses = 3 },
        new School { Code = "A", DistrictCode = "511102", Stage = SchoolStage.Primary, CompulsoryClasses = 2 });

    private static ComplianceReport Of(StandardPack pack, params Subject[] subjects) =>
        ComplianceEvaluator.Create(pack).Evaluate(new FactSetBuilder().AddRange(subjects).Build(), Day);
}
