using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>
/// The facts that districts, cities and provinces share. Each may be reported. Where a number that adds up is not, it is the sum over the schools below, or
/// over the areas directly below where schools have no such fact, provided that every one of them reported it.
/// </summary>
/// <remarks>
/// Rates, averages and amounts per student are never added up, nor is what the area has beside its schools and the areas below: what its own government
/// spends, and the teachers of its colleges.
/// </remarks>
public abstract record Area : Subject
{
    private protected Area()
    {
    }

    /// <summary>Enrolment of all schools (在校生数).</summary>
    [Fact("在校生", "enrolled students", one: "enrolled student", counter: "名"), RollsUp]
    public int? Students { get; init; }

    /// <summary>Full-time teachers of compulsory education (义务教育专任教师).</summary>
    [Fact("义务教育专任教师", "full-time compulsory-education teachers", one: "full-time compulsory-education teacher", counter: "名")]
    [RollsUp(compulsoryOnly: true)]
    public Posts? CompulsoryTeachers { get; init; }

    /// <summary>Those of <see cref="CompulsoryTeachers"/> who have a bachelor degree or above (本科及以上学历).</summary>
    [Fact(
        "本科及以上学历的义务教育专任教师", "full-time compulsory-education teachers with a bachelor degree or above",
        one: "full-time compulsory-education teacher with a bachelor degree or above", counter: "名", partOf: nameof(CompulsoryTeachers))]
    [RollsUp(compulsoryOnly: true)]
    public Posts? CompulsoryTeachersWithBachelorDegree { get; init; }

    /// <summary>Teachers of compulsory education who are eligible for exchange between schools in the school year (符合交流条件教师).</summary>
    [Fact("符合交流条件的义务教育教师", "compulsory-education teachers eligible for exchange", one: "compulsory-education teacher eligible for exchange", counter: "名")]
    [RollsUp(compulsoryOnly: true)]
    public Posts? TeachersEligibleForRotation { get; init; }

    /// <summary>Those of <see cref="TeachersEligibleForRotation"/> who moved in the school year (当学年轮岗教师); moves of earlier years do not count.</summary>
    [Fact("本学年轮岗的义务教育教师", "compulsory-education teachers rotated in the school year", one: "compulsory-education teacher rotated in the school year", counter: "名", partOf: nameof(TeachersEligibleForRotation))]
    [RollsUp(compulsoryOnly: true)]
    public Posts? RotatedTeachers { get; init; }

    /// <summary>Classes of compulsory education (义务教育班级).</summary>
    [Fact("义务教育班级", "compulsory-education classes", one: "compulsory-education class", counter: "个"), RollsUp(compulsoryOnly: true)]
    public int? CompulsoryClasses { get; init; }

    /// <summary>Those of <see cref="CompulsoryClasses"/> with 56 pupils or more (大班额), the very large ones among them.</summary>
    [Fact("56人及以上的义务教育班级", "compulsory-education classes of 56 pupils or more", one: "compulsory-education class of 56 pupils or more", counter: "个", partOf: nameof(CompulsoryClasses))]
    [RollsUp(compulsoryOnly: true)]
    public int? LargeClasses { get; init; }

    /// <summary>Those of <see cref="LargeClasses"/> with 66 pupils or more (超大班额).</summary>
    [Fact("66人及以上的义务教育班级", "compulsory-education classes of 66 pupils or more", one: "compulsory-education class of 66 pupils or more", counter: "个", partOf: nameof(LargeClasses))]
    [RollsUp(compulsoryOnly: true)]
    public int? VeryLargeClasses { get; init; }

    /// <summary>Primary and secondary schools (中小学校).</summary>
    [Fact("中小学校", "primary and secondary schools", one: "primary or secondary school", counter: "所"), RollsUp]
    public int? Schools { get; init; }

    /// <summary>Schools of compulsory education (义务教育学校).</summary>
    [Fact("义务教育学校", "schools of compulsory education", one: "school of compulsory education", counter: "所"), RollsUp]
    public int? CompulsorySchools { get; init; }

    /// <summary>Those of <see cref="CompulsorySchools"/> that good-quality education resources cover (优质教育资源覆盖).</summary>
    [Fact(
        "优质教育资源覆盖的义务教育学校", "schools of compulsory education with quality resources",
        one: "school of compulsory education with quality resources", counter: "所", partOf: nameof(CompulsorySchools))]
    [RollsUp]
    public int? SchoolsWithQualityResources { get; init; }

    /// <summary>Students in compulsory education (义务教育在校生).</summary>
    [Fact("义务教育在校生", "compulsory-education students", one: "compulsory-education student", counter: "名"), RollsUp]
    public int? CompulsoryStudents { get; init; }

    /// <summary>Students in general senior secondary education (普通高中在校生).</summary>
    [Fact("普通高中在校生", "general senior secondary students", one: "general senior secondary student", counter: "名"), RollsUp]
    public int? GeneralSeniorStudents { get; init; }

    /// <summary>Children in all kindergartens (在园幼儿).</summary>
    [Fact("在园幼儿", "children in kindergarten", one: "child in kindergarten", counter: "名"), RollsUp]
    public int? ChildrenInKindergarten { get; init; }

    /// <summary>Those of <see cref="ChildrenInKindergarten"/> in public kindergartens and recognised inclusive private ones (普惠性幼儿园在园幼儿).</summary>
    [Fact(
        "普惠性幼儿园在园幼儿", "children in inclusive kindergartens",
        one: "child in an inclusive kindergarten", counter: "名", partOf: nameof(ChildrenInKindergarten))]
    [RollsUp]
    public int? ChildrenInInclusiveKindergartens { get; init; }

    /// <summary>Those of <see cref="ChildrenInInclusiveKindergartens"/> in public kindergartens (公办幼儿园在园幼儿).</summary>
    [Fact(
        "公办幼儿园在园幼儿", "children in public kindergartens",
        one: "child in a public kindergarten", counter: "名", partOf: nameof(ChildrenInInclusiveKindergartens))]
    [RollsUp]
    public int? ChildrenInPublicKindergartens { get; init; }

    /// <summary>Population aged 3 to 5 (3至5周岁人口); documents differ in whether residents or registered people are meant, and each standard says so.</summary>
    [Fact("3至5周岁人口", "people aged 3 to 5", one: "person aged 3 to 5", counter: "名"), RollsUp]
    public int? PopulationAged3To5 { get; init; }

    /// <summary>Kindergartens (幼儿园).</summary>
    [Fact("幼儿园", "kindergartens", one: "kindergarten", counter: "所"), RollsUp]
    public int? Kindergartens { get; init; }

    /// <summary>Full-time teachers of kindergartens (幼儿园专任教师).</summary>
    [Fact("幼儿园专任教师", "full-time kindergarten teachers", one: "full-time kindergarten teacher", counter: "名"), RollsUp]
    public Posts? KindergartenTeachers { get; init; }

    /// <summary>Kindergartens that come with newly built residential areas (新建居住区配套幼儿园).</summary>
    [Fact("新建居住区配套幼儿园", "kindergartens of newly built residential areas", one: "kindergarten of a newly built residential area", counter: "所"), RollsUp]
    public int? NewResidentialKindergartens { get; init; }

    /// <summary>Those of <see cref="NewResidentialKindergartens"/> that are public or recognised as inclusive (办成公办园或普惠性民办园).</summary>
    [Fact(
        "办成普惠性幼儿园的新建居住区配套幼儿园", "inclusive kindergartens of newly built residential areas",
        one: "inclusive kindergarten of a newly built residential area", counter: "所", partOf: nameof(NewResidentialKindergartens))]
    [RollsUp]
    public int? NewResidentialKindergartensInclusive { get; init; }

    /// <summary>County-level units (区、县、县级市) of the area.</summary>
    [Fact("区县", "county-level units", one: "county-level unit", counter: "个"), RollsUp]
    public int? CountyUnits { get; init; }

    /// <summary>Children and youth of the age of compulsory education (义务教育适龄儿童少年).</summary>
    [Fact("义务教育适龄儿童少年", "children of compulsory school age", one: "child of compulsory school age", counter: "名"), RollsUp]
    public int? SchoolAgeChildren { get; init; }

    /// <summary>Those of <see cref="SchoolAgeChildren"/> who are enrolled in a school (已入学).</summary>
    [Fact(
        "已入学的义务教育适龄儿童少年", "children of compulsory school age who are enrolled",
        one: "child of compulsory school age who is enrolled", counter: "名", partOf: nameof(SchoolAgeChildren))]
    [RollsUp]
    public int? SchoolAgeChildrenEnrolled { get; init; }

    /// <summary>New housing areas that by plan must come with a school (须配建学校的新建住宅小区).</summary>
    [Fact("须配建学校的新建住宅小区", "new housing areas that must come with a school", one: "new housing area that must come with a school", counter: "个"), RollsUp]
    public int? HousingAreasNeedingSchool { get; init; }

    /// <summary>Those of <see cref="HousingAreasNeedingSchool"/> whose school is built, or being built by the approved plan (已按规定配建).</summary>
    [Fact(
        "已按规定配建学校的新建住宅小区", "new housing areas with their school built or under the approved plan",
        one: "new housing area with its school built or under the approved plan", counter: "个", partOf: nameof(HousingAreasNeedingSchool))]
    [RollsUp]
    public int? HousingAreasWithSchool { get; init; }

    /// <summary>Disabled children and youth of the age of compulsory education (适龄残疾儿童少年).</summary>
    [Fact("适龄残疾儿童少年", "disabled children of school age", one: "disabled child of school age", counter: "名"), RollsUp]
    public int? DisabledChildrenOfSchoolAge { get; init; }

    /// <summary>Those of <see cref="DisabledChildrenOfSchoolAge"/> in compulsory education: in ordinary classes, special schools or taught at home.</summary>
    [Fact(
        "接受义务教育的适龄残疾儿童少年", "disabled children in compulsory education",
        one: "disabled child in compulsory education", counter: "名", partOf: nameof(DisabledChildrenOfSchoolAge))]
    [RollsUp]
    public int? DisabledChildrenInCompulsoryEducation { get; init; }

    /// <summary><see cref="DisabledChildrenOfSchoolAge"/> of the year before.</summary>
    [Fact(
        "上年适龄残疾儿童少年", "disabled children of school age last year",
        one: "disabled child of school age last year", counter: "名", previousYearOf: nameof(DisabledChildrenOfSchoolAge))]
    [RollsUp]
    public int? DisabledChildrenOfSchoolAgeLastYear { get; init; }

    /// <summary><see cref="DisabledChildrenInCompulsoryEducation"/> of the year before.</summary>
    [Fact(
        "上年接受义务教育的适龄残疾儿童少年", "disabled children in compulsory education last year",
        one: "disabled child in compulsory education last year", counter: "名",
        partOf: nameof(DisabledChildrenOfSchoolAgeLastYear), previousYearOf: nameof(DisabledChildrenInCompulsoryEducation))]
    [RollsUp]
    public int? DisabledChildrenInCompulsoryEducationLastYear { get; init; }

    /// <summary>Students in general and vocational senior secondary education (高中阶段在校生); of any age, so that they may outnumber the population.</summary>
    [Fact("高中阶段在校生", "students of the senior secondary stage", one: "student of the senior secondary stage", counter: "名"), RollsUp]
    public int? SeniorStageStudents { get; init; }

    /// <summary>Population aged 15 to 17 (15至17岁人口).</summary>
    [Fact("15至17岁人口", "people aged 15 to 17", one: "person aged 15 to 17", counter: "名"), RollsUp]
    public int? PopulationAged15To17 { get; init; }

    /// <summary>Graduates of grade 9 to the pupils who entered grade 1 nine years before (九年义务教育巩固率), in percent.</summary>
    [Fact("九年义务教育巩固率", "nine-year retention rate")]
    public Percentage? NineYearRetentionRate { get; init; }

    /// <summary><see cref="NineYearRetentionRate"/> of the year before.</summary>
    [Fact("上年九年义务教育巩固率", "nine-year retention rate last year", previousYearOf: nameof(NineYearRetentionRate))]
    public Percentage? NineYearRetentionRateLastYear { get; init; }

    /// <summary>Share of students who are short-sighted in the screening of the year (学生近视率), in percent.</summary>
    [Fact("学生近视率", "student myopia rate")]
    public Percentage? StudentMyopiaRate { get; init; }

    /// <summary><see cref="StudentMyopiaRate"/> of the year before.</summary>
    [Fact("上年学生近视率", "student myopia rate last year", previousYearOf: nameof(StudentMyopiaRate))]
    public Percentage? StudentMyopiaRateLastYear { get; init; }

    /// <summary>Share of children and adolescents who were short-sighted in 2018, the base year of the national plan (2018年儿童青少年总体近视率), in percent.</summary>
    [Fact("2018年儿童青少年总体近视率", "myopia rate of children and adolescents in 2018")]
    public Percentage? MyopiaRate2018 { get; init; }

    /// <summary>Years from 2018 to the return (2018年以来的年数).</summary>
    [Fact("2018年以来的年数", "years since 2018", one: "year since 2018", counter: "年")]
    public Years? YearsSince2018 { get; init; }

    /// <summary>Whether the area counts as one of high incidence of myopia (近视高发地区).</summary>
    [Fact("是否近视高发", "high incidence of myopia")]
    public bool? HighMyopiaIncidence { get; init; }

    /// <summary>Rate of overweight among children and youth (儿童青少年超重率), in percent.</summary>
    [Fact("儿童青少年超重率", "overweight rate of children and youth")]
    public Percentage? ChildOverweightRate { get; init; }

    /// <summary><see cref="ChildOverweightRate"/> at the base date.</summary>
    [Fact("基期儿童青少年超重率", "overweight rate of children and youth at the base date")]
    public Percentage? ChildOverweightRateAtStart { get; init; }

    /// <summary>By how many percentage points <see cref="ChildOverweightRate"/> rose in an average year before the base date (基期年均增幅).</summary>
    [Fact("儿童青少年超重率的基期年均增幅", "baseline yearly rise of the overweight rate of children and youth")]
    public PercentagePoints? ChildOverweightBaselineRise { get; init; }

    /// <summary>Rate of obesity among children and youth (儿童青少年肥胖率), in percent.</summary>
    [Fact("儿童青少年肥胖率", "obesity rate of children and youth")]
    public Percentage? ChildObesityRate { get; init; }

    /// <summary><see cref="ChildObesityRate"/> at the base date.</summary>
    [Fact("基期儿童青少年肥胖率", "obesity rate of children and youth at the base date")]
    public Percentage? ChildObesityRateAtStart { get; init; }

    /// <summary>By how many percentage points <see cref="ChildObesityRate"/> rose in an average year before the base date (基期年均增幅).</summary>
    [Fact("儿童青少年肥胖率的基期年均增幅", "baseline yearly rise of the obesity rate of children and youth")]
    public PercentagePoints? ChildObesityBaselineRise { get; init; }

    /// <summary>Years from the base date to the return (距基期年数).</summary>
    [Fact("距基期的年数", "years since the base date", one: "year since the base date", counter: "年")]
    public Years? YearsSinceStart { get; init; }

    /// <summary>General public budget expenditure on education of all governments of the area (一般公共预算教育支出), its own and those below.</summary>
    [Fact("一般公共预算教育支出", "education expenditure from the general public budget")]
    public Money? EducationExpenditure { get; init; }

    /// <summary><see cref="EducationExpenditure"/> of the year before.</summary>
    [Fact("上年一般公共预算教育支出", "education expenditure from the general public budget last year", previousYearOf: nameof(EducationExpenditure))]
    public Money? EducationExpenditureLastYear { get; init; }

    /// <summary><see cref="EducationExpenditure"/> per student (生均).</summary>
    [Fact("生均一般公共预算教育支出", "education expenditure per student")]
    public Money? EducationExpenditurePerStudent { get; init; }

    /// <summary><see cref="EducationExpenditurePerStudent"/> of the year before.</summary>
    [Fact("上年生均一般公共预算教育支出", "education expenditure per student last year", previousYearOf: nameof(EducationExpenditurePerStudent))]
    public Money? EducationExpenditurePerStudentLastYear { get; init; }

    /// <summary>Regular fiscal revenue of the area in a year (财政经常性收入).</summary>
    [Fact("财政经常性收入", "regular fiscal revenue")]
    public Money? RegularFiscalRevenue { get; init; }

    /// <summary><see cref="RegularFiscalRevenue"/> of the year before.</summary>
    [Fact("上年财政经常性收入", "regular fiscal revenue last year", previousYearOf: nameof(RegularFiscalRevenue))]
    public Money? RegularFiscalRevenueLastYear { get; init; }

    /// <summary>What the area pays for running costs per student of special schools in a year (特殊教育学校生均公用经费标准).</summary>
    [Fact("特殊教育学校生均公用经费标准", "standard of public funds per student of special schools")]
    public Money? SpecialSchoolPublicFundsStandard { get; init; }

    /// <summary>Average wage of teachers in a year (教师平均工资收入).</summary>
    [Fact("教师平均工资收入", "average wage of teachers")]
    public Money? TeacherAverageWage { get; init; }

    /// <summary><see cref="TeacherAverageWage"/> of the year before.</summary>
    [Fact("上年教师平均工资收入", "average wage of teachers last year", previousYearOf: nameof(TeacherAverageWage))]
    public Money? TeacherAverageWageLastYear { get; init; }

    /// <summary>Average wage of teachers of compulsory education in a year (义务教育教师平均工资收入).</summary>
    [Fact("义务教育教师平均工资收入", "average wage of compulsory-education teachers")]
    public Money? CompulsoryTeacherAverageWage { get; init; }

    /// <summary><see cref="CompulsoryTeacherAverageWage"/> of the year before.</summary>
    [Fact("上年义务教育教师平均工资收入", "average wage of compulsory-education teachers last year", previousYearOf: nameof(CompulsoryTeacherAverageWage))]
    public Money? CompulsoryTeacherAverageWageLastYear { get; init; }

    /// <summary>Average wage of civil servants of the area in a year (当地公务员平均工资收入).</summary>
    [Fact("当地公务员平均工资收入", "average wage of civil servants")]
    public Money? CivilServantAverageWage { get; init; }

    /// <summary>Full-time teachers of vocational education (职业教育专任教师), of colleges too.</summary>
    [Fact("职业教育专任教师", "full-time vocational teachers", one: "full-time vocational teacher", counter: "名")]
    public Posts? VocationalTeachers { get; init; }

    /// <summary>Those of <see cref="VocationalTeachers"/> who teach professional courses (专业课教师).</summary>
    [Fact("专业课教师", "teachers of professional courses", one: "teacher of professional courses", counter: "名", partOf: nameof(VocationalTeachers))]
    public Posts? ProfessionalCourseTeachers { get; init; }

    /// <summary>Those of <see cref="ProfessionalCourseTeachers"/> who are qualified both to teach and in the trade (双师型教师).</summary>
    [Fact("双师型教师", "dual-qualified teachers", one: "dual-qualified teacher", counter: "名")]
    public Posts? DualQualifiedTeachers { get; init; }

    /// <summary>Students who took the national fitness test (参加国家学生体质健康标准测试的学生).</summary>
    [Fact("参加体质健康测试的学生", "students tested for fitness", one: "student tested for fitness", counter: "名"), RollsUp(exceptKindergartens: true)]
    public int? StudentsFitnessTested { get; init; }

    /// <summary>Those of <see cref="StudentsFitnessTested"/> who were rated good or excellent (测试成绩良好及以上).</summary>
    [Fact(
        "体质健康测试良好及以上的学生", "students of good or excellent fitness",
        one: "student of good or excellent fitness", counter: "名", partOf: nameof(StudentsFitnessTested))]
    [RollsUp(exceptKindergartens: true)]
    public int? StudentsFitnessGoodOrExcellent { get; init; }

    /// <summary>Those of <see cref="StudentsFitnessGoodOrExcellent"/> who were rated excellent (测试成绩优秀).</summary>
    [Fact(
        "体质健康测试优秀的学生", "students of excellent fitness",
        one: "student of excellent fitness", counter: "名", partOf: nameof(StudentsFitnessGoodOrExcellent))]
    [RollsUp(exceptKindergartens: true)]
    public int? StudentsFitnessExcellent { get; init; }

    /// <summary><see cref="StudentsFitnessTested"/> of the year before.</summary>
    [Fact(
        "上年参加体质健康测试的学生", "students tested for fitness last year",
        one: "student tested for fitness last year", counter: "名", previousYearOf: nameof(StudentsFitnessTested))]
    [RollsUp(exceptKindergartens: true)]
    public int? StudentsFitnessTestedLastYear { get; init; }

    /// <summary><see cref="StudentsFitnessGoodOrExcellent"/> of the year before.</summary>
    [Fact(
        "上年体质健康测试良好及以上的学生", "students of good or excellent fitness last year",
        one: "student of good or excellent fitness last year", counter: "名",
        partOf: nameof(StudentsFitnessTestedLastYear), previousYearOf: nameof(StudentsFitnessGoodOrExcellent))]
    [RollsUp(exceptKindergartens: true)]
    public int? StudentsFitnessGoodOrExcellentLastYear { get; init; }
}
