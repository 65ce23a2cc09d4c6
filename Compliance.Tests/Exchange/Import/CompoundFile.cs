using System.Text;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Writes the compound documents (OLE2) that old Office files are: one stream in sectors of 512 bytes.</summary>
internal static class CompoundFile
{
    private const int SectorLength = 512;
    private const int LinksInSector = SectorLength / sizeof(int);
    private const int LinksInHeader = 109;

    /// <summary>Shorter streams would stand elsewhere.</summary>
    private const int ShortestStream = 4096;

    private const int NoSector = -1;
    private const int EndOfChain = -2;
    private const int LinkSector = -3;

    /// <summary>A document with one stream.</summary>
    public static byte[] Of(string name, byte[] content)
    {
        var length = Math.Max(ShortestStream, content.Length);
        var streamSectors = (length + SectorLength - 1) / SectorLength;
        // The sectors of links, which have links themselves, then the directory, then the stream.
        var linkSectors = 1;
        while (linkSectors * LinksInSector < linkSectors + 1 + streamSectors)
        {
            linkSectors++;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(linkSectors, LinksInHeader);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WriteHeader(writer, linkSectors);
        for (var sector = 0; sector < linkSectors * LinksInSector; sector++)
        {
            var last = linkSectors + streamSectors;
            writer.Write(sector < linkSectors ? LinkSector : sector == linkSectors || sector == last ? EndOfChain : sector < last ? sector + 1 : NoSector);
        }

        WriteEntry(writer, "Root Entry", kind: 5, child: 1, EndOfChain, 0);
        WriteEntry(writer, name, kind: 2, NoSector, linkSectors + 1, length);
        WriteEntry(writer, "", kind: 0, NoSector, 0, 0);
        WriteEntry(writer, "", kind: 0, NoSector, 0, 0);
        writer.Write(content);
        writer.Write(new byte[(streamSectors * SectorLength) - content.Length]);
        return stream.ToArray();
    }

    private static void WriteHeader(BinaryWriter writer, int linkSectors)
    {
        writer.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        writer.Write(new byte[16]);
        foreach (var number in (ushort[])[0x003E, 3, 0xFFFE, 9, 6, 0, 0, 0])
        {
            writer.Write(number);
        }

        foreach (var number in (int[])[0, linkSectors, linkSectors, 0, ShortestStream, EndOfChain, 0, EndOfChain, 0])
        {
            writer.Write(number);
        }

        for (var i = 0; i < LinksInHeader; i++)
        {
            writer.Write(i < linkSectors ? i : NoSector);
        }
    }

    private static void WriteEntry(BinaryWriter writer, string name, byte kind, int child, int start, int length)
    {
        var text = new byte[64];
        Encoding.Unicode.GetBytes(name).CopyTo(text, 0);
        writer.Write(text);
        writer.Write((ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        writer.Write(kind);
        writer.Write((byte)1);
        writer.Write(NoSector);
        writer.Write(NoSector);
        writer.Write(child);
        writer.Write(new byte[36]);
        writer.Write(start);
        writer.Write((long)length);
    }
}
