namespace AuditHarness.Output;

/// <summary>A new file whose writing stops when the user interrupts.</summary>
internal sealed class InterruptibleFile(string path, CancellationToken cancellationToken)
    : FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None)
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        base.Write(buffer);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken token = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return base.WriteAsync(buffer, token);
    }
}
