using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Everything one can write to data protection, and what data protection writes.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoPrivacy(HostileCity c, string text)
    {
        const string office = "/buero/datenschutz";
        var (line, words) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 3900));
        await c.Author.Posts("/konto/anliegen", ("Kind", nameof(RequestKind.Question)), ("Words", words));
        foreach (var request in await c.City.Do(db => db.Set<PrivacyRequest>().Where(r => r.State == RequestState.Open).ToListAsync()))
        {
            await c.Office.Posts($"{office}/anliegen/{request.Number}/aufschub", ("Delay", words), (FormFields.Version, request.Version.ToString()));
            var version = await c.City.Do(db => db.Set<PrivacyRequest>().Where(r => r.Id == request.Id).Select(r => r.Version).SingleAsync());
            await c.Office.Posts($"{office}/anliegen/{request.Number}/antwort", ("Result", OfficeRequest.Granted), ("Answer", words), (FormFields.Version, version.ToString()));
        }

        var notice = await c.City.Do(db => db.Set<PrivacyNotice>().Where(n => n.Purpose == NoticePurpose.Votes).OrderByDescending(n => n.Edition).FirstOrDefaultAsync());
        await c.Office.Posts(office + "/hinweise/abstimmungen", ("TextDe", words), ("TextEn", words), (FormFields.Version, notice?.Version.ToString() ?? ""), (WriteNotice.PublishField, "1"));
        var edition = await c.City.Do(db => db.Set<PrivacySheet>().CountAsync(s => s.Kind == SheetKind.Workshop));
        await c.Office.Posts(office + "/blaetter/workshop/neu", ("Edition", (edition + 1).ToString()), ("Body", words), ("Note", line));
        await c.Office.Posts(office + "/vorfaelle/neu", ("Title", line), ("Day", Format.Iso(c.City.Today().AddDays(-1))), ("Time", "08:00"), ("Happened", words), ("Affected", words), ("Risk", words), ("Measures", words));
        if (await c.City.Do(db => db.Set<Incident>().OrderByDescending(i => i.Number).FirstOrDefaultAsync()) is { } incident)
        {
            await c.Office.Posts($"{office}/vorfaelle/{incident.Number}/bearbeiten", ("Title", line + "!"), ("Happened", words), ("Affected", words), ("Risk", words), ("Measures", words), (FormFields.Version, incident.Version.ToString()));
            var version = await c.City.Do(db => db.Set<Incident>().Where(i => i.Id == incident.Id).Select(i => i.Version).SingleAsync());
            await c.Office.Posts($"{office}/vorfaelle/{incident.Number}/entscheidung", ("Decision", nameof(IncidentDecision.NotNotify)), ("Reason", words), (FormFields.Version, version.ToString()));
        }
    }
}
