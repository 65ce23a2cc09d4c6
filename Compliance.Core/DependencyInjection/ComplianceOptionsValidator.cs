using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Finds every fault of the options at once.</summary>
internal sealed class ComplianceOptionsValidator : IValidateOptions<ComplianceOptions>
{
    public ValidateOptionsResult Validate(string? name, ComplianceOptions options)
    {
        var faults = new List<string>();
        if (!options.HasPacks)
        {
            faults.Add("AddCompliance needs at least one pack, such as AddNational(). 至少需要一个标准包。");
        }

        if (options.MaxDegreeOfParallelism is 0 or < -1)
        {
            faults.Add("MaxDegreeOfParallelism is -1 or above zero. 并行度应为 -1 或正数。");
        }

        faults.AddRange(
            options.LoadPacks().GroupBy(pack => pack.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => $"The pack {group.Key} is added twice. 标准包 {group.Key} 重复。"));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
