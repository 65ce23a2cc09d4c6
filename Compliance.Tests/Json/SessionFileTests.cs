using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Rules.Leshan;
using Compliance.Tests.Evaluation;
using Compliance.Tests.Evaluation.Sessions;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>A session that is saved and read again goes on as though nothing had been.</summary>
public sealed class SessionFileTests
{
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(LeshanStandards.Pack);

    [Test]
    public void A_session_says_the_same_after_it_was_saved_and_read()
    {
        var country = new RandomCountry(11);
        var session = Evaluator.OpenSession(country.Facts(12), new DateOnly(2025, 6, 30));
        session.Update(country.Changed(session.Current.Facts.Schools[3], 4));
        session.Remove(SubjectLevel.Institution, "I-1");
        using var writer = new StringWriter();
        SessionFile.Write(session, writer);
        var again = SessionFile.Read(Evaluator, new StringReader(writer.ToString()), "session.json");
        Assert.That(again.AsOf, Is.EqualTo(session.AsOf));
        Assert.That(ManySchools.Everything(again.Current.Report), Is.EqualTo(ManySchools.Everything(session.Current.Report)));
    }

    [Test]
    public void A_file_without_a_day_is_refused() => Assert.That(
        Assert.Throws<InvalidFactsException>(() => SessionFile.Read(Evaluator, new StringReader("""{ "version": 1 }"""), "session.json"))!.Message,
        Does.Contain("session.json").And.Contain("asOf"));
}
