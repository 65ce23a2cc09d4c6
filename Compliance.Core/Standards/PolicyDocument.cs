using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Standards;

/// <summary>A document that sets standards: title, number, issuer, standing, area and period.</summary>
public sealed record PolicyDocument
{
    /// <summary>The short code that clause ids begin with, such as <c>SY23</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The title; the Chinese one with its title marks 《》.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The document number, such as 辽教发〔2023〕10号; <see langword="null"/> when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public required BilingualText Issuer { get; init; }

    /// <summary>The day of issue, or of publication for a draft; <see langword="null"/> when the official text was not seen.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Whether it is issued or a draft for comment.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>The area it applies to; it reaches every unit whose code lies inside.</summary>
    public required AdministrativeCode Jurisdiction { get; init; }

    /// <summary>The first day on which it is applied, included.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last day on which its standing duties are applied, included; <see langword="null"/> while it is open-ended.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Whether a duty of this document is applied on a day. See <see cref="Standard.IsInForceOn"/>.</summary>
    internal bool Applies(Timing timing, DateOnly day) =>
        day >= InForceFrom
        && (timing.Year is not { } year || (timing.Due is null ? day.Year == year : day.Year >= year))
        && (timing.Due is not null || InForceUntil is not { } until || day <= until);
}
