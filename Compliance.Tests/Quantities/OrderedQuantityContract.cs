using System.Globalization;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

/// <summary>What every quantity that is a single number keeps to; one fixture a type derives from it.</summary>
public abstract class OrderedQuantityContract<T>(Func<decimal, T> create, QuantityUnit unit)
    where T : struct, IQuantity, IEquatable<T>, IComparable<T>
{
    [TestCase("1", "2", -1)]
    [TestCase("2", "2", 0)]
    [TestCase("2.001", "2", 1)]
    [TestCase("2.0", "2.000", 0)]
    [TestCase("0", "0.0", 0)]
    [TestCase("9223372036854774", "9223372036854775", -1)]
    public void Operators_order_and_equality_follow_the_number(string left, string right, int order)
    {
        var (a, b) = (Create(left), Create(right));

        Assert.That(a.CompareTo(b), Is.EqualTo(order));
        Assert.That(Operator("LessThan", a, b), Is.EqualTo(order < 0));
        Assert.That(Operator("LessThanOrEqual", a, b), Is.EqualTo(order <= 0));
        Assert.That(Operator("GreaterThan", a, b), Is.EqualTo(order > 0));
        Assert.That(Operator("GreaterThanOrEqual", a, b), Is.EqualTo(order >= 0));
        Assert.That(Operator("Equality", a, b), Is.EqualTo(order == 0));
        Assert.That(Operator("Inequality", a, b), Is.EqualTo(order != 0));
        Assert.That(a.Equals(b), Is.EqualTo(order == 0));
        Assert.That(a.Equals((object)b), Is.EqualTo(order == 0));
    }

    [Test]
    public void Trailing_zeros_change_neither_value_nor_hash_nor_amount()
    {
        Assert.That(Create("12.50"), Is.EqualTo(Create("12.5")));
        Assert.That(Create("12.50").GetHashCode(), Is.EqualTo(Create("12.5").GetHashCode()));
        Assert.That(Create("12.50").Amount!.Value.Scale, Is.EqualTo(1));
        Assert.That(Create("12.00").Amount!.Value.Scale, Is.Zero);
    }

    [Test]
    public void Nothing_of_another_type_is_equal() => Assert.That(Create("1").Equals((object)1m), Is.False);

    [Test]
    public void The_default_value_is_zero()
    {
        Assert.That(default(T), Is.EqualTo(Create("0")));
        Assert.That(default(T).Amount, Is.Zero);
    }

    [Test]
    public void It_knows_its_unit() => Assert.That(Create("1").Unit, Is.EqualTo(unit));

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_the_same_in_every_culture() => Assert.That(Create("1234.5").ToString(), Is.EqualTo("1234.5"));

    private protected T Create(string number) => create(decimal.Parse(number, CultureInfo.InvariantCulture));

    private static bool Operator(string name, T left, T right) =>
        (bool)typeof(T).GetMethod($"op_{name}", [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;
}
