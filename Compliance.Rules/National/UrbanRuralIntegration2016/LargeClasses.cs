using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.UrbanRuralIntegration2016;

/// <summary>How many large classes may remain in compulsory education.</summary>
public sealed class LargeClasses : Article
{
    /// <summary>CN-UR16-1: classes of 66 pupils or more by 2018.</summary>
    public Standard<District> VeryLargeClassShare => Clause(
        "CN-UR16-1",
        Every<District>.Must(d => d.VeryLargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(2.Percent()).ByEndOf(2018));

    /// <summary>CN-UR16-2: classes of 56 pupils or more by 2020.</summary>
    public Standard<District> LargeClassShare => Clause(
        "CN-UR16-2",
        Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(5.Percent()).ByEndOf(2020));
}
