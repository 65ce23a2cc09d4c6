using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(一)4: cases of using the national platform that others can follow.</summary>
[Clause("LN23-4-7")]
public sealed class Section4DigitalTests
{
    [Test]
    public void One_published_case_is_a_batch() => BasicServices.Clause("LN23-4-7").AsksForAtLeast(BasicServices.Province, "ln23.platformCases", 1);
}
