using System.Reflection;

namespace Compliance.Tests.Conventions;

/// <summary>Types as C# writes them: keywords, arguments in angle brackets, a question mark where null is allowed.</summary>
internal static class CSharpName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    /// <summary>A type without its namespace; arguments of a generic one in angle brackets.</summary>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        if (!type.IsGenericType)
        {
            return (Keywords.GetValueOrDefault(type) ?? Nested(type, type.Name)) + mark;
        }

        var arguments = type.GetGenericArguments().Select((argument, i) =>
            Of(argument, nullability is { GenericTypeArguments: { } inner } && i < inner.Length ? inner[i] : null));
        return $"{Nested(type, type.Name.Split('`')[0])}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string Nested(Type type, string name) =>
        type is { IsNested: true, IsGenericParameter: false } ? $"{type.DeclaringType!.Name.Split('`')[0]}.{name}" : name;
}
