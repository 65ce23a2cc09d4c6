using System.Text;
using AuditHarness;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return await CommandLine.RunAsync(args, Terminal.OfThisProcess(Console.OpenStandardInput(), output, error, TimeProvider.System), TimeProvider.System);
