using System.Reflection;
using System.Text;

namespace Compliance.Standards.Registers;

/// <summary>
/// The register of one document: what the document is and every requirement in it. It holds no code; how a measured clause is computed stands in a
/// <see cref="Standard"/> with the same id.
/// </summary>
public sealed class Register
{
    private readonly Dictionary<string, Clause> byId;

    internal Register(PolicyDocument document, IReadOnlyList<Clause> clauses, Dictionary<string, Clause> byId)
    {
        Document = document;
        Clauses = clauses;
        this.byId = byId;
    }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The clauses, in the order of the document.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Reads a register from JSON.</summary>
    /// <param name="reader">The JSON text.</param>
    /// <param name="name">The name for messages.</param>
    /// <exception cref="StandardDefinitionException">The text is no register; the exception lists every fault.</exception>
    public static Register Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return RegisterReader.Read(Encoding.UTF8.GetBytes(reader.ReadToEnd()), name);
    }

    /// <summary>Reads a register that is embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resource">The name of the resource, such as <c>SY23.register.json</c>.</param>
    /// <exception cref="StandardDefinitionException">There is no such resource, or it is no register.</exception>
    public static Register FromResource(Assembly assembly, string resource)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new StandardDefinitionException(
                [new DefinitionFault(resource, new($"{assembly.GetName().Name} 中没有该资源。", $"{assembly.GetName().Name} has no such resource."))]);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return RegisterReader.Read(bytes, resource);
    }

    /// <summary>The clause with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns><see langword="null"/> when the register has none.</returns>
    public Clause? Find(string id) => byId.GetValueOrDefault(id);
}
