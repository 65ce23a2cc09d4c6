using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Compliance.Tests.Conventions;

/// <summary>Lists what users of an assembly can see, as declarations without bodies, in an order that does not change by itself.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var names in assembly.GetExportedTypes().GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("namespace ").Append(names.Key).Append('\n');
            foreach (var type in names.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append("\n    ").Append(TypeDeclaration.Of(type)).Append('\n');
                foreach (var member in Members(type))
                {
                    text.Append("        ").Append(member).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<Enum>().Select(value => $"{value} = {value:D}");
        }

        return InOrder(type.GetFields(Declared).Where(IsSeen), Field)
            .Concat(InOrder(type.GetConstructors(Declared).Where(IsSeen), Constructor))
            .Concat(InOrder(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsSeen)), Property))
            .Concat(InOrder(type.GetMethods(Declared).Where(method => IsSeen(method) && !IsAccessor(method)), Method));
    }

    /// <summary>By name, then overloads; without what a record brings with it, for that is said by the word record.</summary>
    private static IEnumerable<string> InOrder<T>(IEnumerable<T> members, Func<T, string> written)
        where T : MemberInfo =>
        members.Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(member => (member.Name, Text: written(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

    private static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)});";

    private static string Field(FieldInfo field)
    {
        var modifier = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        var value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{(field.IsPublic ? "public" : "protected")} {modifier}{CSharpName.Of(field)} {field.Name}{value};";
    }

    private static string Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(true).Where(IsSeen).ToList();
        var widest = seen.OrderByDescending(accessor => accessor.IsPublic).First();
        var accessors = seen.OrderByDescending(accessor => accessor == property.GetMethod).Select(accessor =>
            (accessor.IsPublic == widest.IsPublic ? "" : "protected ")
            + (accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;"));
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var indexes = property.GetIndexParameters();
        var name = indexes.Length == 0 ? property.Name : $"this[{string.Join(", ", indexes.Select(Parameter))}]";
        return $"{Access(widest)} {required}{CSharpName.Of(property)} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var constraints = method.IsGenericMethod ? TypeDeclaration.ConstraintsOf(method.GetGenericArguments()) : "";
        return $"{Access(method)} {CSharpName.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)}){constraints};";
    }

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extends + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var passed = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var otherwise = !parameter.HasDefaultValue ? ""
            : parameter is { RawDefaultValue: null, ParameterType.IsValueType: true } && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default"
            : $" = {Literal(parameter.RawDefaultValue)}";
        return $"{passed}{many}{CSharpName.Of(parameter)} {parameter.Name}{otherwise}";
    }

    private static string Access(MethodBase method)
    {
        var access = method.IsPublic ? "public" : "protected";
        var overrides = method is MethodInfo { IsVirtual: true } info && info.GetBaseDefinition().DeclaringType != info.DeclaringType;
        var kind = method.IsStatic ? " static"
            : method.DeclaringType!.IsInterface ? ""
            : overrides ? " override"
            : method.IsAbstract ? " abstract"
            : method is { IsVirtual: true, IsFinal: false } ? " virtual"
            : "";
        return access + kind;
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo accessor) =>
        accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
