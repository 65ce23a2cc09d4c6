using System.CommandLine;
using AuditHarness.Output;
using Compliance.Json;

namespace AuditHarness.Commands;

/// <summary><c>schema</c>: writes the JSON Schema of the fact file.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = CommonOptions.Output();
        var command = new Command("schema", "输出事实文件的 JSON Schema。 Writes the JSON Schema of the fact file.") { output };
        command.SetAction((parsed, cancellationToken) =>
        {
            ResultWriter.Write(parsed.GetValue(output), terminal, (writer, _) => FactFile.WriteSchema(writer), cancellationToken);
            return Task.FromResult(ExitCode.NoViolation);
        });
        return command;
    }
}
