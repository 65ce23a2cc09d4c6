using Compliance.Facts.Describing;

namespace Compliance.Facts;

/// <summary>The kinds of institution, other than schools, that education documents place duties on.</summary>
public enum InstitutionKind
{
    /// <summary>A group of schools or kindergartens under one lead (教育集团).</summary>
    [Label("教育集团", "education group")]
    EducationGroup,

    /// <summary>A body for teaching or education research (教研、教科研机构).</summary>
    [Label("教研机构", "research body")]
    ResearchBody,

    /// <summary>A higher vocational college (高职院校).</summary>
    [Label("高职院校", "vocational college")]
    VocationalCollege,

    /// <summary>A university or college that the city runs (市属高校).</summary>
    [Label("市属高校", "municipal university")]
    MunicipalUniversity,

    /// <summary>Another university or college (高校).</summary>
    [Label("高校", "university")]
    University,

    /// <summary>An off-campus training institution (校外培训机构).</summary>
    [Label("校外培训机构", "training institution")]
    TrainingInstitution,

    /// <summary>A public museum, library, sports ground or the like (公共场馆).</summary>
    [Label("公共场馆", "public venue")]
    PublicVenue,
}
