using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.TeachersLaw2009;

/// <summary>Article 39: appeals of teachers.</summary>
public sealed class Article39Appeals : Article
{
    private static readonly Indicator<District> TeacherAppeals = new(
        "cntl09.teacherAppeals", new("已满三十日的教师申诉", "appeals of teachers received at least 30 days ago"), QuantityUnit.Count);

    private static readonly Indicator<District> TeacherAppealsHandledIn30Days = new(
        "cntl09.teacherAppealsHandledIn30Days", new("三十日内处理的教师申诉", "appeals of teachers handled within 30 days"), QuantityUnit.Count);

    /// <summary>CN-TL09-39-1: each is handled within 30 days.</summary>
    public Standard<District> HandledIn30Days => Clause(
        "CN-TL09-39-1",
        Every<District>.Must(d => d.CountOf(TeacherAppealsHandledIn30Days).ShareOf(d.CountOf(TeacherAppeals)))
            .BeExactly(100.Percent()).InEachYear());
}
