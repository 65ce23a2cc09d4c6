using System.Text;

namespace Compliance.Tests.Approvals;

/// <summary>One approved text: UTF-8 without a byte-order mark, lines ending with LF.</summary>
internal sealed class ApprovedFile(string folder, string name, string extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string verified = Path.Combine(folder, $"{name}.verified.{extension}");
    private readonly string received = Path.Combine(folder, $"{name}.received.{extension}");

    /// <summary>Compares byte by byte. What differs is left in the received file; what matches removes an old one.</summary>
    /// <returns>Where it differs and how to approve it; <see langword="null"/> when it matches.</returns>
    public string? Compare(string text)
    {
        var bytes = Utf8.GetBytes(text.ReplaceLineEndings("\n"));
        var approved = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
        if (approved is not null && approved.AsSpan().SequenceEqual(bytes))
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllBytes(received, bytes);
        return $"""
            {Difference(approved, bytes)}
            If the new text is right, approve it:  mv '{received}' '{verified}'
            若新文本正确,请改名批准:将 {Path.GetFileName(received)} 改名为 {Path.GetFileName(verified)}
            """;
    }

    private string Difference(byte[]? approved, byte[] bytes)
    {
        if (approved is null)
        {
            return $"{Path.GetFileName(verified)} does not exist yet. 尚无已批准的文本。";
        }

        var old = Utf8.GetString(approved).Split('\n');
        var now = Utf8.GetString(bytes).Split('\n');
        var line = old.Zip(now).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return $"""
            {Path.GetFileName(verified)} differs from line {line + 1} on. 自第 {line + 1} 行起与已批准的文本不同。
            approved 已批准: {Shown(old, line)}
            received 现收到: {Shown(now, line)}
            """;
    }

    /// <summary>A line with what an editor hides made visible: a byte-order mark, a carriage return.</summary>
    private static string Shown(string[] lines, int line) => line < lines.Length
        ? lines[line].Replace("\uFEFF", "<BOM>", StringComparison.Ordinal).Replace("\r", "<CR>", StringComparison.Ordinal)
        : "(nothing, the text ends before 无,文本已结束)";
}
