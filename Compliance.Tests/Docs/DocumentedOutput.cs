namespace Compliance.Tests.Docs;

/// <summary>The outputs that pages show, by the name that stands in the comment before the block.</summary>
internal static class DocumentedOutput
{
    /// <summary>Runs what prints an output.</summary>
    /// <param name="name">The name, such as <c>QuickStart</c>.</param>
    public static async Task<string> Of(string name) => name switch
    {
        "QuickStart" => await DotNet.Run(Repository.Root, Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")),
        "GettingStarted.ReadAndJudge" => Written(GettingStarted.ReadAndJudge),
        "GettingStarted.Explain" => Written(GettingStarted.Explain),
        "GettingStarted.JudgeOnTwoDays" => Written(GettingStarted.JudgeOnTwoDays),
        "GettingStarted.Change" => Written(GettingStarted.Change),
        "GettingStarted.ListFaults" => Written(GettingStarted.ListFaults),
        "AddingAStandard.ListFaults" => Written(AddingAStandard.ListFaults),
        _ => throw new InvalidOperationException($"Nothing is known to print {name}."),
    };

    private static string Written(Action<TextWriter> print)
    {
        using var writer = new StringWriter();
        print(writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
