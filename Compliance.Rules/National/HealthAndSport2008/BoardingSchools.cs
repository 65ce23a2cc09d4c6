using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>What the document asks of boarding schools and of the others apart.</summary>
internal static class BoardingSchools
{
    /// <summary>Whether the school is a boarding school (寄宿制学校).</summary>
    public static Indicator<School> IsOne { get; } = new("cnhs08.boardingSchool", new("是否寄宿制学校", "boarding school"), QuantityUnit.YesNo);
}
