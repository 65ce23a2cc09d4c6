using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Standards;

/// <summary>Packs of one document, for the tests of what can be said and what can go wrong in it.</summary>
internal static class DefiningStandards
{
    /// <summary>The sentence that <see cref="SampleRegister.Measured"/> asks for.</summary>
    public static Sentence<School> AtMost2000Students => Every<School>.Must(s => s.Students).BeAtMost(2000);

    public static StandardPack Pack(Register register, params Article[] articles) =>
        StandardPack.Define("sample", new BilingualText("样例", "Sample")).WithDocument(register, articles).Build();

    public static IReadOnlyList<DefinitionFault> FaultsOf(Register register, params Article[] articles)
    {
        var thrown = Assert.Throws<StandardDefinitionException>(() => Pack(register, articles));
        return thrown!.Faults;
    }

    /// <summary>An article that measures one clause.</summary>
    public sealed class Measuring<T>(string id, Sentence<T> sentence) : Article
        where T : Subject
    {
        public Standard<T> Standard => Clause(id, sentence);
    }
}
