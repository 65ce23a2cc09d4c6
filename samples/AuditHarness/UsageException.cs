using Compliance.Languages;

namespace AuditHarness;

/// <summary>The user asked for something that can not be done; the message says what and what to do.</summary>
internal sealed class UsageException(BilingualText text) : Exception(text.En)
{
    public UsageException(string zh, string en)
        : this(new BilingualText(zh, en))
    {
    }

    public BilingualText Text => text;
}
