using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Entry rules in the words of a workbook.</summary>
internal static class EntryRules
{
    /// <summary>The rules of a sheet.</summary>
    /// <param name="rules">The rules; at least one.</param>
    /// <param name="lastRow">The last row that they are for.</param>
    public static DataValidations Of(IReadOnlyList<EntryRule> rules, uint lastRow) =>
        new(rules.Select(rule => Validation(rule, lastRow))) { Count = (uint)rules.Count };

    private static DataValidation Validation(EntryRule rule, uint lastRow)
    {
        var column = SheetWriter.ColumnName(rule.Column);
        var validation = new DataValidation
        {
            Type = rule.Kind switch
            {
                EntryKind.Whole => DataValidationValues.Whole,
                EntryKind.Decimal => DataValidationValues.Decimal,
                EntryKind.List => DataValidationValues.List,
                EntryKind.Length => DataValidationValues.TextLength,
                _ => DataValidationValues.None,
            },
            Operator = rule.Kind == EntryKind.Length ? DataValidationOperatorValues.Equal : DataValidationOperatorValues.Between,
            ErrorStyle = rule.IsWarning ? DataValidationErrorStyleValues.Warning : DataValidationErrorStyleValues.Stop,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = rule.Kind != EntryKind.Anything,
            PromptTitle = rule.Title,
            Prompt = rule.Prompt,
            SequenceOfReferences = new ListValue<StringValue>([new StringValue(FormattableString.Invariant($"{column}2:{column}{lastRow}"))]),
        };
        if (rule.Error.Length > 0)
        {
            (validation.ErrorTitle, validation.Error) = (rule.Title, rule.Error);
        }

        if (rule.First.Length > 0)
        {
            validation.Append(new Formula1(rule.First));
        }

        if (rule.Last.Length > 0)
        {
            validation.Append(new Formula2(rule.Last));
        }

        return validation;
    }
}
