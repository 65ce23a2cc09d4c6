using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Json;

/// <summary>The wording of what can be wrong with report lines and partial results, in both languages.</summary>
internal static class ReportLineFaults
{
    public static FactFault OutOfOrder(BlockKey block, BlockKey before) => DoesNotFit(
        $"“{FactFault.Quote(block.Code)}”排在“{FactFault.Quote(before.Code)}”之后;请按区县代码排序,或用 --partial 写出部分结果再用 merge 合并。",
        $"'{FactFault.Quote(block.Code)}' comes after '{FactFault.Quote(before.Code)}'; sort the facts by the code of the district, or write partial results (--partial) and merge them.",
        null);

    public static FactFault NoReport(SourcePlace place) => Unreadable(
        "这不是以 --format jsonl --partial 写出的部分结果。", "This is no partial result, which --format jsonl --partial writes.", place);

    public static FactFault NotPartial(SourcePlace place) => Unreadable(
        "这是完整的报告,无法合并;请用 --partial 写出部分结果。", "This is a report on everything, which can not be merged; write partial results (--partial).", place);

    public static FactFault BreaksOff(SourcePlace place) => Unreadable(
        "部分结果不完整;请重新运行写出它的命令。", "The partial result breaks off; run the command that wrote it again.", place);

    public static FactFault UnknownLine(string name, SourcePlace place) => Unreadable(
        $"部分结果中没有“{FactFault.Quote(name)}”行。", $"A partial result has no line '{FactFault.Quote(name)}' here.", place);

    public static FactFault OtherDay(string day, string first, SourcePlace place) => DoesNotFit(
        $"判定日期为 {day},而第一个文件为 {first};请只合并同一日期的部分结果。", $"This was judged for {day}, but the first file for {first}; merge results of one day.", place);

    public static FactFault OtherPacks(string packs, string first, SourcePlace place) => DoesNotFit(
        $"标准包为 {packs},而第一个文件为 {first};请只合并标准包相同的部分结果。",
        $"This was judged by the packs {packs}, but the first file by {first}; merge results of the same packs.", place);

    public static FactFault OtherHeader(SourcePlace place) => DoesNotFit(
        "第一行与第一个文件不同(年份、假定的行政区划、--all 或文件版本不一致);请以相同的选项和版本重新运行。",
        "The first line differs from that of the first file (in year, jurisdiction assumed, --all, or the version of the documents); run both again with the same options and version.", place);

    public static FactFault OtherStandards(SourcePlace place) => DoesNotFit(
        "部分结果由另一版本的标准写出;请用本版本重新运行。", "The partial results were written by another version of the standards; run them again with this one.", place);

    private static FactFault Unreadable(string zh, string en, SourcePlace place) => new(FactFaultKind.Unreadable, new BilingualText(zh, en), place);

    private static FactFault DoesNotFit(string zh, string en, SourcePlace? place) => new(FactFaultKind.PartsDoNotFit, new BilingualText(zh, en), place);
}
