namespace Compliance.Facts.Describing;

/// <summary>Names a value of an enumeration in both languages.</summary>
/// <param name="zh">The Chinese name.</param>
/// <param name="en">The English name.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string zh, string en) : Attribute
{
    /// <summary>The Chinese name.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English name.</summary>
    public string En { get; } = en;
}
