using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Generators;

/// <summary>Checks that something holds for generated values.</summary>
internal static class For
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    /// <summary>Fails with a counterexample, and the seed that makes it again, unless the property holds for every value tried.</summary>
    public static void All<T>(Gen<T> values, Func<T, bool> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Thorough);
}
