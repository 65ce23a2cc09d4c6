using Compliance.Evaluation;
using Compliance.Evaluation.Sessions;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>Saves sessions and reads them again. A saved session is a fact file that states its day, so that everything that reads fact files reads it.</summary>
/// <example><code>
/// SessionFile.Write(session, writer);
/// var again = SessionFile.Read(evaluator, reader, "session.json");
/// </code></example>
public static class SessionFile
{
    /// <summary>Writes the facts of a session as they are, and its day. Changes may go on meanwhile.</summary>
    /// <param name="session">The session.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ComplianceSession session, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(session);
        FactFile.Write(session.Current.Facts, writer, new FactFile { AsOf = session.AsOf });
    }

    /// <summary>Reads a session: evaluates the facts of the file for its day and goes on from there.</summary>
    /// <param name="evaluator">Judges them.</param>
    /// <param name="reader">A fact file that states its day.</param>
    /// <param name="file">The name of the file for messages.</param>
    /// <param name="options">How the session works.</param>
    /// <exception cref="InvalidFactsException">The file is none, or states no day; the exception lists every fault.</exception>
    public static ComplianceSession Read(ComplianceEvaluator evaluator, TextReader reader, string file, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var builder = new FactSetBuilder();
        if (FactFile.Read(reader, file, builder).AsOf is { } asOf)
        {
            return evaluator.OpenSession(builder.Build(), asOf, options);
        }

        throw new InvalidFactsException(builder.Add(FactFileFaults.NoDay(new SourcePlace { File = file })).TryBuild(out _, out var faults) ? [] : faults);
    }
}
