using System.Reflection;
using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Standards;

/// <summary>
/// The standards of one article of a document. Derive a class per article, in a file named after it, with a public property per standard; the pack reads the properties
/// of a level when its first standard is needed.
/// </summary>
/// <example><code>
/// /// &lt;summary&gt;Task 16: a stronger teaching force.&lt;/summary&gt;
/// public sealed class Task16StrongTeachers : Article
/// {
///     public Standard&lt;District&gt; TeacherRotation => Clause("SY23-16-3",
///         Every&lt;District&gt;.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation))
///             .BeAtLeast(15.Percent()).InEachSchoolYear());
/// }
/// </code></example>
public abstract class Article
{
    private Register? register;

    /// <summary>The standards of the article on one level; each bad one becomes faults, so that the others are still read.</summary>
    internal IEnumerable<MeasuredStandard> Read(Register source, SubjectLevel level, List<DefinitionFault> faults)
    {
        register = source;
        foreach (var property in GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!typeof(Standard).IsAssignableFrom(property.PropertyType) || (LevelOf(property.PropertyType) ?? level) != level)
            {
                continue;
            }

            MeasuredStandard? standard = null;
            try
            {
                standard = (MeasuredStandard?)property.GetMethod!.Invoke(this, BindingFlags.DoNotWrapExceptions, null, null, null);
            }
            catch (StandardDefinitionException bad)
            {
                faults.AddRange(bad.Faults);
            }
#pragma warning disable CA1031 // Whatever one definition throws, the faults of all the others are still to be reported with it.
            catch (Exception broken)
            {
                var where = $"{GetType().Name}.{property.Name}";
                faults.Add(new DefinitionFault(where, new BilingualText($"定义失败:{broken.Message}", $"The definition failed: {broken.Message}")));
            }
#pragma warning restore CA1031

            if (standard is not null && standard.Level == level)
            {
                yield return standard;
            }
        }
    }

    /// <summary>Says how a clause of the register is measured.</summary>
    /// <typeparam name="T">The kind of subject.</typeparam>
    /// <param name="id">The id of the clause.</param>
    /// <param name="sentence">The finished sentence.</param>
    /// <returns>The standard.</returns>
    /// <exception cref="StandardDefinitionException">The register has no such clause, or says something else than the sentence does.</exception>
    protected Standard<T> Clause<T>(string id, Sentence<T> sentence)
        where T : Subject
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(sentence);
        if (register is null)
        {
            throw new InvalidOperationException($"{GetType().Name} has not been added to a pack. 该条文类尚未加入标准包。");
        }

        var clause = register.Find(id)
            ?? throw new StandardDefinitionException(
                [new DefinitionFault(id, new($"文件 {register.Document.Code} 的登记册中没有该条目。", $"The register of {register.Document.Code} has no such clause."))]);
        return Standard<T>.Define(register.Document, clause, sentence);
    }

    /// <summary>The level that a property speaks of by its type; null when only its value tells.</summary>
    private static SubjectLevel? LevelOf(Type property) =>
        property.IsGenericType && property.GetGenericArguments()[0] is { IsAbstract: false } subject ? FactCatalog.LevelOf(subject) : null;
}
