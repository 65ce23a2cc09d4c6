using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Safeguard 3 (四3): funding of education.</summary>
public sealed class Safeguard3Funding : Article
{
    /// <summary>DL21-S3-1: public spending on education never falls from one year to the next.</summary>
    public Standard<City> EducationSpending => Clause(
        "DL21-S3-1",
        Every<City>.Must(c => c.EducationExpenditure - c.EducationExpenditureLastYear)
            .BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>DL21-S3-2: public spending per student never falls from one year to the next.</summary>
    public Standard<City> EducationSpendingPerStudent => Clause(
        "DL21-S3-2",
        Every<City>.Must(c => c.EducationExpenditurePerStudent - c.EducationExpenditurePerStudentLastYear)
            .BeAtLeast(0.Yuan()).InEachYear());
}
