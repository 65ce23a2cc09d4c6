namespace Compliance.Benchmarks.Suite;

/// <summary>Takes bytes and counts them: a disk would add its own time to both sides.</summary>
internal sealed class CountingStream : Stream
{
    private long bytes;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => bytes;

    public override long Position
    {
        get => bytes;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => bytes += count;

    public override void Write(ReadOnlySpan<byte> buffer) => bytes += buffer.Length;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
