namespace Compliance.Exchange.Export.Xlsx;

/// <summary>What may be entered in a column. The texts have at most as many characters as spreadsheet programs show: 32 in a title, 255 in what follows.</summary>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="First">The least number, the list, or the length; empty for anything.</param>
/// <param name="Last">The largest number; empty for others.</param>
/// <param name="Title">What stands above the prompt and the error.</param>
/// <param name="Prompt">What is shown when somebody goes to a cell.</param>
/// <param name="Error">What is shown when something else is entered; empty for anything.</param>
internal sealed record EntryRule(int Column, EntryKind Kind, string First, string Last, string Title, string Prompt, string Error)
{
    /// <summary>Whether something else may be kept once somebody has read the error.</summary>
    public bool IsWarning { get; init; }
}
