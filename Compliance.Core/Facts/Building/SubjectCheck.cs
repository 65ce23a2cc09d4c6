using Compliance.Facts.Describing;

namespace Compliance.Facts.Building;

/// <summary>Checks what one subject or one statement says, apart from those it is linked to.</summary>
internal static class SubjectCheck
{
    /// <summary>Every fact: see <see cref="Number"/>.</summary>
    public static void Numbers(Subject subject, SourcePlace? place, FaultList found)
    {
        foreach (var fact in FactCatalog.Of(subject.Level))
        {
            Number(subject, fact, place, found);
        }
    }

    /// <summary>One fact: its range, its decimals, and whether it is larger than what it is a part of.</summary>
    public static void Number(Subject subject, Fact fact, SourcePlace? place, FaultList found)
    {
        if (fact.NumberOf(subject) is not { } number)
        {
            return;
        }

        if (number < 0)
        {
            found.Add(FactFaults.Negative(fact.Name, number, place));
        }
        else if (number > FactLimits.Of(fact))
        {
            found.Add(FactFaults.TooLarge(fact.Name, number, FactLimits.Of(fact), place));
        }
        else if (decimal.Round(number, FactLimits.DecimalsOf(fact)) != number)
        {
            found.Add(FactFaults.BadValue(fact, number, place));
        }
        else
        {
            Part(subject, fact, place, found);
        }
    }

    /// <summary>Whether any fact is larger than what it is a part of; their ranges are known to be right.</summary>
    public static void Parts(Subject subject, SourcePlace? place, FaultList found)
    {
        foreach (var fact in FactCatalog.PartsOf(subject.Level))
        {
            Part(subject, fact, place, found);
        }
    }

    private static void Part(Subject subject, Fact fact, SourcePlace? place, FaultList found)
    {
        if (fact.PartOf is { } whole && !IsKnownWithin(fact, whole, subject) && fact.NumberOf(subject) is { } number && whole.NumberOf(subject) is { } wholeNumber && number > wholeNumber)
        {
            found.Add(FactFaults.PartExceedsWhole(subject, fact, number, whole, wholeNumber, place));
        }
    }

    /// <summary>Most parts are not reported, or within, and whole units of one kind tell that without decimals.</summary>
    private static bool IsKnownWithin(Fact part, Fact whole, Subject subject) =>
        part.Kind == whole.Kind && part.Kind is FactKind.Count or FactKind.Posts or FactKind.Years or FactKind.SquareMetres
        && part.UnitsOf(subject) is var units && (units < 0 || whole.UnitsOf(subject) >= units);

    public static void Indicators(Subject subject, SourcePlace? place, FaultList found)
    {
        foreach (var name in subject.Indicators.Names)
        {
            var number = subject.Indicators.ValueOf(name)!.Value;
            if (number < 0)
            {
                found.Add(FactFaults.Negative(name, number, place));
            }
            else if (number > FactLimits.Indicator)
            {
                found.Add(FactFaults.TooLarge(name, number, FactLimits.Indicator, place));
            }
        }
    }

    public static void Statement(Attestation attestation, SourcePlace? place, FaultList found)
    {
        if (string.IsNullOrWhiteSpace(attestation.Evidence) || string.IsNullOrWhiteSpace(attestation.By))
        {
            found.Add(FactFaults.BadAttestation(attestation.Standard, "须注明依据 evidence 和签署人 by", "it needs evidence and a signer (by)", place));
        }

        if (attestation.ExpiresOn < attestation.On)
        {
            found.Add(FactFaults.BadAttestation(attestation.Standard, "失效日早于签署日", "it expires before the day it was made", place));
        }
    }
}
