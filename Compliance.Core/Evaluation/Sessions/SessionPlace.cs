using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>What lies in one place: the district itself, where the place is one, and everything in it, each in order of its code. Immutable.</summary>
internal sealed class SessionPlace(SessionRow? district, SessionRow[] institutions, SessionRow[] schools, SessionRow[] principals, SessionRow[] teachers)
{
    public static SessionPlace Empty { get; } = new(null, [], [], [], []);

    public SessionRow? District => district;

    public SessionRow[] Schools => schools;

    public SessionRow[] Of(SubjectLevel level) => level switch
    {
        SubjectLevel.District => district is null ? [] : [district],
        SubjectLevel.Institution => institutions,
        SubjectLevel.School => schools,
        SubjectLevel.Principal => principals,
        SubjectLevel.Teacher => teachers,
        _ => [],
    };

    /// <summary>The row of a code, or the complement of where it would stand.</summary>
    /// <param name="level">The level.</param>
    /// <param name="code">The code.</param>
    /// <param name="near">Where to look first.</param>
    public int IndexOf(SubjectLevel level, string code, int near)
    {
        var rows = Of(level);
        if ((uint)near < (uint)rows.Length && rows[near].Reported.Code == code)
        {
            return near;
        }

        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(rows[middle].Reported.Code, code);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The place with a row put in, replaced, or taken out where it is null.</summary>
    public SessionPlace With(RowKey key, SessionRow? row)
    {
        var level = key.Level;
        var (rows, at) = (Of(level), IndexOf(level, key.Code, key.Near));
        SessionRow[] changed = row is null
            ? [.. rows.AsSpan(0, at), .. rows.AsSpan(at + 1)]
            : at >= 0
                ? [.. rows.AsSpan(0, at), row, .. rows.AsSpan(at + 1)]
                : [.. rows.AsSpan(0, ~at), row, .. rows.AsSpan(~at)];
        return new SessionPlace(
            level == SubjectLevel.District ? row : district,
            level == SubjectLevel.Institution ? changed : institutions,
            level == SubjectLevel.School ? changed : schools,
            level == SubjectLevel.Principal ? changed : principals,
            level == SubjectLevel.Teacher ? changed : teachers);
    }
}
