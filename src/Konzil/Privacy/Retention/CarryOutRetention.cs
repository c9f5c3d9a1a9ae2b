using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Comes up every night: what was kept long enough is deleted.</summary>
public sealed record RetentionDue(DateOnly Day);

/// <summary>The rules of all modules with the city's periods.</summary>
public static class Periods
{
    /// <summary>The kind of data that accounts nobody uses belong to; they are warned before.</summary>
    public const string UnusedAccounts = "konten-unbenutzt";

    public const int UnusedDays = 730;

    /// <summary>So long before its deletion the owner of an unused account is told.</summary>
    public const int WarnDays = 30;

    public static async Task<IReadOnlyDictionary<string, int>> Read(CityDb db, ModuleList modules, CancellationToken cancellation)
    {
        var chosen = await db.Set<RetentionPeriod>().AsNoTracking().ToDictionaryAsync(p => p.Key, p => p.Days, StringComparer.Ordinal, cancellation);
        return modules.PersonalData.Where(c => c.Retention is not null).Select(c => (c.Key, c.Retention!.Days)).Append((UnusedAccounts, UnusedDays))
            .ToDictionary(r => r.Item1, r => chosen.TryGetValue(r.Item1, out var days) ? days : r.Item2, StringComparer.Ordinal);
    }

    /// <summary>Accounts that nobody has used since a day, without those of the city's own people and of the demonstration.</summary>
    public static IQueryable<Person> Unused(CityDb db, DateOnly since)
    {
        var midnight = Format.At(since, TimeOnly.MinValue);
        return db.People.Where(p => p.Email != null && !p.IsExample && p.Grants.Count == 0 && p.UnitId == null && (p.SeenOn == null ? p.CreatedAt < midnight : p.SeenOn < since));
    }

    /// <summary>The next night, unless it is planned already. The caller saves.</summary>
    public static async Task Plan(CityDb db)
    {
        var (kind, now) = (typeof(RetentionDue).FullName!, db.Now);
        if (!await db.Jobs.AnyAsync(j => j.Kind == kind && j.DueAt > now))
        {
            var tomorrow = Format.Day(now).AddDays(1);
            db.Say(new RetentionDue(tomorrow), Format.At(tomorrow, new TimeOnly(3, 30)));
        }
    }
}

/// <summary>Deletes what is old and writes down how much it was; warns the owners of unused accounts.</summary>
public sealed class CarryOutRetention(CityDb db, ModuleList modules, AccountMails mails) : IHandle<RetentionDue>
{
    public async Task Do(RetentionDue news, CancellationToken cancellation)
    {
        var now = db.Now;
        var days = await Periods.Read(db, modules, cancellation);
        await db.Together(async () =>
        {
            foreach (var known in modules.PersonalData.Where(c => c.Retention is not null))
            {
                var before = now.AddDays(-days[known.Key]);
                if (await known.Retention!.Delete(db, before, cancellation) is > 0 and var count)
                {
                    db.Add(new RetentionRun(known.Key, before, count, now));
                }
            }

            await Warn(days[Periods.UnusedAccounts], now, cancellation);
            await Periods.Plan(db);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
    }

    private async Task Warn(int days, DateTimeOffset now, CancellationToken cancellation)
    {
        var (today, warned) = (Format.Day(now), 0);
        foreach (var person in await Periods.Unused(db, today.AddDays(-days)).Where(p => p.WarnedOn == null).ToListAsync(cancellation))
        {
            var request = new ErasureRequest(person.Id, ErasureCause.Unused, now, Periods.WarnDays);
            if (await db.TryInsert(request))
            {
                db.Say(new ErasureDue(person.Id, request.AskedAt), request.DueAt);
                await mails.Say(person, RetentionText.Unused);
                warned++;
            }

            person.Warn(today);
        }

        if (warned > 0)
        {
            db.Add(new RetentionRun(Periods.UnusedAccounts, now.AddDays(-days), warned, now));
        }
    }
}
