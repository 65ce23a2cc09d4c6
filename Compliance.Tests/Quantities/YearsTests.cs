using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class YearsTests() : OrderedQuantityContract<Years>(value => new Years(value), QuantityUnit.Years)
{
    [Test]
    public void Below_zero_is_no_length_of_service() => Assert.That(() => new Years(-0.5m), Throws.TypeOf<ArgumentOutOfRangeException>());
}
