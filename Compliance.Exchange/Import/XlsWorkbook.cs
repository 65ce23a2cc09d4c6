using System.Runtime.CompilerServices;
using System.Text;
using Compliance.Facts.Building;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Compliance.Exchange.Import;

/// <summary>The sheets of an XLS workbook, as Excel 97 to 2003 wrote them.</summary>
internal sealed class XlsWorkbook : IDisposable
{
    private readonly string file;
    private readonly IExcelDataReader reader;

    /// <exception cref="InvalidFactsException">It is damaged, protected, or holds macros.</exception>
    public XlsWorkbook(Stream stream, string file)
    {
        this.file = file;
        if (Holds(stream, "_VBA_PROJECT_CUR"))
        {
            throw new InvalidFactsException(TableFaults.Macros(file));
        }

        if (Holds(stream, "EncryptedPackage"))
        {
            throw new InvalidFactsException(TableFaults.Protected(file));
        }

        // The constructor asks for code page 1252, which is known only once it is registered for the whole process; nobody but the application may do that.
        var configuration = (ExcelReaderConfiguration)RuntimeHelpers.GetUninitializedObject(typeof(ExcelReaderConfiguration));
        configuration.FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding(TableEncoding.Gb18030)!;
        configuration.LeaveOpen = true;
        reader = Guarded(() => ExcelReaderFactory.CreateBinaryReader(stream, configuration));
        var sheets = new List<Sheet>();
        Guarded(() =>
        {
            do
            {
                var index = sheets.Count;
                sheets.Add(new Sheet(reader.Name, () => Rows(index)));
            }
            while (reader.NextResult());
            return true;
        });
        Sheets = sheets;
    }

    public IReadOnlyList<Sheet> Sheets { get; }

    public void Dispose() => reader.Dispose();

    /// <summary>Whether the directory of a compound document has an entry of some name.</summary>
    private static bool Holds(Stream stream, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name);
        var start = stream.Position;
        var block = new byte[1 << 16];
        var (found, kept) = (false, 0);
        while (!found && stream.Read(block, kept, block.Length - kept) is var read && read > 0)
        {
            var all = block.AsSpan(0, kept + read);
            found = all.IndexOf(wanted) >= 0;
            kept = Math.Min(all.Length, wanted.Length);
            all[^kept..].CopyTo(block);
        }

        stream.Position = start;
        return found;
    }

    private IEnumerable<SheetRow> Rows(int index)
    {
        Guarded(() =>
        {
            reader.Reset();
            for (var i = 0; i < index; i++)
            {
                reader.NextResult();
            }

            return true;
        });
        var cells = new List<(int Column, string Text)>();
        for (var row = 1; Guarded(reader.Read); row++)
        {
            cells.Clear();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (Text(column) is { Length: > 0 } text)
                {
                    cells.Add((column, text));
                }
            }

            yield return new SheetRow(row, cells);
        }
    }

    private string Text(int column) => reader.GetValue(column) switch
    {
        string text => text,
        double number => NumberText.Of(number, XlsxStyles.LookOf(reader.GetNumberFormatIndex(column), reader.GetNumberFormatString(column))),
        int number => NumberText.Of(number, NumberLook.Plain),
        DateTime day => NumberText.Of(day.ToOADate(), NumberLook.Day),
        bool flag => flag ? "true" : "false",
        null => "",
        var other => FormattableString.Invariant($"{other}"),
    };

    /// <summary>A damaged file shows itself anywhere: the library follows its offsets and lengths.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException locked)
        {
            throw new InvalidFactsException(TableFaults.Protected(file), locked);
        }
        catch (Exception broken) when (broken is not (InvalidFactsException or OutOfMemoryException))
        {
            throw new InvalidFactsException(TableFaults.Broken(file, broken.GetType().Name), broken);
        }
    }
}
