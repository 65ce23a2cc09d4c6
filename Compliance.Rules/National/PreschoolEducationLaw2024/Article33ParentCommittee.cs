using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 33: who has a say in a kindergarten.</summary>
public sealed class Article33ParentCommittee : Article
{
    /// <summary>CN-PL24-33-2: every kindergarten has a parent committee.</summary>
    public Standard<School> ParentCommittee => Clause(
        "CN-PL24-33-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Kindergarten).Must(s => s.ParentCommittees).BeAtLeast(1));
}
