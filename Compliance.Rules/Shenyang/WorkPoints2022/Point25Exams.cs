using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 25 (五25): the reform of admission and of exams.</summary>
/// <remarks>A duty of zero stands from the first day: the first case breaks it at once.</remarks>
public sealed class Point25Exams : Article
{
    private static readonly Indicator<City> ExamErrors =
        new("sy22.examErrors", new("教育考试差错", "errors in education exams"), QuantityUnit.Count);

    private static readonly Indicator<City> ExamFaults =
        new("sy22.examFaults", new("教育考试失误", "faults in education exams"), QuantityUnit.Count);

    private static readonly Indicator<City> ExamAccidents =
        new("sy22.examAccidents", new("教育考试事故", "accidents in education exams"), QuantityUnit.Count);

    /// <summary>SY22-25-9: no error in an education exam.</summary>
    public Standard<City> NoErrors => Clause(
        "SY22-25-9",
        Every<City>.Must(c => c.CountOf(ExamErrors)).BeExactly(0));

    /// <summary>SY22-25-10: no fault in an education exam.</summary>
    public Standard<City> NoFaults => Clause(
        "SY22-25-10",
        Every<City>.Must(c => c.CountOf(ExamFaults)).BeExactly(0));

    /// <summary>SY22-25-11: no accident in an education exam.</summary>
    public Standard<City> NoAccidents => Clause(
        "SY22-25-11",
        Every<City>.Must(c => c.CountOf(ExamAccidents)).BeExactly(0));
}
