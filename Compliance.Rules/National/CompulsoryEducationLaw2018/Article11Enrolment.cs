using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Articles 5 and 11: children of school age go to school.</summary>
public sealed class Article11Enrolment : Article
{
    /// <summary>CN-CE18-11-1: every child of compulsory school age is enrolled.</summary>
    public Standard<District> EveryChildEnrolled => Clause(
        "CN-CE18-11-1",
        Every<District>.Must(d => d.SchoolAgeChildrenEnrolled.ShareOf(d.SchoolAgeChildren)).BeExactly(100.Percent()));
}
