using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Tests.Conventions;

/// <summary>The line that declares a type: modifiers, kind, name, base, interfaces and constraints.</summary>
internal static class TypeDeclaration
{
    public static string Of(Type type)
    {
        var bases = Bases(type).ToList();
        return $"public {Modifiers(type)}{Kind(type)} {CSharpName.Of(type)}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}"
            + ConstraintsOf(type.GetGenericArguments());
    }

    public static string ConstraintsOf(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        let constraints = Constraints(parameter).ToList()
        where constraints.Count > 0
        select $" where {parameter.Name} : {string.Join(", ", constraints)}");

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            yield return "struct";
        }

        foreach (var type in parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
        {
            yield return CSharpName.Of(type);
        }
    }

    private static string Modifiers(Type type) =>
        type.IsEnum || type.IsInterface ? ""
        : type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : ""
        : type is { IsAbstract: true, IsSealed: true } ? "static "
        : type.IsAbstract ? "abstract "
        : type.IsSealed ? "sealed "
        : "";

    private static string Kind(Type type)
    {
        var record = IsRecord(type) ? "record " : "";
        return type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? record + "struct"
            : record.Length > 0 ? "record"
            : "class";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            yield break;
        }

        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return CSharpName.Of(parent);
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var contracts = type.GetInterfaces().Except(inherited).Where(contract => contract.IsVisible && !(IsRecord(type) && IsEquatable(contract)));
        foreach (var name in contracts.Select(contract => CSharpName.Of(contract)).Order(StringComparer.Ordinal))
        {
            yield return name;
        }
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool IsEquatable(Type contract) => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>);
}
