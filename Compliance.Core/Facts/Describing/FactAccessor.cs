using System.Reflection;
using System.Runtime.CompilerServices;
using Compliance.Quantities;

namespace Compliance.Facts.Describing;

/// <summary>Reads and sets one property by delegates that are made once, so that nothing is reflected after load.</summary>
internal abstract class FactAccessor
{
    public static FactAccessor For(PropertyInfo property, Type valueType) =>
        ((Maker)Activator.CreateInstance(typeof(Maker<,>).MakeGenericType(property.ReflectedType!, valueType))!).Make(property);

    public abstract object? Get(Subject subject);

    /// <summary>The value in the whole units that columns hold: see <see cref="Columns.FactTable"/>. -1 where it was not reported or is no whole number of units.</summary>
    public abstract long UnitsOf(Subject subject);

    /// <summary>The number; null where it was not reported or is none.</summary>
    public abstract decimal? NumberOf(Subject subject);

    public abstract void Set(Subject subject, object? value);

    /// <summary>Sets a whole number of things, posts or square metres; nothing where the value is another.</summary>
    /// <returns>Whether it was set.</returns>
    public abstract bool TrySetWhole(Subject subject, long whole);

    public abstract bool IsSame(Subject left, Subject right);

    /// <summary>The values of many subjects as one array: see <see cref="Columns.FactTable"/>.</summary>
    public abstract Array ColumnOf(Subject[] subjects);

    /// <summary>Makes the accessors of a type of value. A constructor with arguments would have code generated for its call; this one has none.</summary>
    private abstract class Maker
    {
        public abstract FactAccessor Make(PropertyInfo property);
    }

    private sealed class Maker<TSubject, TValue> : Maker
        where TSubject : Subject
        where TValue : struct
    {
        public override FactAccessor Make(PropertyInfo property) => new Typed<TSubject, TValue>(property);
    }

    private sealed class Typed<TSubject, TValue>(PropertyInfo property) : FactAccessor
        where TSubject : Subject
        where TValue : struct
    {
        private readonly Func<TSubject, TValue?> getter = property.GetMethod!.CreateDelegate<Func<TSubject, TValue?>>();

        // Most programs set few facts by name, so this one is made when the first is.
        private readonly Lazy<Action<TSubject, TValue?>> setter = new(() => property.SetMethod!.CreateDelegate<Action<TSubject, TValue?>>());

        public override object? Get(Subject subject) => getter((TSubject)subject);

        public override void Set(Subject subject, object? value) => setter.Value((TSubject)subject, (TValue?)value);

        public override bool TrySetWhole(Subject subject, long whole)
        {
            TValue? value = typeof(TValue) == typeof(int) ? (TValue)(object)(int)whole
                : typeof(TValue) == typeof(Posts) ? (TValue)(object)Posts.FromThousandths(whole * Thousandths.PerOne)
                : typeof(TValue) == typeof(SquareMetres) ? (TValue)(object)SquareMetres.FromThousandths(whole * Thousandths.PerOne)
                : null;
            if (value is not null)
            {
                setter.Value((TSubject)subject, value);
            }

            return value is not null;
        }

        public override bool IsSame(Subject left, Subject right) =>
            EqualityComparer<TValue?>.Default.Equals(getter((TSubject)left), getter((TSubject)right));

        // The type tests below are settled when the method is compiled for a type of value; nothing is boxed.
        public override long UnitsOf(Subject subject) =>
            getter((TSubject)subject) is not { } value ? -1
            : typeof(TValue) == typeof(int) ? (int)(object)value
            : typeof(TValue) == typeof(Posts) ? ((Posts)(object)value).Thousandths
            : typeof(TValue) == typeof(Years) ? ((Years)(object)value).Thousandths
            : typeof(TValue) == typeof(SquareMetres) ? ((SquareMetres)(object)value).Thousandths
            : typeof(TValue) == typeof(bool) ? ((bool)(object)value ? 1 : 0)
            : typeof(TValue).IsEnum ? Unsafe.BitCast<TValue, int>(value)
            : -1;

        public override decimal? NumberOf(Subject subject) =>
            getter((TSubject)subject) is not { } value ? null
            : typeof(TValue) == typeof(int) ? (int)(object)value
            : typeof(TValue) == typeof(Posts) ? ((Posts)(object)value).Value
            : typeof(TValue) == typeof(Years) ? ((Years)(object)value).Value
            : typeof(TValue) == typeof(SquareMetres) ? ((SquareMetres)(object)value).Value
            : typeof(TValue) == typeof(Percentage) ? ((Percentage)(object)value).Value
            : typeof(TValue) == typeof(PercentagePoints) ? ((PercentagePoints)(object)value).Value
            : typeof(TValue) == typeof(Money) ? ((Money)(object)value).Value
            : null;

        public override Array ColumnOf(Subject[] subjects) =>
            typeof(TValue) == typeof(int) ? Array.ConvertAll(subjects, subject => (int)UnitsOf(subject))
            : typeof(TValue) == typeof(Posts) || typeof(TValue) == typeof(Years) || typeof(TValue) == typeof(SquareMetres) ? Array.ConvertAll(subjects, UnitsOf)
            : typeof(TValue) == typeof(bool) || typeof(TValue).IsEnum ? Array.ConvertAll(subjects, subject => (sbyte)UnitsOf(subject))
            : Array.ConvertAll(subjects, NumberOf);
    }
}
