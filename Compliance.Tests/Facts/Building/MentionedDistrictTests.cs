using Compliance.Facts;
using Compliance.Facts.Building;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>Districts that others name.</summary>
public sealed class MentionedDistrictTests
{
    private static readonly School OnlySchool = new() { Code = "A", DistrictCode = "210102" };

    [Test]
    public void A_district_that_is_only_mentioned_is_there() => Assert.That(
        new FactSetBuilder().Add(OnlySchool).AddMentioned(new District { Code = "210102", Name = "和平区" }).Build().Districts.Select(district => (district.Code, district.Name)),
        Is.EqualTo(new[] { ("210102", "和平区") }));

    [Test]
    public void One_that_is_added_goes_before_it_whichever_came_first([Values] bool mentionedFirst)
    {
        var (added, mentioned) = (new District { Code = "210102", Students = 7 }, new District { Code = "210102", Name = "甲" });
        var builder = new FactSetBuilder();

        var facts = (mentionedFirst ? builder.AddMentioned(mentioned).Add(added) : builder.Add(added).AddMentioned(mentioned)).Build();

        Assert.That(facts.Districts, Is.EqualTo(new[] { added }));
    }

    [Test]
    public void Of_several_the_first_with_a_name_is_taken()
    {
        var builder = new FactSetBuilder()
            .AddMentioned(new District { Code = "210102" }).AddMentioned(new District { Code = "210102", Name = "甲" }).AddMentioned(new District { Code = "210102", Name = "乙" })
            .AddMentioned(new District { Code = "210103" });

        Assert.That(builder.Build().Districts.Select(district => (district.Code, district.Name)), Is.EqualTo(new[] { ("210102", "甲"), ("210103", null) }));
    }

    [Test]
    public void A_code_that_is_none_of_a_district_is_a_fault_once_with_its_place()
    {
        var place = new SourcePlace { File = "a.csv", Row = 2, Column = "区" };
        var builder = new FactSetBuilder().AddMentioned(new District { Code = "2101" }, place).AddMentioned(new District { Code = "2101" }, place with { Row = 3 });

        builder.TryBuild(out _, out var faults);

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (FactFaultKind.BadCode, place) }));
    }

    [Test]
    public void A_copy_of_the_builder_mentions_them_too_and_keeps_its_own()
    {
        var builder = new FactSetBuilder().AddMentioned(new District { Code = "210102" });
        var copy = builder.Copy().AddMentioned(new District { Code = "210103" });

        Assert.That((builder.Build().Districts.Count, copy.Build().Districts.Count), Is.EqualTo((1, 2)));
    }
}
