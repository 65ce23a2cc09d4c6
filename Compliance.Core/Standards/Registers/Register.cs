using System.Reflection;
using System.Text;

namespace Compliance.Standards.Registers;

/// <summary>
/// The register of one document: what the document is and every requirement in it. It holds no code; how a measured clause is computed stands in a
/// <see cref="Standard"/> with the same id.
/// </summary>
public sealed class Register
{
    private readonly Lazy<RegisterClauses> clauses;

    internal Register(PolicyDocument document, Func<RegisterClauses> clauses)
    {
        Document = document;
        this.clauses = new Lazy<RegisterClauses>(clauses);
    }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The clauses, in the order of the document.</summary>
    /// <exception cref="StandardDefinitionException">Something in them is faulty; the exception lists every fault. Only in a register from <see cref="FromResource"/>.</exception>
    public IReadOnlyList<Clause> Clauses => clauses.Value.InOrder;

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

    /// <summary>
    /// Reads a register that is embedded in an assembly: what the document is at once, its clauses when somebody asks for one, so that a program pays for no
    /// document that reaches none of its subjects.
    /// </summary>
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
        return RegisterReader.ReadDeferred(bytes, resource);
    }

    /// <summary>The clause with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns><see langword="null"/> when the register has none.</returns>
    /// <exception cref="StandardDefinitionException">As for <see cref="Clauses"/>.</exception>
    public Clause? Find(string id) => clauses.Value.ById.GetValueOrDefault(id);
}
