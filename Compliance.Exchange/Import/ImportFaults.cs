using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import;

/// <summary>The wording of the faults that every kind of file can have.</summary>
internal static class ImportFaults
{
    public static FactFault CanNotOpen(string path, Exception why)
    {
        var (zh, en) = why switch
        {
            FileNotFoundException or DirectoryNotFoundException => ("文件不存在;请核对路径。", "There is no such file; check the path."),
            UnauthorizedAccessException => ("无权读取该文件,或该路径是文件夹。", "The file may not be read, or is a folder."),
            _ => ("文件无法读取;请确认它未被其他程序占用。", "The file can not be read; see that no other program holds it."),
        };
        return new FactFault(FactFaultKind.Unreadable, new BilingualText(zh, en), new SourcePlace { File = path });
    }
}
