using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Reading;

/// <summary>Reads one lambda, for tests of what became of it.</summary>
internal static class Read
{
    public static ConditionNode Condition<T>(Expression<Func<T, bool>> condition)
        where T : Subject =>
        Sentence(new Sentence<T>(condition, (T subject) => (int?)0, Force.Must, Comparator.AtLeast, new Count(0), Timing.Standing, null)).Condition!;

    public static MeasureNode Measure<TQuantity>(Expression<Func<School, TQuantity?>> measure, IQuantity threshold)
        where TQuantity : struct =>
        Sentence(new Sentence<School>(null, measure, Force.Must, Comparator.AtLeast, threshold, Timing.Standing, null)).Measure;

    public static SentenceModel Sentence<T>(Sentence<T> sentence)
        where T : Subject => SentenceReader.Read("T-1", sentence);

    /// <summary>The number node of a fact of schools, or of principals.</summary>
    public static LeafNumber Number(string fact) => new(Leaf(fact));

    public static FactLeaf Leaf(string fact) =>
        new(FactCatalog.Find(SubjectLevel.School, fact) ?? FactCatalog.Find(SubjectLevel.Principal, fact)!);

    public static MembershipCondition Among(string fact, params Enum[] members) =>
        new(Leaf(fact), members.Aggregate(0ul, (bits, member) => bits | MembershipCondition.Bit(member)));

    /// <summary>Expects that a lambda is refused, and that the fault quotes the part that can not be read.</summary>
    public static void Refuses(Action read, string quoted)
    {
        var fault = Assert.Throws<StandardDefinitionException>(read)!.Faults.Single();
        Assert.That(fault.Id, Is.EqualTo("T-1"));
        Assert.That(fault.Message.En, Does.StartWith($"'{quoted}' can not be read"));
        Assert.That(fault.Message.Zh, Does.StartWith($"无法理解“{quoted}”"));
    }
}
