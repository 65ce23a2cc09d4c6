using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Facts;

/// <summary>The facts of one school in one school year.</summary>
/// <example><code>
/// var school = new School
/// {
///     Code = "511102001", Name = "示例小学", DistrictCode = "511102",
///     Stage = SchoolStage.Primary, Locality = Locality.Urban,
///     Students = 1750, FullTimeMentalHealthTeachers = 1,
/// };
/// </code></example>
public sealed record School : Subject
{
    /// <summary>The GB/T 2260 code of the district that the school belongs to. Required unless a jurisdiction is assumed for the whole fact set.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>The stages taught.</summary>
    [Fact("办学类型", "school stage")]
    public SchoolStage? Stage { get; init; }

    /// <summary>Urban, town or rural.</summary>
    [Fact("城乡分类", "locality")]
    public Locality? Locality { get; init; }

    /// <summary>Public or private.</summary>
    [Fact("办学性质", "ownership")]
    public SchoolOwnership? Ownership { get; init; }

    /// <summary>Whether it is a teaching point (教学点): a small place of teaching that is run by another school, most often in the countryside.</summary>
    [Fact("是否教学点", "teaching point")]
    public bool? IsTeachingPoint { get; init; }

    /// <summary>Enrolment (在校生数).</summary>
    [Fact("在校生", "enrolled students", one: "enrolled student", counter: "名")]
    public int? Students { get; init; }

    /// <summary><see cref="Students"/> of the year before.</summary>
    [Fact("上年在校生", "enrolled students last year", one: "enrolled student last year", counter: "名", previousYearOf: nameof(Students))]
    public int? StudentsLastYear { get; init; }

    /// <summary>Pupils of the primary grades (小学在校生).</summary>
    [Fact("小学在校生", "primary pupils", one: "primary pupil", counter: "名", partOf: nameof(Students))]
    public int? PrimaryStudents { get; init; }

    /// <summary>Pupils of the junior secondary grades (初中在校生).</summary>
    [Fact("初中在校生", "junior secondary students", one: "junior secondary student", counter: "名", partOf: nameof(Students))]
    public int? JuniorStudents { get; init; }

    /// <summary>Students of the general senior secondary grades (高中在校生).</summary>
    [Fact("高中在校生", "senior secondary students", one: "senior secondary student", counter: "名", partOf: nameof(Students))]
    public int? SeniorStudents { get; init; }

    /// <summary>Those of <see cref="Students"/> who are girls (女生).</summary>
    [Fact("女生", "girls", one: "girl", counter: "名", partOf: nameof(Students))]
    public int? FemaleStudents { get; init; }

    /// <summary>Those of <see cref="Students"/> who are boys (男生).</summary>
    [Fact("男生", "boys", one: "boy", counter: "名", partOf: nameof(Students))]
    public int? MaleStudents { get; init; }

    /// <summary>Classes of all stages (班级数).</summary>
    [Fact("班级", "classes", one: "class", counter: "个")]
    public int? Classes { get; init; }

    /// <summary>Those of <see cref="Classes"/> in grades 1 and 2 (一、二年级班级).</summary>
    [Fact("一、二年级班级", "classes of grades 1 and 2", one: "class of grade 1 or 2", counter: "个", partOf: nameof(Classes))]
    public int? Grade1To2Classes { get; init; }

    /// <summary>Those of <see cref="Classes"/> in grades 3 to 6 (三至六年级班级).</summary>
    [Fact("三至六年级班级", "classes of grades 3 to 6", one: "class of grades 3 to 6", counter: "个", partOf: nameof(Classes))]
    public int? Grade3To6Classes { get; init; }

    /// <summary>Those of <see cref="Classes"/> in the junior secondary grades (初中班级).</summary>
    [Fact("初中班级", "junior secondary classes", one: "junior secondary class", counter: "个", partOf: nameof(Classes))]
    public int? JuniorClasses { get; init; }

    /// <summary>Those of <see cref="Classes"/> in the general senior secondary grades (高中班级).</summary>
    [Fact("高中班级", "senior secondary classes", one: "senior secondary class", counter: "个", partOf: nameof(Classes))]
    public int? SeniorClasses { get; init; }

    /// <summary>Pupils in the largest class of the primary grades (小学最大班额).</summary>
    [Fact("小学最大班的学生", "pupils in the largest primary class", one: "pupil in the largest primary class", counter: "名")]
    public int? LargestPrimaryClass { get; init; }

    /// <summary>Pupils in the largest class of the junior secondary grades (初中最大班额).</summary>
    [Fact("初中最大班的学生", "students in the largest junior secondary class", one: "student in the largest junior secondary class", counter: "名")]
    public int? LargestJuniorClass { get; init; }

    /// <summary>Students in the largest class of the general senior secondary grades (高中最大班额).</summary>
    [Fact("高中最大班的学生", "students in the largest senior secondary class", one: "student in the largest senior secondary class", counter: "名")]
    public int? LargestSeniorClass { get; init; }

    /// <summary>Classes of compulsory education (义务教育班级).</summary>
    [Fact("义务教育班级", "compulsory-education classes", one: "compulsory-education class", counter: "个", partOf: nameof(Classes))]
    public int? CompulsoryClasses { get; init; }

    /// <summary><see cref="CompulsoryClasses"/> of the year before.</summary>
    [Fact(
        "上年义务教育班级", "compulsory-education classes last year", one: "compulsory-education class last year", counter: "个",
        previousYearOf: nameof(CompulsoryClasses))]
    public int? CompulsoryClassesLastYear { get; init; }

    /// <summary>Those of <see cref="CompulsoryClasses"/> with 56 pupils or more (大班额), the very large ones among them.</summary>
    [Fact("56人及以上的义务教育班级", "compulsory-education classes of 56 pupils or more", one: "compulsory-education class of 56 pupils or more", counter: "个", partOf: nameof(CompulsoryClasses))]
    public int? LargeClasses { get; init; }

    /// <summary>Those of <see cref="LargeClasses"/> with 66 pupils or more (超大班额).</summary>
    [Fact("66人及以上的义务教育班级", "compulsory-education classes of 66 pupils or more", one: "compulsory-education class of 66 pupils or more", counter: "个", partOf: nameof(LargeClasses))]
    public int? VeryLargeClasses { get; init; }

    /// <summary>Staff: teachers and all others in post (教职工).</summary>
    [Fact("教职工", "staff members", one: "staff member", counter: "名")]
    public Posts? Staff { get; init; }

    /// <summary>Full-time teachers of compulsory education (义务教育专任教师).</summary>
    [Fact("义务教育专任教师", "full-time compulsory-education teachers", one: "full-time compulsory-education teacher", counter: "名", partOf: nameof(Staff))]
    public Posts? CompulsoryTeachers { get; init; }

    /// <summary>Those of <see cref="CompulsoryTeachers"/> who have a bachelor degree or above (本科及以上学历).</summary>
    [Fact(
        "本科及以上学历的义务教育专任教师", "full-time compulsory-education teachers with a bachelor degree or above",
        one: "full-time compulsory-education teacher with a bachelor degree or above", counter: "名", partOf: nameof(CompulsoryTeachers))]
    public Posts? CompulsoryTeachersWithBachelorDegree { get; init; }

    /// <summary>Teachers of compulsory education who are eligible for exchange between schools in the school year (符合交流条件教师).</summary>
    [Fact("符合交流条件的义务教育教师", "compulsory-education teachers eligible for exchange", one: "compulsory-education teacher eligible for exchange", counter: "名")]
    public Posts? TeachersEligibleForRotation { get; init; }

    /// <summary>Those of <see cref="TeachersEligibleForRotation"/> who moved in the school year (当学年轮岗教师); moves of earlier years do not count.</summary>
    [Fact("本学年轮岗的义务教育教师", "compulsory-education teachers rotated in the school year", one: "compulsory-education teacher rotated in the school year", counter: "名", partOf: nameof(TeachersEligibleForRotation))]
    public Posts? RotatedTeachers { get; init; }

    /// <summary>Full-time mental-health teachers (专职心理健康教育教师).</summary>
    [Fact("专职心理健康教师", "full-time mental-health teachers", one: "full-time mental-health teacher", counter: "名")]
    public Posts? FullTimeMentalHealthTeachers { get; init; }

    /// <summary>Those of <see cref="FullTimeMentalHealthTeachers"/> with a professional background (具有专业背景).</summary>
    [Fact(
        "有专业背景的专职心理健康教师", "full-time mental-health teachers with a professional background",
        one: "full-time mental-health teacher with a professional background", counter: "名", partOf: nameof(FullTimeMentalHealthTeachers))]
    public Posts? QualifiedFullTimeMentalHealthTeachers { get; init; }

    /// <summary>Part-time mental-health teachers (兼职心理健康教育教师).</summary>
    [Fact("兼职心理健康教师", "part-time mental-health teachers", one: "part-time mental-health teacher", counter: "名")]
    public Posts? PartTimeMentalHealthTeachers { get; init; }

    /// <summary>Teachers for student health care, in post (卫生保健教师).</summary>
    [Fact("卫生保健教师", "health-care teachers", one: "health-care teacher", counter: "名")]
    public Posts? HealthCareTeachers { get; init; }

    /// <summary>Doctors, nurses and other health professionals of the school (卫生专业技术人员).</summary>
    [Fact("卫生专业技术人员", "health professionals", one: "health professional", counter: "名")]
    public Posts? HealthProfessionals { get; init; }

    /// <summary>Those of <see cref="HealthProfessionals"/> who do nothing else (专职卫生技术人员).</summary>
    [Fact("专职卫生技术人员", "full-time health professionals", one: "full-time health professional", counter: "名", partOf: nameof(HealthProfessionals))]
    public Posts? FullTimeHealthProfessionals { get; init; }

    /// <summary>Those of <see cref="Students"/> for whom the school keeps a health record (有健康档案).</summary>
    [Fact("有健康档案的学生", "students with a health record", one: "student with a health record", counter: "名", partOf: nameof(Students))]
    public int? StudentsWithHealthRecord { get; init; }

    /// <summary>Campuses (校区).</summary>
    [Fact("校区", "campuses", one: "campus", counter: "个")]
    public int? Campuses { get; init; }

    /// <summary>Those of <see cref="Campuses"/> with a wireless network throughout (无线网络全覆盖).</summary>
    [Fact("无线网络全覆盖的校区", "campuses with a wireless network", one: "campus with a wireless network", counter: "个", partOf: nameof(Campuses))]
    public int? CampusesWithWireless { get; init; }

    /// <summary>Full-time teachers of all stages (专任教师).</summary>
    [Fact("专任教师", "full-time teachers", one: "full-time teacher", counter: "名", partOf: nameof(Staff))]
    public Posts? FullTimeTeachers { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who hold the teaching qualification for their post (具有相应教师资格).</summary>
    [Fact(
        "具有相应教师资格的专任教师", "full-time teachers with the teaching qualification",
        one: "full-time teacher with the teaching qualification", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? TeachersWithQualification { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who have completed 360 hours of training in the past five years (近5年培训满360学时).</summary>
    [Fact(
        "近5年培训满360学时的专任教师", "full-time teachers with 360 hours of training in five years",
        one: "full-time teacher with 360 hours of training in five years", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? TeachersWith360Hours { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who teach primary grades and have a degree above the required one: junior college or higher (大专及以上).</summary>
    [Fact(
        "小学高于规定学历的专任教师", "full-time primary teachers above the required degree",
        one: "full-time primary teacher above the required degree", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? PrimaryTeachersAboveDegree { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who teach junior grades and have a degree above the required one: bachelor or higher (本科及以上).</summary>
    [Fact(
        "初中高于规定学历的专任教师", "full-time junior secondary teachers above the required degree",
        one: "full-time junior secondary teacher above the required degree", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? JuniorTeachersAboveDegree { get; init; }

    /// <summary>Teachers of the primary grades whom the county, the city, the province or the state recognises as key teachers (县级及以上骨干教师).</summary>
    [Fact("小学县级及以上骨干教师", "primary key teachers of county level or above", one: "primary key teacher of county level or above", counter: "名")]
    public Posts? PrimaryKeyTeachers { get; init; }

    /// <summary>Teachers of the junior secondary grades whom the county, the city, the province or the state recognises as key teachers (县级及以上骨干教师).</summary>
    [Fact(
        "初中县级及以上骨干教师", "junior secondary key teachers of county level or above",
        one: "junior secondary key teacher of county level or above", counter: "名")]
    public Posts? JuniorKeyTeachers { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who teach sport, music, fine arts or other arts in the primary grades (体育、艺术专任教师).</summary>
    [Fact(
        "小学体育、艺术专任教师", "full-time primary teachers of sport and arts",
        one: "full-time primary teacher of sport and arts", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? PrimarySportAndArtTeachers { get; init; }

    /// <summary>Those of <see cref="FullTimeTeachers"/> who teach sport, music, fine arts or other arts in the junior grades (体育、艺术专任教师).</summary>
    [Fact(
        "初中体育、艺术专任教师", "full-time junior secondary teachers of sport and arts",
        one: "full-time junior secondary teacher of sport and arts", counter: "名", partOf: nameof(FullTimeTeachers))]
    public Posts? JuniorSportAndArtTeachers { get; init; }

    /// <summary>Teachers of music, fine arts and other arts, in post (艺术教师).</summary>
    [Fact("艺术教师", "arts teachers", one: "arts teacher", counter: "名")]
    public Posts? ArtsTeachers { get; init; }

    /// <summary>Arts teachers that the staffing standard asks for (应配备的艺术教师).</summary>
    [Fact("按标准应配备的艺术教师", "arts teachers required", one: "arts teacher required", counter: "名")]
    public Posts? ArtsTeachersRequired { get; init; }

    /// <summary>Teachers of physical education, in post (体育教师).</summary>
    [Fact("体育教师", "physical-education teachers", one: "physical-education teacher", counter: "名")]
    public Posts? PhysicalEducationTeachers { get; init; }

    /// <summary>Teachers of physical education that the staffing standard asks for (应配备的体育教师).</summary>
    [Fact("按标准应配备的体育教师", "physical-education teachers required", one: "physical-education teacher required", counter: "名")]
    public Posts? PhysicalEducationTeachersRequired { get; init; }

    /// <summary>Full-time teachers of vocational education (职业教育专任教师).</summary>
    [Fact("职业教育专任教师", "full-time vocational teachers", one: "full-time vocational teacher", counter: "名")]
    public Posts? VocationalTeachers { get; init; }

    /// <summary>Those of <see cref="VocationalTeachers"/> who teach professional courses (专业课教师).</summary>
    [Fact("专业课教师", "teachers of professional courses", one: "teacher of professional courses", counter: "名", partOf: nameof(VocationalTeachers))]
    public Posts? ProfessionalCourseTeachers { get; init; }

    /// <summary>Those of <see cref="ProfessionalCourseTeachers"/> who are qualified both to teach and in the trade (双师型教师).</summary>
    [Fact("双师型教师", "dual-qualified teachers", one: "dual-qualified teacher", counter: "名")]
    public Posts? DualQualifiedTeachers { get; init; }

    /// <summary>Share of students who are short-sighted in the screening of the year (学生近视率), in percent.</summary>
    [Fact("学生近视率", "student myopia rate")]
    public Percentage? StudentMyopiaRate { get; init; }

    /// <summary><see cref="StudentMyopiaRate"/> of the year before.</summary>
    [Fact("上年学生近视率", "student myopia rate last year", previousYearOf: nameof(StudentMyopiaRate))]
    public Percentage? StudentMyopiaRateLastYear { get; init; }

    /// <summary>Students who took the national fitness test (参加国家学生体质健康标准测试的学生).</summary>
    [Fact("参加体质健康测试的学生", "students tested for fitness", one: "student tested for fitness", counter: "名")]
    public int? StudentsFitnessTested { get; init; }

    /// <summary>Those of <see cref="StudentsFitnessTested"/> who were rated good or excellent (测试成绩良好及以上).</summary>
    [Fact(
        "体质健康测试良好及以上的学生", "students of good or excellent fitness",
        one: "student of good or excellent fitness", counter: "名", partOf: nameof(StudentsFitnessTested))]
    public int? StudentsFitnessGoodOrExcellent { get; init; }

    /// <summary>Those of <see cref="StudentsFitnessGoodOrExcellent"/> who were rated excellent (测试成绩优秀).</summary>
    [Fact("体质健康测试优秀的学生", "students of excellent fitness", one: "student of excellent fitness", counter: "名", partOf: nameof(StudentsFitnessGoodOrExcellent))]
    public int? StudentsFitnessExcellent { get; init; }

    /// <summary><see cref="StudentsFitnessTested"/> of the year before.</summary>
    [Fact(
        "上年参加体质健康测试的学生", "students tested for fitness last year",
        one: "student tested for fitness last year", counter: "名", previousYearOf: nameof(StudentsFitnessTested))]
    public int? StudentsFitnessTestedLastYear { get; init; }

    /// <summary><see cref="StudentsFitnessGoodOrExcellent"/> of the year before.</summary>
    [Fact(
        "上年体质健康测试良好及以上的学生", "students of good or excellent fitness last year",
        one: "student of good or excellent fitness last year", counter: "名",
        partOf: nameof(StudentsFitnessTestedLastYear), previousYearOf: nameof(StudentsFitnessGoodOrExcellent))]
    public int? StudentsFitnessGoodOrExcellentLastYear { get; init; }

    /// <summary>Floor area of the teaching and auxiliary rooms (教学及辅助用房), indoor sports rooms left out, in square metres.</summary>
    [Fact("教学及辅助用房面积(不含室内体育用房)", "teaching floor area without indoor sports rooms")]
    public SquareMetres? TeachingArea { get; init; }

    /// <summary>Area of the sports halls and sports grounds of the school (体育运动场馆), in square metres.</summary>
    [Fact("体育运动场馆面积", "area of sports halls and grounds")]
    public SquareMetres? SportsArea { get; init; }

    /// <summary>Floor area of all buildings of the school (校舍建筑面积).</summary>
    [Fact("校舍建筑面积", "floor area of the buildings")]
    public SquareMetres? FloorArea { get; init; }

    /// <summary>Printed books of the library (图书), in copies.</summary>
    [Fact("图书", "books", one: "book", counter: "册")]
    public int? Books { get; init; }

    /// <summary>Value of the teaching instruments and equipment as they were bought (教学仪器设备账面原值), in yuan; returns often state ten thousands.</summary>
    [Fact("教学仪器设备账面原值", "book value of teaching equipment")]
    public Money? EquipmentValue { get; init; }

    /// <summary>Classrooms with multimedia equipment on a network (网络多媒体教室).</summary>
    [Fact("网络多媒体教室", "networked multimedia classrooms", one: "networked multimedia classroom", counter: "间")]
    public int? MultimediaClassrooms { get; init; }

    /// <summary>Rooms for music alone that have 96 square metres or more (音乐专用教室); smaller ones are left out.</summary>
    [Fact("96平方米及以上的音乐专用教室", "music rooms of 96 square metres or more", one: "music room of 96 square metres or more", counter: "间")]
    public int? MusicRooms { get; init; }

    /// <summary>Rooms for fine arts alone that have 90 square metres or more (美术专用教室); smaller ones are left out.</summary>
    [Fact("90平方米及以上的美术专用教室", "art rooms of 90 square metres or more", one: "art room of 90 square metres or more", counter: "间")]
    public int? ArtRooms { get; init; }

    /// <summary>Public funds of the school in the budget of the year (公用经费预算总额), in yuan.</summary>
    [Fact("公用经费预算", "budget of public funds")]
    public Money? PublicFundsBudget { get; init; }

    /// <summary>The part of <see cref="PublicFundsBudget"/> that is set aside for the training of teachers (教师培训经费预算), in yuan.</summary>
    [Fact("教师培训经费预算", "budget of teacher training", partOf: nameof(PublicFundsBudget))]
    public Money? TrainingBudget { get; init; }

    /// <summary>What the school charges each student of the compulsory grades for tuition and sundries in a year (学杂费).</summary>
    [Fact("向每名义务教育学生收取的学杂费", "tuition and sundry fee charged to each student of the compulsory grades")]
    public Money? CompulsoryFeePerStudent { get; init; }

    /// <summary>Boarders of the compulsory grades from poor families (家庭经济困难寄宿生).</summary>
    [Fact("义务教育困难寄宿生", "needy boarders of the compulsory grades", one: "needy boarder of the compulsory grades", counter: "名")]
    public int? NeedyBoarders { get; init; }

    /// <summary>Those of <see cref="NeedyBoarders"/> who receive the living subsidy (生活补助).</summary>
    [Fact(
        "已获生活补助的义务教育困难寄宿生", "needy boarders of the compulsory grades with a living subsidy",
        one: "needy boarder of the compulsory grades with a living subsidy", counter: "名", partOf: nameof(NeedyBoarders))]
    public int? NeedyBoardersSubsidised { get; init; }

    /// <summary>Parent committees of the school (家长委员会).</summary>
    [Fact("家长委员会", "parent committees", one: "parent committee", counter: "个")]
    public int? ParentCommittees { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.School;
}
