using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(五)2: ten, a hundred, a thousand and ten thousand leading principals and teachers in five years.</summary>
[Clause("DL21-5.2-1")]
[Clause("DL21-5.2-2")]
[Clause("DL21-5.2-3")]
[Clause("DL21-5.2-4")]
public sealed class Section5Item2LeadingTeachersTests
{
    [TestCase("DL21-5.2-1", "dl21.educationists", 10)]
    [TestCase("DL21-5.2-2", "dl21.famousPrincipalsAndTeachers", 100)]
    [TestCase("DL21-5.2-3", "dl21.cityBackboneTeachers", 1000)]
    [TestCase("DL21-5.2-4", "dl21.districtAndSchoolBackboneTeachers", 10_000)]
    public void So_many_are_trained_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);
}
