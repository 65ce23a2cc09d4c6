using Compliance.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Whatever rows a table holds, those accepted and those rejected are all rows read.</summary>
[TestFixture]
public sealed class NothingIsLostTests
{
    private const int FirstRow = 2;

    private static readonly Gen<RowForm> Forms = Gen.Elements(Enum.GetValues<RowForm>());

    private enum RowForm
    {
        Good,
        GoodWithGaps,
        Blank,
        BadNumber,
        BadSummand,
        BadWord,
        NoCode,
        ShortRow,
        LongRow,
        BrokenQuotes,
    }

    [Test]
    public void Each_row_is_a_school_or_a_fault_of_that_row_or_blank() => For.All(
        Forms.ListOf(),
        forms =>
        {
            var rows = forms.Select(Row).Prepend("first,,,,,").ToArray();
            var bad = forms.Select((form, i) => (form, Row: FirstRow + 1 + i)).Where(row => row.form > RowForm.Blank).Select(row => row.Row);
            var good = forms.Count(form => form < RowForm.Blank) + 1;

            var reported = MappedTable.OfSchools.Faults(Table(rows)).Select(fault => fault.Place!.Row!.Value).Distinct();
            var accepted = MappedTable.OfSchools.Facts(Table(rows.Where((_, i) => i == 0 || forms[i - 1] <= RowForm.Blank))).Schools.Count;

            return reported.SequenceEqual(bad) && accepted == good;
        });

    private static string Table(IEnumerable<string> rows) => MappedTable.Headings + string.Join('\n', rows);

    private static string Row(RowForm form, int i) => form switch
    {
        RowForm.Good => $"{i},甲,小学,12,8,2",
        RowForm.GoodWithGaps => $"{i},,,,,2",
        RowForm.Blank => i % 2 == 0 ? "" : ",, ,,,",
        RowForm.BadNumber => $"{i},甲,小学,十二,8,2",
        RowForm.BadSummand => $"{i},甲,小学,12,8,二",
        RowForm.BadWord => $"{i},甲,学校,12,8,2",
        RowForm.NoCode => ",甲,小学,12,8,2",
        RowForm.ShortRow => $"{i},甲,小学,12,8",
        RowForm.LongRow => $"{i},甲,小学,12,8,2,1",
        _ => $"{i},\"甲\"乙,小学,12,8,2",
    };
}
