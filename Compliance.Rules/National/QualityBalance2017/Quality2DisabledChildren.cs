using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Quality item 2: disabled children are enrolled.</summary>
public sealed class Quality2DisabledChildren : Article
{
    /// <summary>CN-QB17-Q2-1: those of school age in compulsory education.</summary>
    public Standard<District> Enrolled => Clause(
        "CN-QB17-Q2-1",
        Every<District>.Should(d => d.DisabledChildrenInCompulsoryEducation.ShareOf(d.DisabledChildrenOfSchoolAge)).BeAtLeast(95.Percent()));
}
