using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Compliance.Exchange.Import;

/// <summary>How a workbook shows numbers: as they are, as percentages, or as days.</summary>
internal sealed class XlsxStyles
{
    private static readonly SearchValues<char> DayLetters = SearchValues.Create("ymdhsYMDHS");

    private readonly List<int> formats = [];
    private readonly Dictionary<int, string> codes = [];

    /// <summary>Reads the styles of a workbook.</summary>
    public static XlsxStyles Read(XmlReader xml)
    {
        var styles = new XlsxStyles();
        var inCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id)
            {
                styles.codes[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCells)
            {
                styles.formats.Add(Number(xml, "numFmtId") ?? 0);
            }
        }

        return styles;
    }

    /// <summary>What a number is shown as in cells of a style.</summary>
    public NumberLook LookOf(int style) => style >= 0 && style < formats.Count ? LookOf(formats[style], codes.GetValueOrDefault(formats[style])) : NumberLook.Plain;

    /// <summary>What a number is shown as by a format.</summary>
    /// <param name="format">The number of the format; those below 164 are the same in every workbook.</param>
    /// <param name="code">The format in writing; <see langword="null"/> when the workbook does not say.</param>
    public static NumberLook LookOf(int format, string? code)
    {
        if (code is null)
        {
            return format switch
            {
                9 or 10 => NumberLook.Percentage,
                >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 => NumberLook.Day,
                _ => NumberLook.Plain,
            };
        }

        // What stands in quotes or brackets, or after a backslash, is shown as it is.
        var bare = Regex.Replace(code, "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        return bare.Contains('%', StringComparison.Ordinal) ? NumberLook.Percentage
            : !bare.Contains("General", StringComparison.OrdinalIgnoreCase) && bare.AsSpan().ContainsAny(DayLetters) ? NumberLook.Day
            : NumberLook.Plain;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
