namespace Compliance.Exchange.Import;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 100;

    /// <summary>The name that takes the fewest changes of a letter, at most half of them; <see langword="null"/> when none is so near.</summary>
    public static string? To(string wanted, IEnumerable<string> names)
    {
        var (nearest, least) = ((string?)null, wanted.Length / 2 + 1);
        foreach (var name in names)
        {
            if (name.Length is > 0 and <= LongestWord && wanted.Length <= LongestWord && Distance(wanted, name) is var distance && distance < least)
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be put in, taken out or replaced.</summary>
    private static int Distance(string a, string b)
    {
        var above = new int[b.Length + 1];
        var line = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            line[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                line[j] = Math.Min(replaced, Math.Min(above[j], line[j - 1]) + 1);
            }

            (above, line) = (line, above);
        }

        return above[b.Length];
    }
}
