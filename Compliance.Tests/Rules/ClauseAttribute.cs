namespace Compliance.Tests.Rules;

/// <summary>Names a clause that a test class covers, so that none is forgotten.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ClauseAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
