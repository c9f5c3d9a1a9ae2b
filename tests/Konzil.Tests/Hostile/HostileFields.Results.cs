using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Results, decisions, drafts, what is given up, and the record of a hand-over.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoResults(HostileCity c, string text, Project project)
    {
        var (line, words, day, office) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()), $"/buero/projekte/{project.Number}");
        await c.Office.Posts(office + "/entscheidungen/neu", ("TitleDe", line), ("TitleEn", line), ("Decider", line));
        if (await c.City.Do(db => db.ProjectDecisions.FirstOrDefaultAsync(d => d.ProjectId == project.Id)) is { } decision)
        {
            await c.Office.Posts($"{office}/entscheidungen/{decision.Id}", ("TitleDe", line + "!"), ("Decider", line), (FormFields.Version, decision.Version.ToString()));
            decision = await c.City.Do(db => db.ProjectDecisions.SingleAsync(d => d.Id == decision.Id));
            await c.Office.Posts($"{office}/entscheidungen/{decision.Id}/eintrag", ("DecidedOn", day), ("Outcome", words), (FormFields.Version, decision.Version.ToString()));
        }

        if (await c.City.Do(db => db.WorkPackages.FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is not { } package)
        {
            return;
        }

        var page = $"{office}/pakete/{package.Id}";
        await c.Office.Posts(page + "/bearbeiten", ("PhaseId", package.PhaseId.ToString()), ("Number", Cut(line, 20)), ("TitleDe", line), ("Goal", words), ("Result", words), ("Activities", line + "\n" + line + " (freiwillig)"), ("IsPublic", "true"), (FormFields.Version, package.Version.ToString()));
        await c.Office.Posts(page + "/ergebnisse/neu", ("TitleDe", line), ("TitleEn", line), ("Contents", words));
        foreach (var (step, fields) in new (string, (string, string)[])[] { ("bearbeiten", [("TitleDe", line + "!"), ("Contents", words)]), ("abgabe", [("Location", "/leitsaetze?q=" + Uri.EscapeDataString(line)), ("Note", words)]), ("abnahme", [("Ausgang", "SentBack"), ("Reason", words)]) })
        {
            if (await c.City.Do(db => db.Deliverables.FirstOrDefaultAsync(d => d.PackageId == package.Id)) is { } result)
            {
                await c.Office.Posts($"{page}/ergebnisse/{result.Id}/{step}", [.. fields, (FormFields.Version, result.Version.ToString())]);
            }
        }

        await c.Office.Posts(page + "/planentwurf");
        if (await c.City.Do(db => db.PlanDrafts.FirstOrDefaultAsync(d => d.PackageId == package.Id)) is { } draft)
        {
            await c.Office.Posts($"{office}/entwuerfe/{draft.Id}/zeilen/neu", ("Title", line), ("TitleEn", line), ("Number", Cut(line, 20)), ("Goal", words));
            if (await c.City.Do(db => db.DraftRows.FirstOrDefaultAsync(r => r.DraftId == draft.Id)) is { } row)
            {
                await c.Office.Posts($"{office}/entwuerfe/{draft.Id}/zeilen/{row.Id}", ("Title", line + "!"), ("Goal", words), (FormFields.Version, row.Version.ToString()));
            }

            await c.Office.Posts($"{office}/entwuerfe/{draft.Id}/ende", ("Basis", words), (FormFields.Version, draft.Version.ToString()));
        }

        await c.Office.Posts(office + "/pakete/neu", ("PhaseId", package.PhaseId.ToString()), ("TitleDe", line));
        if (await c.City.Do(db => db.WorkPackages.OrderByDescending(p => p.Order).FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is { } spare && spare.Id != package.Id)
        {
            await c.Office.Posts($"{office}/pakete/{spare.Id}/aufgabe", ("Reason", Cut(text, 490)), (FormFields.Version, spare.Version.ToString()));
        }

        await c.Office.Posts(office + "/phasen/neu", ("TitleDe", line));
        if (await c.City.Do(db => db.Phases.OrderByDescending(p => p.Order).FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is { } phase && phase.Id != package.PhaseId)
        {
            await c.Office.Posts($"{office}/phasen/{phase.Id}/aufgabe", ("Reason", Cut(text, 490)), (FormFields.Version, phase.Version.ToString()));
        }

        await PutIntoHandOver(c, text, project);
    }

    private static async Task PutIntoHandOver(HostileCity c, string text, Project project)
    {
        var (line, words, record) = (Cut(text.ReplaceLineEndings(" "), 110), Cut(text, 900), $"/buero/projekte/{project.Number}/uebergabe");
        await c.Office.Posts("/buero/projekte/neu", ("TitleDe", line), ("IsProgramme", "true"));
        if (await c.City.Do(db => db.Projects.FirstOrDefaultAsync(p => p.IsProgramme)) is not { } programme)
        {
            return;
        }

        await c.Office.Posts(record, ("ToId", programme.Id.ToString()), ("Day", Format.Iso(c.City.Today())), ("Note", words));
        await c.Office.Posts(record + "/posten/neu", ("Kind", nameof(HandOverKind.Task)), ("Title", line), ("Detail", words));
        if (await c.City.Do(db => db.HandOverItems.FirstOrDefaultAsync(i => i.Kind == HandOverKind.Task)) is { } item)
        {
            await c.Office.Posts($"{record}/posten/{item.Id}", ("Kind", nameof(HandOverKind.Task)), ("Title", line + "!"), ("Detail", words), (FormFields.Version, item.Version.ToString()));
        }

        foreach (var (step, field) in new[] { ("unterschrift", "Funktion"), ("rueckgabe", "Grund"), ("unterschrift", "Funktion") })
        {
            var version = await c.City.Do(db => db.HandOvers.Where(h => h.FromId == project.Id).Select(h => h.Version).FirstOrDefaultAsync());
            await c.Office.Posts($"{record}/{step}", (field, line), (FormFields.Version, version.ToString()));
        }
    }
}
