using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Compliance.Tests.Approvals;

/// <summary>
/// Compares a long text with an approved file beside the test, by the conventions of Verify: <c>Class.Method.verified.txt</c> holds what was
/// approved, <c>Class.Method.received.txt</c> what came instead.
/// </summary>
internal static class Approved
{
    /// <summary>Fails unless the text is the approved one of the running test. Lines end with LF whatever the text has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">The file extension after its kind, such as <c>json</c>.</param>
    /// <param name="testFile">The file of the caller; filled in by the compiler.</param>
    public static void Verify(string text, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        var file = new ApprovedFile(Path.GetDirectoryName(testFile)!, NameOf(TestContext.CurrentContext.Test), extension);
        if (file.Compare(text) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary><c>Class.Method</c>, and <c>_parameter=value</c> for each argument, so that no two cases share a file.</summary>
    private static string NameOf(TestContext.TestAdapter test)
    {
        var parameters = test.MethodInfo?.GetParameters() ?? [];
        var arguments = parameters.Zip(test.Arguments, Argument);
        return $"{test.ClassName!.Split('.', '+')[^1]}.{test.MethodName}{string.Concat(arguments)}";
    }

    private static string Argument(ParameterInfo parameter, object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
        return $"_{parameter.Name}={string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '-'))}";
    }
}
