using Compliance.Facts;
using Compliance.Languages;
using NRules.Fluent.Dsl;

namespace Compliance.NRules.Tests;

/// <summary>An application's own rule, which matches what the standards found.</summary>
public sealed class TellTheDistrict : Rule
{
    public override void Define()
    {
        Violation violation = null!;
        District district = null!;
        When()
            .Match(() => violation, v => v.Subject.Level == SubjectLevel.School)
            .Match(() => district, d => d.Code == ((School)violation.Subject).DistrictCode);
        Then()
            .Do(_ => Console.WriteLine($"To {district.Name}: {violation.Describe(Language.English)}"));
    }
}
