using AuditHarness.Commands;
using AuditHarness.Output;
using Compliance.Facts.Building;

namespace AuditHarness.Input;

/// <summary>Opens data files so that progress shows how far they are read.</summary>
internal sealed class DataFiles(ProgressLine progress)
{
    /// <summary>How long the files are together; null where one of them is the standard input, or is not there.</summary>
    public static long? LengthOf(IReadOnlyList<FileInfo> files) =>
        files.All(file => file.ToString() != CommonOptions.StandardInput && file.Exists) ? files.Sum(file => file.Length) : null;

    /// <exception cref="InvalidFactsException">It can not be opened.</exception>
    public Stream Open(string path)
    {
        try
        {
            return Watched(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, closed), closed);
        }
    }

    public Stream Watched(Stream stream) => new WatchedStream(stream, progress);
}
