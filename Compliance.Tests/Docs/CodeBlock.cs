namespace Compliance.Tests.Docs;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The word after the fence, such as <c>csharp</c>.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Snippet">The file, or <c>file#region</c>, that a comment before the block names as its source; null without one.</param>
/// <param name="Output">The name of the output that a comment before the block says it shows; null without one.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
public sealed record CodeBlock(string Language, string Text, string? Snippet, string? Output, int Line);
