namespace AuditHarness.Output;

/// <summary>Text from data as it may stand on a terminal: a name can hold no escape sequence.</summary>
internal static class PlainText
{
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '�' : c)) : text;
}
