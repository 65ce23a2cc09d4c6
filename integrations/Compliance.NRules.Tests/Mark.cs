namespace Compliance.NRules.Tests;

/// <summary>What an application derives from a violation.</summary>
public sealed record Mark(string Standard);
