using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 一: what the province is to reach by 2025 and by 2030.</summary>
public sealed class Goals : Article
{
    private static readonly Indicator<Province> CountiesAccepted =
        new("ln23.countiesAccepted", new("通过省级优质均衡评估验收的县级单位", "county-level units accepted by the province as of balanced high quality"), QuantityUnit.Count);

    /// <summary>
    /// LN23-G-3: half of the county-level units have passed the provincial assessment of balanced high quality by 2025; where it was not reported, those that fulfil the
    /// conditions of recognition.
    /// </summary>
    public Standard<Province> HalfOfTheCountiesAccepted => Clause(
        "LN23-G-3",
        Every<Province>.Must(p => p.CountOf(CountiesAccepted).ShareOf(p.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("CN-QB17-D"))
            .BeAtLeast(50.Percent()).ByEndOf(2025));

    /// <summary>LN23-G-5: all of them have passed it by 2030.</summary>
    public Standard<Province> AllCountiesAccepted => Clause(
        "LN23-G-5",
        Every<Province>.Must(p => p.CountOf(CountiesAccepted).ShareOf(p.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("CN-QB17-D"))
            .BeExactly(100.Percent()).ByEndOf(2030));
}
