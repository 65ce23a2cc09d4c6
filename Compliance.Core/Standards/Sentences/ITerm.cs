using System.Linq.Expressions;
using Compliance.Languages;

namespace Compliance.Standards.Sentences;

/// <summary>What a <see cref="Term{T}"/> is, whatever its subject.</summary>
internal interface ITerm
{
    BilingualText Name { get; }

    LambdaExpression Meaning { get; }
}
