namespace Compliance.Exchange.Import;

/// <summary>A file of the disk, read once from its beginning to its end.</summary>
internal static class SourceFile
{
    public static Stream Open(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
}
