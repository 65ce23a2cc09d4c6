using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Generators;

/// <summary>Checks that something holds for generated values.</summary>
internal static class For
{
    /// <summary>Fails with a counterexample, and the seed that makes it again, unless the property holds for every value tried.</summary>
    /// <param name="values">Where the values come from.</param>
    /// <param name="property">What is to hold.</param>
    /// <param name="times">How many values to try.</param>
    public static void All<T>(Gen<T> values, Func<T, bool> property, int times = 1000) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
