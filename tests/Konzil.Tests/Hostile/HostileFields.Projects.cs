using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>A project from its first word to the decision at its gate.</summary>
public static partial class HostileFields
{
    /// <summary>The criteria are not met, so it goes on with conditions.</summary>
    private static async Task PutIntoCondition(HostileCity c, (string Gate, Guid Phase) at, string line, string words)
    {
        var phase = await c.City.Do(db => db.Phases.SingleAsync(p => p.Id == at.Phase));
        await c.Office.Posts(at.Gate + "/entscheidung", ("Outcome", nameof(GateOutcome.GoWithConditions)), ("Day", Format.Iso(c.City.Today())), ("Decider", line), ("Condition-0", words), (FormFields.Version, phase.Version.ToString()));
        if (await c.City.Do(db => db.GateConditions.FirstOrDefaultAsync()) is { } condition)
        {
            await c.Office.Posts($"{at.Gate}/bedingungen/{condition.Id}", ("Body", words), ("DoneOn", Format.Iso(c.City.Today())), ("Note", words), (FormFields.Version, condition.Version.ToString()));
        }
    }

    private static async Task PutIntoProject(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/projekte/neu", ("TitleDe", line), ("TitleEn", line), ("Goal", words), ("OutOfScope", words));
        if (await c.City.Do(db => db.Projects.OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is not { } project)
        {
            return;
        }

        var office = $"/buero/projekte/{project.Number}";
        await c.Office.Posts(office + "/phasen/neu", ("TitleDe", line), ("TitleEn", line), ("SentenceDe", words), ("SentenceEn", words), ("Start", day), ("End", day), ("IsPublic", "true"));
        if (await c.City.Do(db => db.Phases.FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is { } phase)
        {
            var page = $"{office}/phasen/{phase.Id}";
            await c.Office.Posts(page, ("TitleDe", line + "!"), ("SentenceDe", words), ("Start", day), ("End", day), (FormFields.Version, phase.Version.ToString()));
            await c.Office.Posts(office + "/pakete/neu", ("PhaseId", phase.Id.ToString()), ("Number", Cut(line, 20)), ("TitleDe", line), ("Goal", words), ("Result", words), ("Start", day), ("End", day), ("IsPublic", "true"));
            await c.Office.Posts(page + "/freigabe/kriterien/neu", ("Kind", nameof(CriterionKind.Exit)), ("Title", line), ("Standing", nameof(Standing.Open)), ("Evidence", words));
            if (await c.City.Do(db => db.Set<GateCriterion>().FirstOrDefaultAsync(k => k.PhaseId == phase.Id)) is { } criterion)
            {
                await c.Office.Posts($"{page}/freigabe/kriterien/{criterion.Id}", ("Kind", nameof(CriterionKind.Exit)), ("Title", line), ("Standing", nameof(Standing.Met)), ("Evidence", words), (FormFields.Version, criterion.Version.ToString()));
            }
        }

        if (await c.City.Do(db => db.WorkPackages.FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is { } package)
        {
            await c.Office.Posts($"{office}/pakete/{package.Id}/termin", ("Start", day), ("End", Format.Iso(c.City.Today().AddDays(3))), ("Reason", Cut(text, 490)), (FormFields.Version, package.Version.ToString()));
        }

        await PutIntoResults(c, text, project);
        await c.Office.Posts(office + "/auftrag/bearbeiten", [("Client", line), ("ClientFunction", line), ("Limit", day), .. Enum.GetValues<CharterPart>().Select(p => (p.ToString(), words))]);
        foreach (var (step, field) in new[] { ("pruefung", ""), ("rueckgabe", "Reason"), ("pruefung", ""), ("unterschrift", "SignedBy") })
        {
            var version = await c.City.Do(db => db.Charters.Where(x => x.ProjectId == project.Id).OrderByDescending(x => x.Number).Select(x => x.Version).FirstOrDefaultAsync());
            await c.Office.Posts($"{office}/auftrag/{step}", (field, Cut(line, 180)), ("SignedAs", line), ("SignedOn", day), (FormFields.Version, version.ToString()));
        }

        if (await c.City.Do(db => db.Phases.FirstOrDefaultAsync(p => p.ProjectId == project.Id)) is { } last)
        {
            await c.Office.Posts($"{office}/phasen/{last.Id}/freigabe/entscheidung", ("Outcome", nameof(GateOutcome.Hold)), ("Day", day), ("Decider", line), ("Reason", words), ("Minutes", words), (FormFields.Version, last.Version.ToString()));
            await PutIntoCondition(c, ($"{office}/phasen/{last.Id}/freigabe", last.Id), line, words);
        }
    }
}
