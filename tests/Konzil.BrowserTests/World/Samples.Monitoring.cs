using Konzil.Agenda;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>An indicator with a value, evidence that is cited, a finding, an evaluation with an adjustment, the report of a gate.</summary>
public sealed partial class Samples
{
    private async Task Monitoring(TestPerson all)
    {
        using var office = new Hand(site, all);
        var indicator = Guid.Parse((await office.Posts(Paths.NewCityIndicator, (EditIndicator.AboutField, IndicatorsText.CityWord), (nameof(Indicator.TitleDe), "Prüfkennzahl am See"), (nameof(Indicator.UnitDe), "Boote"), (nameof(Indicator.Level), nameof(IndicatorLevel.Output)), (nameof(Indicator.Theme), nameof(IndicatorTheme.None)), (nameof(Indicator.Better), nameof(Better.Higher)), (nameof(Indicator.Target), "10"), (nameof(Indicator.Tolerance), "10"))).Split('/')[^1]);
        await office.Posts(Paths.AddValue(indicator), (nameof(IndicatorPoint.Day), Format.Iso(Format.Day(Now))), (nameof(IndicatorPoint.Value), "9"));
        var number = await Ask(db => db.Indicators.Where(i => i.Id == indicator).Select(i => i.Number!.Value).SingleAsync());
        var evidence = await Ask(db => db.Evidence.MinAsync(e => e.Number));
        var finding = await Ask(db => db.Findings.MinAsync(f => f.Number));
        var programme = await Ask(db => db.Programmes.MinAsync(p => p.Number));
        var field = await Ask(db => db.Set<Konzil.Strategy.ActionField>().OrderBy(f => f.Order).Select(f => f.Slug).FirstAsync());
        _addresses.AddRange([
            Paths.Cockpit, Paths.JudgeField(field), Paths.Ties, Paths.ReportDuties, Paths.SetDuty, Paths.PublicIndicators, Paths.Indicator(number), Paths.OfficeIndicators, Paths.OfficeIndicator(indicator), Paths.EditIndicator(indicator), Paths.AddValue(indicator), Paths.CombineIndicator(indicator), Paths.ImportValues, Paths.Contributions, Paths.WriteContribution(field),
            Paths.EvidenceLibrary, Paths.Evidence(evidence), Paths.OfficeEvidenceList, Paths.OfficeEvidence(evidence), Paths.EditEvidence(evidence), Paths.PublicFindings, Paths.OfficeFindings, Paths.OfficeFinding(finding), Paths.EditFinding(finding),
            Paths.PublicProgrammes, Paths.Programme(programme), Paths.OfficeProgrammes, Paths.OfficeProgramme(programme), Paths.EditProgramme(programme), Paths.CompareProgramme(programme), Paths.MountProgramme(programme), Paths.ProgrammeAims(programme)]);

        await Comparisons(office);
        var phase = await Ask(db => db.Phases.Where(p => p.TitleDe == "Prüfphase am See").Select(p => new { p.Id, p.ProjectId }).SingleAsync());
        var project = await Ask(db => db.Projects.Where(p => p.Id == phase.ProjectId).Select(p => p.Number).SingleAsync());
        var evaluation = Number((await office.Posts(Paths.NewEvaluation, (nameof(Evaluation.PhaseId), phase.Id.ToString()), (nameof(Evaluation.Title), "Prüfevaluierung am See"), (BeginEvaluation.QuestionsField, "Was war gut?"))).Split('/')[^1]);
        var owner = await Ask(db => db.PeopleWith(Permission.ReadAnalyses).Select(p => p.Id).FirstAsync());
        await office.Posts(Paths.NewAdjustment(evaluation), (nameof(Adjustment.Found), "Ein Befund zur Prüfung der Seiten."), (nameof(Adjustment.Change), "Eine Änderung"), (nameof(Adjustment.Measure), "Man sieht es."), (nameof(Adjustment.OwnerId), owner.ToString()), (nameof(Adjustment.Due), "2026-12-01"));
        _addresses.AddRange([Paths.Evaluations, Paths.NewEvaluation, Paths.Evaluation(evaluation), Paths.AskFeedback(evaluation), Paths.NewAdjustment(evaluation), Paths.Adjustment(evaluation, 1), Paths.GateReport(project, phase.Id)]);
    }

    /// <summary>A comparison that is still open, and a released one with its decision.</summary>
    private async Task Comparisons(Hand office)
    {
        foreach (var title in new[] { "Prüfvergleich am See", "Entschiedener Prüfvergleich am See" })
        {
            var number = Number((await office.Posts(Paths.NewComparison, (nameof(VariantComparison.TitleDe), title), (nameof(VariantComparison.Question), "Welcher Weg?"), (ComparisonForm.SubjectField, "agenda"), (nameof(VariantComparison.IsPublic), "true"))).Split('/')[^1]);
            foreach (var way in new[] { "Zu Fuß", "Mit dem Boot", "Mit der Fähre" })
            {
                await office.Posts(Paths.NewComparedVariant(number), (nameof(ComparedVariant.Title), way), (nameof(ComparedVariant.Features), "Ein Merkmal\nNoch ein Merkmal"), (nameof(ComparedVariant.Pros), "Ein Vorteil"), (nameof(ComparedVariant.CostOnce), "1200"), (ComparisonForm.SourceField, "Ein Prüfbericht"), (SourceRef.PagesField, "7"), (FormFields.Version, await Stand(number)));
            }

            await office.Posts(Paths.NewComparedCriterion(number), (nameof(ComparedCriterion.Title), "Wie lange dauert es?"), ("Wert-1", "Eine Stunde"), ("Wert-2", "Zehn Minuten"), (FormFields.Version, await Stand(number)));
            _addresses.AddRange([Paths.OfficeComparison(number), Paths.Comparison(number)]);
            if (title.StartsWith("Entschieden", StringComparison.Ordinal))
            {
                var chosen = await Ask(db => db.VariantComparisons.Where(c => c.Number == number).SelectMany(c => c.Variants).Where(v => v.Order == 2).Select(v => v.Id).SingleAsync());
                await office.Posts(Paths.DecideComparison(number), (nameof(VariantComparison.ChosenId), chosen.ToString()), (nameof(VariantComparison.Reason), "Es geht am schnellsten."), (nameof(VariantComparison.DecidedBy), "Prüfrunde"), (nameof(VariantComparison.DecidedOn), Format.Iso(Format.Day(Now))), (FormFields.Version, await Stand(number)));
            }
            else
            {
                _addresses.AddRange([Paths.OfficeComparisons, Paths.NewComparison, Paths.EditComparison(number), Paths.NewComparedVariant(number), Paths.ComparedVariant(number, 1), Paths.NewComparedCriterion(number), Paths.ComparedCriterion(number, 1), Paths.DecideComparison(number), Paths.Comparisons]);
            }
        }

        async Task<string> Stand(int number) => (await Ask(db => db.VariantComparisons.Where(c => c.Number == number).Select(c => c.Version).SingleAsync())).ToString();
    }

    /// <summary>The page of a report that the lead files.</summary>
    private async Task<string> Reported(Hand lead, int measure)
    {
        await lead.Posts(Paths.NewReport(measure), (nameof(StatusReport.From), "2026-01-01"), (nameof(StatusReport.Until), "2026-03-31"), (nameof(StatusReport.Light), nameof(ReportLight.OnTrack)), (nameof(StatusReport.Body), "Ein Bericht zur Prüfung der Seiten."), (nameof(StatusReport.Forecast), "Es geht weiter."));
        var id = await Ask(db => db.Measures.Where(m => m.Number == measure).Select(m => m.Id).SingleAsync());
        return Paths.StatusReport(measure, await Ask(db => db.StatusReports.Where(r => r.MeasureId == id).OrderByDescending(r => r.At).Select(r => r.Id).FirstAsync()));
    }
}
