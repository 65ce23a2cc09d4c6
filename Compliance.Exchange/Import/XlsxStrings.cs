using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Reads texts from the XML of a workbook within bounds.</summary>
internal static partial class XlsxStrings
{
    private const int Deepest = 64;
    private const int LongestText = 32_767;
    private const long LargestTable = 32L << 20;

    /// <summary>The texts that cells share; none where the workbook has no such part.</summary>
    public static List<string> Read(XmlReader? xml, string file)
    {
        var strings = new List<string>();
        if (xml is null)
        {
            return strings;
        }

        using (xml)
        {
            long total = 0;
            while (Next(xml, file))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                {
                    strings.Add(xml.IsEmptyElement ? "" : Content(xml, file).Text);
                    total += strings[^1].Length;
                    if (total > LargestTable)
                    {
                        throw new InvalidFactsException(TableFaults.Bomb(file, "sharedStrings.xml"));
                    }
                }
            }
        }

        return strings;
    }

    /// <summary>Reads on, and refuses what is nested deeper than any workbook.</summary>
    public static bool Next(XmlReader xml, string file) =>
        xml.Read() && (xml.Depth <= Deepest ? true : throw new InvalidFactsException(TableFaults.TooDeep(file)));

    /// <summary>What an element holds, with all that is in it; leaves the reader on its end.</summary>
    /// <returns>What stands in <c>v</c>, and the texts in <c>t</c> put together without what tells how to pronounce them.</returns>
    public static (string Value, string Text) Content(XmlReader xml, string file)
    {
        var depth = xml.Depth;
        var (value, text) = (new StringBuilder(), new StringBuilder());
        var (element, spoken) = ("", 0);
        while (Next(xml, file) && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    spoken++;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    spoken--;
                    break;
                case XmlNodeType.Element:
                    element = xml.LocalName;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when spoken == 0:
                    (element == "v" ? value : element == "t" ? text : null)?.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    element = "";
                    break;
                default:
                    break;
            }

            if (value.Length > LongestText || text.Length > LongestText)
            {
                throw new InvalidFactsException(TableFaults.CellTooLong(LongestText, new SourcePlace { File = file }));
            }
        }

        return (value.ToString(), CharacterCode().Replace(text.ToString(), code => ((char)int.Parse(code.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
    }

    /// <summary>How a workbook writes what XML can not hold, and what looks like that: <c>_x000D_</c> for the end of a line as Windows has it.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex CharacterCode();
}
