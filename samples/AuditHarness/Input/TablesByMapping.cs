using Compliance.Exchange.Import;
using Compliance.Facts.Building;

namespace AuditHarness.Input;

/// <summary>Tables that one mapping reads: the one given, else the one that each carries, as a template does that was filled in.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Paths">The tables.</param>
internal sealed record TablesByMapping(TableMapping Mapping, IReadOnlyList<string> Paths)
{
    /// <summary>The tables by their mappings.</summary>
    /// <exception cref="InvalidFactsException">The mapping, or a table that may carry one, can not be read.</exception>
    /// <exception cref="UsageException">A table has no mapping.</exception>
    public static IReadOnlyList<TablesByMapping> Of(IReadOnlyList<FileInfo> tables, FileInfo? mappingFile)
    {
        string[] paths = [.. tables.Select(table => table.ToString())];
        return mappingFile is not null
            ? [new TablesByMapping(TableMapping.ReadFile(mappingFile.ToString()), paths)]
            : [.. paths.Zip(TableMapping.CarriedBy(paths)).GroupBy(
                table => table.Second ?? throw NoMapping(table.First), (mapping, group) => new TablesByMapping(mapping, [.. group.Select(table => table.First)]))];
    }

    /// <summary>What can be read with one mapping only.</summary>
    /// <exception cref="UsageException">The tables have several.</exception>
    public static TablesByMapping Only(IReadOnlyList<TablesByMapping> groups) => groups.Count == 1
        ? groups[0]
        : throw new UsageException(
            $"此处只能读取同一模板的表格;{groups[1].Paths[0]} 出自另一模板。", $"Here all tables must be copies of one template; {groups[1].Paths[0]} is of another.");

    private static UsageException NoMapping(string table) => new(
        $"{table}:表格须用 --mapping 指明各列对应的事实(由 template 输出的工作簿除外)。",
        $"{table}: a table needs --mapping, which says which column is which fact, unless it was made by template.");
}
