using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>Reads indicators from subjects, with the key's subject checked at compile time.</summary>
public static class IndicatorExtensions
{
    /// <summary>The value of an indicator that counts something.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Count"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Count? CountOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Unit != QuantityUnit.Count)
        {
            throw new ArgumentException($"The indicator {indicator.Name} is measured in {indicator.Unit}, not counted. 指标 {indicator.Name} 的单位不是数量。", nameof(indicator));
        }

        return subject.Indicators.ValueOf(indicator.Name) is { } value ? new Count(value) : null;
    }
}
