using Compliance.Evaluation;
using Compliance.Exchange.Export.Markdown;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as Markdown for a pull request: what holds for the whole, the counts by level, the largest shortfalls, and, folded, violations, advisories, what is undecided,
/// findings in the data and the documents. Text from the data is escaped and never becomes markup.
/// </summary>
/// <example><code>ReportMarkdown.Write(report, writer, new ReportMarkdownOptions { Languages = [Language.Chinese] });</code></example>
public static class ReportMarkdown
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes; lines end with LF.</param>
    /// <param name="options">What it holds; <see langword="null"/> for both languages within 65,000 characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text may not be as long as <see cref="ReportMarkdownOptions.LeastLength"/>, or there is no language.</exception>
    public static void Write(ComplianceReport report, TextWriter writer, ReportMarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportMarkdownOptions();
        if (options.MaxLength < ReportMarkdownOptions.LeastLength || options.Languages.Count == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options),
                $"A report needs a language and {ReportMarkdownOptions.LeastLength} characters. 报告至少需要一种语言和 {ReportMarkdownOptions.LeastLength} 个字符。");
        }

        var each = options.MaxLength / options.Languages.Count;
        writer.Write(string.Join("\n---\n\n", options.Languages.Select(language => new MarkdownPage(report, language, each - 10).Write(options.Titles))));
    }
}
