using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)7: the money for education.</summary>
public sealed class Section7Funding : Article
{
    /// <summary>LN23-7-2: budget spending on education does not fall.</summary>
    public Standard<District> EducationExpenditure => Clause(
        "LN23-7-2",
        Every<District>.Must(d => d.EducationExpenditure - d.EducationExpenditureLastYear).BeAtLeast(0.Yuan()).InEachYear());

    /// <summary>LN23-7-3: nor does what is spent on each student.</summary>
    public Standard<District> EducationExpenditurePerStudent => Clause(
        "LN23-7-3",
        Every<District>.Must(d => d.EducationExpenditurePerStudent - d.EducationExpenditurePerStudentLastYear).BeAtLeast(0.Yuan()).InEachYear());
}
