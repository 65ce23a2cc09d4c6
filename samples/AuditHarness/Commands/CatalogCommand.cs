using System.CommandLine;
using AuditHarness.Output;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>catalog</c>: lists the standards and the facts that each reads.</summary>
internal static class CatalogCommand
{
    public static Command Create(Terminal terminal)
    {
        var packs = CommonOptions.Packs();
        var format = CommonOptions.Format();
        var output = CommonOptions.Output();
        var languages = CommonOptions.Languages();
        var command = new Command("catalog", "列出标准及其所需事实。 Lists the standards and the facts that each reads.") { packs, format, output, languages };
        command.SetAction((parsed, cancellationToken) =>
        {
            ResultWriter.Write(parsed.GetValue(output), terminal, (writer, console) =>
            {
                if (parsed.GetRequiredValue(format) == CommonOptions.Json)
                {
                    CatalogJson.Write(parsed.GetRequiredValue(packs), writer);
                }
                else
                {
                    new CatalogTable(console, parsed.GetRequiredValue(languages)).Write(parsed.GetRequiredValue(packs));
                }
            }, cancellationToken);
            return Task.FromResult(ExitCode.NoViolation);
        });
        return command;
    }
}
