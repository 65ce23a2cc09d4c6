using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(八)3: platforms of international exchange are built.</summary>
[Clause("DL21-8.3-2")]
public sealed class Section8Item3NortheastAsiaTests
{
    [Test]
    public void One_platform_is_the_least_of_several() =>
        DalianPlan.AsksForByTheEndOf2025("DL21-8.3-2", "dl21.internationalEducationPlatforms", 1);
}
