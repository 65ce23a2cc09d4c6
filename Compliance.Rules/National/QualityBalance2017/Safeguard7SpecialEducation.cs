using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 7: public funds of special-education schools.</summary>
public sealed class Safeguard7SpecialEducation : Article
{
    /// <summary>CN-QB17-7-1: yuan per student, of all special-education schools of the county together.</summary>
    public Standard<District> FundsPerStudent => Clause(
        "CN-QB17-7-1",
        Every<District>.Where(d => d.SpecialEducationStudents > 0)
            .Should(d => d.SpecialEducationFunds.Per(d.SpecialEducationStudents)).BeAtLeast(8000.To(1)));
}
