namespace Compliance.Standards.Reading;

/// <summary>Makes standings from comparisons, and outcomes from standings.</summary>
internal static class StandingOf
{
    public static Standing Order(int order) => order < 0 ? Standing.Below : order == 0 ? Standing.At : Standing.Above;

    /// <summary>Whether a value of this order to the threshold meets it.</summary>
    public static bool Meets(this Comparator comparator, Standing standing) => comparator switch
    {
        Comparator.AtLeast => standing is not Standing.Below,
        Comparator.AtMost => standing is Standing.Below or Standing.At,
        Comparator.MoreThan => standing is Standing.Above,
        Comparator.LessThan => standing is Standing.Below,
        _ => standing is Standing.At,
    };

    /// <summary>Whether more is better, so that nobody to serve is an empty population and not a breach.</summary>
    public static bool WantsMore(this Comparator comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;
}
