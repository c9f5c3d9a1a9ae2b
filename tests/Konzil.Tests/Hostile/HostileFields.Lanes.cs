using Konzil.Agenda;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Goals of a field, the short lane, measures on site.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoLanes(HostileCity c, string text)
    {
        var (line, words) = (Cut(text.ReplaceLineEndings(" "), 90), Cut(text, 490));
        var measure = await c.City.Do(db => MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Delivery != DeliveryStatus.Done && m.Delivery != DeliveryStatus.Stopped).OrderByDescending(m => m.Number).FirstOrDefaultAsync()) ?? (await c.City.HasMeasures("Licht am Weg"))[0];
        if (await c.City.Do(db => db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == measure.FieldId)) is { } field)
        {
            await Aims(c, field, measure, line, words);
        }

        var (page, day) = ($"/buero/massnahmen/{measure.Number}", Format.Iso(c.City.Today().AddDays(20)));
        await c.Office.Posts(page + "/vor-ort", ("Address", line), ("About", words), ("Contact", line), (FormFields.Version, await c.City.Do(async db => (await db.MeasureSites.AsNoTracking().SingleOrDefaultAsync(s => s.MeasureId == measure.Id))?.Version.ToString() ?? "")));
        await c.Office.Posts(page + "/vor-ort/termine", ("Day", day), ("Hours", Cut(line, 60)), ("Note", line));
        await Lane(c, page, words, day);
        if (await c.City.Do(db => db.QuickWins.AsNoTracking().SingleOrDefaultAsync(q => q.MeasureId == measure.Id && q.LeftAt == null)) is { } win)
        {
            await c.Office.Posts(page + "/schnellspur/ende", ("LeftReason", words), (FormFields.Version, win.Version.ToString()));
            await Lane(c, page, words, day);
        }
    }

    private static async Task Aims(HostileCity c, ActionField field, Measure measure, string line, string words)
    {
        var aims = $"/buero/handlungsfelder/{field.Slug}/ziele";
        await c.Office.Posts(aims, ("TitleDe", line), ("TitleEn", line));
        await c.Office.Posts(aims, ("TitleDe", line), ("TitleEn", line));
        var known = await c.City.Do(db => db.FieldAims.AsNoTracking().Where(a => a.FieldId == field.Id && a.EndedAt == null).OrderBy(a => a.Number).ToListAsync());
        if (known.Count > 1)
        {
            await c.Office.Posts($"{aims}/{known[0].Number}", ("TitleDe", line), ("TitleEn", line), ($"Staerke-{measure.Number}", nameof(AimStrength.Clear)), ($"Warum-{measure.Number}", words), (FormFields.Version, known[0].Version.ToString()));
            await c.Office.Posts($"{aims}/{known[^1].Number}/ende", ("EndReason", words), (FormFields.Version, known[^1].Version.ToString()));
        }
    }

    private static Task<Seen> Lane(HostileCity c, string page, string words, string day) =>
        c.Office.Posts(page + "/schnellspur", [.. Enum.GetNames<LaneCondition>().Select(n => (LaneText.ConditionsField, n)), ("Result", words), ("DueOn", day)]);
}
