using System.CommandLine;
using AuditHarness.Output;
using Compliance.Exchange.Import;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>schema</c>: writes the JSON Schema of fact files or of mappings.</summary>
internal static class SchemaCommand
{
    private const string Facts = "facts";
    private const string Mapping = "mapping";

    public static Command Create(Terminal terminal)
    {
        var output = CommonOptions.Output();
        var of = new Option<string>("--of") { Description = "facts(事实文件)或 mapping(表格映射)。 facts or mapping.", DefaultValueFactory = _ => Facts };
        of.AcceptOnlyFromAmong(Facts, Mapping);
        var command = new Command("schema", "输出事实文件或表格映射的 JSON Schema。 Writes the JSON Schema of fact files or of mappings.") { of, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            Action<TextWriter> write = parsed.GetRequiredValue(of) == Mapping ? TableMapping.WriteSchema : FactFile.WriteSchema;
            ResultWriter.Write(parsed.GetValue(output), terminal, (writer, _) => write(writer), cancellationToken);
            return Task.FromResult(ExitCode.NoViolation);
        });
        return command;
    }
}
