namespace Compliance.Json;

/// <summary>A JSON value that no fact takes: an object, a list, or a number that JSON does not write so. Prints as it is shown in messages.</summary>
internal sealed record UnfitValue(string Text)
{
    public override string ToString() => Text;
}
