using Compliance.Tests.Approvals;
using Compliance.Tests.Conventions;
using NUnit.Framework;

namespace Compliance.NRules.Tests;

/// <summary>What users of the package can see. A change here is a change for them and goes into the change log.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void NRules() => Approved.Verify(PublicApi.Of(typeof(StandardTranslator).Assembly));
}
