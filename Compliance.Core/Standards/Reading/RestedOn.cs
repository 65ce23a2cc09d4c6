using Compliance.Facts;

namespace Compliance.Standards.Reading;

/// <summary>A standard that another rests on.</summary>
/// <param name="Level">Its level; null for the level of the sentence.</param>
/// <param name="Id">Its id.</param>
internal sealed record RestedOn(SubjectLevel? Level, string Id);
