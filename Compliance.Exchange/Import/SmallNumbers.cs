namespace Compliance.Exchange.Import;

/// <summary>Whole numbers as objects. Those that stand in most cells are made once and not for each of them.</summary>
internal static class SmallNumbers
{
    private const int Many = 4096;
    private static readonly object[] Made = [.. Enumerable.Range(0, Many).Select(number => (object)(long)number)];

    public static object Boxed(long number) => number is >= 0 and < Many ? Made[number] : number;
}
