namespace Compliance.Facts;

/// <summary>Neighbouring rows of a level, from <see cref="From"/> up to but not including <see cref="To"/>.</summary>
internal readonly record struct RowRange(int From, int To)
{
    public Enumerator GetEnumerator() => new(From, To);

    public IEnumerable<int> AsEnumerable() => Enumerable.Range(From, To - From);

    public struct Enumerator(int from, int to)
    {
        private int row = from - 1;

        public readonly int Current => row;

        public bool MoveNext() => ++row < to;
    }
}
