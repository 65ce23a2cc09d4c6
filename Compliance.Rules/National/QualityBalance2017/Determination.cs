using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Whether the conditions are there to recognise a county as of balanced high quality. The state recognises it.</summary>
public sealed class Determination : Article
{
    /// <summary>CN-QB17-D: nothing that the document asks for is unmet, in the county and in each of its schools, and there is no veto.</summary>
    /// <remarks>
    /// The resource indicators are not named: the shares of schools that pass speak for them. Average class sizes are left out, since they only prove what the largest
    /// class shows, and so is what decides who may apply.
    /// </remarks>
    public Standard<District> QualityBalanced => Clause(
        "CN-QB17-D",
        Every<District>.Should(Parts.NotMet(
                "CN-QB17-S-P", "CN-QB17-S-J",
                "CN-QB17-V1-P", "CN-QB17-V2-P", "CN-QB17-V3-P", "CN-QB17-V4-P", "CN-QB17-V5-P", "CN-QB17-V6-P", "CN-QB17-V7-P",
                "CN-QB17-V1-J", "CN-QB17-V2-J", "CN-QB17-V3-J", "CN-QB17-V4-J", "CN-QB17-V5-J", "CN-QB17-V6-J", "CN-QB17-V7-J",
                "CN-QB17-1-1", "CN-QB17-2-1", "CN-QB17-2-2", "CN-QB17-2-3", "CN-QB17-2-4", "CN-QB17-7-1", "CN-QB17-8-1", "CN-QB17-8-2",
                "CN-QB17-10-1", "CN-QB17-11-1", "CN-QB17-11-2", "CN-QB17-13-1", "CN-QB17-13-2", "CN-QB17-14-1", "CN-QB17-14-2",
                "CN-QB17-15-1", "CN-QB17-15-2",
                "CN-QB17-Q1-1", "CN-QB17-Q2-1", "CN-QB17-Q3-1", "CN-QB17-Q3-2", "CN-QB17-Q5-1", "CN-QB17-Q5-2", "CN-QB17-Q6-1", "CN-QB17-Q6-2",
                "CN-QB17-Q7-1", "CN-QB17-Q7-2", "CN-QB17-Q7-3", "CN-QB17-Q8-1", "CN-QB17-Q9-1", "CN-QB17-Q9-2",
                "CN-QB17-P-1")
            .Below<School>(
                "CN-QB17-3-1", "CN-QB17-3-2", "CN-QB17-4-1", "CN-QB17-4-2", "CN-QB17-4-3", "CN-QB17-5-1", "CN-QB17-5-2",
                "CN-QB17-6-1", "CN-QB17-9-1", "CN-QB17-12-2", "CN-QB17-Q4-1")
            .Vetoes("CN-QB17-X-1", "CN-QB17-X-2", "CN-QB17-X-3", "CN-QB17-X-4", "CN-QB17-X-5", "CN-QB17-X-6")).BeExactly(0));
}
