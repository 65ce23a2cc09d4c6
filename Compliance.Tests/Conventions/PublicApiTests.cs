using Compliance.Tests.Approvals;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>What users of each package can see. A change here is a change for them and goes into the change log.</summary>
[TestFixture]
public sealed class PublicApiTests
{
    [Test]
    public void Core() => Approved.Verify(PublicApi.Of(Packages.Core));

    [Test]
    public void National() => Approved.Verify(PublicApi.Of(Packages.Rules[0]));

    [Test]
    public void Liaoning() => Approved.Verify(PublicApi.Of(Packages.Rules[1]));

    [Test]
    public void Shenyang() => Approved.Verify(PublicApi.Of(Packages.Rules[2]));

    [Test]
    public void Dalian() => Approved.Verify(PublicApi.Of(Packages.Rules[3]));

    [Test]
    public void Leshan() => Approved.Verify(PublicApi.Of(Packages.Rules[4]));

    [Test]
    public void Exchange() => Approved.Verify(PublicApi.Of(Packages.Exchange));
}
