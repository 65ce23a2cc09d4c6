namespace AuditHarness.Input;

/// <summary>The standard input as a file that can be read from any place: it is copied aside when asked for, and removed at the end.</summary>
internal sealed class SpooledInput(Stream input) : IDisposable
{
    private string? path;

    public async Task<string> PathAsync(CancellationToken cancellationToken)
    {
        if (path is null)
        {
            path = Path.GetTempFileName();
            await using var copy = File.Create(path);
            await input.CopyToAsync(copy, cancellationToken);
        }

        return path;
    }

    public void Dispose()
    {
        if (path is not null)
        {
            File.Delete(path);
        }
    }
}
