namespace Compliance.Json;

/// <summary>A JSON value that no fact takes: an object, a list, or a number that can not be read. Prints as it is shown in messages.</summary>
/// <param name="Text">What stood there.</param>
/// <param name="IsHuge">Whether it is a number that only fails for being larger than any fact.</param>
internal sealed record UnfitValue(string Text, bool IsHuge = false)
{
    public bool IsNegative => Text.StartsWith('-');

    public override string ToString() => Text;
}
