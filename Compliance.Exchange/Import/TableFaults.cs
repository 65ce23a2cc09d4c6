using System.Globalization;
using Compliance.Facts.Building;
using Compliance.Languages;
using CsvHelper;

namespace Compliance.Exchange.Import;

/// <summary>The wording of what can be wrong with a table.</summary>
internal static class TableFaults
{
    public static FactFault Empty(SourcePlace place) => Unreadable(
        place.Sheet is null ? "文件为空;其中须有列标题。" : "工作表为空;其中须有列标题。",
        place.Sheet is null ? "The file is empty; it must hold the headings." : "The sheet is empty; it must hold the headings.",
        place);

    public static FactFault NoRows(string file) => Unreadable(
        "列标题之下没有数据行。", "There is no row below the headings.", new SourcePlace { File = file });

    public static FactFault NoSheet(string wanted, IEnumerable<string> sheets, string file)
    {
        var list = sheets.Select(FactFault.Quote).ToArray();
        return Unreadable(
            $"没有名为“{FactFault.Quote(wanted)}”的工作表;现有:{string.Join("、", list)}。",
            $"There is no sheet '{FactFault.Quote(wanted)}'; there are {string.Join(", ", list)}.",
            new SourcePlace { File = file });
    }

    public static FactFault ErrorCell(string error, SourcePlace place) => new(
        FactFaultKind.BadValue,
        new BilingualText(
            $"单元格的公式出错({error});请更正公式,未上报的值请留空。", $"The formula of the cell failed ({error}); correct it, or leave the cell empty when nothing was reported."),
        place);

    public static FactFault CellTooLong(int characters, SourcePlace place) => Unreadable(
        string.Create(CultureInfo.InvariantCulture, $"该行有单元格超过 {characters:N0} 个字符,任何事实都没有这么长。"),
        string.Create(CultureInfo.InvariantCulture, $"The row has a cell of more than {characters:N0} characters; no fact is as long."),
        place);

    public static FactFault AmbiguousEncoding(string file) => Unreadable(
        "文件既可能是 utf-8 也可能是 gb18030 编码;请在映射文件中写明 \"encoding\"。",
        "The file may be utf-8 as well as gb18030; set \"encoding\" in the mapping.",
        new SourcePlace { File = file });

    public static FactFault AmbiguousDelimiter(char one, char other, string file) => Unreadable(
        $"列可能以“{Shown(one)}”也可能以“{Shown(other)}”分隔;请在映射文件中写明 \"delimiter\"。",
        $"The columns may be divided by '{Shown(one)}' as well as by '{Shown(other)}'; set \"delimiter\" in the mapping.",
        new SourcePlace { File = file });

    public static FactFault WrongEncoding(string declared, string likely, SourcePlace place) => Unreadable(
        $"文件不是 {declared} 编码的文本;若它是 {likely} 编码,请在映射文件中写明 \"encoding\":\"{likely}\"。",
        $"The file is no {declared} text; if it is {likely}, set \"encoding\":\"{likely}\" in the mapping.",
        place);

    public static FactFault HasNul(SourcePlace place) => Unreadable(
        "该行含有空字符(NUL);若文件是 utf-16 编码,请在映射文件中写明 \"encoding\":\"utf-16\",否则文件已损坏。",
        "The row holds a NUL character; if the file is utf-16, set \"encoding\":\"utf-16\" in the mapping, else it is damaged.",
        place);

    public static FactFault WrongDelimiter(char declared, char likely, SourcePlace place) => Unreadable(
        $"标题行中没有分隔符“{Shown(declared)}”;若列以“{Shown(likely)}”分隔,请在映射文件中写明 \"delimiter\":\"{Shown(likely)}\"。",
        $"The heading row has no '{Shown(declared)}'; if '{Shown(likely)}' divides the columns, set \"delimiter\":\"{Shown(likely)}\" in the mapping.",
        place);

    public static FactFault NoColumn(string? nearest, SourcePlace place) => Unreadable(
        $"表中没有映射文件所列的这一列{(nearest is null ? "" : $";最接近的列标题是“{FactFault.Quote(nearest)}”")}。",
        $"The mapping names this column, which the table has not{(nearest is null ? "" : $"; the nearest heading is '{FactFault.Quote(nearest)}'")}.",
        place);

    public static FactFault HeadingTwice(SourcePlace place) => Unreadable(
        "该列标题出现不止一次;每个标题只能出现一次。", "This heading stands more than once; each may stand once.", place);

    public static FactFault CellCount(int cells, int headings, SourcePlace place) => Unreadable(
        string.Create(CultureInfo.InvariantCulture, $"该行有 {cells} 个单元格,而标题行有 {headings} 个;含有分隔符的文本须加双引号。"),
        string.Create(CultureInfo.InvariantCulture, $"The row has {cells} cells, but there are {headings} headings; a text with a delimiter in it needs double quotes."),
        place);

    public static FactFault TooLong(int bytes, SourcePlace place) => Unreadable(
        string.Create(CultureInfo.InvariantCulture, $"该行超过 {bytes:N0} 字节;很可能有一个双引号没有闭合。"),
        string.Create(CultureInfo.InvariantCulture, $"The row is longer than {bytes:N0} bytes; most likely a double quote is never closed."),
        place);

    public static FactFault Malformed(CsvMalformedReason reason, SourcePlace place)
    {
        var (zh, en) = reason switch
        {
            CsvMalformedReason.UnterminatedQuote => (
                "双引号没有闭合,其后直到文件末尾的内容都被引在其中。", "A double quote is never closed, so that the rest of the file stands inside it."),
            CsvMalformedReason.TextAfterClosingQuote => (
                "闭合的双引号之后还有文字;引号中的双引号须写两个。", "Text follows a closing double quote; a double quote inside quotes is written twice."),
            _ => (
                "未加引号的单元格中含有双引号;请将整个单元格置于双引号中,并将其中的双引号写两个。",
                "A cell without quotes holds a double quote; put the cell in quotes and write the quote inside twice."),
        };
        return Unreadable(zh, en, place);
    }

    public static FactFault Broken(string file, string what) => Unreadable(
        $"文件损坏,无法作为工作簿或压缩包读取({FactFault.Quote(what)});请重新导出。",
        $"The file is damaged and can not be read as a workbook or archive ({FactFault.Quote(what)}); export it again.",
        new SourcePlace { File = file });

    public static FactFault Macros(string file) => Unreadable(
        "工作簿含有宏;请另存为不含宏的 .xlsx。", "The workbook holds macros; save it as .xlsx, which has none.", new SourcePlace { File = file });

    public static FactFault Protected(string file) => Unreadable(
        "工作簿有密码保护;请去除密码后再试。", "The workbook is protected by a password; remove it first.", new SourcePlace { File = file });

    public static FactFault Binary(string file) => Unreadable(
        "这是二进制工作簿(.xlsb);请另存为 .xlsx。", "This is a binary workbook (.xlsb); save it as .xlsx.", new SourcePlace { File = file });

    public static FactFault Bomb(string file, string entry) => Unreadable(
        $"压缩包中的“{FactFault.Quote(entry)}”展开后过大,不予读取。", $"'{FactFault.Quote(entry)}' in the archive grows too large when it is unpacked; it is refused.", new SourcePlace { File = file });

    public static FactFault TooDeep(string file) => Unreadable(
        "工作簿中的 XML 嵌套过深,不予读取。", "The XML of the workbook is nested too deep; it is refused.", new SourcePlace { File = file });

    public static FactFault BadEntry(string file, string entry) => Unreadable(
        $"压缩包条目名“{FactFault.Quote(entry)}”指向压缩包之外;条目只应有文件名。",
        $"The name of the archive entry '{FactFault.Quote(entry)}' leads out of the archive; an entry may only have a name.",
        new SourcePlace { File = file });

    public static FactFault TooLargeToCopy(int bytes, string file) => Unreadable(
        string.Create(CultureInfo.InvariantCulture, $"数据流超过 {bytes:N0} 字节;请存为文件后再读取。"),
        string.Create(CultureInfo.InvariantCulture, $"The stream is longer than {bytes:N0} bytes; save it as a file and read that."),
        new SourcePlace { File = file });

    public static FactFault NeedsMapping(string file) => Unreadable(
        "压缩包中的这一条目不是事实文件(.json、.jsonl);若是表格,须用映射指明各列对应的事实。",
        "This entry of the archive is no fact file (.json, .jsonl); if it is a table, it needs a mapping, which says which column is which fact.",
        new SourcePlace { File = file });

    public static FactFault NotInParts(string file) => Unreadable(
        "压缩包中的事实文件不能逐区县读取;请解压后再试。", "A fact file in an archive can not be read district by district; unpack it first.", new SourcePlace { File = file });

    public static FactFault NotATable(string file) => Unreadable(
        "这不是表格(CSV、TSV、XLS、XLSX)。", "This is no table (CSV, TSV, XLS, XLSX).", new SourcePlace { File = file });

    public static FactFault NotTranslated(string name, string text, IEnumerable<string> known, SourcePlace place)
    {
        var list = known.Select(FactFault.Quote).ToArray();
        return new FactFault(
            FactFaultKind.BadValue,
            new BilingualText(
                $"{name} 的值“{FactFault.Quote(text)}”在映射文件中没有对应;已列出的有:{string.Join("、", list)}。",
                $"{name} is '{FactFault.Quote(text)}', which the mapping does not translate; it knows {string.Join(", ", list)}."),
            place);
    }

    public static FactFault DistrictNamedTwice(string code, object? first, SourcePlace firstPlace, object second, SourcePlace place) => new(
        FactFaultKind.BadValue,
        new BilingualText(
            $"区县“{FactFault.Quote(code)}”在此处名为“{FactFault.Quote(second)}”,而首次出现时({firstPlace})名为“{FactFault.Quote(first)}”;请统一。",
            $"The district '{FactFault.Quote(code)}' is named '{FactFault.Quote(second)}' here, but '{FactFault.Quote(first)}' at first ({firstPlace}); name it one way."),
        place);

    public static FactFault DistrictsApart(string district, SourcePlace place) => new(
        FactFaultKind.PartsDoNotFit,
        new BilingualText(
            $"区县“{FactFault.Quote(district)}”的各行没有排在一起;请先按区县排序。",
            $"The rows of the district '{FactFault.Quote(district)}' do not stand together; sort the table by district."),
        place);

    private static string Shown(char c) => c == '\t' ? "\\t" : c.ToString();

    private static FactFault Unreadable(string zh, string en, SourcePlace place) => new(FactFaultKind.Unreadable, new BilingualText(zh, en), place);
}
