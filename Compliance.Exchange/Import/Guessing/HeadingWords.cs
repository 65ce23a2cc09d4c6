using System.Text;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>
/// A heading reduced to what it says: without brackets, spaces, counting words and case. Two of them are compared by the pairs of Chinese characters and the English words that
/// they share, whatever their order: <c>义务教育专任教师 其中本科及以上学历</c> says the same as <c>本科及以上学历的义务教育专任教师</c>.
/// </summary>
internal sealed class HeadingWords
{
    private static readonly string[] CountingEndings = ["总人数", "总数", "人数", "个数", "数量", "数", "的"];
    private static readonly HashSet<string> EmptyWords = new(StringComparer.Ordinal) { "the", "of", "number", "no", "count", "total", "a", "in", "and", "with", "or" };

    private readonly Dictionary<string, int> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> numbers;
    private readonly int total;

    public HeadingWords(string heading)
    {
        Text = Reduced(heading);
        foreach (var part in PartsOf(Text))
        {
            parts[part] = parts.GetValueOrDefault(part) + 1;
            total++;
        }

        numbers = [.. parts.Keys.Where(part => part.All(char.IsAsciiDigit))];
    }

    /// <summary>The reduced text; equal for headings that say the same.</summary>
    public string Text { get; }

    /// <summary>
    /// From 0, nothing in common, to 1: twice what both have over what each has. Classes of 56 pupils have nothing in common with classes of 66: other numbers are another fact.
    /// </summary>
    public double Likeness(HeadingWords other)
    {
        if (total == 0 || other.total == 0 || (numbers.Count > 0 && other.numbers.Count > 0 && !numbers.SetEquals(other.numbers)))
        {
            return 0;
        }

        var shared = 0;
        foreach (var (part, count) in parts)
        {
            shared += Math.Min(count, other.parts.GetValueOrDefault(part));
        }

        return 2.0 * shared / (total + other.total);
    }

    private static string Reduced(string heading)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var c in heading.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            depth += c is '(' or '[' or '【' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(IsHan(c) || char.IsAsciiLetterOrDigit(c) ? c : ' ');
            }

            depth -= c is ')' or ']' or '】' && depth > 0 ? 1 : 0;
        }

        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !EmptyWords.Contains(word)).Select(WithoutCounting);
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static string WithoutCounting(string word)
    {
        if (!IsHan(word[^1]))
        {
            return word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
        }

        var ending = Array.Find(CountingEndings, ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));
        return (ending is null ? word : word[..^ending.Length]).Replace("的", "", StringComparison.Ordinal);
    }

    /// <summary>Pairs of neighbouring Chinese characters, single ones that stand alone, and other words whole.</summary>
    private static IEnumerable<string> PartsOf(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            for (var from = 0; from < word.Length;)
            {
                var to = from + 1;
                while (to < word.Length && IsHan(word[to]) == IsHan(word[from]))
                {
                    to++;
                }

                if (!IsHan(word[from]) || to - from == 1)
                {
                    yield return word[from..to];
                }
                else
                {
                    for (var i = from; i + 1 < to; i++)
                    {
                        yield return word.Substring(i, 2);
                    }
                }

                from = to;
            }
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
