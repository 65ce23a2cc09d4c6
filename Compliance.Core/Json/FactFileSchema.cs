using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>Writes the JSON Schema of fact files from the catalogue of facts, so that it names every fact that the reader takes.</summary>
internal static class FactFileSchema
{
    private const string Province = "(1[1-9]|[2-9][0-9])";
    private const string Below = "(0[1-9]|[1-9][0-9])";
    private static readonly string[] TextOrNull = ["string", "null"];
    private static readonly string[] NumberOrNull = ["number", "null"];
    private static readonly string[] NumberFlagOrNull = ["number", "boolean", "null"];
    private static readonly string[] IntegerOrNull = ["integer", "null"];
    private static readonly string[] FlagOrNull = ["boolean", "null"];

    public static void Write(TextWriter writer) => JsonOutput.Write(writer, indented: true, json =>
    {
        json.Field("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Field("title", "教育标准合规数据文件 / Compliance fact file");
        json.Field("description", "未上报的事实省略或写 null,绝不写 0。 / Leave out a fact that was not reported, or write null; never zero.");
        json.Field("type", "object");
        json.Values("required", [FactFileNames.Version]);
        json.BeginObject("properties");
        WriteText(json, FactFileNames.Schema, new("本格式的地址", "where this schema is"));
        WriteProperty(json, FactFileNames.Version, new("格式版本", "version of the format"), ("const", FactFileNames.SupportedVersion));
        WriteText(json, FactFileNames.Title, new("标题", "title"));
        WriteText(json, FactFileNames.Note, new("来源与说明", "source and remarks"));
        WriteDay(json, FactFileNames.AsOf, new("判定日", "the day to judge for"));
        WriteText(json, FactFileNames.SchoolYear, new("学年,如 2024-2025", "school year, such as 2024-2025"), "^[0-9]{4}-[0-9]{4}$");
        WriteProperty(
            json, FactFileNames.CalendarYear, new("年份", "calendar year"),
            ("type", "integer"), ("minimum", SchoolYear.FirstYear), ("maximum", SchoolYear.LastYear));
        foreach (var (level, name) in FactFileNames.Lists)
        {
            WriteListOf(json, name, Levels.Of(level), JsonNames.Of(level));
        }

        WriteListOf(json, FactFileNames.Attestations, new("佐证", "attestations"), "attestation");
        json.End();
        json.Field("additionalProperties", false);
        json.BeginObject("$defs");
        foreach (var (level, _) in FactFileNames.Lists)
        {
            WriteSubject(json, level);
        }

        WriteAttestation(json);
        json.End();
    });

    private static void WriteSubject(JsonOutput json, SubjectLevel level)
    {
        json.BeginObject(JsonNames.Of(level));
        json.Field("title", Levels.Of(level).ToString());
        json.Field("type", "object");
        json.Values("required", level is SubjectLevel.Principal or SubjectLevel.Teacher ? [SubjectKeys.Code, SubjectKeys.School] : [SubjectKeys.Code]);
        json.BeginObject("properties");
        WriteText(json, SubjectKeys.Code, new("代码", "code"), CodeOf(level));
        WriteProperty(json, SubjectKeys.Name, new("名称", "name"), ("type", TextOrNull));
        if (level == SubjectLevel.School)
        {
            WriteProperty(
                json, SubjectKeys.District, new("所属区县代码", "code of the district"),
                ("type", TextOrNull), ("pattern", CodeOf(SubjectLevel.District)));
        }

        if (level == SubjectLevel.Institution)
        {
            WriteProperty(
                json, SubjectKeys.Area, new("所在地区代码", "code of the area"),
                ("type", TextOrNull), ("pattern", $"^(100000|{Province}(0000|{Below}(00|{Below})))$"));
        }

        if (level is SubjectLevel.Principal or SubjectLevel.Teacher)
        {
            WriteText(json, SubjectKeys.School, new("所在学校代码", "code of the school"), CodeOf(SubjectLevel.School));
        }

        foreach (var fact in FactCatalog.Of(level))
        {
            WriteFact(json, fact);
        }

        json.End();
        json.BeginObject("patternProperties");
        WriteProperty(
            json, @"^[A-Za-z][A-Za-z0-9]*\.[A-Za-z0-9.]*$", new("单个文件的指标", "an indicator of one document"),
            ("type", NumberFlagOrNull), ("minimum", 0), ("maximum", FactLimits.Indicator));
        json.End();
        json.Field("additionalProperties", false);
        json.End();
    }

    private static void WriteFact(JsonOutput json, Fact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag:
                WriteProperty(json, fact.Name, fact.Label, ("type", FlagOrNull));
                break;
            case FactKind.Choice:
                WriteProperty(json, fact.Name, fact.Label, ("enum", (string?[])[.. fact.Choices.Select(choice => choice.Name), null]));
                break;
            default:
                WriteProperty(
                    json, fact.Name, fact.Label,
                    ("type", fact.Kind == FactKind.Count ? IntegerOrNull : NumberOrNull), ("minimum", 0), ("maximum", FactLimits.Of(fact)));
                break;
        }
    }

    private static void WriteAttestation(JsonOutput json)
    {
        json.BeginObject("attestation");
        json.Field("title", "佐证 / attestation");
        json.Field("type", "object");
        json.Values("required", FactFileNames.OfAttestation.Where(name => name != FactFileNames.ExpiresOn));
        json.BeginObject("properties");
        WriteText(json, FactFileNames.Standard, new("条款编号", "id of the clause"));
        WriteProperty(
            json, FactFileNames.Level, new("对象的层级", "level of the subject"),
            ("enum", (string[])[.. FactFileNames.Lists.Select(list => JsonNames.Of(list.Level))]));
        WriteText(json, FactFileNames.Subject, new("对象的代码", "code of the subject"));
        WriteProperty(
            json, FactFileNames.State, new("条款所指事项的状态", "whether what the clause speaks of is there"),
            ("enum", (string[])[.. Enum.GetValues<AttestedState>().Select(state => JsonNames.Of(state))]));
        WriteText(json, FactFileNames.Evidence, new("依据", "what the statement rests on"));
        WriteDay(json, FactFileNames.On, new("签署日", "the day of the statement"));
        WriteText(json, FactFileNames.By, new("签署人", "who makes the statement"));
        WriteDay(json, FactFileNames.ExpiresOn, new("失效日", "the last day on which it counts"));
        json.End();
        json.Field("additionalProperties", false);
        json.End();
    }

    private static void WriteListOf(JsonOutput json, string name, BilingualText label, string definition)
    {
        json.BeginObject(name);
        json.Field("title", label.ToString());
        json.Field("type", "array");
        json.BeginObject("items");
        json.Field("$ref", "#/$defs/" + definition);
        json.End();
        json.End();
    }

    private static void WriteText(JsonOutput json, string name, BilingualText label, string pattern) =>
        WriteProperty(json, name, label, ("type", "string"), ("pattern", pattern));

    private static void WriteText(JsonOutput json, string name, BilingualText label) => WriteProperty(json, name, label, ("type", "string"));

    private static void WriteDay(JsonOutput json, string name, BilingualText label) =>
        WriteProperty(json, name, label, ("type", "string"), ("format", "date"));

    private static void WriteProperty(JsonOutput json, string name, BilingualText label, params (string Keyword, object Value)[] keywords)
    {
        json.BeginObject(name);
        json.Field("title", label.ToString());
        foreach (var (keyword, value) in keywords)
        {
            if (value is string?[] names)
            {
                json.Values(keyword, names);
            }
            else
            {
                json.Field(keyword, value);
            }
        }

        json.End();
    }

    private static string CodeOf(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => $"^{Province}0000$",
        SubjectLevel.City => $"^{Province}{Below}00$",
        SubjectLevel.District => $"^{Province}{Below}{Below}$",
        _ => @"\S",
    };
}
