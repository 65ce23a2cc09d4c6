namespace Compliance.Standards.Sentences;

/// <summary>The words of conditions.</summary>
public static class ConditionExtensions
{
    /// <summary>Whether a value is one of several. Inside a standard, a value that was not reported makes this unknown; outside, it is false.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="choices">The values to look among.</param>
    public static bool IsOneOf<TEnum>(this TEnum? value, params TEnum[] choices)
        where TEnum : struct, Enum => IsOneOf(value, (IReadOnlyList<TEnum>)choices);

    /// <inheritdoc cref="IsOneOf{TEnum}(TEnum?, TEnum[])"/>
    public static bool IsOneOf<TEnum>(this TEnum? value, IReadOnlyList<TEnum> choices)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(choices);
        return value is { } known && choices.Contains(known);
    }
}
