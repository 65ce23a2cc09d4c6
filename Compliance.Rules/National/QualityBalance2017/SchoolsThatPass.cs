using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>The share of schools that have the resources as a whole: all of them.</summary>
public sealed class SchoolsThatPass : Article
{
    /// <summary>CN-QB17-S-P: every primary section.</summary>
    public Standard<District> Primary => Clause(
        "CN-QB17-S-P",
        Every<District>.Should(Below<School>.ShareMeeting("CN-QB17-R-P")).BeAtLeast(100.Percent()));

    /// <summary>CN-QB17-S-J: every junior secondary section.</summary>
    public Standard<District> Junior => Clause(
        "CN-QB17-S-J",
        Every<District>.Should(Below<School>.ShareMeeting("CN-QB17-R-J")).BeAtLeast(100.Percent()));
}
