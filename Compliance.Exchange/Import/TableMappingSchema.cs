using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compliance.Exchange.Import;

/// <summary>Writes the JSON Schema of mapping files from the catalogue of facts, so that it names every fact that the reader takes.</summary>
internal static class TableMappingSchema
{
    private static readonly JObject Heading = Reference("heading");
    private static readonly SubjectLevel[] Listed = [SubjectLevel.Province, SubjectLevel.City, SubjectLevel.District];

    public static void Write(TextWriter writer)
    {
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false };
        Schema().WriteTo(json);
        json.Flush();
        writer.Write('\n');
    }

    private static JObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "表格列与事实的映射 / mapping of tables to facts",
        ["description"] = "左侧为事实名称,右侧为列标题。 / On the left the name of a fact, on the right the heading of its column.",
        ["type"] = "object",
        ["required"] = new JArray("version", "columns"),
        ["properties"] = new JObject
        {
            ["$schema"] = Text("本格式的地址", "where this schema is"),
            ["version"] = Titled("格式版本", "version of the format", new() { ["const"] = TableMappingReader.SupportedVersion }),
            ["title"] = Text("表格是什么", "what the table is"),
            ["source"] = Text("来源", "where it comes from"),
            ["licence"] = Text("许可", "under which licence"),
            ["encoding"] = Titled("文本的编码;省略时自动识别", "encoding of a table as text; found if left out", Among(TableEncoding.Names)),
            ["delimiter"] = Titled("分隔符;省略时自动识别", "delimiter; found if left out", Among(TableMapping.Delimiters.Select(c => c.ToString()))),
            ["sheet"] = Text("工作表;省略时为含有全部列标题的各表", "sheet; each that has the headings if left out"),
            ["headingRow"] = Titled(
                "列标题所在行;省略时在前二十行中查找", "row of the headings; looked for in the first twenty if left out",
                new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = TableMappingReader.LastSheetRow }),
            ["asOf"] = Titled("判定日", "the day to judge for", new() { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
            ["schoolYear"] = Titled("学年,如 2024-2025", "school year, such as 2024-2025", new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{4}$" }),
            ["level"] = Titled("每行是什么;省略时为学校", "what each row is; a school if left out", Among(MappingNames.Levels.Select(MappingNames.Of))),
            ["columns"] = Titled("事实取自哪一列", "which column holds which fact", new() { ["type"] = "object" }),
            ["districts"] = Titled(
                "区县:取自各行,或逐一列出", "districts: made from what the rows name, or listed",
                new()
                {
                    ["oneOf"] = new JArray(
                        Object([SubjectKeys.Code], SubjectKeys.Of(SubjectLevel.District).Select(key => new JProperty(key, Reference("text")))), ListOf(SubjectLevel.District)),
                }),
            ["cities"] = Titled("市", "cities", ListOf(SubjectLevel.City)),
            ["provinces"] = Titled("省", "provinces", ListOf(SubjectLevel.Province)),
        },
        ["additionalProperties"] = false,
        ["allOf"] = new JArray(MappingNames.Levels.Select((level, i) => new JObject
        {
            ["if"] = IsOf(level, isUsual: i == 0),
            ["then"] = new JObject { ["properties"] = new JObject { ["columns"] = Reference(ColumnsOf(level)) } },
        })),
        ["$defs"] = Definitions(),
    };

    private static JObject Definitions()
    {
        var definitions = new JObject
        {
            ["heading"] = Titled("列标题", "heading of a column", new() { ["type"] = "string", ["pattern"] = "\\S" }),
            ["text"] = Source(new() { ["type"] = "string" }, isNumber: false, canBeSum: false),
            ["flag"] = Source(new() { ["type"] = "boolean" }, isNumber: false, canBeSum: false),
            ["count"] = Source(Count(), isNumber: true, canBeSum: true),
            ["addend"] = Source(Number(), isNumber: true, canBeSum: true),
            ["number"] = Source(Number(), isNumber: true, canBeSum: false),
        };
        foreach (var level in MappingNames.Levels)
        {
            var keys = SubjectKeys.Of(level).Select(key => new JProperty(key, Reference("text")));
            definitions[ColumnsOf(level)] = Object([SubjectKeys.Code], [.. keys, .. FactCatalog.Of(level).Select(fact => new JProperty(fact.Name, Titled(fact.Label, SourceOf(fact))))]);
        }

        foreach (var level in Listed)
        {
            var keys = SubjectKeys.Of(level).Select(key => new JProperty(
                key, key == SubjectKeys.Code ? new JObject { ["type"] = "string", ["pattern"] = "^[1-9][0-9]{5}$" } : OrNull(new() { ["type"] = "string" })));
            definitions[MappingNames.Of(level)] = Object(
                [SubjectKeys.Code], [.. keys, .. FactCatalog.Of(level).Select(fact => new JProperty(fact.Name, Titled(fact.Label, OrNull(ValueOf(fact)))))]);
        }

        return definitions;
    }

    private static JObject IsOf(SubjectLevel level, bool isUsual)
    {
        var condition = new JObject { ["properties"] = new JObject { ["level"] = new JObject { ["const"] = MappingNames.Of(level) } } };
        if (!isUsual)
        {
            condition["required"] = new JArray("level");
        }

        return condition;
    }

    private static string ColumnsOf(SubjectLevel level) => MappingNames.Of(level) + "Columns";

    private static JObject SourceOf(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => Reference("flag"),
        FactKind.Choice => Source(ValueOf(fact), isNumber: false, canBeSum: false),
        FactKind.Count => Reference("count"),
        _ => Reference(MappingNames.CanBeSum(fact) ? "addend" : "number"),
    };

    private static JObject ValueOf(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => new() { ["type"] = "boolean" },
        FactKind.Choice => Among(fact.Choices.Select(choice => choice.Name)),
        FactKind.Count => Count(),
        _ => Number(),
    };

    /// <summary>Everything that may stand on the right of a fact: one of the forms that the guide lists.</summary>
    private static JObject Source(JObject value, bool isNumber, bool canBeSum)
    {
        var values = new JObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = OrNull(value) };
        var forms = new JArray(
            Heading.DeepClone(), Object(["column"], [new("column", Heading.DeepClone()), new("values", values)]), Object(["constant"], [new("constant", value.DeepClone())]));
        if (isNumber)
        {
            var factor = new JObject { ["type"] = "number", ["exclusiveMinimum"] = 0, ["maximum"] = (long)TableMappingReader.LargestFactor };
            forms.Add(Object(["column", "times"], [new("column", Heading.DeepClone()), new("times", factor)]));
        }

        if (canBeSum)
        {
            forms.Add(Object(["sum"], [new("sum", new JObject { ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = Heading.DeepClone() })]));
        }

        return new JObject { ["oneOf"] = forms };
    }

    private static JObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static JObject Number() => new() { ["type"] = "number", ["minimum"] = 0 };

    private static JObject OrNull(JObject value)
    {
        var either = (JObject)value.DeepClone();
        if (either["type"] is { } type)
        {
            either["type"] = new JArray(type, "null");
        }
        else
        {
            ((JArray)either["enum"]!).Add(JValue.CreateNull());
        }

        return either;
    }

    private static JObject Object(string[] required, IEnumerable<JProperty> properties) => new()
    {
        ["type"] = "object",
        ["required"] = new JArray(required),
        ["properties"] = new JObject(properties),
        ["additionalProperties"] = false,
    };

    private static JObject ListOf(SubjectLevel level) => new() { ["type"] = "array", ["items"] = Reference(MappingNames.Of(level)) };

    private static JObject Among(IEnumerable<string> names) => new() { ["enum"] = new JArray(names) };

    private static JObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JObject Text(string zh, string en) => Titled(zh, en, new() { ["type"] = "string" });

    private static JObject Titled(string zh, string en, JObject schema) => Titled(new BilingualText(zh, en), schema);

    private static JObject Titled(BilingualText label, JObject schema)
    {
        schema.AddFirst(new JProperty("title", $"{label.Zh} / {label.En}"));
        return schema;
    }
}
