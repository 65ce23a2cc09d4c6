using Compliance.Facts;

namespace Compliance.Standards.Registers;

/// <summary>
/// Whom a clause reaches. For an attested one that is as far as facts decide it; a measured one is confined to areas alone, since its sentence says the rest. Every part that is not empty must hold; a fact that was not reported leaves it open. Immutable.
/// </summary>
public sealed class Scope
{
    internal Scope(
        IReadOnlyList<SchoolStage> stages, SchoolOwnership? ownership, IReadOnlyList<Locality> localities, IReadOnlyList<InstitutionKind> kinds,
        IReadOnlyList<AdministrativeCode> areas)
    {
        Stages = stages;
        Ownership = ownership;
        Localities = localities;
        Kinds = kinds;
        Areas = areas;
    }

    /// <summary>A scope that reaches everybody inside the document's jurisdiction.</summary>
    public static Scope Everybody { get; } = new([], null, [], [], []);

    /// <summary>The kinds of school that it reaches, by themselves or through their head or teachers; empty when all.</summary>
    public IReadOnlyList<SchoolStage> Stages { get; }

    /// <summary>The schools that it reaches by who runs them; <see langword="null"/> when all.</summary>
    public SchoolOwnership? Ownership { get; }

    /// <summary>The schools that it reaches by where they stand; empty when all.</summary>
    public IReadOnlyList<Locality> Localities { get; }

    /// <summary>The kinds of institution that it reaches; empty when all.</summary>
    public IReadOnlyList<InstitutionKind> Kinds { get; }

    /// <summary>Whether nothing but areas confines it.</summary>
    internal bool IsOfAreas => Stages.Count == 0 && Ownership is null && Localities.Count == 0 && Kinds.Count == 0;

    /// <summary>The areas that it reaches, each with everything inside; empty when the whole jurisdiction.</summary>
    public IReadOnlyList<AdministrativeCode> Areas { get; }

    /// <summary>Whether it reaches a place. Where the place is only assumed, it is not known in which part of it a subject lies.</summary>
    internal bool Includes(AdministrativeCode place, bool assumed)
    {
        for (var i = 0; i < Areas.Count; i++)
        {
            if (Areas[i].Contains(place) || (assumed && place.Contains(Areas[i])))
            {
                return true;
            }
        }

        return Areas.Count == 0;
    }
}
