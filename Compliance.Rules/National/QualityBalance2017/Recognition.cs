using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>What the public says of the schools of the county.</summary>
public sealed class Recognition : Article
{
    private static readonly Indicator<District> Rate = new("cnqb17.recognition", new("社会认可度", "public recognition rate"), QuantityUnit.Percent);

    /// <summary>CN-QB17-P-1: public recognition, as the state gives it.</summary>
    public Standard<District> PublicRecognition => Clause(
        "CN-QB17-P-1",
        Every<District>.Should(d => d.PercentageOf(Rate)).BeAtLeast(85.Percent()));
}
