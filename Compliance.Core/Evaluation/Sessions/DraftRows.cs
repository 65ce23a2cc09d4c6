using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>The rows of a session with those that a change under way touched. Not thread-safe.</summary>
internal sealed class DraftRows : ISessionRows
{
    private static readonly int LevelCount = Enum.GetValues<SubjectLevel>().Length;

    private readonly SessionState from;
    private readonly Dictionary<int, SessionPlace> places = [];
    private readonly Dictionary<RowKey, Touched> touched = new(8);
    private readonly List<Touched>[] byLevel = new List<Touched>[LevelCount];
    private bool isPlaced = true;
    private SessionRow[]? cities;
    private SessionRow[]? provinces;

    public DraftRows(SessionState from)
    {
        this.from = from;
        Attestations = from.Attestations;
    }

    public SessionLayout Layout => from.Layout;

    public SubjectAttestations Attestations { get; set; }

    /// <summary>Everything that was touched.</summary>
    public IEnumerable<Touched> All => touched.Values;

    /// <summary>The subjects that came.</summary>
    public List<RowKey> Added { get; } = [];

    public SessionPlace Place(int place)
    {
        PlaceRows();
        return places.TryGetValue(place, out var changed) ? changed : from.Place(place);
    }

    public SessionRow? Row(RowKey key) => touched.TryGetValue(key, out var what) ? what.Row : from.Row(key);

    /// <summary>The district that a place is; null where it is none.</summary>
    public RowKey? District(int place) => from.Place(place).District is null ? null : new RowKey(SubjectLevel.District, place, Layout.Places[place]);

    /// <summary>The new state.</summary>
    public SessionState ToState(VerdictCounts totals)
    {
        PlaceRows();
        return from.With(places, cities ?? from.Cities, provinces ?? from.Provinces, Attestations, totals, Added);
    }

    public Touched Touch(RowKey key)
    {
        if (!touched.TryGetValue(key, out var what))
        {
            what = new Touched(key, from.Row(key));
            touched.Add(key, what);
            At(key.Level).Add(what);
        }

        return what;
    }

    /// <summary>What was touched on a level.</summary>
    public List<Touched> At(SubjectLevel level) => byLevel[(int)level] ??= [];

    public void Put(Touched what, SessionRow? row)
    {
        what.Row = row;
        what.IsPlaced = isPlaced = false;
    }

    /// <summary>Puts the rows that changed where those find them who look at whole places.</summary>
    private void PlaceRows()
    {
        if (isPlaced)
        {
            return;
        }

        isPlaced = true;
        foreach (var what in touched.Values)
        {
            if (what.IsPlaced)
            {
                continue;
            }

            what.IsPlaced = true;
            var place = what.Key.Place;
            switch (what.Key.Level)
            {
                case SubjectLevel.Province:
                    (provinces ??= [.. from.Provinces])[place] = what.Row!;
                    break;
                case SubjectLevel.City:
                    (cities ??= [.. from.Cities])[place] = what.Row!;
                    break;
                default:
                    places[place] = (places.TryGetValue(place, out var changed) ? changed : from.Place(place)).With(what.Key, what.Row);
                    break;
            }
        }
    }
}
