using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DoubleReduction2021;

/// <summary>The sleep of students.</summary>
public sealed class Sleep : Article
{
    private static readonly Indicator<School> Primary =
        new("cndr21.primarySleepHours", new("小学生每天平均睡眠时间", "average daily sleep of primary pupils"), QuantityUnit.Hours);

    private static readonly Indicator<School> Junior =
        new("cndr21.juniorSleepHours", new("初中生每天平均睡眠时间", "average daily sleep of junior students"), QuantityUnit.Hours);

    private static readonly Indicator<School> Senior =
        new("cndr21.seniorSleepHours", new("高中生每天平均睡眠时间", "average daily sleep of senior students"), QuantityUnit.Hours);

    /// <summary>CN-DR21-2-1: ten hours in primary school.</summary>
    public Standard<School> PrimaryPupils => Clause(
        "CN-DR21-2-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.HoursOf(Primary)).BeAtLeast(10.Hours()));

    /// <summary>CN-DR21-2-2: nine hours in the junior grades.</summary>
    public Standard<School> JuniorStudents => Clause(
        "CN-DR21-2-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior)).Must(s => s.HoursOf(Junior)).BeAtLeast(9.Hours()));

    /// <summary>CN-DR21-2-3: eight hours in the senior grades.</summary>
    public Standard<School> SeniorStudents => Clause(
        "CN-DR21-2-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior)).Must(s => s.HoursOf(Senior)).BeAtLeast(8.Hours()));
}
