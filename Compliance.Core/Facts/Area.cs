using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>
/// The facts that districts, cities and provinces share. Each may be reported; where it is not, it is the sum over the
/// schools below, provided that every one of them reported it.
/// </summary>
public abstract record Area : Subject
{
    private protected Area()
    {
    }

    /// <summary>Enrolment of all schools (在校生数).</summary>
    [Fact("在校生", "enrolled students", One = "enrolled student", Counter = "名"), RollsUp]
    public int? Students { get; init; }

    /// <summary>Full-time teachers of compulsory education (义务教育专任教师).</summary>
    [Fact("义务教育专任教师", "full-time compulsory-education teachers", One = "full-time compulsory-education teacher", Counter = "名")]
    [RollsUp(CompulsoryOnly = true)]
    public Posts? CompulsoryTeachers { get; init; }

    /// <summary>Those of <see cref="CompulsoryTeachers"/> who have a bachelor degree or above (本科及以上学历).</summary>
    [Fact(
        "本科及以上学历的义务教育专任教师", "full-time compulsory-education teachers with a bachelor degree or above",
        One = "full-time compulsory-education teacher with a bachelor degree or above", Counter = "名", PartOf = nameof(CompulsoryTeachers))]
    [RollsUp(CompulsoryOnly = true)]
    public Posts? CompulsoryTeachersWithBachelorDegree { get; init; }

    /// <summary>Teachers of compulsory education who are eligible for exchange between schools in the school year (符合交流条件教师).</summary>
    [Fact("符合交流条件的义务教育教师", "compulsory-education teachers eligible for exchange", One = "compulsory-education teacher eligible for exchange", Counter = "名")]
    [RollsUp(CompulsoryOnly = true)]
    public Posts? TeachersEligibleForRotation { get; init; }

    /// <summary>Those of <see cref="TeachersEligibleForRotation"/> who moved in the school year (当学年轮岗教师); moves of earlier years do not count.</summary>
    [Fact("本学年轮岗的义务教育教师", "compulsory-education teachers rotated in the school year", One = "compulsory-education teacher rotated in the school year", Counter = "名", PartOf = nameof(TeachersEligibleForRotation))]
    [RollsUp(CompulsoryOnly = true)]
    public Posts? RotatedTeachers { get; init; }

    /// <summary>Classes of compulsory education (义务教育班级).</summary>
    [Fact("义务教育班级", "compulsory-education classes", One = "compulsory-education class", Counter = "个"), RollsUp(CompulsoryOnly = true)]
    public int? CompulsoryClasses { get; init; }

    /// <summary>Those of <see cref="CompulsoryClasses"/> with 56 pupils or more (大班额), the very large ones among them.</summary>
    [Fact("56人及以上的义务教育班级", "compulsory-education classes of 56 pupils or more", One = "compulsory-education class of 56 pupils or more", Counter = "个", PartOf = nameof(CompulsoryClasses))]
    [RollsUp(CompulsoryOnly = true)]
    public int? LargeClasses { get; init; }

    /// <summary>Those of <see cref="LargeClasses"/> with 66 pupils or more (超大班额).</summary>
    [Fact("66人及以上的义务教育班级", "compulsory-education classes of 66 pupils or more", One = "compulsory-education class of 66 pupils or more", Counter = "个", PartOf = nameof(LargeClasses))]
    [RollsUp(CompulsoryOnly = true)]
    public int? VeryLargeClasses { get; init; }
}
