using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using Newtonsoft.Json;

namespace Compliance.Exchange.Export.Sarif;

/// <summary>One SARIF log of one run.</summary>
internal sealed class SarifLog(JsonTextWriter json, ComplianceReport report, ReportSarifOptions options)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>With its version, which changes when fingerprints are made otherwise.</summary>
    private const string Fingerprint = "complianceStandardAndSubject/v1";

    private readonly Dictionary<string, int> indexOfRule = [];

    public void Write() => Object(null, () =>
    {
        Field("$schema", Schema);
        Field("version", "2.1.0");
        List("runs", () => Object(null, Run));
    });

    private IEnumerable<Assessment> Listed => options.IncludeAll ? report.Assessments : report.With(Verdict.NotMet).Concat(report.Undecided);

    private void Run()
    {
        Object("tool", () => Object("driver", () =>
        {
            Field("name", "Compliance");
            Field("semanticVersion", typeof(ComplianceReport).Assembly.GetName().Version!.ToString(3));
            List("rules", Rules);
        }));
        Object("automationDetails", () => Field("id", $"compliance/{Day}/"));
        Field("columnKind", "utf16CodeUnits");
        List("invocations", () => Object(null, () =>
        {
            Field("executionSuccessful", true);
            List("toolExecutionNotifications", Findings);
        }));
        List("results", () =>
        {
            foreach (var assessment in Listed)
            {
                Object(null, () => Result(assessment));
            }
        });
        Object("properties", Whole);
    }

    private string Day => report.AsOf.ToString("O", CultureInfo.InvariantCulture);

    private void Rules()
    {
        foreach (var standard in Listed.Select(assessment => assessment.Standard).DistinctBy(standard => standard.Id))
        {
            indexOfRule.Add(standard.Id, indexOfRule.Count);
            Object(null, () =>
            {
                Field("id", standard.Id);
                Message("shortDescription", standard.Clause.Title.In);
                Message("fullDescription", standard.Clause.Summary.In);
                Message("help", language => Help(standard, language));
                Object("properties", () =>
                {
                    Field("document", standard.Document.Code);
                    Field("documentStatus", standard.Document.Status == DocumentStatus.Draft ? "draft" : "issued");
                    Field("level", Levels.Of(standard.Level).En);
                    List("tags", () => json.WriteValue(standard.Clause.Topic));
                });
            });
        }
    }

    private static string Help(Standard standard, Language language)
    {
        var zh = language == Language.Chinese;
        var lines = new List<string> { (zh ? "要求:" : "Requirement: ") + standard.RequirementIn(language) };
        if (standard.ConditionIn(language) is { } condition)
        {
            lines.Add((zh ? "适用条件:" : "Where: ") + condition);
        }

        if (standard is MeasuredStandard measured)
        {
            lines.Add((zh ? "如何达标:" : "How to fix: ") + measured.CureIn(language));
        }

        lines.Add((zh ? "约束力:" : "Modality: ") + standard.ModalityIn(language));
        lines.Add((zh ? "出处:" : "Source: ") + standard.Citation.In(language));
        return string.Join('\n', lines);
    }

    private void Result(Assessment assessment)
    {
        Field("ruleId", assessment.Standard.Id);
        Field("ruleIndex", indexOfRule[assessment.Standard.Id]);
        Field("kind", KindOf(assessment.Verdict));
        Field("level", LevelOf(assessment.Kind));
        Message("message", assessment.Describe);
        Locations(assessment.Subject);
        Object("fingerprints", () => Field(Fingerprint, FingerprintOf(assessment)));
        Object("properties", () =>
        {
            Field("verdict", Verdicts.Of(assessment).En);
            Field("verdictZh", Verdicts.Of(assessment).Zh);
            Field("measured", ReportWords.Found(assessment, Language.English));
            Field("required", ReportWords.Required(assessment.Standard, Language.English));
            if (assessment.Missing.Count > 0)
            {
                List("missing", () =>
                {
                    foreach (var name in assessment.Missing)
                    {
                        json.WriteValue(name);
                    }
                });
            }
        });
    }

    private static string KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "pass",
        Verdict.NotMet => "fail",
        Verdict.NotYetDue => "review",
        Verdict.Indeterminate => "open",
        _ => "notApplicable",
    };

    /// <summary>The format asks for none wherever nothing fails.</summary>
    private static string LevelOf(BreachKind? kind) => kind switch
    {
        BreachKind.Violation => "error",
        BreachKind.Advisory => "warning",
        BreachKind.Component => "note",
        _ => "none",
    };

    private void Locations(Subject subject) => List("locations", () => Object(null, () => List("logicalLocations", () => Object(null, () =>
    {
        var level = Levels.Of(subject.Level).En;
        Field("name", subject.Name ?? subject.Code);
        Field("fullyQualifiedName", $"{level}/{subject.Code}");
        Field("kind", level);
    }))));

    private static string FingerprintOf(Assessment assessment)
    {
        var key = string.Join('\n', assessment.Standard.Id, Levels.Of(assessment.Subject.Level).En, assessment.Subject.Code);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }

    private void Findings()
    {
        foreach (var finding in report.Findings)
        {
            Object(null, () =>
            {
                Field("level", "warning");
                Message("message", finding.Describe);
                Locations(finding.Subject);
            });
        }
    }

    /// <summary>What holds for the whole, by itself and in words.</summary>
    private void Whole()
    {
        Field("asOf", Day);
        Object("counts", () =>
        {
            var totals = report.Totals;
            Field("violations", totals.Violations);
            Field("advisories", totals.Advisories);
            Field("notYetDue", totals.NotYetDue);
            Field("met", totals.Met);
            Field("notApplicable", totals.NotApplicable);
            Field("undecided", totals.Indeterminate);
            Field("unattested", report.Unattested);
        });
        Object("subjects", () =>
        {
            Field("all", report.Facts.Count);
            Field("districts", report.Facts.Districts.Count);
            Field("schools", report.Facts.Schools.Count);
        });
        List("notes", () =>
        {
            foreach (var note in ReportNotes.Of(report, options.Titles))
            {
                json.WriteValue(note.Zh == note.En ? note.En : note.ToString());
            }
        });
    }

    /// <summary>A message in both languages: plain text, so that nothing in a name is a link or a placeholder.</summary>
    private void Message(string name, Func<Language, string> text) => Object(name, () => Field("text", Plain($"{text(Language.Chinese)}\n{text(Language.English)}")));

    /// <summary>The format reads [text](target) as a link and {0} as a placeholder unless they are escaped.</summary>
    private static string Plain(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private void Object(string? name, Action fill)
    {
        Name(name);
        json.WriteStartObject();
        fill();
        json.WriteEndObject();
    }

    private void List(string name, Action fill)
    {
        Name(name);
        json.WriteStartArray();
        fill();
        json.WriteEndArray();
    }

    private void Field(string name, object value)
    {
        Name(name);
        json.WriteValue(value);
    }

    private void Name(string? name)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }
    }
}
