using Konzil.Agenda;
using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Reports with what is asked about them, and everything that is gathered above them.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoReports(HostileCity c, string text)
    {
        var (words, first) = (Cut(text, 490), await Led(c));
        var second = await Led(c);
        var office = $"/buero/umsetzung/{first.Number}/berichte";
        (string, string)[] fields = [("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", nameof(ReportLight.Critical)), ("LightReason", words), ("Body", words), ("Forecast", words), ("EndReason", words), ("Internal", words)];
        await c.Office.Posts(office + "/neu", [.. fields, (WriteReport.DraftButton, "1")]);
        await c.Office.Posts(office + "/neu", fields);
        if (await c.City.Do(db => db.StatusReports.Where(r => r.MeasureId == first.Id).Select(r => (Guid?)r.Id).FirstOrDefaultAsync()) is { } report)
        {
            await c.Office.Posts($"{office}/{report}/fragen", ("Question", words));
            if (await c.City.Do(db => db.ReportQuestions.Where(q => q.ReportId == report).Select(q => (Guid?)q.Id).FirstOrDefaultAsync()) is { } question)
            {
                await c.Office.Posts($"{office}/{report}/fragen/{question}", (ShowReport.AnswerField, words));
            }
        }

        await c.Office.Posts("/buero/steuerung/abhaengigkeiten", ("FromId", first.Id.ToString()), ("ToId", second.Id.ToString()), ("Kind", nameof(TieKind.Needs)), ("Reason", words));
    }

    private static async Task PutIntoProgramme(HostileCity c, string line, string words)
    {
        if (await c.City.Do(db => db.Programmes.OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is not { } programme)
        {
            return;
        }

        var office = $"/buero/programme/{programme.Number}";
        var field = await c.City.Do(db => db.Set<Konzil.Strategy.ActionField>().OrderBy(f => f.Order).Select(f => f.Slug).FirstAsync());
        await c.Office.Posts(office + "/ziele", ("TitleDe", line), ("TitleEn", line));
        if (await c.City.Do(db => db.Set<ProgrammeAim>().OrderByDescending(a => a.Number).FirstOrDefaultAsync()) is { } aim)
        {
            var measure = await c.City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Id).FirstAsync());
            await c.Office.Posts(office + "/ziele/massnahmen", ("Aim", aim.Id.ToString()), ("Measure", measure.ToString()), ("Reason", words));
        }

        await c.Office.Posts(office + "/handlungsfeld", ("FieldId", field), ("MountReason", words), ("Version", await Version(c)));
        await c.Office.Posts(office + "/handlungsfeld/ende", ("EndReason", words), ("Version", await Version(c)));
        await c.Office.Posts(office + "/handlungsfeld", ("FieldId", field), ("MountReason", words), ("Version", await Version(c)));

        Task<string> Version(HostileCity at) => at.City.Do(async db => (await db.Programmes.Where(p => p.Id == programme.Id).Select(p => p.Version).SingleAsync()).ToString());
    }

    private static async Task PutIntoComparison(HostileCity c, string line, string words)
    {
        await c.Office.Posts("/buero/variantenvergleiche/neu", ("TitleDe", line), ("TitleEn", line), ("Question", words), ("Bezug", "agenda"), ("IsPublic", "true"));
        if (await c.City.Do(db => db.VariantComparisons.OrderByDescending(x => x.Number).FirstOrDefaultAsync()) is not { } comparison)
        {
            return;
        }

        var office = $"/buero/variantenvergleiche/{comparison.Number}";
        foreach (var path in new[] { "/varianten/neu", "/varianten/neu", "/varianten/2" })
        {
            await c.Office.Posts(office + path, ("Title", line), ("Features", words), ("Pros", words), ("Cons", words), ("Risks", words), ("CostNote", words), ("Source", line), ("Pages", Cut(line, 50)), (FormFields.Version, await Version<VariantComparison>(c)));
        }

        foreach (var path in new[] { "/kriterien/neu", "/kriterien/1" })
        {
            await c.Office.Posts(office + path, ("Title", line), ("Wert-1", words), ("Wert-2", words), ("Source", line), (FormFields.Version, await Version<VariantComparison>(c)));
        }

        var chosen = await c.City.Do(db => db.Set<ComparedVariant>().Where(v => v.ComparisonId == comparison.Id).Select(v => v.Id).FirstOrDefaultAsync());
        await c.Office.Posts(office + "/entscheidung", ("ChosenId", chosen.ToString()), ("Reason", words), ("Accepted", words), ("DecidedBy", line), ("DecidedOn", Format.Iso(c.City.Today())), ("Source", line), (FormFields.Version, await Version<VariantComparison>(c)));
        await c.Office.Posts(office + "/nachfolge", ("ReplacesBecause", words));
    }

    private static async Task PutIntoMonitoring(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 110), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/kennzahlen/neu", ("Bezug", "stadt"), ("TitleDe", line), ("UnitDe", Cut(line, 35)), ("Level", "Output"), ("Theme", "QualityOfLife"), ("Better", "Higher"), ("Tolerance", "10"), ("Definition", words), ("Source", words));
        if (await c.City.Do(db => db.Indicators.OrderByDescending(i => i.Number).FirstOrDefaultAsync(i => i.MeasureId == null)) is { } indicator)
        {
            await c.Office.Posts($"/buero/kennzahlen/{indicator.Id}/werte/neu", ("Day", day), ("Value", "1"), ("Wave", line), ("Reason", words));
            await c.Office.Posts("/buero/kennzahlen/einlesen", (ImportValues.TableField, $"nummer;tag;wert;welle\n{indicator.Number};2020-01-01;5;\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\""), (ImportValues.TitleField, line), (ImportValues.PublisherField, line), (ImportValues.KeepButton, "1"));
        }

        await c.Office.Posts("/buero/belege/neu", ("Kind", "Study"), ("TitleDe", line), ("TitleEn", line), ("Publisher", line), ("Says", words), ("Place", line), ("Licence", line), ("IsPublic", "true"));
        await c.Office.Posts("/buero/ist-analyse/neu", ("Kind", "Challenge"), ("Title", line), ("TitleEn", line), ("Body", words), ("Day", day), ("Source", words), ("Settled", words), ("IsPublic", "true"));
        await c.Office.Posts("/buero/programme/neu", ("TitleDe", line), ("TitleEn", line), ("Owner", line), ("Summary", words), ("Source", line), ("IsPublic", "true"));
        await PutIntoProgramme(c, line, words);
        await PutIntoComparison(c, line, words);
        if (await c.City.Do(db => db.Phases.Select(p => (Guid?)p.Id).FirstOrDefaultAsync()) is not { } phase)
        {
            return;
        }

        await c.Office.Posts("/buero/evaluierungen/neu", ("PhaseId", phase.ToString()), ("Title", line), (BeginEvaluation.QuestionsField, line));
        if (await c.City.Do(db => db.Evaluations.OrderByDescending(e => e.Number).FirstOrDefaultAsync()) is not { } evaluation)
        {
            return;
        }

        var office = $"/buero/evaluierungen/{evaluation.Number}";
        (string, string)[] found = [("Found", words), ("Change", words), ("Measure", words), ("OwnerId", c.Office.Id.ToString()!), ("Due", day)];
        await c.Office.Posts(office + "/befunde/neu", found);
        await c.Office.Posts(office + "/befunde/1", [.. found, (FormFields.Version, await Version<Adjustment>(c))]);
        await c.Office.Posts(office + "/befunde/1/schritt", ("State", nameof(LoopState.Done)), ("Note", words), (FormFields.Version, await Version<Adjustment>(c)));
        await c.Office.Posts(office + "/antworten", ("Antwort-1", words), (FormFields.Version, await Version<Evaluation>(c)));
        await c.Office.Posts(office + "/abschluss", ("Conclusion", words), (FormFields.Version, await Version<Evaluation>(c)));
    }

    private static async Task<Measure> Led(HostileCity c)
    {
        var (measure, _) = await c.City.HasLedMeasure(await c.City.HasPerson("Leitung " + New(), Konzil.People.Role.FieldLead), "Berichtet " + New());
        await c.City.Do(db => db.Measures.Where(m => m.Id == measure.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadPersonId, c.Office.Id)));
        return measure;
    }

    private static async Task<string> Version<T>(HostileCity c) where T : Entity => (await c.City.Do(db => db.Set<T>().OrderByDescending(e => e.Id).Select(e => e.Version).FirstOrDefaultAsync())).ToString();
}
