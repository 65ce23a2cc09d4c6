using System.Reflection;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Tests.Rules;

/// <summary>Facts as test cases write them.</summary>
internal static class Given
{
    public static Posts? Posts(decimal? value) => value is { } posts ? Compliance.Quantities.Posts.FromDecimal(posts) : null;

    /// <summary>The subject with facts and indicators by their names in fact files; a value that is <see langword="null"/> was not reported.</summary>
    public static T Facts<T>(T subject, params (string Name, decimal? Value)[] values)
        where T : Subject
    {
        var given = subject with { Indicators = ClauseChecks.Values([.. values.Where(each => each.Name.Contains('.'))]) };
        foreach (var (name, value) in values.Where(each => !each.Name.Contains('.')))
        {
            var fact = FactCatalog.Find(subject.Level, name) ?? throw new ArgumentException($"{subject.Level} has no fact {name}.", nameof(values));
            var property = typeof(T).GetProperty(fact.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)!;
            property.SetValue(given, value is { } number ? Typed(number, Nullable.GetUnderlyingType(property.PropertyType)!) : null);
        }

        return given;
    }

    private static object Typed(decimal value, Type type)
    {
        if (type == typeof(int))
        {
            return (int)value;
        }

        if (type == typeof(bool))
        {
            return value != 0;
        }

        return type == typeof(Posts) ? Compliance.Quantities.Posts.FromDecimal(value)
            : type == typeof(SquareMetres) ? SquareMetres.FromDecimal(value)
            : type.IsEnum ? Enum.ToObject(type, (int)value)
            : Activator.CreateInstance(type, value)!;
    }
}
