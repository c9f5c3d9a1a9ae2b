using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A project that is being planned: a phase, two packages of which one waits, a kept plan, a gate with a criterion.</summary>
public sealed partial class Samples
{
    private async Task Projects()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var project = Number((await office.Posts(Paths.NewProject, (nameof(Project.TitleDe), "Prüfprojekt am See"), (nameof(Project.Limit), "2026-12-31"))).Split('/')[^1]);
        await office.Posts(Paths.NewPhase(project), (nameof(Phase.TitleDe), "Prüfphase am See"), (nameof(Phase.Start), "2026-01-01"), (nameof(Phase.End), "2026-06-30"));
        var phase = await Ask(db => db.Phases.Where(p => p.TitleDe == "Prüfphase am See").Select(p => p.Id).SingleAsync());
        var first = await Package(office, project, phase, "Prüfpaket eins");
        var second = await Package(office, project, phase, "Prüfpaket zwei");
        var finished = await Package(office, project, phase, "Prüfpaket fertig");
        await office.Posts(Paths.FinishPackage(project, finished), (nameof(WorkPackage.Done), Format.Iso(Format.Day(Now))), (FormFields.Version, (await Ask(db => db.WorkPackages.Where(p => p.Id == finished).Select(p => p.Version).SingleAsync())).ToString()));
        var weekly = Guid.Parse((await office.Posts(Paths.NewPackage(project), (nameof(WorkPackage.TitleDe), "Prüfgespräch am See"), (nameof(WorkPackage.PhaseId), phase.ToString()), (nameof(WorkPackage.Start), "2026-02-02"), (nameof(WorkPackage.End), "2026-05-31"), (nameof(WorkPackage.Repeats), nameof(RepeatEvery.TwoWeeks)))).Split('/')[^1]);
        await office.Posts(Paths.AddPackageLink(project, second), (nameof(PackageLink.FromId), first.ToString()), (nameof(PackageLink.Kind), "FinishToStart"), (nameof(PackageLink.Lag), "5"));
        await office.Posts(Paths.Baselines(project), (nameof(Baseline.Title), "Prüfstand am See"));
        await office.Posts(Paths.NewCriterion(project, phase), (nameof(GateCriterion.Title), "Prüfkriterium am See"), (nameof(GateCriterion.Kind), nameof(CriterionKind.Exit)), (nameof(GateCriterion.Standing), nameof(Standing.Open)));
        var criterion = await Ask(db => db.GateCriteria.Where(c => c.Title == "Prüfkriterium am See").Select(c => c.Id).SingleAsync());
        await office.Posts(Paths.EditCharter(project), (nameof(Charter.Client), "Prüfstelle am See"), (nameof(Charter.ClientFunction), "Leitung"), (nameof(Charter.Limit), "2026-12-31"), (nameof(CharterPart.Goal), "Ein Ziel"), (nameof(CharterPart.OutOfScope), "Alles andere"));
        await office.Posts(Paths.SubmitCharter(project), (FormFields.Version, (await Ask(db => db.Charters.Where(c => c.Client == "Prüfstelle am See").Select(c => c.Version).SingleAsync())).ToString()));
        var agenda = await Ask(db => db.Projects.SingleAsync(p => p.IsAgenda));
        var agendaPhase = await Ask(db => db.Phases.Where(p => p.ProjectId == agenda.Id).OrderBy(p => p.Order).Select(p => p.Id).FirstAsync());
        _addresses.Add(Paths.OpenParts(agenda.Number, agendaPhase));
        await Results(office, project, phase, first);
        await ReportedProject();
        await DecidedGates(office);
        _addresses.AddRange([
            Paths.Charter(project), Paths.CharterVersion(project, 1), Paths.EditCharter(project), Paths.SignCharter(project), Paths.OfficeProject(project), Paths.EditProject(project), Paths.NewPhase(project), Paths.EditPhase(project, phase), Paths.NewPackage(project), Paths.OfficePackage(project, second), Paths.EditPackage(project, second),
            Paths.OfficePackage(project, weekly), Paths.MarkTurns(project, weekly), Paths.MovePackage(project, second), Paths.FinishPackage(project, second), Paths.ReopenPackage(project, finished), Paths.Baselines(project), Paths.CompareBaseline(project, 1), Paths.Gate(project, phase), Paths.NewCriterion(project, phase), Paths.EditCriterion(project, phase, criterion), Paths.DecideGate(project, phase), Paths.ProjectTeam(project)]);
    }

    /// <summary>A result that waits to be accepted, a draft with a new package, a decision, a hand-over with an item, something given up.</summary>
    private async Task Results(Hand office, int project, Guid phase, Guid package)
    {
        var result = Last(await office.Posts(Paths.NewDeliverable(project, package), (nameof(Deliverable.TitleDe), "Prüfergebnis am See"), (nameof(Deliverable.Contents), "Worte und Zahlen")));
        await office.Posts(Paths.SubmitDeliverable(project, package, result), (nameof(DeliverableEdition.Location), "/leitsaetze"), (FormFields.Version, (await Ask(db => db.Deliverables.Where(d => d.Id == result).Select(d => d.Version).SingleAsync())).ToString()));
        var open = Last(await office.Posts(Paths.NewDeliverable(project, package), (nameof(Deliverable.TitleDe), "Offenes Prüfergebnis am See")));
        await office.Posts(Paths.NewPhase(project), (nameof(Phase.TitleDe), "Prüfphase danach"), (nameof(Phase.Start), "2026-07-01"), (nameof(Phase.End), "2026-12-31"), (nameof(Phase.AfterId), phase.ToString()));
        var next = await Ask(db => db.Phases.Where(p => p.TitleDe == "Prüfphase danach").Select(p => p.Id).SingleAsync());
        var draft = Last(await office.Posts(Paths.BeginPlanDraft(project, package), (ShowDraft.PhaseField, next.ToString())));
        var head = await Ask(db => db.DraftRows.Where(r => r.DraftId == draft).Select(r => r.Id).SingleAsync());
        await office.Posts(Paths.NewDraftRow(project, draft), (nameof(DraftRow.ParentId), head.ToString()), (nameof(DraftRow.Title), "Prüfzeile am See"), (nameof(DraftRow.Start), "2026-08-01"), (nameof(DraftRow.End), "2026-08-31"), (nameof(DraftRow.Hours), "12"));
        var row = await Ask(db => db.DraftRows.Where(r => r.Title == "Prüfzeile am See").Select(r => r.Id).SingleAsync());
        var decision = Last(await office.Posts(Paths.NewProjectDecision(project), (nameof(ProjectDecision.TitleDe), "Prüfentscheidung am See"), (nameof(ProjectDecision.Decider), "Prüfkreis")));
        await office.Posts(Paths.OrderPackage(project, package), (nameof(Precedence.FirstId), decision.ToString()));
        await office.Posts(Paths.NewProject, (nameof(Project.TitleDe), "Prüfprogramm am See"), (nameof(Project.IsProgramme), "true"));
        var programme = await Ask(db => db.Projects.Where(p => p.TitleDe == "Prüfprogramm am See").Select(p => p.Id).SingleAsync());
        await office.Posts(Paths.HandOver(project), (nameof(HandOver.ToId), programme.ToString()), (nameof(HandOver.Day), "2026-12-31"));
        await office.Posts(Paths.NewHandOverItem(project), (nameof(HandOverItem.Kind), nameof(HandOverKind.Contract)), (nameof(HandOverItem.Title), "Prüfvertrag am See"), (nameof(HandOverItem.Detail), "läuft weiter"));
        var item = await Ask(db => db.HandOverItems.Where(i => i.Title == "Prüfvertrag am See").Select(i => i.Id).SingleAsync());
        _addresses.AddRange([
            Paths.Deliverable(project, package, result), Paths.EditDeliverable(project, package, result), Paths.NewDeliverable(project, package), Paths.SubmitDeliverable(project, package, open), Paths.DropPackage(project, package), Paths.DropPhase(project, phase), Paths.BeginPackage(project, package),
            Paths.PlanDraft(project, draft), Paths.ActivateDraft(project, draft), Paths.NewDraftRow(project, draft), Paths.DraftRow(project, draft, row), Paths.ProjectDecisions(project), Paths.NewProjectDecision(project), Paths.EditProjectDecision(project, decision), Paths.TakeProjectDecision(project, decision),
            Paths.HandOver(project), Paths.NewHandOverItem(project), Paths.HandOverItem(project, item), Paths.PlanSeries(project)]);
    }

    /// <summary>A gate that let go on with a condition, and the next one on hold.</summary>
    private async Task DecidedGates(Hand office)
    {
        var project = Number((await office.Posts(Paths.NewProject, (nameof(Project.TitleDe), "Prüfprojekt mit Bedingung"))).Split('/')[^1]);
        await office.Posts(Paths.NewPhase(project), (nameof(Phase.TitleDe), "Prüfphase mit Bedingung"), (nameof(Phase.Start), "2026-01-01"), (nameof(Phase.End), "2026-06-30"));
        var first = await Decided(office, project, "Prüfphase mit Bedingung", (nameof(GateDecision.Outcome), nameof(GateOutcome.GoWithConditions)), (ConditionForm.Body(0), "Die Prüfbedingung am See erfüllen"), (ConditionForm.Due(0), "2026-02-01"));
        await office.Posts(Paths.NewPhase(project), (nameof(Phase.TitleDe), "Angehaltene Prüfphase"), (nameof(Phase.Start), "2026-07-01"), (nameof(Phase.End), "2026-12-31"), (nameof(Phase.AfterId), first.ToString()));
        await Decided(office, project, "Angehaltene Prüfphase", (nameof(GateDecision.Outcome), nameof(GateOutcome.Hold)), (nameof(GateDecision.Reason), "Erst wird geprüft."));
        var condition = await Ask(db => db.GateConditions.Where(c => c.PhaseId == first).Select(c => c.Id).SingleAsync());
        _addresses.AddRange([Paths.OfficeProject(project), Paths.Gate(project, first), Paths.NewGateCondition(project, first), Paths.GateCondition(project, first, condition)]);
    }

    private async Task<Guid> Decided(Hand office, int project, string title, params (string, string)[] how)
    {
        var phase = await Ask(db => db.Phases.Where(p => p.TitleDe == title).Select(p => new { p.Id, p.Version }).SingleAsync());
        await office.Posts(Paths.NewCriterion(project, phase.Id), (nameof(GateCriterion.Title), "Prüfkriterium"), (nameof(GateCriterion.Kind), nameof(CriterionKind.Exit)), (nameof(GateCriterion.Standing), nameof(Standing.NotMet)), (nameof(GateCriterion.Link), "https://www.example.org/nachweis"));
        await office.Posts(Paths.DecideGate(project, phase.Id), [.. how, (nameof(GateDecision.Day), "2026-01-02"), (nameof(GateDecision.Decider), "Prüfkreis"), (FormFields.Version, phase.Version.ToString())]);
        return phase.Id;
    }

    /// <summary>A project without a measure, led by whoever looks at all pages, with a report.</summary>
    private async Task ReportedProject()
    {
        var lead = await site.People.Everybody();
        using var office = new Hand(site, lead);
        var project = Number((await office.Posts(Paths.NewProject, (nameof(Project.TitleDe), "Prüfprojekt mit Bericht"), (nameof(Project.LeadPersonId), lead.Id.ToString()))).Split('/')[^1]);
        await office.Posts(Paths.NewProjectReport(project), (nameof(StatusReport.From), "2026-01-01"), (nameof(StatusReport.Until), "2026-03-31"), (nameof(StatusReport.Light), nameof(ReportLight.OnTrack)), (nameof(StatusReport.Body), "Ein Bericht zur Prüfung der Seiten."), (nameof(StatusReport.Forecast), "Es geht weiter."));
        var change = await office.Posts(Paths.AskProjectChange(project), (nameof(ChangeWish.Scope), "Prüfung der Seiten."), (AskProjectChange.PartField, AskProjectChange.Whole), (nameof(ChangeWish.Day), "2026-12-31"), (nameof(ChangeWish.Reason), "Damit es etwas zu entscheiden gibt."));
        _addresses.AddRange([Paths.AskProjectChange(project), change]);
        var report = await Ask(db => db.StatusReports.Where(r => r.ProjectId != null).Select(r => r.Id).SingleAsync());
        _addresses.AddRange([Paths.OfficeProject(project), Paths.NewProjectReport(project), Paths.ProjectReport(project, report)]);
    }

    private static Guid Last(string address) => Guid.Parse(address.Split('?')[0].Split('/')[^1]);

    private static async Task<Guid> Package(Hand office, int project, Guid phase, string title) => Guid.Parse((await office.Posts(
        Paths.NewPackage(project), (nameof(WorkPackage.TitleDe), title), (nameof(WorkPackage.PhaseId), phase.ToString()), (nameof(WorkPackage.Start), "2026-02-01"), (nameof(WorkPackage.End), "2026-03-31"))).Split('/')[^1]);
}
