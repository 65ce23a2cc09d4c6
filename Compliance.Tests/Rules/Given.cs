using Compliance.Quantities;

namespace Compliance.Tests.Rules;

/// <summary>Facts as test cases write them.</summary>
internal static class Given
{
    public static Posts? Posts(decimal? value) => value is { } posts ? Compliance.Quantities.Posts.FromDecimal(posts) : null;
}
