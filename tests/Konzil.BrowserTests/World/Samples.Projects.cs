using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
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
        await office.Posts(Paths.AddPackageLink(project, second), (nameof(PackageLink.FromId), first.ToString()), (nameof(PackageLink.Kind), "FinishToStart"), (nameof(PackageLink.Lag), "5"));
        await office.Posts(Paths.Baselines(project), (nameof(Baseline.Title), "Prüfstand am See"));
        await office.Posts(Paths.NewCriterion(project, phase), (nameof(GateCriterion.Title), "Prüfkriterium am See"), (nameof(GateCriterion.Kind), nameof(CriterionKind.Exit)), (nameof(GateCriterion.Standing), nameof(Standing.Open)));
        var criterion = await Ask(db => db.GateCriteria.Where(c => c.Title == "Prüfkriterium am See").Select(c => c.Id).SingleAsync());
        await office.Posts(Paths.EditCharter(project), (nameof(Charter.Client), "Prüfstelle am See"), (nameof(Charter.ClientFunction), "Leitung"), (nameof(Charter.Limit), "2026-12-31"), (nameof(CharterPart.Goal), "Ein Ziel"), (nameof(CharterPart.OutOfScope), "Alles andere"));
        await office.Posts(Paths.SubmitCharter(project), (FormFields.Version, (await Ask(db => db.Charters.Where(c => c.Client == "Prüfstelle am See").Select(c => c.Version).SingleAsync())).ToString()));
        var agenda = await Ask(db => db.Projects.SingleAsync(p => p.IsAgenda));
        var agendaPhase = await Ask(db => db.Phases.Where(p => p.ProjectId == agenda.Id).OrderBy(p => p.Order).Select(p => p.Id).FirstAsync());
        _addresses.Add(Paths.OpenParts(agenda.Number, agendaPhase));
        _addresses.AddRange([
            Paths.Charter(project), Paths.CharterVersion(project, 1), Paths.EditCharter(project), Paths.SignCharter(project), Paths.OfficeProject(project), Paths.EditProject(project), Paths.NewPhase(project), Paths.EditPhase(project, phase), Paths.NewPackage(project), Paths.OfficePackage(project, second), Paths.EditPackage(project, second),
            Paths.MovePackage(project, second), Paths.FinishPackage(project, second), Paths.Baselines(project), Paths.CompareBaseline(project, 1), Paths.Gate(project, phase), Paths.NewCriterion(project, phase), Paths.EditCriterion(project, phase, criterion), Paths.DecideGate(project, phase), Paths.ProjectTeam(project)]);
    }

    private static async Task<Guid> Package(Hand office, int project, Guid phase, string title) => Guid.Parse((await office.Posts(
        Paths.NewPackage(project), (nameof(WorkPackage.TitleDe), title), (nameof(WorkPackage.PhaseId), phase.ToString()), (nameof(WorkPackage.Start), "2026-02-01"), (nameof(WorkPackage.End), "2026-03-31"))).Split('/')[^1]);
}
