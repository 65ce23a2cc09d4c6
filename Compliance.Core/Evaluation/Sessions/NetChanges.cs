using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Evaluation.Sessions;

/// <summary>What several operations come to: the subjects as they are to be, those that go, and what is attested.</summary>
internal sealed class NetChanges
{
    private readonly Dictionary<(SubjectLevel Level, string Code), Subject?> subjects = [];

    private NetChanges()
    {
    }

    /// <summary>The subjects that come or change, areas first, schools before who works in them.</summary>
    public IReadOnlyList<Subject> Set { get; private set; } = [];

    /// <summary>Those that go, from below to above.</summary>
    public IReadOnlyList<(SubjectLevel Level, string Code)> Gone { get; private set; } = [];

    public List<Attestation> Attestations { get; } = [];

    /// <summary>Adds the operations up.</summary>
    /// <exception cref="InvalidFactsException">A subject comes that is there already, or one changes or goes that is not; the exception lists all such.</exception>
    public static NetChanges Of(SessionState state, IReadOnlyList<SessionOperation> operations)
    {
        if (operations is [SessionOperation.Update(var only)] && IsPlain(state, only))
        {
            return new NetChanges { Set = [only] };
        }

        var net = new NetChanges();
        var faults = new List<FactFault>();
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case SessionOperation.Add(var subject):
                    if (net.Exists(state, subject.Level, subject.Code))
                    {
                        faults.Add(FactFaults.DuplicateCode(subject.Level, subject.Code, null, null));
                    }

                    net.subjects[(subject.Level, subject.Code)] = subject;
                    break;
                case SessionOperation.Update(var subject):
                    Require(subject.Level, subject.Code);
                    net.subjects[(subject.Level, subject.Code)] = subject;
                    break;
                case SessionOperation.Remove(var level, var code):
                    Require(level, code);
                    net.subjects[(level, code)] = null;
                    break;
                case SessionOperation.Attest(var attestation):
                    net.Attestations.Add(attestation);
                    break;
                default:
                    throw new InvalidOperationException(operation.GetType().Name);
            }
        }

        if (faults.Count > 0)
        {
            throw new InvalidFactsException(faults);
        }

        net.TakeStagesAlong(state);
        net.Settle();
        return net;

        void Require(SubjectLevel level, string code)
        {
            if (!net.Exists(state, level, code))
            {
                faults.Add(FactFaults.UnknownSubject(level, code));
            }
        }
    }

    /// <summary>Most changes are of one subject that is there and stays what it is: there is nothing to add up.</summary>
    private static bool IsPlain(SessionState state, Subject subject) =>
        state.KeyOf(subject.Level, subject.Code) is { } key
        && (subject is not School school || ((School)state.Row(key)!.Reported).Stage == school.Stage);

    private void Settle()
    {
        Set = [.. subjects.Values.OfType<Subject>().OrderBy(subject => subject.Level)];
        Gone = [.. subjects.Where(pair => pair.Value is null).Select(pair => pair.Key).OrderByDescending(key => key.Level)];
    }

    private bool Exists(SessionState state, SubjectLevel level, string code) =>
        subjects.TryGetValue((level, code), out var subject) ? subject is not null : state.KeyOf(level, code) is not null;

    /// <summary>Where a school becomes another kind of school, so does the school of those who had its stage.</summary>
    private void TakeStagesAlong(SessionState state)
    {
        foreach (var subject in subjects.Values.ToArray())
        {
            if (subject is not School school || state.KeyOf(SubjectLevel.School, school.Code) is not { } key || state.Row(key)!.Reported is not School before || before.Stage == school.Stage)
            {
                continue;
            }

            foreach (var row in state.Place(key.Place).Of(SubjectLevel.Principal))
            {
                if (row.Reported is Principal principal && principal.SchoolCode == school.Code && principal.SchoolStage == before.Stage)
                {
                    subjects.TryAdd((SubjectLevel.Principal, principal.Code), principal with { SchoolStage = school.Stage });
                }
            }

            foreach (var row in state.Place(key.Place).Of(SubjectLevel.Teacher))
            {
                if (row.Reported is Teacher teacher && teacher.SchoolCode == school.Code && teacher.SchoolStage == before.Stage)
                {
                    subjects.TryAdd((SubjectLevel.Teacher, teacher.Code), teacher with { SchoolStage = school.Stage });
                }
            }
        }
    }
}
