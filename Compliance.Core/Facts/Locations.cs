namespace Compliance.Facts;

/// <summary>Finds runs of neighbours that lie in the same place, so that the reach of a document is settled once per run and not per subject.</summary>
internal static class Locations
{
    public static LocationRange[] RangesOf<T>(T[] subjects, Func<T, string?> codeOf, AdministrativeCode? assumed)
    {
        var ranges = new List<LocationRange>();
        for (var from = 0; from < subjects.Length;)
        {
            var code = codeOf(subjects[from]);
            var to = from + 1;
            while (to < subjects.Length && string.Equals(codeOf(subjects[to]), code, StringComparison.Ordinal))
            {
                to++;
            }

            ranges.Add(new LocationRange(from, to, assumed ?? (AdministrativeCode.TryParse(code, out var parsed) ? parsed : null)));
            from = to;
        }

        return [.. ranges];
    }
}
