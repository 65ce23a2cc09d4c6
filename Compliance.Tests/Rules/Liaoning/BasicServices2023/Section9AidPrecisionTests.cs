using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(二)9: whoever is entitled to aid receives it.</summary>
[Clause("LN23-9-5")]
public sealed class Section9AidPrecisionTests
{
    private static readonly ClauseUnderTest Clause = BasicServices.Clause("LN23-9-5");

    [Test]
    public void Nobody_who_is_entitled_is_left_out() => Clause.AsksForAll(BasicServices.District, "ln23.studentsEntitledAndAided", "ln23.studentsEntitledToAid");

    [TestCase("211481", "met")]
    [TestCase("511102", "not applicable: OutsideJurisdiction")]
    public void It_reaches_the_counties_of_Liaoning_only(string district, string verdict) => Assert.That(
        Clause.In(district).Says(BasicServices.District(("ln23.studentsEntitledAndAided", 5), ("ln23.studentsEntitledToAid", 5))), Is.EqualTo(verdict));
}
