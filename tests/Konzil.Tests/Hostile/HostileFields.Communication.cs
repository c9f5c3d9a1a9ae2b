using Konzil.Communication;
using Konzil.Lotsen;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>News with its versions and its way back and forth, plan, newsletter, and what the Lotsen write.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoNews(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/neuigkeiten/neu", ("Title", line), ("Lead", words), ("Body", text), ("NeedsPress", "true"));
        if (await c.City.Do(db => db.NewsPosts.AsNoTracking().OrderByDescending(n => n.Number).FirstOrDefaultAsync()) is not { } post)
        {
            return;
        }

        var office = $"/buero/neuigkeiten/{post.Number}";
        async Task Step(string path, params (string, string)[] fields) => await c.Office.Posts(office + path, [.. fields, (FormFields.Version, await c.City.VersionOf(post))]);
        foreach (var version in new[] { "leichte-sprache", "englisch", "verwaltung", "gemeinderat" })
        {
            await Step("/fassungen/" + version, ("Title", line), ("Body", text));
        }

        await Step("/pruefung");
        await Step("/rueckgabe", (HandleNews.BackReason, words));
        await Step("/bearbeiten", ("Title", line), ("Lead", words), ("Body", text + " "), ("NeedsPress", "true"));
        await Step("/freigabe");
        await c.Office.Posts("/buero/kommunikation/neu", ("Message", words), ("Audience", line), ("Channel", nameof(PlanChannel.Press)), ("Day", day), ("OwnerId", c.Office.Id.ToString()!), ("State", nameof(PlanState.Planned)), ("Campaign", line), ("Note", words));
        await c.Office.Posts("/buero/newsletter/neu", ("Title", line), ("Intro", words), ("Posts", post.Id.ToString()));
        if (await c.City.Do(db => db.Issues.AsNoTracking().OrderByDescending(i => i.Number).FirstOrDefaultAsync()) is { } issue)
        {
            await c.Office.Posts($"/buero/newsletter/{issue.Number}/versand", (FormFields.Version, issue.Version.ToString()));
        }

        if (text.Length % 2 == 0)
        {
            await Step("/ruecknahme", (HandleNews.TakeBackReason, words));
        }
    }

    private static async Task PutIntoLotsen(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/lotsen/ideen/neu", ("Title", line), ("Body", words));
        if (await c.City.Do(db => db.LotsenIdeas.AsNoTracking().OrderByDescending(i => i.Number).FirstOrDefaultAsync()) is { } idea)
        {
            await c.Office.Posts($"/buero/lotsen/ideen/{idea.Number}/antwort", ("State", nameof(LotsenIdeaState.Later)), ("Answer", words), (FormFields.Version, idea.Version.ToString()));
        }

        if (await c.City.Do(db => db.Set<Konzil.People.OrgUnit>().AsNoTracking().FirstOrDefaultAsync()) is { } unit)
        {
            await c.Office.Posts("/buero/lotsen/plaetze", ("UnitId", unit.Id.ToString()), ("PersonId", c.Office.Id.ToString()!), ("Contact", line));
            await c.Office.Posts($"/lotsen/stellen/{unit.Number}/rueckmeldung", (ShowDigest.FeedbackField, words));
        }

        await c.Office.Posts("/buero/lotsen/lehrgaenge/neu", ("Title", line), ("Aim", words));
        if (await c.City.Do(db => db.Cohorts.AsNoTracking().OrderByDescending(k => k.Number).FirstOrDefaultAsync()) is { } cohort)
        {
            await c.Office.Posts($"/buero/lotsen/lehrgaenge/{cohort.Number}/module", ("Title", line), ("Day", day), ("Hours", "2"), ("Place", line));
            await c.Office.Posts($"/buero/lotsen/lehrgaenge/{cohort.Number}/teilnahme", (ShowCohort.PersonField, c.Office.Id.ToString()!));
        }
    }
}
