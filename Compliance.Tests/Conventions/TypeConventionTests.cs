using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>What holds for the types of every library.</summary>
[TestFixture]
public sealed class TypeConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What is made once and then shared between threads.</summary>
    private static readonly string[] Shared =
    [
        typeof(Ratio).Namespace!, typeof(School).Namespace!, typeof(Compliance.Facts.Describing.Fact).Namespace!, typeof(Standard).Namespace!,
        typeof(Compliance.Standards.Registers.Register).Namespace!, typeof(Compliance.Standards.Sentences.Sentence<>).Namespace!,
        "Compliance.Standards.Reading", typeof(ComplianceEvaluator).Namespace!, typeof(Compliance.Languages.Language).Namespace!,
    ];

    /// <summary>What changes on purpose, each with its reason.</summary>
    private static readonly Dictionary<string, string> Changing = new()
    {
        ["Compliance.Standards.Article.register"] = "set once, when the pack that it is added to reads it",
        ["Compliance.Standards.Registers.Clause.locator"] = "decoded when first asked for; two threads decode the same",
        ["Compliance.Standards.Registers.Clause.title"] = "decoded when first asked for; two threads decode the same",
        ["Compliance.Standards.Registers.Clause.summary"] = "decoded when first asked for; two threads decode the same",
        ["Compliance.Standards.Registers.ClauseFields.*"] = "filled by the reader, never changed once a clause rests on them",
        ["Compliance.Standards.Registers.RegisterReader.*"] = "lives while one register is read",
        ["Compliance.Standards.Registers.RegisterJson.*"] = "lives while one register is read",
        ["Compliance.Evaluation.EvaluationRun.done"] = "counts the subjects of one evaluation, for its progress",
        ["Compliance.Facts.RowRange+Enumerator.row"] = "lives while one loop runs",
        ["Compliance.Standards.Reading.SentenceReader+ParameterFinder.*"] = "lives while one lambda is searched",
    };

    private static IEnumerable<Type> Types => Packages.All.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsCompilerMade(type));

    [Test]
    public void The_namespace_of_a_public_type_is_its_folder()
    {
        var paths = Sources.OfLibraries.ToLookup(path => Path.GetFileNameWithoutExtension(path), path => Path.GetDirectoryName(path)!.Replace('\\', '/'));
        var misplaced = from assembly in Packages.All
                        from type in assembly.GetExportedTypes()
                        where !type.IsNested && type.Namespace != "Microsoft.Extensions.DependencyInjection"
                        let folder = FolderOf(assembly, type.Namespace!)
                        where !paths[type.Name.Split('`')[0]].Contains(folder)
                        select $"{type.FullName} is not in {folder}";
        Assert.That(misplaced, Is.Empty);
    }

    [Test]
    public void Extensions_of_the_host_stand_in_its_namespace_and_extend_it_only()
    {
        var hosted = Packages.All.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type.Namespace == "Microsoft.Extensions.DependencyInjection");

        Assert.That(hosted.Select(type => type.Name), Is.All.StartsWith("Compliance"));
    }

    [Test]
    public void No_static_field_changes() => Assert.That(
        from type in Types
        from field in type.GetFields(Declared)
        where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !IsCompilerMade(field)
        select $"{type.FullName}.{field.Name}",
        Is.Empty);

    [Test]
    public void What_is_shared_between_threads_does_not_change()
    {
        var fields = (from type in Types
                      where Shared.Contains(type.Namespace)
                      from field in type.GetFields(Declared)
                      where !field.IsStatic && !field.IsInitOnly && !type.IsEnum && !IsPrimaryParameter(field)
                      select $"{type.FullName!.Split('`')[0]}.{field.Name}").ToList();

        Assert.That(fields.Where(field => !Changing.Keys.Any(known => Covers(known, field))), Is.Empty);
        Assert.That(Changing.Keys.Where(known => !fields.Any(field => Covers(known, field))), Is.Empty, "an exception that nothing needs any more");
    }

    [Test]
    public void Every_public_type_of_facts_is_a_record_that_can_not_be_changed()
    {
        var subjects = Packages.Core.GetExportedTypes().Where(type => typeof(Subject).IsAssignableFrom(type)).ToList();
        var settable = from type in subjects
                       from property in type.GetProperties()
                       where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select $"{type.Name}.{property.Name}";

        Assert.That(subjects, Has.Count.EqualTo(9), "seven levels, Area and Subject");
        Assert.That(settable, Is.Empty);
    }

    [Test]
    public void Private_fields_have_no_prefix() => Assert.That(
        from type in Types
        from field in type.GetFields(Declared)
        where field.IsPrivate && !field.IsDefined(typeof(GeneratedCodeAttribute)) && field.Name.StartsWith('_')
        select $"{type.FullName}.{field.Name}",
        Is.Empty);

    private static string FolderOf(Assembly assembly, string name)
    {
        var root = assembly == Packages.Core ? "Compliance" : assembly.GetName().Name!;
        var rest = name[root.Length..].Replace('.', '/');
        return Packages.FolderOf(assembly) + rest;
    }

    private static bool Covers(string known, string field) =>
        known.EndsWith('*') ? field.StartsWith(known[..^1], StringComparison.Ordinal) : field == known;

    /// <summary>C# has no way to say that the parameter of a primary constructor does not change.</summary>
    private static bool IsPrimaryParameter(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsCompilerMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || (member.DeclaringType is { } outer && IsCompilerMade(outer));
}
