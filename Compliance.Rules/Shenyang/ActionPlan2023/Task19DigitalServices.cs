using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 19 (四(七)19): digital services for teaching.</summary>
public sealed class Task19DigitalServices : Article
{
    private static readonly Indicator<City> Videos = new(
        "sy23.videoEducationResources",
        new("公共服务平台累计发布的视频教育资源", "video education resources published on the public service platform"), QuantityUnit.Count);

    /// <summary>SY23-19-6: video education resources on the public service platform by 2025, counted from its first day.</summary>
    public Standard<City> VideoEducationResources => Clause(
        "SY23-19-6", Every<City>.Must(c => c.CountOf(Videos)).BeAtLeast(3000).ByEndOf(2025));
}
