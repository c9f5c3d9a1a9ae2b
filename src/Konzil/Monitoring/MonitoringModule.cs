using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Monitoring;

/// <summary>How it goes and by what one knows: cockpit, indicators on three levels, evidence, as-is analysis, other programmes, evaluations.</summary>
public sealed class MonitoringModule : IModule
{
    private const string Cockpit = "/buero/steuerung";
    private const string Indicators = "/buero/kennzahlen";
    private const string Evidence = "/buero/belege";
    private const string Evaluations = "/buero/evaluierungen";
    private const string Gate = "/buero/projekte/{number:int}/phasen/{id:guid}/freigabe/bericht";
    private const string Findings = "/buero/ist-analyse";
    private const string Programmes = "/buero/programme";
    private const string Comparisons = "/buero/variantenvergleiche";

    public void Model(ModelBuilder model) => MonitoringTable.Add(model);

    public IEnumerable<DataClass> PersonalData => MonitoringData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get(Cockpit, ShowCockpit.Show).Allow(Permission.ReadSteering);
        routes.Get(Cockpit + "/liste.csv", ShowCockpit.Download).Allow(Permission.ReadSteering);
        routes.Get(Cockpit + "/handlungsfelder/{slug}", JudgeField.Show).Allow(Permission.SetReportDuties);
        routes.Post(Cockpit + "/handlungsfelder/{slug}", JudgeField.Post).Allow(Permission.SetReportDuties);
        routes.Get(Cockpit + "/abhaengigkeiten", ListTies.Show).Allow(Permission.ReadSteering);
        routes.Post(Cockpit + "/abhaengigkeiten", ListTies.Post).Allow(Permission.PlanProjects);
        routes.Post(Cockpit + "/abhaengigkeiten/{id:guid}/ende", ListTies.End).Allow(Permission.PlanProjects);
        routes.Get(Cockpit + "/abhaengigkeiten/liste.csv", ListTies.Download).Allow(Permission.ReadSteering);

        routes.Get("/kennzahlen", PublicIndicators.Show).Public().Cached();
        routes.Get("/kennzahlen/{number:int}", PublicIndicator.Show).Public().Cached();
        routes.Get(IndicatorFiles.Values.Path, IndicatorFiles.Download).Public().Cached();
        routes.Get(Indicators, ListIndicators.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/neu", EditIndicator.New).Allow(Permission.ReadAnalyses);
        routes.Post(Indicators + "/neu", EditIndicator.Create).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/einlesen", ImportValues.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Indicators + "/einlesen", ImportValues.Post).Allow(Permission.ReadAnalyses).Uploaded();
        routes.Get(Indicators + "/beitraege", ListContributions.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/beitraege/{slug}", WriteContribution.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Indicators + "/beitraege/{slug}", WriteContribution.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Indicators + "/{id:guid}", ShowIndicator.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/{id:guid}/bearbeiten", EditIndicator.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Indicators + "/{id:guid}/bearbeiten", EditIndicator.Post).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/{id:guid}/teile", CombineIndicator.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Indicators + "/{id:guid}/teile", CombineIndicator.Post).Allow(Permission.ReadAnalyses);
        routes.Get(Indicators + "/{id:guid}/werte/neu", AddValue.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Indicators + "/{id:guid}/werte/neu", AddValue.Post).Allow(Permission.ReadAnalyses);

        routes.Get("/buero/rueckhalt", ShowSupport.Show).Allow(Permission.ReadAnalyses);
        routes.Get("/buero/rueckhalt/neu", RecordSupport.New).Allow(Permission.WriteAnalyses);
        routes.Post("/buero/rueckhalt/neu", RecordSupport.Create).Allow(Permission.WriteAnalyses);
        routes.Get("/buero/rueckhalt/{number:int}", RecordSupport.Show).Allow(Permission.WriteAnalyses);
        routes.Post("/buero/rueckhalt/{number:int}", RecordSupport.Post).Allow(Permission.WriteAnalyses);
        Analyses(routes);
        Evaluated(routes);
        Compared(routes);
        routes.Get(TotalsFile.All.Path, TotalsFile.Download).Public().Cached();
        routes.Get("/statusbericht", ShowStatusPaper.Show).Public().Cached();
        routes.Get("/statusbericht.docx", ShowStatusPaper.Word).Public().Cached();
        routes.Get("/buero/agenda/vorlage", ShowAgendaPaper.Show).Allow(Permission.ReadAnalyses);
        routes.Get("/buero/agenda/folien", ShowSlides.Show).Allow(Permission.EnterOffice);
        routes.Get("/buero/agenda/vorlage.docx", ShowAgendaPaper.Word).Allow(Permission.ReadAnalyses);
        routes.Get("/belege", PublicEvidence.Show).Public().Cached();
        routes.Get("/belege/{number:int}", ShowEvidence.Show).Public().Cached();
        routes.Get(EvidenceFiles.Public.Path, EvidenceFiles.Download).Public().Cached();
        routes.Get(Evidence, ListEvidence.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Evidence + "/neu", EditEvidence.New).Allow(Permission.WriteAnalyses);
        routes.Post(Evidence + "/neu", EditEvidence.Create).Allow(Permission.WriteAnalyses).Uploaded();
        routes.Get(Evidence + "/{number:int}", OfficeEvidence.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Evidence + "/{number:int}/bearbeiten", EditEvidence.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Evidence + "/{number:int}/bearbeiten", EditEvidence.Post).Allow(Permission.WriteAnalyses).Uploaded();
        routes.Post(Evidence + "/{number:int}/verweise", OfficeEvidence.Cite).Allow(Permission.WriteAnalyses);
        routes.Post(Evidence + "/{number:int}/verweise/ende", OfficeEvidence.Uncite).Allow(Permission.WriteAnalyses);
        routes.Post(Evidence + "/{number:int}/pruefung", OfficeEvidence.Check).Allow(Permission.WriteAnalyses);
    }

    private static void Analyses(IEndpointRouteBuilder routes)
    {
        routes.Get("/ist-analyse", PublicFindings.Show).Public().Cached();
        routes.Get(FindingFiles.Public.Path, FindingFiles.Download).Public().Cached();
        routes.Get(Findings, ListFindings.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Findings + "/neu", EditFinding.New).Allow(Permission.WriteAnalyses);
        routes.Post(Findings + "/neu", EditFinding.Create).Allow(Permission.WriteAnalyses);
        routes.Get(Findings + "/{number:int}", ShowFinding.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Findings + "/{number:int}/bearbeiten", EditFinding.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Findings + "/{number:int}/bearbeiten", EditFinding.Post).Allow(Permission.WriteAnalyses);

        routes.Get("/programme", PublicProgrammes.Show).Public().Cached();
        routes.Get("/programme/{number:int}", PublicProgramme.Show).Public().Cached();
        routes.Get(ProgrammeFiles.Public.Path, ProgrammeFiles.Download).Public().Cached();
        routes.Get(ProgrammeFiles.Aims.Path, ProgrammeFiles.DownloadAims).Public().Cached();
        routes.Get(Programmes, ListProgrammes.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Programmes + "/neu", EditProgramme.New).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/neu", EditProgramme.Create).Allow(Permission.WriteAnalyses);
        routes.Get(Programmes + "/{number:int}", ShowProgramme.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Programmes + "/{number:int}/bearbeiten", EditProgramme.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/bearbeiten", EditProgramme.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Programmes + "/{number:int}/abgleich", CompareProgramme.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/abgleich", CompareProgramme.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Programmes + "/{number:int}/handlungsfeld", MountProgramme.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/handlungsfeld", MountProgramme.Post).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/handlungsfeld/ende", MountProgramme.End).Allow(Permission.WriteAnalyses);
        routes.Get(Programmes + "/{number:int}/ziele", EditProgrammeAims.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/ziele", EditProgrammeAims.Add).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/ziele/massnahmen", EditProgrammeAims.Link).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/ziele/{id:guid}/ende", EditProgrammeAims.Remove).Allow(Permission.WriteAnalyses);
        routes.Post(Programmes + "/{number:int}/ziele/{id:guid}/massnahmen/{measure:int}/ende", EditProgrammeAims.Unlink).Allow(Permission.WriteAnalyses);
    }

    private static void Compared(IEndpointRouteBuilder routes)
    {
        const string one = Comparisons + "/{number:int}";
        routes.Get("/variantenvergleiche", PublicComparisons.Show).Public().Cached();
        routes.Get("/variantenvergleiche/{number:int}", PublicComparison.Show).Public().Cached();
        routes.Get(ComparisonFiles.Public.Path, ComparisonFiles.Download).Public().Cached();
        routes.Get(Comparisons, ListComparisons.Show).Allow(Permission.PlanProjects);
        routes.Get(Comparisons + "/neu", EditComparison.New).Allow(Permission.PlanProjects);
        routes.Post(Comparisons + "/neu", EditComparison.Create).Allow(Permission.PlanProjects);
        routes.Get(one, ShowComparison.Show).Allow(Permission.PlanProjects);
        routes.Get(one + "/vergleich.docx", ShowComparison.File).Allow(Permission.PlanProjects);
        routes.Post(one + "/freigabe", ShowComparison.Readers).Allow(Permission.PlanProjects);
        routes.Post(one + "/nachfolge", ShowComparison.Replace).Allow(Permission.PlanProjects);
        routes.Get(one + "/bearbeiten", EditComparison.Show).Allow(Permission.PlanProjects);
        routes.Post(one + "/bearbeiten", EditComparison.Post).Allow(Permission.PlanProjects);
        routes.Get(one + "/varianten/neu", EditComparedVariant.New).Allow(Permission.PlanProjects);
        routes.Post(one + "/varianten/neu", EditComparedVariant.Create).Allow(Permission.PlanProjects);
        routes.Get(one + "/varianten/{order:int}", EditComparedVariant.Show).Allow(Permission.PlanProjects);
        routes.Post(one + "/varianten/{order:int}", EditComparedVariant.Post).Allow(Permission.PlanProjects);
        routes.Post(one + "/varianten/{order:int}/streichung", EditComparedVariant.Remove).Allow(Permission.PlanProjects);
        routes.Get(one + "/kriterien/neu", EditComparedCriterion.New).Allow(Permission.PlanProjects);
        routes.Post(one + "/kriterien/neu", EditComparedCriterion.Create).Allow(Permission.PlanProjects);
        routes.Get(one + "/kriterien/{order:int}", EditComparedCriterion.Show).Allow(Permission.PlanProjects);
        routes.Post(one + "/kriterien/{order:int}", EditComparedCriterion.Post).Allow(Permission.PlanProjects);
        routes.Post(one + "/kriterien/{order:int}/streichung", EditComparedCriterion.Remove).Allow(Permission.PlanProjects);
        routes.Get(one + "/entscheidung", DecideComparison.Show).Allow(Permission.PlanProjects);
        routes.Post(one + "/entscheidung", DecideComparison.Post).Allow(Permission.PlanProjects);
    }

    private static void Evaluated(IEndpointRouteBuilder routes)
    {
        routes.Get(Evaluations, ListEvaluations.Show).Allow(Permission.PlanProjects);
        routes.Get(Evaluations + "/neu", BeginEvaluation.Show).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/neu", BeginEvaluation.Post).Allow(Permission.PlanProjects);
        routes.Get(Evaluations + "/{number:int}", ShowEvaluation.Show).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/antworten", ShowEvaluation.Answer).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/abschluss", ShowEvaluation.Close).Allow(Permission.PlanProjects);
        routes.Get(Evaluations + "/{number:int}/rueckmeldung", AskFeedback.Show).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/rueckmeldung", AskFeedback.Post).Allow(Permission.PlanProjects);
        routes.Get(Evaluations + "/{number:int}/befunde/neu", EditAdjustment.New).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/befunde/neu", EditAdjustment.Create).Allow(Permission.PlanProjects);
        routes.Get(Evaluations + "/{number:int}/befunde/{order:int}", EditAdjustment.Show).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/befunde/{order:int}", EditAdjustment.Post).Allow(Permission.PlanProjects);
        routes.Post(Evaluations + "/{number:int}/befunde/{order:int}/schritt", EditAdjustment.Move).Allow(Permission.PlanProjects);
        routes.Get(Gate, ReportGate.Show).Allow(Permission.PlanProjects);
        routes.Post(Gate, ReportGate.Post).Allow(Permission.PlanProjects);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<Course.IGoalPart, GoalIndicators>().AddScoped<Course.IGoalPart, GoalTotals>().AddScoped<IFieldPart, FieldTotals>();
        services.AddSingleton(new Projects.OpenAtEnd(EvaluationsLeftOpen.Read));
        services.AddSingleton(new Projects.PlanPart(PlanTies.Show)).AddSingleton(new Projects.PlanPart(PlanLessons.Show)).AddSingleton(new Projects.PlanPart(PlanComparisons.Show));
        services.AddScoped<IMeasurePart, ComparisonPart>().AddSingleton<Strategy.ISourced, SourcedComparisons>().Handle<ComparisonDecided, TellOfComparison>();
        services.AddScoped<IFieldPart, MountedPart>().AddScoped<IMeasurePart, ProgrammeAimsPart>().Handle<ProgrammeMounted, TellOfMount>().Handle<TieSaid, TellOfTie>();
        services.AddSingleton<IHandbookPart, EvaluationChapter>().AddSingleton<IHandbookPart, LessonChapter>();
        services.AddScoped<ComputedIndicators>().AddScoped<IMeasurePart, EvidencePart>().AddScoped<IHoldFiles, FilesOfEvidence>().AddSingleton<Strategy.ISourced, SourcedEvidence>();
        services.Handle<AdjustmentGiven, TellOfAdjustment>().Handle<AdjustmentDue, TellOfAdjustment>();
        services.Handle<IndicatorDefined, KeepCombined>().Handle<IndicatorMeasured, KeepCombined>().Handle<IndicatorDefined, KeepComputed>().Handle<KeepComputedFigures, KeepComputed>().Handle<MeasurePublished, IndexIndicators>();
    }

    public IEnumerable<ISearchable> Searchables => [new SearchFindings(), new SearchComparisons(), new SearchIndicators()];

    public IEnumerable<Dataset> Datasets => [IndicatorFiles.Values, EvidenceFiles.Public, FindingFiles.Public, ProgrammeFiles.Public, ProgrammeFiles.Aims, ComparisonFiles.Public, TotalsFile.All];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Steering, CockpitText.Title, Cockpit, Permission.ReadSteering),
        new(OfficeGroupKind.Analyses, IndicatorsText.Title, Indicators, Permission.ReadAnalyses),
        new(OfficeGroupKind.Analyses, EvidenceText.Title, Evidence, Permission.ReadAnalyses),
        new(OfficeGroupKind.Council, PaperDocText.Council, "/buero/agenda/vorlage", Permission.ReadAnalyses),
        new(OfficeGroupKind.Analyses, FindingText.Title, Findings, Permission.ReadAnalyses),
        new(OfficeGroupKind.Analyses, ProgrammeText.Title, Programmes, Permission.ReadAnalyses),
        new(OfficeGroupKind.Analyses, ComparisonText.Title, Comparisons, Permission.PlanProjects),
        new(OfficeGroupKind.Analyses, SupportText.Title, "/buero/rueckhalt", Permission.ReadAnalyses),
        new(OfficeGroupKind.Analyses, EvaluationText.Title, Evaluations, Permission.PlanProjects, ListEvaluations.CountMine),
    ];
}
