using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(八)1: international exchange and cooperation.</summary>
public sealed class Section8Item1InternationalExchange : Article
{
    private static readonly Indicator<City> InternationalExchangeSchools =
        new("dl21.internationalExchangeSchools", new("国际交流合作示范学校和特色学校", "model and feature schools of international exchange"), QuantityUnit.Count);

    private static readonly Indicator<City> InternationalVocationalBrands =
        new("dl21.internationalVocationalBrands", new("职业教育国际合作品牌项目", "international brand projects of vocational education"), QuantityUnit.Count);

    /// <summary>DL21-8.1-3: model and feature schools of international exchange by 2025.</summary>
    public Standard<City> ExchangeSchools => Clause(
        "DL21-8.1-3",
        Every<City>.Must(c => c.CountOf(InternationalExchangeSchools)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-8.1-6: international brand projects of vocational education by 2025; one of one to two is enough.</summary>
    public Standard<City> VocationalBrands => Clause(
        "DL21-8.1-6",
        Every<City>.Must(c => c.CountOf(InternationalVocationalBrands)).BeAtLeast(1).ByEndOf(2025));
}
