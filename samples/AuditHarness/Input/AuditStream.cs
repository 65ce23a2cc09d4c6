using System.Runtime.CompilerServices;
using AuditHarness.Commands;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace AuditHarness.Input;

/// <summary>Data files as a stream of parts: JSON lines and tables district by district, fact files whole.</summary>
internal sealed class AuditStream : IAsyncDisposable
{
    private const string LinesEnding = ".jsonl";

    private readonly DataFiles opener;
    private readonly List<Stream> open = [];
    private readonly List<FactLines> lines = [];
    private readonly List<string> tables = [];
    private TableMapping? mapping;
    private AdministrativeCode? jurisdiction;
    private AuditData? whole;

    private AuditStream(DataFiles opener) => this.opener = opener;

    /// <summary>The day that was asked for, or else the one that the files name; null when there is neither.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>What the files of JSON lines call themselves.</summary>
    public IEnumerable<string> Titles => lines.Select(each => each.Header.Title).OfType<string>();

    /// <summary>Whether a file holds JSON lines.</summary>
    public static bool IsLines(FileInfo file) =>
        file.ToString() == CommonOptions.StandardInput || string.Equals(file.Extension, LinesEnding, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="InvalidFactsException">The files can not be read as facts.</exception>
    /// <exception cref="UsageException">A table without a mapping, or files that name different days and nobody chose one.</exception>
    public static async Task<AuditStream> OpenAsync(
        IReadOnlyList<FileInfo> files, FileInfo? mapping, DateOnly? asOf, AdministrativeCode? jurisdiction, Terminal terminal, CancellationToken cancellationToken)
    {
        var stream = new AuditStream(new DataFiles(terminal.Progress));
        try
        {
            foreach (var file in files.Where(IsLines))
            {
                var source = stream.Open(file, terminal.Input);
                stream.lines.Add(await FactLines.OpenAsync(source, file.ToString(), jurisdiction, cancellationToken));
            }

            FileInfo[] tables = [.. files.Where(AuditData.IsTable)];
            if (tables.Length > 0)
            {
                (stream.mapping, var paths) = TablesByMapping.Only(TablesByMapping.Of(tables, mapping));
                stream.tables.AddRange(paths);
                stream.jurisdiction = jurisdiction;
            }

            FileInfo[] others = [.. files.Where(file => !IsLines(file) && !AuditData.IsTable(file))];
            stream.whole = others.Length > 0 ? await AuditData.ReadAsync(others, mappingFile: null, asOf, jurisdiction, terminal, cancellationToken) : null;
            stream.AsOf = asOf ?? AuditData.OneDay([.. stream.lines.Select(each => each.Header.AsOf), stream.whole?.AsOf, stream.mapping?.AsOf]);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    public async IAsyncEnumerable<FactSet> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (whole is not null)
        {
            yield return whole.Facts;
        }

        if (mapping is not null)
        {
            await foreach (var part in TableImport.ReadAsync(tables, mapping, jurisdiction, opener.Open, cancellationToken))
            {
                yield return part;
            }
        }

        foreach (var each in lines)
        {
            await foreach (var part in each.ReadAsync(cancellationToken))
            {
                yield return part;
            }
        }
    }

    /// <summary>Reads everything into one set of facts.</summary>
    public async Task ReadIntoAsync(FactSetBuilder builder, CancellationToken cancellationToken)
    {
        await foreach (var part in ReadAsync(cancellationToken))
        {
            builder.Add(part);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stream in open)
        {
            await stream.DisposeAsync();
        }
    }

    private Stream Open(FileInfo file, Stream input)
    {
        if (file.ToString() == CommonOptions.StandardInput)
        {
            return opener.Watched(input);
        }

        open.Add(opener.Open(file.ToString()));
        return open[^1];
    }
}
