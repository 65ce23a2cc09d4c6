using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>The formats of cells, in the order of <see cref="CellLook"/>, and the colours of rules, in the order of <see cref="Colours"/>.</summary>
internal static class StyleSheet
{
    public const string Red = "FFF8D7DA";
    public const string Amber = "FFFFF3CD";
    public const string Green = "FFD9EAD3";
    public const string Grey = "FFE2E3E5";
    private const string HeadingBlue = "FF1F4E79";
    private const string White = "FFFFFFFF";
    private const uint Grouped = 3;
    private const uint AsText = 49;

    /// <summary>The colours that a rule may give a cell.</summary>
    public static ImmutableArray<string> Colours { get; } = [Red, Amber, Green, Grey];

    public static Stylesheet Make() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new Color { Rgb = White }, new FontName { Val = "Calibri" }))
        { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid(HeadingBlue), Solid(Green), Solid(Red), Solid(Amber), Solid(Grey))
        { Count = 7 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(wraps: true), Format(font: 1, fill: 2, wraps: true), Format(number: Grouped), Format(), Format(fill: 3), Format(fill: 4), Format(fill: 5), Format(fill: 6),
            Format(number: AsText))
        { Count = 9 },
        new DifferentialFormats(Colours.Select(Differential)) { Count = (uint)Colours.Length });

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static DifferentialFormat Differential(string colour) => new(new Fill(new PatternFill(new BackgroundColor { Rgb = colour }) { PatternType = PatternValues.Solid }));

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, bool wraps = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number, FontId = font, FillId = fill, BorderId = 0, FormatId = 0,
            ApplyNumberFormat = number != 0, ApplyFont = font != 0, ApplyFill = fill != 0, ApplyAlignment = true,
        };
}
