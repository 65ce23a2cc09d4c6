namespace Compliance.Exchange.Export.Catalogue;

/// <summary>One page of the catalogue or of the coverage report.</summary>
/// <param name="Path">The path inside the folder that the pages are written to, with forward slashes, such as <c>catalogue/en/SY23/SY23-16.md</c>.</param>
/// <param name="Text">The Markdown text, with line feeds only.</param>
public sealed record CataloguePage(string Path, string Text);
