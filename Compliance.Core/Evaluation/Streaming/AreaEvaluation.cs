using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Streaming;

/// <summary>
/// Judges cities and provinces by digests of their districts. Cities sum up the values of districts and rest on outcomes of districts, so that no school is needed any more.
/// </summary>
internal sealed class AreaEvaluation(IReadOnlyList<StandardPack> packs, EvaluatorOptions options, ReachedPrograms programs, DateOnly asOf)
{
    private static readonly SubjectLevel[] Below = [SubjectLevel.Institution, SubjectLevel.School, SubjectLevel.Principal, SubjectLevel.Teacher];

    /// <exception cref="StandardDefinitionException">A standard of cities or provinces rests on one of something below districts.</exception>
    public ComplianceReport Judge(UpperAreas areas, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        var facts = areas.ToFacts();
        var prepared = programs.For(facts, parallel);
        RefuseBelowDistricts(prepared);
        var rolledUp = new RolledUpFacts(facts);
        var attestations = new AttestationBook(facts, asOf, packs);
        var levels = new LevelOutcomes[prepared.Length];
        levels[(int)SubjectLevel.Province] = Judge(SubjectLevel.Province, rolledUp.Provinces);
        levels[(int)SubjectLevel.City] = Judge(SubjectLevel.City, rolledUp.Cities);
        levels[(int)SubjectLevel.District] = Restore(areas.Districts, rolledUp.Districts, prepared[(int)SubjectLevel.District], attestations);
        foreach (var level in Below)
        {
            levels[(int)level] = Empty(level);
        }

        var outcomes = new Outcomes(facts, [.. levels], asOf, options.CompileFrom, programs.Parts);
        new DeterminationRun(facts, prepared, levels, outcomes, parallel).Judge(facts.Ranges, to: SubjectLevel.City);

        // The districts were reported on before.
        levels[(int)SubjectLevel.District] = Empty(SubjectLevel.District);
        return new ComplianceReport(
            areas.WithoutDistricts(), asOf, packs, levels,
            () => [.. rolledUp.Findings(), .. attestations.Findings.Where(finding => finding.Subject.Level < SubjectLevel.District)], rolledUp.Districts);

        LevelOutcomes Judge(SubjectLevel level, FactTable table)
        {
            var program = prepared[(int)level];
            var rows = new byte[table.Count * program.Standards.Count];
            foreach (var range in facts.Ranges[(int)level])
            {
                program.Run(table, range, facts.AssumedJurisdiction is not null, rows, table.Count >= options.CompileFrom);
            }

            program.Attested.Enter(attestations, level, table, rows, program.ColumnOf);
            return new LevelOutcomes(level, table, program, rows, attestations);
        }

        LevelOutcomes Empty(SubjectLevel level) => new(level, new FactTable(level, []), prepared[(int)level], [], attestations);
    }

    /// <summary>The outcomes of the districts, from whatever columns they had where they were judged.</summary>
    private static LevelOutcomes Restore(IEnumerable<DistrictDigest> districts, FactTable table, LevelProgram program, AttestationBook attestations)
    {
        var rows = new byte[table.Count * program.Standards.Count];
        Array.Fill(rows, (byte)Outcome.OutsideJurisdiction);
        var restored = new LevelOutcomes(SubjectLevel.District, table, program, rows, attestations);
        foreach (var (row, digest) in districts.Select((digest, row) => (row, digest)))
        {
            foreach (var (standard, outcome) in digest.Outcomes)
            {
                if (program.ColumnOf(standard) is { } column)
                {
                    restored.Set(row, column, outcome);
                }
            }
        }

        return restored;
    }

    /// <summary>
    /// Counts of schools could be carried along with the districts, but a verdict also names whom it rests on, and a coefficient of variation needs the values of every one.
    /// </summary>
    private static void RefuseBelowDistricts(LevelProgram[] programs)
    {
        var faults = from level in new[] { SubjectLevel.City, SubjectLevel.Province }
                     from column in programs[(int)level].Determinations
                     where column.Slot.Measured.Model.Determination!.Standards.Any(standard => standard.Level > SubjectLevel.District)
                     select new DefinitionFault(column.Slot.Clause.Id, new BilingualText(
                         "市、省的标准取决于区县以下对象的标准,无法分部分评估;请一次评估全部数据。",
                         "A standard of cities or provinces that rests on standards of units below districts can not be judged part by part; judge all facts at once."));
        DefinitionFault[] found = [.. faults];
        if (found.Length > 0)
        {
            throw new StandardDefinitionException(found);
        }
    }
}
