namespace AuditHarness.Output;

/// <summary>A file that appears whole or not at all: it is written aside in the same folder and renamed when it is kept. Devices have no aside and are written as they are.</summary>
internal sealed class AsideFile : IDisposable
{
    private const string Devices = "/dev/";
    private readonly string target;
    private readonly string path;

    private AsideFile(FileInfo file)
    {
        target = file.FullName;
        path = target.StartsWith(Devices, StringComparison.Ordinal) ? target : Path.Combine(file.DirectoryName!, NameOf(file.Name));
    }

    /// <exception cref="UsageException">It is a folder, or its folder does not exist.</exception>
    public static AsideFile For(FileInfo file) => Directory.Exists(file.FullName) || file.Directory is not { Exists: true }
        ? throw new UsageException($"无法写入 {file}:目标不是文件或文件夹不存在。", $"{file} can not be written: it is a folder, or its folder does not exist.")
        : new AsideFile(file);

    /// <summary>What the file is called while it is written.</summary>
    public static string NameOf(string name) => $".{name}.{Environment.ProcessId}.part";

    public Stream Open(CancellationToken cancellationToken) => new InterruptibleFile(path, cancellationToken);

    /// <summary>Gives the file its name, in the place of an older one.</summary>
    public void Keep()
    {
        if (path != target)
        {
            File.Move(path, target, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (path != target)
        {
            File.Delete(path);
        }
    }
}
