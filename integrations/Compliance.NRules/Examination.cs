using Compliance.Facts;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>
/// The day for which a session judges. A session without one finds nothing; one is enough, and NRules refuses a second. Change the day with <c>session.Update</c>.
/// </summary>
/// <param name="AsOf">The day: it decides what is in force and what is due.</param>
/// <example><code>session.Insert(new Examination(new DateOnly(2025, 12, 31)));</code></example>
public sealed record Examination(DateOnly AsOf) : IIdentityProvider
{
    /// <summary>The jurisdiction that every subject is treated as lying in; <see langword="null"/> when their own codes decide.</summary>
    public AdministrativeCode? AssumedJurisdiction { get; init; }

    object IIdentityProvider.GetIdentity() => typeof(Examination);
}
