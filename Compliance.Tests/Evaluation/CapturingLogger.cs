using System.Globalization;
using Compliance.Evaluation;
using Microsoft.Extensions.Logging;

namespace Compliance.Tests.Evaluation;

/// <summary>Keeps what was logged: the text, and the values behind it as a structured log would store them.</summary>
internal sealed class CapturingLogger : ILogger<ComplianceEvaluator>
{
    private readonly List<Line> lines = [];

    public bool Enabled { get; init; } = true;

    public IReadOnlyList<Line> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => Enabled;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
        lines.Add(new Line(
            logLevel, formatter(state, exception), [.. values.Select(pair => $"{pair.Key}={Convert.ToString(pair.Value, CultureInfo.InvariantCulture)}")]));
    }

    internal sealed record Line(LogLevel Level, string Text, IReadOnlyList<string> Values);
}
