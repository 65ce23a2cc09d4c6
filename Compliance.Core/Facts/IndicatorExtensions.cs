using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>Reads indicators from subjects, a word for each unit, with the key's subject checked at compile time.</summary>
public static class IndicatorExtensions
{
    /// <summary>The value of an indicator that counts something.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Count"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Count? CountOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Count) is { } value ? new Count(value) : null;

    /// <summary>The value of an indicator that is a percentage.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Percent"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Percentage? PercentageOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Percent) is { } value ? new Percentage(value) : null;

    /// <summary>The value of an indicator that is a difference of percentages.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.PercentagePoints"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static PercentagePoints? PointsOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.PercentagePoints) is { } value ? new PercentagePoints(value) : null;

    /// <summary>The value of an indicator that is an amount of money.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Yuan"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Money? MoneyOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Yuan) is { } value ? new Money(value) : null;

    /// <summary>The value of an indicator that is a number of years.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Years"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Years? YearsOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Years) is { } value ? new Years(value) : null;

    /// <summary>The value of an indicator that is a number of hours.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Hours"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Hours? HoursOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Hours) is { } value ? new Hours(value) : null;

    /// <summary>The value of an indicator that is the speed of a network.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Mbps"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Bandwidth? MbpsOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Mbps) is { } value ? new Bandwidth(value) : null;

    /// <summary>The value of an indicator that is a coefficient.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.Coefficient"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static Coefficient? CoefficientOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.Coefficient) is { } value ? new Coefficient(value) : null;

    /// <summary>The value of an indicator that is an area.</summary>
    /// <typeparam name="TSubject">Whose number it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.SquareMetres"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static SquareMetres? SquareMetresOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.SquareMetres) is { } value ? SquareMetres.FromDecimal(value) : null;

    /// <summary>The answer of an indicator that is yes or no.</summary>
    /// <typeparam name="TSubject">Whose answer it is.</typeparam>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The key; its unit is <see cref="QuantityUnit.YesNo"/>.</param>
    /// <returns><see langword="null"/> when it was not reported.</returns>
    /// <exception cref="ArgumentException">The key has another unit.</exception>
    public static bool? FlagOf<TSubject>(this TSubject subject, Indicator<TSubject> indicator)
        where TSubject : Subject => Value(subject, indicator, QuantityUnit.YesNo) is { } value ? value != 0 : null;

    /// <summary>The unit that a word of this class reads.</summary>
    internal static QuantityUnit UnitOf(string word) => word switch
    {
        nameof(CountOf) => QuantityUnit.Count,
        nameof(PercentageOf) => QuantityUnit.Percent,
        nameof(PointsOf) => QuantityUnit.PercentagePoints,
        nameof(MoneyOf) => QuantityUnit.Yuan,
        nameof(YearsOf) => QuantityUnit.Years,
        nameof(HoursOf) => QuantityUnit.Hours,
        nameof(MbpsOf) => QuantityUnit.Mbps,
        nameof(CoefficientOf) => QuantityUnit.Coefficient,
        nameof(SquareMetresOf) => QuantityUnit.SquareMetres,
        _ => QuantityUnit.YesNo,
    };

    private static decimal? Value<TSubject>(TSubject subject, Indicator<TSubject> indicator, QuantityUnit unit)
        where TSubject : Subject
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Unit == unit
            ? subject.Indicators.ValueOf(indicator.Name)
            : throw new ArgumentException(
                $"The indicator {indicator.Name} is measured in {indicator.Unit}, not in {unit}. 指标 {indicator.Name} 的单位是 {indicator.Unit},不是 {unit}。", nameof(indicator));
    }
}
