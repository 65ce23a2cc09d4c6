using System.Reflection;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;

namespace Compliance.Tests.Conventions;

/// <summary>The assemblies that are published as packages.</summary>
internal static class Packages
{
    public static Assembly Core { get; } = typeof(School).Assembly;

    public static Assembly Exchange { get; } = typeof(TableImport).Assembly;

    public static IReadOnlyList<Assembly> Rules { get; } =
    [
        typeof(NationalStandards).Assembly, typeof(LiaoningStandards).Assembly, typeof(ShenyangStandards).Assembly, typeof(DalianStandards).Assembly,
        typeof(LeshanStandards).Assembly,
    ];

    public static IReadOnlyList<Assembly> All { get; } = [Core, .. Rules, Exchange];

    /// <summary>The folder of an assembly's project, from the root of the repository.</summary>
    public static string FolderOf(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        return name.Replace("Compliance.Rules.", "Compliance.Rules/", StringComparison.Ordinal);
    }
}
