using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;

namespace Compliance.Tests.Docs;

/// <summary>The code that docs/adding-a-standard.md shows beside the article and its test, with what it prints.</summary>
internal static class AddingAStandard
{
    public static StandardPack Pack() => PackWith(new Section2Classes());

    public static void ListFaults(TextWriter Console)
    {
        try
        {
            PackWith(new MisreadSection2());
        }
        catch (StandardDefinitionException faulty)
        {
            foreach (var fault in faulty.Faults)
            {
                Console.WriteLine(fault);
            }
        }
    }

    private static StandardPack PackWith(Article articles)
    {
        using var text = new StringReader(Repository.Text("Compliance.Tests/Docs/EX24.register.json"));
        var register = Register.Read(text, "EX24.register.json");

        // snippet: pack
        var pack = StandardPack.Define("example", new BilingualText("示例市", "Example city"))
            .WithDocument(register, articles)
            .Build();
        // end snippet
        return pack;
    }

    // snippet: misread
    private sealed class MisreadSection2 : Article
    {
        public Standard<School> AverageClass => Clause(
            "EX24-2-1",
            Every<School>.Where(s => s.Name!.EndsWith("高中", StringComparison.Ordinal))
                .Must(s => s.Students.Per(s.Classes)).BeAtMost(40.To(1)).ByEndOf(2026));

        public Standard<School> MentalHealthTeacher => Clause(
            "EX24-2-2",
            Every<School>.Must(s => s.FullTimeMentalHealthTeachers).BeAtLeast(2));

        public Standard<School> LargestClass => Clause(
            "EX24-2-3",
            Every<School>.Must(s => s.Classes).BeAtMost(60));
    }

    // end snippet
}
