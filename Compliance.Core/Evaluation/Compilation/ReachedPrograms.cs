using System.Collections.Concurrent;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Evaluation.Compilation;

/// <summary>
/// The programs of all levels for the documents that reach some facts; those of other provinces are neither read nor given a column. Made once for each
/// selection of documents. Thread-safe.
/// </summary>
internal sealed class ReachedPrograms(IReadOnlyList<StandardPack> packs)
{
    private readonly DocumentStandards[] documents = [.. packs.SelectMany(pack => pack.Documents)];
    private readonly ConcurrentDictionary<string, LevelProgram[]> made = new(StringComparer.Ordinal);

    /// <summary>What determinations need beside the programs.</summary>
    public CompiledParts Parts { get; } = new();

    /// <summary>
    /// The programs, by level, with every sentence read that one of the facts needs, so that what is wrong with one is thrown here and not while subjects are
    /// judged. What is read for the first time is read several at once: this is most of a first verdict.
    /// </summary>
    /// <exception cref="StandardDefinitionException">Definitions are faulty; the exception lists every fault.</exception>
    public LevelProgram[] For(FactSet facts, ParallelOptions parallel)
    {
        var reached = Reached(facts);
        var key = KeyOf(reached);
        var known = made.TryGetValue(key, out var programs);
        if (programs is null)
        {
            ReadSlots(reached, parallel);
            programs = made.GetOrAdd(key, Make(reached));
        }

        return Prepared(programs, facts, known ? null : parallel);
    }

    /// <summary>The same programs with columns for those standards alone that can be violated on a day, and for what they rest on.</summary>
    /// <exception cref="StandardDefinitionException">As for <see cref="For"/>.</exception>
    public LevelProgram[] ForViolations(FactSet facts, DateOnly asOf, ParallelOptions parallel)
    {
        var reached = Reached(facts);
        ReadSlots(reached, parallel);
        var candidates = new ViolationCandidates(documents, reached, facts, asOf);
        var known = made.TryGetValue(candidates.Key, out var programs);
        if (programs is null)
        {
            Each(facts.Ranges.Length, parallel, level => candidates.Read((SubjectLevel)level));
            var (kept, restedOn) = candidates.WithWhatTheyRestOn();
            programs = made.GetOrAdd(candidates.Key, Make(reached, kept, restedOn));
        }

        return Prepared(programs, facts, known ? null : parallel);
    }

    private static LevelProgram[] Prepared(LevelProgram[] programs, FactSet facts, ParallelOptions? parallel)
    {
        var ranges = facts.Ranges;
        Each(programs.Length, parallel, level => programs[level].Prepare(ranges[level]));
        return programs;
    }

    private bool[] Reached(FactSet facts) => Array.ConvertAll(documents, document => Reaches(document.Document.Jurisdiction, facts));

    private void ReadSlots(bool[] reached, ParallelOptions parallel)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            if (reached[i] && !documents[i].IsRead)
            {
                Each(documents.Length, parallel, each => _ = reached[each] ? documents[each].Slots : null);
                return;
            }
        }
    }

    /// <summary>Does something for each of some, and throws what is wrong with all of them together: the same faults, whatever runs beside what.</summary>
    private static void Each(int count, ParallelOptions? parallel, Action<int> read)
    {
        var faulty = new StandardDefinitionException?[count];
        if (parallel is null)
        {
            for (var i = 0; i < count; i++)
            {
                Try(i);
            }
        }
        else
        {
            Parallel.For(0, count, parallel, Try);
        }

        if (Array.Exists(faulty, one => one is not null))
        {
            throw new StandardDefinitionException([.. faulty.SelectMany(one => one?.Faults ?? []).Distinct()]);
        }

        void Try(int i)
        {
            try
            {
                read(i);
            }
            catch (StandardDefinitionException bad)
            {
                faulty[i] = bad;
            }
        }
    }

    /// <summary>Whether something lies inside. Principals and teachers lie where their schools do.</summary>
    private static bool Reaches(AdministrativeCode jurisdiction, FactSet facts) =>
        Reaches(jurisdiction, facts.ProvinceRanges) || Reaches(jurisdiction, facts.CityRanges) || Reaches(jurisdiction, facts.DistrictRanges)
        || Reaches(jurisdiction, facts.InstitutionRanges) || Reaches(jurisdiction, facts.SchoolRanges);

    private static bool Reaches(AdministrativeCode jurisdiction, LocationRange[] ranges)
    {
        foreach (var range in ranges)
        {
            if (range.Location is { } place && jurisdiction.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(bool[] reached) => new(Array.ConvertAll(reached, yes => yes ? '1' : '0'));

    private LevelProgram[] Make(bool[] reached, IReadOnlySet<StandardSlot>? kept = null, IReadOnlySet<StandardSlot>? whole = null)
    {
        var programs = new LevelProgram[Enum.GetValues<SubjectLevel>().Length];
        for (var level = 0; level < programs.Length; level++)
        {
            programs[level] = new LevelProgram((SubjectLevel)level, documents, reached, kept, whole);
        }

        return programs;
    }
}
