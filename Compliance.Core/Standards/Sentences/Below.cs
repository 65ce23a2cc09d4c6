using System.Linq.Expressions;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Quantities;
using Compliance.Standards.Reading;

namespace Compliance.Standards.Sentences;

/// <summary>Measures of an area that look at the units below it by a standard of theirs. Units that do not answer to it are left out.</summary>
/// <typeparam name="TChild">The kind of unit below: schools, districts or cities.</typeparam>
/// <example><code>
/// Every&lt;District&gt;.Must(Below&lt;School&gt;.ShareMeeting("CN-QB17-R-P")).BeAtLeast(100.Percent())
/// Every&lt;District&gt;.Must(Below&lt;School&gt;.Variation("CN-QB17-R5-P", weight: s => PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient())
/// </code></example>
public static class Below<TChild>
    where TChild : Subject
{
    /// <summary>The units that meet a standard as a share of those that answer to it.</summary>
    /// <param name="standard">The id of a standard of the units.</param>
    public static Determined<Share> ShareMeeting(string standard) => new OfBelow<Share>(new PassingMeasure(Level, standard, AsShare: true));

    /// <summary>How many units meet a standard.</summary>
    /// <param name="standard">The id of a standard of the units.</param>
    public static Determined<Count> NumberMeeting(string standard) => new OfBelow<Count>(new PassingMeasure(Level, standard, AsShare: false));

    /// <summary>
    /// The coefficient of variation of what a standard measures, over the units that answer to it, weighted: the square root of the weighted mean of the squared
    /// distances from the weighted mean, divided by that mean.
    /// </summary>
    /// <param name="standard">The id of a standard of the units that measures a ratio.</param>
    /// <param name="weight">The weight of a unit, such as its pupils.</param>
    public static Determined<Coefficient> Variation(string standard, Expression<Func<TChild, Count?>> weight) => MeanVariation([standard], weight);

    /// <summary>The plain mean of the coefficients of variation of several standards; see <see cref="Variation"/>.</summary>
    /// <param name="standards">The ids of standards of the units that measure ratios.</param>
    /// <param name="weight">The weight of a unit.</param>
    /// <exception cref="ArgumentException">No standard is given, or one twice.</exception>
    public static Determined<Coefficient> MeanVariation(string[] standards, Expression<Func<TChild, Count?>> weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        return new OfBelow<Coefficient>(new VariationMeasure(Level, PartsMet.Checked(standards), SentenceReader.ReadWeight(weight)));
    }

    private static SubjectLevel Level => FactCatalog.LevelOf(typeof(TChild));
}
