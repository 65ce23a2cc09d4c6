using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>The facts of a county-level unit (区、县、县级市), named by all six digits of the code.</summary>
/// <example><code>var unit = new District { Code = "210102", Students = 120_000 };</code></example>
public sealed record District : Area
{
    /// <summary>Whether the unit is an ethnic area (民族地区): an ethnic autonomous county, or one that is treated as such.</summary>
    [Fact("是否民族地区", "ethnic area")]
    public bool? EthnicArea { get; init; }

    /// <summary>Those of <see cref="Area.RotatedTeachers"/> who are key teachers of county level or above (骨干教师).</summary>
    [Fact("本学年轮岗的骨干教师", "key teachers rotated in the school year", one: "key teacher rotated in the school year", counter: "名", partOf: nameof(RotatedTeachers))]
    public Posts? RotatedKeyTeachers { get; init; }

    /// <summary>Students of the special-education schools (特殊教育学校在校生); disabled students in ordinary schools are left out.</summary>
    [Fact("特殊教育学校在校生", "students of special-education schools", one: "student of special-education schools", counter: "名")]
    public int? SpecialEducationStudents { get; init; }

    /// <summary>Public funds of the special-education schools in the year (特殊教育学校公用经费), in yuan.</summary>
    [Fact("特殊教育学校公用经费", "public funds of special-education schools")]
    public Money? SpecialEducationFunds { get; init; }

    /// <summary>
    /// Graduates of grade 9 to the students who entered grade 7 three years before, those who moved and those who died accounted for (初中三年巩固率), in percent.
    /// </summary>
    [Fact("初中三年巩固率", "three-year retention rate of junior secondary students")]
    public Percentage? JuniorThreeYearRetentionRate { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.District;
}
