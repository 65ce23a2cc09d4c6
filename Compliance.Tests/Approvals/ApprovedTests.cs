using NUnit.Framework;

namespace Compliance.Tests.Approvals;

/// <summary>The approved files of these tests lie beside this one, each under the name that its test gives it.</summary>
[TestFixture]
public sealed class ApprovedTests
{
    [Test]
    public void The_file_is_named_after_class_and_method() => Approved.Verify("plain");

    [Test]
    public void The_extension_can_be_chosen() => Approved.Verify("{}", "json");

    [TestCase("zh", 1)]
    [TestCase("a/b ..\\c", 2)]
    public void Arguments_are_part_of_the_name_without_what_is_no_part_of_one(string text, int number) =>
        Approved.Verify($"{text} {number}");
}
