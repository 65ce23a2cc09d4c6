using NRules.Fluent.Dsl;

namespace Compliance.NRules.Tests;

/// <summary>An application's own rule: of each violation it derives a <see cref="Mark"/>. Public, since NRules looks for public rules.</summary>
public sealed class MarksViolations : Rule
{
    public override void Define()
    {
        Violation violation = null!;
        When().Match(() => violation);
        Then().Yield(_ => new Mark(violation.Standard.Id));
    }
}
