using System.Text;
using System.Text.Json;

namespace Compliance.Standards.Registers;

/// <summary>Names that may stand at one place of a register, compared with its bytes without making a text of them.</summary>
internal sealed class NameList
{
    private readonly byte[][] encoded;

    public NameList(IEnumerable<string> names)
    {
        Names = [.. names];
        encoded = [.. Names.Select(Encoding.UTF8.GetBytes)];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of an enumeration as JSON writes them; the index of a name is its value.</summary>
    public static NameList Of(Type enumeration) => new(NamesOf(enumeration));

    public static IEnumerable<string> NamesOf(Type enumeration) => Enum.GetNames(enumeration).Select(JsonNames.Of);

    /// <summary>Finds the name at which a reader stands.</summary>
    /// <param name="reader">At a text or the name of a property.</param>
    /// <param name="first">Where to look first: properties mostly stand in the same order.</param>
    /// <returns>The index of the name; -1 when it is none of them.</returns>
    public int Find(ref Utf8JsonReader reader, int first = 0)
    {
        for (var step = 0; step < encoded.Length; step++)
        {
            var index = first + step < encoded.Length ? first + step : first + step - encoded.Length;
            if (reader.ValueTextEquals(encoded[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public override string ToString() => string.Join(", ", Names);
}
