using System.Numerics;
using Compliance.Quantities;
using Compliance.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

/// <summary>What holds for every ratio and every share, tried on generated ones.</summary>
[TestFixture]
public sealed class FractionPropertyTests
{
    private static readonly Gen<Ratio> DefinedRatios = Numbers.Ratios.Where(ratio => !ratio.IsUndefined);

    [Test]
    public void Comparing_ratios_is_comparing_exact_fractions() => For.All(
        DefinedRatios.Zip(DefinedRatios),
        pair => pair.Item1.CompareWith(pair.Item2)
            == Order(pair.Item1.Antecedent, pair.Item1.Consequent, pair.Item2.Antecedent, pair.Item2.Consequent));

    [Test]
    public void Comparing_shares_is_comparing_exact_fractions() => For.All(
        Numbers.Shares.Zip(Numbers.Shares).Where(pair => !pair.Item1.IsUndefined && !pair.Item2.IsUndefined),
        pair => pair.Item1.CompareWith(pair.Item2) == Order(pair.Item1.Part, pair.Item1.Whole, pair.Item2.Part, pair.Item2.Whole));

    [Test]
    public void Turning_a_comparison_round_turns_its_sign() => For.All(
        Numbers.Ratios.Zip(Numbers.Ratios),
        pair => pair.Item1.CompareWith(pair.Item2) == -pair.Item2.CompareWith(pair.Item1));

    [Test]
    public void Order_is_transitive() => For.All(
        DefinedRatios.Zip(DefinedRatios).Zip(DefinedRatios, (pair, third) => new[] { pair.Item1, pair.Item2, third }),
        three =>
        {
            Array.Sort(three, static (a, b) => a.CompareWith(b)!.Value);
            return three[0].IsAtMost(three[1]) == true && three[1].IsAtMost(three[2]) == true && three[0].IsAtMost(three[2]) == true;
        });

    [Test]
    public void At_most_and_at_least_meet_in_equality() => For.All(
        Numbers.Shares.Zip(Numbers.Shares),
        pair => (pair.Item1.IsAtMost(pair.Item2) & pair.Item1.IsAtLeast(pair.Item2)) == true
            == (pair.Item1 == pair.Item2 && !pair.Item1.IsUndefined));

    [Test]
    public void Multiplying_both_terms_changes_neither_value_nor_hash() => For.All(
        Gen.Choose(0, 3000).Zip(Gen.Choose(0, 3000)).Zip(Gen.Choose(1, 100_000)),
        terms =>
        {
            var ((first, second), factor) = terms;
            var ratio = new Ratio(first, second);
            var larger = new Ratio((decimal)first * factor, second * (factor * 1.000m));
            var (share, largerShare) = (new Share(first, second), new Share((decimal)first * factor, second * (factor * 1.000m)));
            return ratio == larger && ratio.GetHashCode() == larger.GetHashCode()
                && share == largerShare && share.GetHashCode() == largerShare.GetHashCode();
        });

    [Test]
    public void Equal_fractions_hash_alike() => For.All(
        Numbers.Ratios.Zip(Numbers.Ratios),
        pair => pair.Item1 != pair.Item2 || pair.Item1.GetHashCode() == pair.Item2.GetHashCode());

    /// <summary>The sign of a/b - c/d by whole numbers alone: a/b is above every fraction where b is zero.</summary>
    private static int Order(decimal a, decimal b, decimal c, decimal d)
    {
        var (aDigits, aScale) = Numbers.Exactly(a);
        var (bDigits, bScale) = Numbers.Exactly(b);
        var (cDigits, cScale) = Numbers.Exactly(c);
        var (dDigits, dScale) = Numbers.Exactly(d);
        return BigInteger.Compare(aDigits * dDigits * bScale * cScale, cDigits * bDigits * aScale * dScale);
    }
}
