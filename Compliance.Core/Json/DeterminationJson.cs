using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;

namespace Compliance.Json;

/// <summary>Writes how a standard that rests on others came to its verdict.</summary>
internal static class DeterminationJson
{
    public static void Write(JsonOutput json, Determination? determination)
    {
        switch (determination)
        {
            case PartsDetermination parts:
                json.BeginObject("determination");
                json.BeginList("parts");
                foreach (var part in parts.Parts)
                {
                    Write(json, part);
                }

                json.End();
                json.End();
                break;
            case PassingDetermination passing:
                json.BeginObject("determination");
                json.Field("standard", passing.Standard);
                json.Field("met", passing.Met);
                json.Values("notMet", passing.NotMet.Select(Code));
                json.Values("undecided", passing.Undecided.Select(Code));
                json.End();
                break;
            case VariationDetermination variation:
                json.BeginObject("determination");
                json.BeginList("variations");
                foreach (var each in variation.Standards)
                {
                    Write(json, each);
                }

                json.End();
                json.End();
                break;
            default:
                break;
        }
    }

    private static void Write(JsonOutput json, PartResult part)
    {
        json.BeginRow();
        json.Field("standard", part.Standard);
        json.Field("verdict", part.Verdict.ToString());
        json.Optional("veto", part.IsVeto ? true : null);
        json.Optional("belowFloor", part.IsBelowFloor ? true : null);
        if (part.Causes.Count > 0)
        {
            json.Values("causes", part.Causes.Select(Code));
        }

        json.EndRow();
    }

    private static void Write(JsonOutput json, VariationOf variation)
    {
        json.BeginObject();
        json.Field("standard", variation.Standard);
        json.Field("mean", variation.Mean);
        json.Field("coefficient", variation.Coefficient);
        json.Optional("publishedMean", variation.PublishedMean);
        json.Optional("publishedCoefficient", variation.PublishedCoefficient);
        json.BeginList("units");
        foreach (var unit in variation.Units)
        {
            json.BeginRow();
            json.Field("code", unit.Subject.Code);
            json.Field("value", unit.Value);
            json.Field("weight", unit.Weight);
            json.Field("without", unit.CoefficientWithout);
            json.EndRow();
        }

        json.End();
        json.End();
    }

    private static string Code(Assessment assessment) => assessment.Subject.Code;
}
