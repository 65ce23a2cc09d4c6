using System.CommandLine;
using AuditHarness.Output;
using Compliance.Exchange.Export.Catalogue;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>catalog</c>: lists the standards and the facts that each reads.</summary>
internal static class CatalogCommand
{
    public static Command Create(Terminal terminal)
    {
        var packs = CommonOptions.Packs();
        var format = CommonOptions.CatalogFormat();
        var output = CommonOptions.Output();
        var languages = CommonOptions.Languages();
        var command = new Command("catalog", "列出标准及其所需事实。 Lists the standards and the facts that each reads.") { packs, format, output, languages };
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetRequiredValue(format) == CommonOptions.Markdown)
            {
                var folder = parsed.GetValue(output)?.FullName
                    ?? throw new UsageException("markdown 由多个页面组成,须以 --output 指定文件夹。", "markdown is many pages: name a folder with --output.");
                CatalogueBook.Write(parsed.GetRequiredValue(packs), folder);
                return Task.FromResult(ExitCode.NoViolation);
            }

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
