using Compliance.Languages;
using Compliance.Standards;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>The catalogue as a table.</summary>
internal sealed class CatalogTable(IAnsiConsole console, IReadOnlyList<Language> languages)
{
    public void Write(IEnumerable<StandardPack> packs)
    {
        var table = new BilingualTable(
            languages, new("标准", "Standard"), new("要求", "Requirement"), new("适用条件", "Where"), new("约束力", "Modality"),
            new("期限", "Due"), new("所需事实", "Facts"), new("出处", "Source"));
        foreach (var standard in packs.SelectMany(pack => pack.Standards))
        {
            table.Add(
                _ => standard.Id,
                standard.RequirementIn,
                language => standard.ConditionIn(language) ?? "",
                standard.ModalityIn,
                _ => standard.Timing.Due?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "",
                _ => string.Join(", ", standard.FactNames),
                standard.Citation.In);
        }

        table.Write(console);
    }
}
