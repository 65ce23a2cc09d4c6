namespace Compliance.Evaluation.Determinations;

/// <summary>Values as official forms give them: halves are rounded away from zero.</summary>
internal static class Publication
{
    public static decimal? Round(decimal? value, int? decimals) =>
        value is { } exact && decimals is { } places ? decimal.Round(exact, places, MidpointRounding.AwayFromZero) : null;
}
