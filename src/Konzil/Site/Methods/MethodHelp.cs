using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Site;

/// <summary>One page of help: what a method is for, how it goes, what goes wrong easily, where it is used.</summary>
/// <param name="For">What it is for.</param>
/// <param name="Steps">How it goes, one step a line.</param>
/// <param name="Beware">What goes wrong easily.</param>
/// <param name="Where">The screen of the office.</param>
public sealed record MethodHelp(Text For, Text Steps, Text Beware, string Where)
{
    /// <summary>A template to begin with, where there is one.</summary>
    public string? Template { get; init; }

    public IReadOnlyList<string> Lines => Steps.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static MethodHelp Of(Method method) => method switch
    {
        Method.Scoring => new(MethodText.ScoringFor, MethodText.ScoringSteps, MethodText.ScoringBeware, Paths.Rounds) { Template = Paths.ScoringTemplates },
        Method.Selection => new(MethodText.SelectionFor, MethodText.SelectionSteps, MethodText.SelectionBeware, Paths.OfficeSelections),
        Method.Risks => new(MethodText.RisksFor, MethodText.RisksSteps, MethodText.RisksBeware, Paths.OfficeRisks) { Template = Paths.TemplateBundle },
        Method.Stakeholders => new(MethodText.StakeholdersFor, MethodText.StakeholdersSteps, MethodText.StakeholdersBeware, Paths.Stakeholders),
        Method.Charter => new(MethodText.CharterFor, MethodText.CharterSteps, MethodText.CharterBeware, Paths.OfficeProjects),
        Method.Plan => new(MethodText.PlanFor, MethodText.PlanSteps, MethodText.PlanBeware, Paths.OfficeProjects) { Template = Paths.TemplateBundle },
        Method.Gate => new(MethodText.GateFor, MethodText.GateSteps, MethodText.GateBeware, Paths.OfficeProjects) { Template = Paths.TemplateBundle },
        Method.ShortLane => new(MethodText.LaneFor, MethodText.LaneSteps, MethodText.LaneBeware, Paths.Delivery),
        Method.Duties => new(MethodText.DutiesFor, MethodText.DutiesSteps, MethodText.DutiesBeware, Paths.OfficeProjects),
        Method.Indicators => new(MethodText.IndicatorsFor, MethodText.IndicatorsSteps, MethodText.IndicatorsBeware, Paths.OfficeIndicators),
        Method.Evaluation => new(MethodText.EvaluationFor, MethodText.EvaluationSteps, MethodText.EvaluationBeware, Paths.Evaluations),
        Method.Procurement => new(MethodText.ProcurementFor, MethodText.ProcurementSteps, MethodText.ProcurementBeware, Paths.Tenders),
        Method.Principles => new(MethodText.PrinciplesFor, MethodText.PrinciplesSteps, MethodText.PrinciplesBeware, Paths.OfficePrinciples) { Template = Paths.TemplateBundle },
        _ => new(MethodText.ConsentFor, MethodText.ConsentSteps, MethodText.ConsentBeware, Paths.Consents),
    };
}
