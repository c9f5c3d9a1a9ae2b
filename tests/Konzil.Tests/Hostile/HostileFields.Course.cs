using Konzil.Agenda;
using Konzil.Council;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Fields of action, proposals, their order, and mandates from resolutions.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoCourse(HostileCity c, string text)
    {
        var (line, words) = (Cut(text.ReplaceLineEndings(" "), 70), Cut(text, 490));
        var kept = await Field(c, line, words);
        var gone = await Field(c, line, words);
        if (kept is not null && gone is not null && kept.Id != gone.Id)
        {
            await c.Office.Posts($"/buero/handlungsfelder/{gone.Slug}/zusammenlegung", ("MergedIntoId", kept.Slug), ("Grund", words), (FormFields.Version, await c.City.VersionOf(gone)));
            await c.Office.Posts($"/buero/handlungsfelder/{kept.Slug}/ende", ("Grund", words), (FormFields.Version, await c.City.VersionOf(kept)));
        }

        await c.Office.Posts("/buero/feldvorschlaege/neu", ("NameDe", line), ("SentenceDe", words), ("Why", words), ("From", line), ("Circle", nameof(TalkCircle.Everybody)), ("TalkUntil", Format.Iso(c.City.Today())));
        if (await c.City.Do(db => db.FieldProposals.OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is { } proposal)
        {
            await c.City.Do(db => db.FieldProposals.Where(p => p.Id == proposal.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.TalkUntil, c.City.Today().AddDays(-1))));
            await c.Office.Posts($"/buero/feldvorschlaege/{proposal.Number}/entscheidung", Decision(c, line, words, ("Ergebnis", nameof(ProposalState.Refused)), (FormFields.Version, proposal.Version.ToString())));
        }

        await Position(c, words);
        await Order(c, line, words);
        await Mandates(c, line, words);
        await Sides(c, line, words);
    }

    private static (string, string)[] Decision(HostileCity c, string line, string words, params (string, string)[] more) =>
        [("Gremium", line), ("Tag", Format.Iso(c.City.Today())), ("Begruendung", words), .. more];

    private static async Task<ActionField?> Field(HostileCity c, string line, string words)
    {
        await c.Office.Posts("/buero/handlungsfelder/neu", [("NameDe", line), ("NameEn", line), .. CourseInTheCity.Profile(("SentenceDe", words), ("ScopeInDe", words), ("LeadUnit", line), ("Contact", line), ("Grund", words))]);
        return await c.City.Do(db => db.Fields.AsNoTracking().OrderByDescending(f => f.Order).FirstOrDefaultAsync());
    }

    private static async Task Position(HostileCity c, string words)
    {
        var number = 1 + (await c.City.Do(db => db.PositionPapers.MaxAsync(p => (int?)p.Number)) ?? 0);
        await c.Office.Posts("/buero/positionspapier/neu", ("Number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("BodyDe", words), ("BodyEn", words), ("Why", words));
        if (await c.City.Do(db => db.PositionPapers.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number)) is { } paper)
        {
            await c.Office.Posts("/buero/positionspapier/freigabe", (FormFields.Version, paper.Version.ToString()));
        }
    }

    private static async Task Order(HostileCity c, string line, string words)
    {
        await c.Office.Posts("/buero/feldrangfolge");
        if (await c.City.Do(db => db.FieldOrders.AsNoTracking().OrderByDescending(o => o.Number).FirstOrDefaultAsync()) is not { } order)
        {
            return;
        }

        var fields = await c.City.Do(db => db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.View != FieldView.Hidden).OrderBy(f => f.Order).ToListAsync());
        var places = fields.SelectMany((f, i) => new[] { ("Platz-" + f.Key, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Warum-" + f.Key, words) });
        await c.Office.Posts($"/buero/feldrangfolge/{order.Number}", [("Method", nameof(OrderMethod.Talk)), ("MethodNote", words), .. places, (FormFields.Version, order.Version.ToString())]);
        await c.Office.Posts($"/buero/feldrangfolge/{order.Number}/beschluss", Decision(c, line, words, (FormFields.Version, await c.City.VersionOf(order))));
    }

    /// <summary>A measure is published with its three sides, and the council decides about it.</summary>
    private static async Task Sides(HostileCity c, string line, string words)
    {
        var (field, goal) = await c.City.Do(async db => (await db.Fields.OrderBy(f => f.Order).FirstAsync(), await db.Goals.OrderBy(g => g.Key).FirstAsync()));
        var measure = await c.City.HasMeasureOf(field, goal, "Seiten " + New(), published: false);
        await c.City.Do(db => db.Assessments.Where(a => a.MeasureId == measure.Id).ExecuteDeleteAsync());
        await c.Office.Posts($"/buero/massnahmen/{measure.Number}/veroeffentlichen", (nameof(MeasureSides.Technical), words), (nameof(MeasureSides.Organisational), words), (nameof(MeasureSides.SocioCultural), words), (FormFields.Version, measure.Version.ToString()));
        (string Field, string Value)[] decision =
        [
            ("Title", line), ("Body", line), ("PaperNumber", Cut(line, 40)), ("Date", "2021-07-22"), ("Wording", words), ("NoteDe", words), ("Result", nameof(ResolutionResult.Partly)),
            ($"Item-{measure.Number}", "true"), ($"Note-{measure.Number}", Cut(line, 190)), ($"Own-{measure.Number}", nameof(ResolutionResult.Adopted)), ($"Condition-{measure.Number}", words),
            ($"ConditionDay-{measure.Number}", Format.Iso(c.City.Today().AddDays(30))), ($"ConditionUnit-{measure.Number}", line),
        ];
        if ((await c.Office.Posts("/buero/beschluesse", decision)).Location is { } made)
        {
            var number = int.Parse(made.Split('?')[0].Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
            var version = await c.City.Do(db => db.Resolutions.Where(r => r.Number == number).Select(r => r.Version).SingleAsync());
            await c.Office.Posts($"/buero/beschluesse/{number}", [.. decision, ("Why", words), (FormFields.Version, version.ToString())]);
        }
    }

    private static async Task Mandates(HostileCity c, string line, string words)
    {
        if (await c.City.Do(db => db.Resolutions.AsNoTracking().OrderBy(r => r.Number).FirstOrDefaultAsync()) is not { } resolution)
        {
            return;
        }

        foreach (var step in new[] { "frist", "ende" })
        {
            await c.Office.Posts($"/buero/beschluesse/{resolution.Number}/auftraege/neu", ("Title", line), ("Note", words), ("Unit", line), ("Due", Format.Iso(c.City.Today())));
            if (await c.City.Do(db => db.Mandates.AsNoTracking().OrderByDescending(m => m.Number).FirstOrDefaultAsync()) is { IsOpen: true } mandate)
            {
                var office = $"/buero/beschlusskontrolle/{mandate.Number}";
                await c.Office.Posts(office + "/bearbeiten", ("Title", line), ("Note", words), ("Unit", line), ("Due", Format.Iso(c.City.Today())), ("Grund", words), (FormFields.Version, mandate.Version.ToString()));
                var version = (await c.City.Do(db => db.Mandates.Where(m => m.Id == mandate.Id).Select(m => m.Version).SingleAsync())).ToString();
                await c.Office.Posts($"{office}/{step}", ("Bis", Format.Iso(c.City.Today().AddDays(9))), ("WarumSpaeter", words), ("WarumNicht", words), (FormFields.Version, version));
            }
        }
    }
}
