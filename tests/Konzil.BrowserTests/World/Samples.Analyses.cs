using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A risk on each of its forms, a stumbling block that waits, a person among the stakeholders with an expectation.</summary>
public sealed partial class Samples
{
    private async Task Analyses()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        await office.Posts(Paths.NewRisk, (EditRisk.About, ListRisks.AgendaWord), ("Event", "Prüfrisiko am Seerhein"), (nameof(Risk.Response), nameof(RiskResponse.Accept)));
        var risk = await Ask(db => db.Risks.MaxAsync(r => r.Number));
        var released = await Ask(db => db.Risks.Where(r => r.IsPublic).OrderBy(r => r.Number).Select(r => r.Number).FirstAsync());
        await office.Posts(Paths.NameRisk, (nameof(NameRisk.Draft.About), ListRisks.AgendaWord), (nameof(NameRisk.Draft.Body), "Ein Stolperstein zur Prüfung der Seiten."));
        var hint = await Ask(db => db.RiskHints.Where(h => h.DecidedAt == null).Select(h => h.Id).FirstAsync());
        _addresses.AddRange([Paths.Risk(released), Paths.OfficeRisk(released), Paths.OfficeRisksOf(null, true), Paths.OfficeRisk(risk), Paths.EditRisk(risk), Paths.RateRisk(risk), Paths.ChangeRisk(risk), Paths.NamedRisk, Paths.RiskHints, Paths.RiskFromHint(hint), Paths.DropHint(hint)]);

        await office.Posts(Paths.NewConflict, (nameof(ConflictEntry.First), TwoLongWords), (nameof(ConflictEntry.Second), "Ruhe am See"), (nameof(ConflictEntry.What), Endless), (nameof(ConflictEntry.RaisedOn), Format.Iso(Format.Day(Now))), (nameof(ConflictEntry.State), nameof(ConflictState.Accepted)), (nameof(ConflictEntry.Handling), Endless), (nameof(ConflictEntry.IsPublic), "true"));
        var resolution = await Ask(db => db.Set<Konzil.Council.Resolution>().MaxAsync(r => r.Number));
        _addresses.AddRange([Paths.EditConflict(await Ask(db => db.ConflictEntries.MaxAsync(c => c.Number))), Paths.GroupVotes(resolution), Paths.DescribePanel(await Ask(db => db.Set<Konzil.Scoring.Round>().MaxAsync(r => r.Number)))]);

        await office.Posts(Paths.NewStakeholder, (nameof(Stakeholder.Kind), nameof(StakeholderKind.Person)), (nameof(Stakeholder.Name), "Prüfperson am Seerhein"));
        var who = await Ask(db => db.Stakeholders.MaxAsync(s => s.Number));
        await office.Posts(Paths.NewExpectation(who), (nameof(AddExpectation.Draft.Body), "Eine Erwartung zur Prüfung der Seiten."), (nameof(AddExpectation.Draft.Day), Format.Iso(Format.Day(Now))));
        var expectation = await Ask(db => db.Expectations.Select(e => e.Id).FirstAsync());
        _addresses.AddRange([Paths.Stakeholder(who), Paths.EditStakeholder(who), Paths.EraseStakeholder(who), Paths.NewExpectation(who), Paths.CheckExpectation(who, expectation), Paths.NewAnalysis, Paths.CompareAnalyses, Paths.RateFactor("politischer-wille")]);
    }
}
