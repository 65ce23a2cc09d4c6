using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(一)2: new quality schools, and every rural school paired with another.</summary>
[Clause("LN23-2-4")]
[Clause("LN23-2-7")]
public sealed class Section2QualitySchoolsTests
{
    [Test]
    public void One_recognised_school_is_a_batch() =>
        BasicServices.Clause("LN23-2-4").AsksForAtLeast(BasicServices.District, "ln23.newQualitySchools", 1);

    [Test]
    public void Every_rural_school_is_paired() =>
        BasicServices.Clause("LN23-2-7").AsksForAll(BasicServices.District, "ln23.ruralSchoolsPaired", "ln23.ruralSchools");
}
