using Compliance.Evaluation;
using Compliance.Evaluation.Sessions;
using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Sessions;

/// <summary>What a change costs does not grow with the country: it touches the subject and the areas above it. Counted, not timed.</summary>
public sealed class SessionGrowthTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    [TestCase(300)]
    [TestCase(3000)]
    public void A_change_touches_the_school_and_the_areas_above_it(int schools)
    {
        var facts = ManySchools.Of(schools);
        var state = SessionStateOf(facts);
        School[] changed = [.. facts.Schools.Where(school => school.Students > 100).Take(20)];
        Assert.That(changed, Has.Length.EqualTo(20));
        foreach (var school in changed)
        {
            var draft = new SessionDraft(state);
            Assert.That(draft.TryEnter(NetChanges.Of(state, [new SessionOperation.Update(school with { Students = school.Students + 1 })])), Is.True);
            draft.Finish();
            var district = school.DistrictCode!;
            Assert.That(draft.Touched, Does.Contain(school.Code).And.Contain(district));
            Assert.That(draft.Touched, Is.SubsetOf(new[] { school.Code, district, district[..4] + "00", district[..2] + "0000" }));
        }
    }

    [Test]
    public void A_change_allocates_no_more_in_a_country_ten_times_as_large_but_for_the_lists_of_its_place()
    {
        // What rests on all schools of a district must look at them; no such standard reads the staff. ManySchools spreads its schools over six districts: the list of a district's schools is a reference a school.
        const int PerSchool = 3 * 8 / 6;
        var (small, large) = (BytesOfAnUpdate(300), BytesOfAnUpdate(3000));
        Assert.That(large - small, Is.LessThan(2700 * PerSchool));
    }

    private static long BytesOfAnUpdate(int schools)
    {
        var facts = ManySchools.Of(schools);
        var session = ManySchools.AllPacks(new EvaluatorOptions()).OpenSession(facts, Day);
        var school = facts.Schools.First(one => one.Students > 100);
        var bytes = 0L;
        for (var i = 1; i <= 20; i++)
        {
            var changed = school with { Staff = 1000 + i };
            var before = GC.GetAllocatedBytesForCurrentThread();
            session.Update(changed);

            // The first ones compile what compares facts, and read sentences.
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return bytes;
    }

    private static SessionState SessionStateOf(FactSet facts)
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions());
        return SessionState.Of(evaluator.Evaluate(facts, Day), evaluator.ProgramsFor(facts), 0);
    }
}
