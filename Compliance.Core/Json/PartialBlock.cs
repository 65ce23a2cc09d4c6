using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>Where a block of report lines stands in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Place">Where its last line stands, for messages.</param>
internal sealed record PartialBlock(string File, long Offset, long Length, SourcePlace Place);
