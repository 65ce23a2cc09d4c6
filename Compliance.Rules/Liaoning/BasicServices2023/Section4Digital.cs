using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)4: digital education.</summary>
public sealed class Section4Digital : Article
{
    private static readonly Indicator<Province> Cases = new(
        "ln23.platformCases", new("已公布推广的智慧教育平台应用案例", "cases of using the smart-education platform that were published for others"), QuantityUnit.Count);

    /// <summary>LN23-4-7: cases of using the national platform that others can follow.</summary>
    public Standard<Province> PlatformCases => Clause(
        "LN23-4-7",
        Every<Province>.Must(p => p.CountOf(Cases)).BeAtLeast(1));
}
