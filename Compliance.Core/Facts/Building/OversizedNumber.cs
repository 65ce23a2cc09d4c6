namespace Compliance.Facts.Building;

/// <summary>A number in a typed source that no <see cref="decimal"/> holds, as it was written.</summary>
internal sealed record OversizedNumber(string Text)
{
    public bool IsNegative => Text.StartsWith('-');

    public override string ToString() => Text;
}
