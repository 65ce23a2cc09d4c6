using Compliance.Standards;

namespace Compliance.Languages;

/// <summary>The names of the modalities.</summary>
internal static class ModalityWords
{
    public static BilingualText Of(Modality modality) => modality switch
    {
        Modality.Mandatory => new BilingualText("强制", "mandatory"),
        Modality.Target => new BilingualText("目标", "target"),
        Modality.Strive => new BilingualText("力争", "strive for"),
        Modality.Principle => new BilingualText("原则上", "in principle"),
        Modality.Component => new BilingualText("综合判定的组成部分", "part of a determination"),
        _ => new BilingualText("鼓励", "encouraged"),
    };
}
