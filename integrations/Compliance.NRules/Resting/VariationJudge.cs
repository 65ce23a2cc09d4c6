using System.Numerics;
using Compliance.Facts;
using Compliance.NRules.Rules;
using Compliance.NRules.Translation;
using Compliance.Standards;
using Compliance.Standards.Resting;

namespace Compliance.NRules.Resting;

/// <summary>Measures how far the units below differ, in whole numbers throughout.</summary>
internal sealed class VariationJudge : RestingJudge
{
    private const int Digits = 50;

    private readonly MeasuredStandard standard;
    private readonly RestingOnVariation resting;
    private readonly Dictionary<string, (Func<Subject, decimal?> Antecedent, Func<Subject, decimal?> Consequent)> terms = new(StringComparer.Ordinal);

    public VariationJudge(MeasuredStandard standard, RestingOnVariation resting, StandardGraph all)
    {
        this.standard = standard;
        this.resting = resting;
        Below = resting.Ids.ToHashSet(StringComparer.Ordinal);
        foreach (var id in resting.Ids)
        {
            switch (all.Find(id))
            {
                case Standard<School> part:
                    terms.Add(id, SentenceTranslation<School>.ForSubjects(part).Terms());
                    break;
                case Standard<District> part:
                    terms.Add(id, SentenceTranslation<District>.ForSubjects(part).Terms());
                    break;
                case Standard<City> part:
                    terms.Add(id, SentenceTranslation<City>.ForSubjects(part).Terms());
                    break;
                default:
                    break;
            }
        }
    }

    public override IReadOnlySet<string> Below { get; }

    public override Outcome Judge(Subject subject, IEnumerable<DerivedVerdict> own, IEnumerable<DerivedVerdict> below)
    {
        var units = below.Where(verdict => verdict.Outcome is Outcome.Met or Outcome.NotMet or Outcome.Indeterminate)
            .ToLookup(verdict => verdict.Standard.Id, verdict => verdict.Subject, StringComparer.Ordinal);
        var squares = new List<Fraction>();
        foreach (var id in resting.Ids)
        {
            if (!terms.TryGetValue(id, out var ratio))
            {
                return Outcome.Indeterminate;
            }

            if (!units[id].Any())
            {
                return Outcome.EmptyPopulation;
            }

            var (weight, sum, ofSquares) = (Fraction.Zero, Fraction.Zero, Fraction.Zero);
            foreach (var unit in units[id])
            {
                if (ratio.Antecedent(unit) is not { } antecedent || ratio.Consequent(unit) is not ({ } consequent and > 0) || resting.WeightOf(unit) is not { } share)
                {
                    return Outcome.Indeterminate;
                }

                var (p, x) = (Fraction.Of(share), Fraction.Of(antecedent) / Fraction.Of(consequent));
                weight += p;
                sum += p * x;
                ofSquares += p * x * x;
            }

            if (weight.Numerator.IsZero)
            {
                return Outcome.Indeterminate;
            }

            if (sum.Numerator.IsZero)
            {
                return Outcome.EmptyPopulation;
            }

            squares.Add(((weight * ofSquares) - (sum * sum)) / (sum * sum));
        }

        var limit = Fraction.Of(standard.Threshold.Amount!.Value);
        var order = squares is [var only] ? only.CompareTo(limit * limit) : CompareMean(squares, limit);
        return Judging.Meets(standard.Comparator, Judging.Order(order)) ? Outcome.Met : Outcome.NotMet;
    }

    /// <summary>Compares the mean of several roots with a limit, to fifty digits; a difference beyond them counts as none.</summary>
    private static int CompareMean(List<Fraction> squares, Fraction limit)
    {
        var scale = BigInteger.Pow(10, Digits);
        var sum = squares.Aggregate(BigInteger.Zero, (total, square) => total + Root(square.Numerator * scale * scale / square.Denominator));
        var difference = (sum * limit.Denominator) - (limit.Numerator * scale * squares.Count);
        return BigInteger.Abs(difference) <= limit.Denominator * squares.Count ? 0 : difference.Sign;
    }

    /// <summary>The largest whole number whose square is not above a number, bit by bit.</summary>
    private static BigInteger Root(BigInteger number)
    {
        var root = BigInteger.Zero;
        for (var bit = (int)(number.GetBitLength() / 2); bit >= 0; bit--)
        {
            var candidate = root | (BigInteger.One << bit);
            root = candidate * candidate <= number ? candidate : root;
        }

        return root;
    }
}
