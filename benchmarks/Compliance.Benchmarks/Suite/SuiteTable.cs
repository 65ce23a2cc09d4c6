using System.Globalization;
using System.Text;

namespace Compliance.Benchmarks.Suite;

/// <summary>The table of a run in Markdown, the sizes as columns.</summary>
internal sealed class SuiteTable(IReadOnlyList<int> sizes)
{
    private const string Nothing = "";
    private readonly StringBuilder text = new StringBuilder()
        .Append("| | ").AppendJoin(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture) + " schools")).Append(" |\n|---|")
        .AppendJoin("|", sizes.Select(_ => "--:")).Append("|\n");

    /// <summary>A row with a cell for every size.</summary>
    public SuiteTable Row(string name, Func<int, string?> cellOf)
    {
        text.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", sizes.Select(size => cellOf(size) ?? Nothing)).Append(" |\n");
        return this;
    }

    /// <summary>A row of what does not depend on the number of schools, or was measured on one alone.</summary>
    public SuiteTable Row(string name, string cell, int? size = null) => Row(name, each => each == (size ?? sizes[0]) ? cell : null);

    public override string ToString() => text.ToString();
}
