using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Evaluation.Sessions;

/// <summary>The attestations of a session, all of them in the order given, and what counts for each subject. Immutable.</summary>
internal sealed class SubjectAttestations : IAttestations
{
    private readonly ImmutableDictionary<(SubjectLevel, string), AttestationBook> books;

    private SubjectAttestations(ImmutableList<Attestation> all, ImmutableDictionary<(SubjectLevel, string), AttestationBook> books)
    {
        All = all;
        this.books = books;
    }

    public ImmutableList<Attestation> All { get; }

    public static SubjectAttestations Of(FactSet facts, DateOnly asOf, IReadOnlyList<StandardPack> packs) => new(
        [.. facts.Attestations],
        facts.Attestations.GroupBy(KeyOf).ToImmutableDictionary(group => group.Key, group => new AttestationBook([.. group], NoSubject, asOf, packs)));

    public Attestation? Of(string clause, SubjectLevel level, string code) => books.TryGetValue((level, code), out var book) ? book.Of(clause, level, code) : null;

    /// <summary>What counts for a subject; null when nothing was attested of it.</summary>
    public AttestationBook? BookOf(SubjectLevel level, string code) => books.GetValueOrDefault((level, code));

    public SubjectAttestations With(Attestation attestation, DateOnly asOf, IReadOnlyList<StandardPack> packs)
    {
        var (key, all) = (KeyOf(attestation), All.Add(attestation));
        Attestation[] own = books.ContainsKey(key) ? [.. all.Where(other => KeyOf(other) == key)] : [attestation];
        return new SubjectAttestations(all, books.SetItem(key, new AttestationBook(own, NoSubject, asOf, packs)));
    }

    /// <summary>Without those of a subject that is gone.</summary>
    public SubjectAttestations Without(SubjectLevel level, string code) =>
        books.ContainsKey((level, code)) ? new(All.RemoveAll(attestation => KeyOf(attestation) == (level, code)), books.Remove((level, code))) : this;

    private static (SubjectLevel, string) KeyOf(Attestation attestation) => (attestation.Level, attestation.SubjectCode);

    /// <summary>Findings are made when everything is put together; these books are only asked what counts.</summary>
    private static Subject NoSubject(Attestation attestation) => new District { Code = attestation.SubjectCode };
}
