using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>
/// Measures that count how many of some standards are met. Standards that do not apply to the subject are not counted; where none applies, neither does the
/// sentence.
/// </summary>
/// <example><code>
/// // six of seven, and the rest at 85 percent of its line
/// Every&lt;School&gt;.Must(Parts.Met("CN-QB17-R1-P", "CN-QB17-R2-P", …).TheRestAtLeast(85.Percent())).BeAtLeast(6)
/// // all of them, for the county and for each of its schools, and none of the vetoes
/// Every&lt;District&gt;.Must(Parts.NotMet("CN-QB17-7-1", "CN-QB17-8-1").Below&lt;School&gt;("CN-QB17-5-1").Vetoes("CN-QB17-X-1")).BeExactly(0)
/// </code></example>
public static class Parts
{
    /// <summary>The number that is met.</summary>
    /// <param name="standards">The ids of standards of the same level; at least one.</param>
    /// <exception cref="ArgumentException">None is given, or one twice.</exception>
    public static PartsMet Met(params string[] standards) => new(new PartsMeasure(CountsMet: true, PartsMet.Checked(standards)));

    /// <summary>The number that is not met. At most none of them is: that is all of them, each by itself.</summary>
    /// <param name="standards">The ids of standards of the same level; at least one.</param>
    /// <exception cref="ArgumentException">None is given, or one twice.</exception>
    public static PartsNotMet NotMet(params string[] standards) => new(new PartsMeasure(CountsMet: false, PartsMet.Checked(standards)));
}
