using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Exchange.Export.Catalogue;

/// <summary>Writes the page of one article: every clause in the order of the document, each with what one needs to judge and to cure it.</summary>
internal sealed class ArticlePageWriter(PolicyDocument document, ILookup<string, Standard> standards, Language language)
{
    private readonly MarkdownText page = new();

    public string Write(string article, IEnumerable<Clause> clauses)
    {
        page.Heading(1, article);
        page.Paragraph(document.Number is { } number ? $"{document.Title.In(language)} ({number})" : document.Title.In(language));
        if (document.Status == DocumentStatus.Draft)
        {
            page.Paragraph(CatalogueWords.Draft.In(language));
        }

        foreach (var clause in clauses)
        {
            page.Heading(2, $"{clause.Id} {clause.Title.In(language)}");
            page.Paragraph(clause.Summary.In(language));
            Describe(clause, standards[clause.Id].SingleOrDefault());
            page.Blank();
        }

        return page.ToString();
    }

    private void Describe(Clause clause, Standard? standard)
    {
        switch (standard)
        {
            case MeasuredStandard measured:
                Item(CatalogueWords.Judgement, CatalogueWords.Measured.In(language));
                Item(CatalogueWords.Requirement, measured.RequirementIn(language));
                Facts(measured);
                if (measured.RestsOn.Count > 0)
                {
                    Item(CatalogueWords.RestsOn, string.Join(", ", measured.RestsOn));
                }

                Item(CatalogueWords.Cure, measured.CureIn(language));
                break;
            case not null:
                Item(CatalogueWords.Judgement, CatalogueWords.Attested.In(language));
                Item(CatalogueWords.Cure, (clause.Forbids ? CatalogueWords.AttestAbsent : CatalogueWords.AttestPresent).In(language));
                break;
            default:
                Item(CatalogueWords.Judgement, CatalogueWords.NotCodable.In(language));
                Item(CatalogueWords.WhyNot, clause.WhyNot?.In(language) ?? "");
                break;
        }

        if (standard is not null)
        {
            Common(clause, standard);
        }
    }

    private void Common(Clause clause, Standard standard)
    {
        if ((standard.ConditionIn(language) ?? clause.AppliesWhen?.In(language)) is { } condition)
        {
            Item(CatalogueWords.Condition, condition);
        }

        Item(CatalogueWords.Subject, Levels.Of(clause.Level).In(language));
        var below = clause.AlsoMeasurableAt.Where(level => level > clause.Level).Select(level => Levels.Of(level).In(language)).ToArray();
        if (standard is MeasuredStandard && below.Length > 0)
        {
            Item(CatalogueWords.Below, string.Join(language == Language.Chinese ? "、" : ", ", below));
        }

        Item(CatalogueWords.Timing, CatalogueWords.Of(standard.Timing).In(language));
        Item(CatalogueWords.Modality, standard.ModalityIn(language));
        if (clause.Reading is { } reading)
        {
            Item(CatalogueWords.Reading, reading.In(language));
        }

        page.Line($"- {MarkdownText.Escaped(standard.Citation.ShortIn(language))}");
    }

    /// <summary>The label for readers, and the name as fact files spell it.</summary>
    private void Facts(MeasuredStandard standard)
    {
        if (standard.FactNames.Count == 0)
        {
            return;
        }

        var comma = language == Language.Chinese ? "、" : ", ";
        var names = standard.Facts.Select(fact => (fact.Name, fact.Label))
            .Concat(standard.Indicators.Select(indicator => (indicator.Name, indicator.Label)));
        page.Item(
            Label(CatalogueWords.Facts), string.Join(comma, names.Select(fact => $"{MarkdownText.Escaped(fact.Label.In(language))} (`{fact.Name}`)")));
    }

    private void Item(BilingualText label, string plain) => page.Item(Label(label), MarkdownText.Escaped(plain));

    private string Label(BilingualText label) => label.In(language) + ":";
}
