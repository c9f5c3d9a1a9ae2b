using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Both sides read the record; whoever plans the project writes and gives, whoever plans the programme takes and settles.</summary>
internal static class HandOverAccess
{
    /// <summary>A project with its record, which may be missing still; null for who may read neither side.</summary>
    public static async Task<(Project From, HandOver? Record, Project? To)?> ToRead(int number, Me me, CityDb db)
    {
        if (await db.Projects.SingleOrDefaultAsync(p => p.Number == number) is not { } from)
        {
            return null;
        }

        var record = await db.HandOvers.Include(h => h.Items).SingleOrDefaultAsync(h => h.FromId == from.Id);
        var to = record is null ? null : await db.Projects.SingleAsync(p => p.Id == record.ToId);
        return await ProjectAccess.VisibleTo(me, db).AnyAsync(p => p.Id == from.Id || (to != null && p.Id == to.Id)) ? (from, record, to) : null;
    }

    /// <summary>A record that can still be changed by this person.</summary>
    public static async Task<(Project From, HandOver Record)?> ToWrite(int number, Me me, CityDb db) =>
        await ToRead(number, me, db) is var (from, record, _) && record is { GivenAt: null } && ProjectAccess.MayPlan(me, from) ? (from, record) : null;
}

/// <summary>The programme hears that its signature is wanted; when both signed, everybody concerned.</summary>
public sealed class TellOfHandOver(CityDb db, Tell tell) : IHandle<HandOverSigned>
{
    public async Task Do(HandOverSigned news, CancellationToken cancellation)
    {
        if (await db.HandOvers.AsNoTracking().SingleOrDefaultAsync(h => h.Id == news.HandOverId, cancellation) is not { GivenAt: not null } record)
        {
            return;
        }

        var from = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == record.FromId, cancellation);
        var to = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == record.ToId, cancellation);
        List<Guid> people = [.. await ProjectNews.Leads(db, to, cancellation), .. record.IsComplete ? await ProjectNews.Concerned(db, from, cancellation) : []];
        var words = record.IsComplete ? HandOverText.ToldTaken : HandOverText.ToldGiven;
        var text = new Text(words.Filled(from.TitleDe, to.TitleDe).De, words.Filled(from.Title.En, to.Title.En).En);
        await tell.People(people.Distinct().Where(p => p != news.ById), new News(NewsKind.Work, text, Paths.Neutral(Paths.HandOver(from.Number)), $"hand-over/{record.Id:N}/{record.Version:N}"));
    }
}
