using System.Reflection;

namespace Compliance.Facts.Describing;

/// <summary>Reads and sets one property by delegates that are made once, so that nothing is reflected after load.</summary>
internal abstract class FactAccessor
{
    public static FactAccessor For(PropertyInfo property, Type valueType) =>
        (FactAccessor)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(property.ReflectedType!, valueType), property)!;

    public abstract object? Get(Subject subject);

    public abstract void Set(Subject subject, object value);

    private sealed class Typed<TSubject, TValue>(PropertyInfo property) : FactAccessor
        where TSubject : Subject
        where TValue : struct
    {
        private readonly Func<TSubject, TValue?> getter = property.GetMethod!.CreateDelegate<Func<TSubject, TValue?>>();
        private readonly Action<TSubject, TValue?> setter = property.SetMethod!.CreateDelegate<Action<TSubject, TValue?>>();

        public override object? Get(Subject subject) => getter((TSubject)subject);

        public override void Set(Subject subject, object value) => setter((TSubject)subject, (TValue)value);
    }
}
