using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>The first line of a partial result.</summary>
/// <param name="Line">The line as it is written.</param>
/// <param name="AsOf">The day, as written.</param>
/// <param name="Packs">The names of the packs.</param>
/// <param name="IncludesAll">Whether every assessment has a line.</param>
/// <param name="Frame">The years and the jurisdiction assumed.</param>
internal sealed record PartialHeader(string Line, DateOnly AsOf, IReadOnlyList<string> Packs, bool IncludesAll, Evaluation.Streaming.UpperAreas.PartFrame Frame)
{
    /// <exception cref="InvalidFactsException">The results can not be merged.</exception>
    public void RequireSame(PartialHeader first, SourcePlace place)
    {
        if (Line != first.Line)
        {
            throw new InvalidFactsException(
                AsOf != first.AsOf ? ReportLineFaults.OtherDay(FormattableString.Invariant($"{AsOf:O}"), FormattableString.Invariant($"{first.AsOf:O}"), place)
                : !Packs.SequenceEqual(first.Packs) ? ReportLineFaults.OtherPacks(string.Join(", ", Packs), string.Join(", ", first.Packs), place)
                : ReportLineFaults.OtherHeader(place));
        }
    }
}
