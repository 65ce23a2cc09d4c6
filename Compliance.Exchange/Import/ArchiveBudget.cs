using System.IO.Compression;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Opens the entries of one archive, and refuses what grows out of measure while it is unpacked, whatever its directory declares.</summary>
internal sealed class ArchiveBudget(string file)
{
    /// <summary>Real sheets shrink to a twentieth, the emptiest to a hundredth; a bomb to a thousandth.</summary>
    private const long LargestRatio = 200;
    private const long RatioCountsFrom = 1 << 20;
    private const long Largest = 512L << 20;

    private long total;

    public Stream Open(ZipArchiveEntry entry) => new Counted(entry.Open(), this, entry);

    private void Count(int bytes, long ofEntry, ZipArchiveEntry entry)
    {
        total += bytes;
        if (total > Largest || (ofEntry > RatioCountsFrom && ofEntry > LargestRatio * Math.Max(1, entry.CompressedLength)))
        {
            throw new InvalidFactsException(TableFaults.Bomb(file, entry.FullName));
        }
    }

    private sealed class Counted(Stream inner, ArchiveBudget budget, ZipArchiveEntry entry) : Stream
    {
        private long count;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => count;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            count += read;
            budget.Count(read, count, entry);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
