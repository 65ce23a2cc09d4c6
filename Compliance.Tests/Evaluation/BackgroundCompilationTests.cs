using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>Small sets of facts are judged step by step until they add up to what makes compiling pay; then the sentences are compiled beside the evaluations.</summary>
public sealed class BackgroundCompilationTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly FactSet Facts = ManySchools.Of(120);

    [Test]
    public async Task Sets_that_add_up_are_compiled_in_the_background_and_judged_the_same()
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = 300 });
        var expected = ManySchools.Everything(evaluator.Evaluate(Facts, Day));
        Assert.That(ProgramOf(evaluator.Evaluate(Facts, Day)).Compiling, Is.Null, "240 of 300");

        var compiling = ProgramOf(evaluator.Evaluate(Facts, Day)).Compiling;
        Assert.That(compiling, Is.Not.Null, "360 of 300");
        await compiling!;

        Assert.That(ManySchools.Everything(evaluator.Evaluate(Facts, Day)), Is.EqualTo(expected).AsCollection);
    }

    [Test]
    public void Who_never_wants_it_compiled_is_obeyed()
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = int.MaxValue });
        for (var i = 0; i < 20; i++)
        {
            Assert.That(ProgramOf(evaluator.Evaluate(Facts, Day)).Compiling, Is.Null);
        }
    }

    private static LevelProgram ProgramOf(ComplianceReport report) => report.LevelOf(SubjectLevel.School).Program;
}
