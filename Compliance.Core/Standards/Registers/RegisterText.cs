using System.Text;
using System.Text.Json;

namespace Compliance.Standards.Registers;

/// <summary>
/// A text in the bytes of a register, decoded when it is asked for: of some thousand texts a run shows few. The default value is no text.
/// </summary>
/// <param name="Json">The bytes of the register.</param>
/// <param name="Start">Where the text begins, its quotation mark included.</param>
/// <param name="Length">How many bytes it takes, both quotation marks included.</param>
internal readonly record struct RegisterText(byte[]? Json, int Start, int Length)
{
    public bool IsMissing => Json is null;

    /// <summary>The text at which a reader stands; none where it is blank. A text with escapes is decoded once here, so that a broken one is found at once.</summary>
    public static RegisterText At(ref Utf8JsonReader reader, byte[] json)
    {
        var blank = reader.ValueIsEscaped ? string.IsNullOrWhiteSpace(reader.GetString()) : IsBlank(reader.ValueSpan);
        return blank ? default : new RegisterText(json, (int)reader.TokenStartIndex, reader.ValueSpan.Length + 2);
    }

    /// <summary>The text; null when there is none.</summary>
    public string? Decode()
    {
        if (Json is null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(Json.AsSpan(Start, Length));
        reader.Read();
        return reader.GetString();
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
