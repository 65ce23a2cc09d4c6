using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>Section 一, the table: by the end of which year each district or county is to stand on which rung. The register says whom each line reaches.</summary>
public sealed class Section1Table : Article
{
    /// <summary>SY-PRE21-1-210102-1: Heping, the consolidated rung by the end of 2021.</summary>
    public Standard<District> HepingConsolidated =>
        Clause("SY-PRE21-1-210102-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210102-2: Heping, the improved rung by the end of 2021.</summary>
    public Standard<District> HepingImproved =>
        Clause("SY-PRE21-1-210102-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210102-3: Heping, the excellent rung by the end of 2022.</summary>
    public Standard<District> HepingExcellent =>
        Clause("SY-PRE21-1-210102-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210103-1: Shenhe, the consolidated rung by the end of 2021.</summary>
    public Standard<District> ShenheConsolidated =>
        Clause("SY-PRE21-1-210103-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210103-2: Shenhe, the improved rung by the end of 2021.</summary>
    public Standard<District> ShenheImproved =>
        Clause("SY-PRE21-1-210103-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210103-3: Shenhe, the excellent rung by the end of 2022.</summary>
    public Standard<District> ShenheExcellent =>
        Clause("SY-PRE21-1-210103-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210104-1: Dadong, the consolidated rung by the end of 2022.</summary>
    public Standard<District> DadongConsolidated =>
        Clause("SY-PRE21-1-210104-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210104-2: Dadong, the improved rung by the end of 2024.</summary>
    public Standard<District> DadongImproved =>
        Clause("SY-PRE21-1-210104-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210104-3: Dadong, the excellent rung by the end of 2026.</summary>
    public Standard<District> DadongExcellent =>
        Clause("SY-PRE21-1-210104-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2026));

    /// <summary>SY-PRE21-1-210105-1: Huanggu, the consolidated rung by the end of 2022.</summary>
    public Standard<District> HuangguConsolidated =>
        Clause("SY-PRE21-1-210105-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210105-2: Huanggu, the improved rung by the end of 2024.</summary>
    public Standard<District> HuangguImproved =>
        Clause("SY-PRE21-1-210105-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210105-3: Huanggu, the excellent rung by the end of 2025.</summary>
    public Standard<District> HuangguExcellent =>
        Clause("SY-PRE21-1-210105-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2025));

    /// <summary>SY-PRE21-1-210106-1: Tiexi, the consolidated rung by the end of 2022.</summary>
    public Standard<District> TiexiConsolidated =>
        Clause("SY-PRE21-1-210106-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210106-2: Tiexi, the improved rung by the end of 2024.</summary>
    public Standard<District> TiexiImproved =>
        Clause("SY-PRE21-1-210106-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210106-3: Tiexi, the excellent rung by the end of 2025.</summary>
    public Standard<District> TiexiExcellent =>
        Clause("SY-PRE21-1-210106-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2025));

    /// <summary>SY-PRE21-1-210111-1: Sujiatun, the consolidated rung by the end of 2022.</summary>
    public Standard<District> SujiatunConsolidated =>
        Clause("SY-PRE21-1-210111-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210111-2: Sujiatun, the improved rung by the end of 2024.</summary>
    public Standard<District> SujiatunImproved =>
        Clause("SY-PRE21-1-210111-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210111-3: Sujiatun, the excellent rung by the end of 2026.</summary>
    public Standard<District> SujiatunExcellent =>
        Clause("SY-PRE21-1-210111-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2026));

    /// <summary>SY-PRE21-1-210112-1: Hunnan, the consolidated rung by the end of 2021.</summary>
    public Standard<District> HunnanConsolidated =>
        Clause("SY-PRE21-1-210112-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210112-2: Hunnan, the improved rung by the end of 2022.</summary>
    public Standard<District> HunnanImproved =>
        Clause("SY-PRE21-1-210112-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210112-3: Hunnan, the excellent rung by the end of 2025.</summary>
    public Standard<District> HunnanExcellent =>
        Clause("SY-PRE21-1-210112-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2025));

    /// <summary>SY-PRE21-1-210113-1: Shenbei, the consolidated rung by the end of 2021.</summary>
    public Standard<District> ShenbeiConsolidated =>
        Clause("SY-PRE21-1-210113-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210113-2: Shenbei, the improved rung by the end of 2021.</summary>
    public Standard<District> ShenbeiImproved =>
        Clause("SY-PRE21-1-210113-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210113-3: Shenbei, the excellent rung by the end of 2022.</summary>
    public Standard<District> ShenbeiExcellent =>
        Clause("SY-PRE21-1-210113-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210114-1: Yuhong, the consolidated rung by the end of 2021.</summary>
    public Standard<District> YuhongConsolidated =>
        Clause("SY-PRE21-1-210114-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210114-2: Yuhong, the improved rung by the end of 2022.</summary>
    public Standard<District> YuhongImproved =>
        Clause("SY-PRE21-1-210114-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2022));

    /// <summary>SY-PRE21-1-210114-3: Yuhong, the excellent rung by the end of 2024.</summary>
    public Standard<District> YuhongExcellent =>
        Clause("SY-PRE21-1-210114-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210115-1: Liaozhong, the consolidated rung by the end of 2024.</summary>
    public Standard<District> LiaozhongConsolidated =>
        Clause("SY-PRE21-1-210115-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210115-2: Liaozhong, the improved rung by the end of 2026.</summary>
    public Standard<District> LiaozhongImproved =>
        Clause("SY-PRE21-1-210115-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2026));

    /// <summary>SY-PRE21-1-210115-3: Liaozhong, the excellent rung by the end of 2028.</summary>
    public Standard<District> LiaozhongExcellent =>
        Clause("SY-PRE21-1-210115-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2028));

    /// <summary>SY-PRE21-1-210123-1: Kangping, the consolidated rung by the end of 2024.</summary>
    public Standard<District> KangpingConsolidated =>
        Clause("SY-PRE21-1-210123-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2024));

    /// <summary>SY-PRE21-1-210123-2: Kangping, the improved rung by the end of 2026.</summary>
    public Standard<District> KangpingImproved =>
        Clause("SY-PRE21-1-210123-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2026));

    /// <summary>SY-PRE21-1-210123-3: Kangping, the excellent rung by the end of 2028.</summary>
    public Standard<District> KangpingExcellent =>
        Clause("SY-PRE21-1-210123-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2028));

    /// <summary>SY-PRE21-1-210124-1: Faku, the consolidated rung by the end of 2021.</summary>
    public Standard<District> FakuConsolidated =>
        Clause("SY-PRE21-1-210124-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2021));

    /// <summary>SY-PRE21-1-210124-2: Faku, the improved rung by the end of 2023.</summary>
    public Standard<District> FakuImproved =>
        Clause("SY-PRE21-1-210124-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2023));

    /// <summary>SY-PRE21-1-210124-3: Faku, the excellent rung by the end of 2025.</summary>
    public Standard<District> FakuExcellent =>
        Clause("SY-PRE21-1-210124-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2025));

    /// <summary>SY-PRE21-1-210181-1: Xinmin, the consolidated rung by the end of 2023.</summary>
    public Standard<District> XinminConsolidated =>
        Clause("SY-PRE21-1-210181-1", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Consolidated).ByEndOf(2023));

    /// <summary>SY-PRE21-1-210181-2: Xinmin, the improved rung by the end of 2025.</summary>
    public Standard<District> XinminImproved =>
        Clause("SY-PRE21-1-210181-2", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Improved).ByEndOf(2025));

    /// <summary>SY-PRE21-1-210181-3: Xinmin, the excellent rung by the end of 2028.</summary>
    public Standard<District> XinminExcellent =>
        Clause("SY-PRE21-1-210181-3", Every<District>.Must(Ladder.ItemsPassed).BeAtLeast(Ladder.Excellent).ByEndOf(2028));
}
