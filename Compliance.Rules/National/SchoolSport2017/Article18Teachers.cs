using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.SchoolSport2017;

/// <summary>Article 18: the teachers of physical education.</summary>
public sealed class Article18Teachers : Article
{
    /// <summary>CN-SP17-18-1: as many as lessons and activities need.</summary>
    public Standard<School> AsManyAsNeeded => Clause(
        "CN-SP17-18-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .Must(s => s.PhysicalEducationTeachers.ShareOf(s.PhysicalEducationTeachersRequired)).BeAtLeast(100.Percent()));
}
