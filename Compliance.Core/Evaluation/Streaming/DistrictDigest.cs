using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Streaming;

/// <summary>What the areas above need to know of a district once its schools are gone: its values with what was summed up, its outcomes, and what was attested of it.</summary>
/// <param name="District">The district, with unreported values filled in from below.</param>
/// <param name="Outcomes">Its outcomes by the id of the standard; those outside their area may be left out.</param>
/// <param name="Attestations">What was attested of the district itself.</param>
internal sealed record DistrictDigest(District District, IEnumerable<KeyValuePair<string, Outcome>> Outcomes, IReadOnlyList<Attestation> Attestations)
{
    /// <summary>The digests of the districts of a part that was judged.</summary>
    public static DistrictDigest[] Of(LevelOutcomes districts, FactSet facts)
    {
        var attested = facts.Attestations.Where(attestation => attestation.Level == SubjectLevel.District)
            .ToLookup(attestation => attestation.SubjectCode, StringComparer.Ordinal);
        var digests = new DistrictDigest[districts.Facts.Count];
        for (var row = 0; row < digests.Length; row++)
        {
            var district = (District)districts.Facts[row];
            digests[row] = new DistrictDigest(district, new StoredOutcomes(districts.Standards, districts.Row(row).ToArray()), [.. attested[district.Code]]);
        }

        return digests;
    }

    /// <summary>A row of outcomes with the columns that it was judged by, which all parts that the same documents reach share.</summary>
    private sealed class StoredOutcomes(IReadOnlyList<StandardSlot> standards, byte[] row) : IEnumerable<KeyValuePair<string, Outcome>>
    {
        public IEnumerator<KeyValuePair<string, Outcome>> GetEnumerator()
        {
            for (var column = 0; column < row.Length; column++)
            {
                if ((Outcome)row[column] != Outcome.OutsideJurisdiction)
                {
                    yield return KeyValuePair.Create(standards[column].Clause.Id, (Outcome)row[column]);
                }
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
