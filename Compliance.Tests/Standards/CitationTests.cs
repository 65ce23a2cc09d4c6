using Compliance.Languages;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

[TestFixture]
public sealed class CitationTests
{
    private static readonly PolicyDocument Issued = SampleRegister.Of().Document;

    [Test]
    public void A_citation_has_title_number_and_place()
    {
        var citation = new Citation(Issued, "一(二)3", Provenance.Official);

        Assert.That(citation.In(Language.Chinese), Is.EqualTo("《样例》(样〔2023〕1号) 一(二)3"));
        Assert.That(citation.In(Language.English), Is.EqualTo("Sample (样〔2023〕1号), 一(二)3"));
        Assert.That(citation.ToString(), Is.EqualTo(citation.In(Language.English)));
    }

    [Test]
    public void A_document_without_a_number_has_no_brackets()
    {
        var citation = new Citation(Issued with { Number = null }, "1", Provenance.Official);

        Assert.That((citation.In(Language.Chinese), citation.In(Language.English)), Is.EqualTo(("《样例》 1", "Sample, 1")));
    }

    [Test]
    public void A_draft_is_called_one()
    {
        var citation = new Citation(Issued with { Number = null, Status = DocumentStatus.Draft }, "1", Provenance.Official);

        Assert.That((citation.In(Language.Chinese), citation.In(Language.English)), Is.EqualTo(("《样例》 1【征求意见稿】", "Sample, 1 [DRAFT for comment]")));
    }

    [TestCase(Provenance.Secondary, "《样例》 1【转引自二手来源】", "Sample, 1 [figure from a secondary source]")]
    [TestCase(Provenance.Derived, "《样例》 1【由条文推算】", "Sample, 1 [derived from the clause]")]
    public void A_figure_that_was_not_read_in_the_text_itself_is_marked(Provenance provenance, string zh, string en)
    {
        var citation = new Citation(Issued with { Number = null }, "1", provenance);

        Assert.That((citation.In(Language.Chinese), citation.In(Language.English)), Is.EqualTo((zh, en)));
    }

    [Test]
    public void Both_marks_may_stand_together()
    {
        var citation = new Citation(Issued with { Number = null, Status = DocumentStatus.Draft }, "1", Provenance.Secondary);

        Assert.That(citation.In(Language.English), Is.EqualTo("Sample, 1 [DRAFT for comment] [figure from a secondary source]"));
    }

    [Test]
    public void A_threshold_that_was_read_out_of_words_is_marked()
    {
        var citation = new Citation(Issued with { Number = null, Status = DocumentStatus.Draft }, "1", Provenance.Official) { IsInferred = true };

        Assert.That(citation.In(Language.Chinese), Is.EqualTo("《样例》 1【征求意见稿】【阈值由文字推定】"));
        Assert.That(citation.In(Language.English), Is.EqualTo("Sample, 1 [DRAFT for comment] [threshold read out of words]"));
    }
}
