using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AuditHarness.Input;
using AuditHarness.Output;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;

namespace AuditHarness.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public const string Table = "table";
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Markdown = "markdown";

    /// <summary>The name of data that come on the standard input.</summary>
    public const string StandardInput = "-";

    public static Argument<FileInfo[]> Data(int atLeast)
    {
        var data = new Argument<FileInfo[]>("DATA")
        {
            Description = "事实文件(.json、.jsonl)、配有映射的表格(.csv、.xls、.xlsx、.zip)或 -(标准输入,.jsonl)。 "
                + "Fact files (.json, .jsonl), tables (.csv, .xls, .xlsx, .zip) with a mapping, or - for JSON lines on the standard input.",
            Arity = new ArgumentArity(atLeast, 1000),
        };
        RefuseOptions(data);
        return data;
    }

    /// <summary>Anything may be a file name to the parser; a misspelt option is none to the user.</summary>
    public static void RefuseOptions(Argument<FileInfo[]> files) => files.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != StandardInput))
        {
            result.AddError($"没有选项“{token.Value}”。 There is no option '{token.Value}'.");
        }
    });

    public static Option<IReadOnlyList<StandardPack>> Packs() => new("--packs")
    {
        Description = $"标准包,以逗号分隔;默认全部。 Packs of standards, separated by commas; all by default: {string.Join(", ", KnownPacks.Names)}.",
        CustomParser = result => Read(result, text => KnownPacks.Select(text), $"{string.Join(", ", KnownPacks.Names)}"),
        DefaultValueFactory = _ => KnownPacks.All(),
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "判定日期 yyyy-MM-dd;默认取数据文件所注日期,否则为今天。 The day to judge for; by default the day that the data name, else today.",
        CustomParser = result => Read<DateOnly?>(
            result,
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            "2025-12-31"),
    };

    public static Option<AdministrativeCode?> Jurisdiction() => new("--assume-jurisdiction")
    {
        Description = "将所有对象视为位于该行政区划。 Treats every subject as lying in this division (GB/T 2260; 100000 for the country).",
        CustomParser = result => Read<AdministrativeCode?>(result, text => AdministrativeCode.TryParse(text, out var code) ? code : null, "210100"),
    };

    public static Option<FileInfo?> Mapping() => new("--mapping")
    {
        Description = "表格列与事实的对应(JSON)。 Which column of the tables is which fact (JSON).",
    };

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "输出格式:table 或 json。 The form of the result: table or json.",
            DefaultValueFactory = _ => Table,
        };
        return option.AcceptOnlyFromAmong(Table, Json);
    }

    public static Option<IReadOnlyList<string>> AuditFormat()
    {
        string[] names = [.. ReportFormats.Names, JsonLines];
        var expected = string.Join(", ", names);
        return new Option<IReadOnlyList<string>>("--format")
        {
            Description = $"输出格式,可用逗号分隔多个;jsonl 逐区县写出,占用内存有限。 The forms of the result, separated by commas: {expected}; jsonl is written district by district in bounded memory.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => Formats(result, names, expected),
            DefaultValueFactory = _ => [Table],
        };
    }

    public static Option<string> CatalogFormat()
    {
        var option = new Option<string>("--format")
        {
            Description = "输出格式:table、json,或写入文件夹的 markdown。 The form of the result: table, json, or markdown, which is written into a folder.",
            DefaultValueFactory = _ => Table,
        };
        return option.AcceptOnlyFromAmong(Table, Json, Markdown);
    }

    public static Option<IReadOnlyList<Language>> Languages() => new("--lang")
    {
        Description = "zh 或 en;默认两种都写。 zh or en; both by default.",
        CustomParser = result => Read<IReadOnlyList<Language>>(
            result, text => text switch { "zh" => [Language.Chinese], "en" => [Language.English], _ => null }, "zh, en"),
        DefaultValueFactory = _ => [Language.Chinese, Language.English],
    };

    public static Option<FileInfo?> Output() => new("--output", "-o")
    {
        Description = "写入文件,而不写到标准输出;audit 输出多种格式时,为不带扩展名的文件名。 Writes to a file instead of the standard output; where audit writes several forms, the name without the endings.",
    };

    /// <summary>The names in all the lists given, each once.</summary>
    private static IReadOnlyList<string>? Formats(ArgumentResult result, string[] names, string expected)
    {
        string[] wanted = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        foreach (var unknown in wanted.Except(names))
        {
            result.AddError($"“{unknown}”无效,应为 {expected}。 '{unknown}' does not fit; give {expected}.");
        }

        return wanted;
    }

    public static Option<FileInfo?> Rejects() => new("--rejects")
    {
        Description = "不因有误的单元格而中止,并将其列入此文件(CSV);其值视为未上报。 Goes on without the cells that are wrong, which count as not reported, and lists them in this file (CSV).",
    };

    private static T? Read<T>(ArgumentResult result, Func<string, T?> read, string expected)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var value = read(text);
        if (value is null)
        {
            result.AddError($"“{text}”无效,应为 {expected}。 '{text}' does not fit; give {expected}.");
        }

        return value;
    }
}
