using System.Text;
using Konzil.Communication;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Comes up every Monday: each unit hears what was new for it.</summary>
/// <param name="Day">The Monday.</param>
public sealed record DigestOfUnitsDue(DateOnly Day);

/// <summary>Tells the people of each unit once a week what is new on their measures, and nothing if nothing is.</summary>
public sealed class SendDigest(CityDb db, Tell tell) : IHandle<DigestOfUnitsDue>
{
    private const int DaysBack = 7;
    private const int DaysAhead = 14;
    private const int Most = 10;
    private static readonly TimeOnly Seven = new(7, 0);

    /// <summary>The next Monday, unless it is planned already. The caller saves.</summary>
    public static async Task Plan(CityDb db)
    {
        var (kind, now) = (typeof(DigestOfUnitsDue).FullName!, db.Now);
        if (!await db.Jobs.AnyAsync(j => j.Kind == kind && j.DueAt > now))
        {
            var at = DigestTime.Next(HearWish.Weekly, now);
            db.Say(new DigestOfUnitsDue(Format.Day(at)), at);
        }
    }

    public async Task Do(DigestOfUnitsDue news, CancellationToken cancellation)
    {
        // After a long stop nobody wants the digest of weeks ago; the next one says what is new.
        if (Format.Day(db.Now) <= news.Day.AddDays(DaysBack - 1))
        {
            foreach (var unit in await db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed).ToListAsync(cancellation))
            {
                await Unit(unit, news.Day, cancellation);
            }
        }

        await Plan(db);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task Unit(OrgUnit unit, DateOnly monday, CancellationToken cancellation)
    {
        // Everybody told here may read what the staff reads; council texts and drafts are not in it.
        var people = await db.PeopleWith(Permission.ReadInternal).Where(p => p.UnitId == unit.Id && p.Email != null).Select(p => p.Id).ToListAsync(cancellation);
        if (people.Count == 0 || await Concern.Of(unit, db) is not { Count: > 0 } concerns)
        {
            return;
        }

        var (ids, codes) = (concerns.Select(c => c.Measure.Id).ToList(), concerns.ToDictionary(c => c.Measure.Id, c => c.Measure.Code));
        var (first, since, end) = (monday.AddDays(-DaysBack), Format.At(monday.AddDays(-DaysBack), Seven), Format.At(monday, Seven));
        var decisions = await MeetingAccess.PublicDecisions(db).AsNoTracking().Where(d => d.MeasureId != null && ids.Contains(d.MeasureId.Value) && d.DecidedOn >= first && d.DecidedOn < monday).OrderBy(d => d.Number).Take(Most).ToListAsync(cancellation);
        var posts = await db.NewsPosts.AsNoTracking().Where(n => n.State == NewsState.Released && n.MeasureId != null && ids.Contains(n.MeasureId.Value) && n.ReleasedAt >= since && n.ReleasedAt < end).OrderBy(n => n.Number).Take(Most).ToListAsync(cancellation);
        var dates = await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null && m.Current >= monday && m.Current <= monday.AddDays(DaysAhead)).OrderBy(m => m.Current).Take(Most).ToListAsync(cancellation);
        if (decisions.Count + posts.Count + dates.Count == 0)
        {
            return;
        }

        var said = LotsenText.DigestNotice.Filled(unit.Name, posts.Count, decisions.Count, dates.Count);
        await tell.People(people, new News(NewsKind.Unit, said, Paths.Neutral(Paths.UnitDigest(unit.Number)), $"unit-digest/{unit.Id:N}/{Format.Iso(monday)}") { Detail = new(Lines(Language.German), Lines(Language.English)) });

        string Lines(string language)
        {
            var text = new StringBuilder();
            Part(LotsenText.Reported, posts.Select(p => p.Title));
            Part(LotsenText.Decisions, decisions.Select(d => d.Title));
            Part(LotsenText.Dates, dates.Select(m => $"{Format.Iso(m.Current)}: {codes[m.MeasureId]} {m.Title.In(language)}"));
            return text.ToString();

            void Part(Text title, IEnumerable<string> lines)
            {
                var all = lines.ToList();
                if (all.Count > 0)
                {
                    text.Append(title.In(language)).Append('\n');
                    foreach (var line in all)
                    {
                        text.Append("- ").Append(line).Append('\n');
                    }

                    text.Append('\n');
                }
            }
        }
    }
}
