using Compliance.Facts.Building;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compliance.Json;

/// <summary>
/// Reads JSON documents of other kinds as strictly as fact files: no comments, single quotes, bare names, spare commas, NaN or octal numbers, and no name twice. The
/// tokens know their line; numbers are whole (<see cref="long"/>) or <see cref="decimal"/>; nothing is taken for a date.
/// </summary>
/// <example><code>JToken root = StrictJson.ReadFile("schools.mapping.json");</code></example>
public static class StrictJson
{
    /// <summary>Reads a document.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="InvalidFactsException">The text is no JSON.</exception>
    public static JToken Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(file);
        using var json = new TreeReader(reader, file);
        json.Begin();
        JToken root;
        try
        {
            root = JToken.Load(json, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonReaderException stopped)
        {
            var place = json.PlaceOf(json.Path);
            throw new InvalidFactsException(json.HasEnded ? FactFileFaults.Truncated(place) : FactFileFaults.Twice((string)json.Value!, place), stopped);
        }

        json.End();
        return root;
    }

    /// <summary>Reads a document from a disk, which must be in UTF-8.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="InvalidFactsException">The file can not be opened, is not in UTF-8 or is no JSON.</exception>
    public static JToken ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Utf8File.Read(path, reader => Read(reader, path));
    }

    /// <summary>Stops at a number that can not be read, which a tree has no token for.</summary>
    private sealed class TreeReader(TextReader text, string file) : StrictJsonReader(text, file, [])
    {
        public bool HasEnded { get; private set; }

        public override bool Read()
        {
            HasEnded = !base.Read();
            return Value is UnfitValue or OversizedNumber
                ? throw new InvalidFactsException(FactFileFaults.NoNumber(Value.ToString()!, PlaceOf(Path)))
                : !HasEnded;
        }
    }
}
