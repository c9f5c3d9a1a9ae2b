using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>
/// Deletes a person everywhere, in one transaction: all of it or nothing. At the end every table is searched; if the person
/// still shows anywhere, nothing is deleted and the job fails where the operators see it.
/// </summary>
public sealed class Eraser(CityDb db, ModuleList modules, IEnumerable<BeforeErasure> before, TimeProvider clock)
{
    /// <summary>Null when there is no such person any more.</summary>
    public async Task<ErasureRecord?> Erase(Guid personId, ErasureCause cause, DateTimeOffset askedAt, CancellationToken cancellation)
    {
        ErasureRecord? record = null;
        await db.Together(async () =>
        {
            if (await db.People.AsNoTracking().Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == personId, cancellation) is not { } person)
            {
                return;
            }

            if (person.Grants.Count > 0 && cause != ErasureCause.Restored)
            {
                throw new Refusal(ErasureText.HasRoles);
            }

            foreach (var first in before)
            {
                await first.Do(db, personId, cancellation);
            }

            record = await Take(person, new ErasureRecord(cause, askedAt, clock.GetUtcNow()), cancellation);
            db.Add(record);
            if (person.Email is { } address && cause != ErasureCause.Restored)
            {
                await Outbox.Write(db, Goodbye(address, person.Language, record));
            }

            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return record;
    }

    private async Task<ErasureRecord> Take(Person person, ErasureRecord record, CancellationToken cancellation)
    {
        var needles = await Read(person, cancellation);
        var staff = person.UnitId is not null || await db.History.AnyAsync(h => h.Kind == nameof(Person) && h.ItemId == person.Id && h.What == PersonHistory.RoleGranted, cancellation);
        var classes = modules.PersonalData.ToList();
        var traces = classes.SelectMany(c => c.Traces).ToList();
        var rows = new RowSweep(db, needles);
        foreach (var signed in traces.Where(t => t.Kind == TraceKind.Signed))
        {
            await rows.Sign(signed, staff, cancellation);
        }

        var files = await FilesThatGo(traces, person.Id, cancellation);

        // Rows that stay come first, since others are found through them; the account itself goes last.
        foreach (var kind in new[] { TraceKind.Unnamed, TraceKind.Gone, TraceKind.Addressed })
        {
            foreach (var (from, ghost) in classes.Select(c => (c, TableSweep.Ghost())).OrderBy(x => x.c.Traces.Any(t => t.Entity == typeof(Person))))
            {
                foreach (var trace in from.Traces.Where(t => t.Kind == kind))
                {
                    await rows.Take(from, trace, ghost, cancellation);
                }
            }
        }

        await RemoveFiles(files, cancellation);
        await new HistorySweep(db, needles, traces).Clean(rows.Touched, cancellation);
        foreach (var mention in traces.Where(t => t.Kind == TraceKind.Mentions))
        {
            await rows.Mention(mention, cancellation);
        }

        await db.Set<Platform.Content.ContentKey>().Where(k => k.ItemId == person.Id).ExecuteDeleteAsync(cancellation);
        var sweep = new TableSweep(db, modules, needles);
        var cleaned = await sweep.Clean(cancellation);
        if (await sweep.Count(cancellation) is > 0 and var left)
        {
            throw new InvalidOperationException($"The erasure left {left} traces; nothing was deleted.");
        }

        return record.Done(rows.Removed, rows.Unnamed + cleaned, sweep.Columns);
    }

    private async Task<Needles> Read(Person person, CancellationToken cancellation)
    {
        var former = await db.Set<FormerName>().AsNoTracking().Where(n => n.PersonId == person.Id).ToListAsync(cancellation);
        List<string> names = [.. former.Where(f => !f.IsAddress).Select(f => f.Name), person.DisplayName];
        string[] addresses = [.. former.Where(f => f.IsAddress).Select(f => f.Name).Append(person.Email).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        var telling = new List<string>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            // What stood in messages before the account existed is an ordinary word, and others may be called the same.
            var since = person.CreatedAt;
            if (!await db.Notices.AnyAsync(n => n.At < since && (n.De.Contains(name) || n.En.Contains(name)), cancellation) && !await db.People.AnyAsync(p => p.Id != person.Id && p.DisplayName == name, cancellation))
            {
                telling.Add(name);
            }
        }

        return new Needles(person.Id, addresses, [.. names.Distinct(StringComparer.Ordinal)], telling);
    }

    // Files of things that go, for example of drafts.
    private async Task<List<StoredFile>> FilesThatGo(List<Trace> traces, Guid person, CancellationToken cancellation)
    {
        var kinds = traces.Where(t => t.Kind == TraceKind.Gone).Select(t => t.Entity.Name).Distinct(StringComparer.Ordinal).ToList();
        return await db.Files.AsNoTracking().Where(f => f.OwnerId == person && kinds.Contains(f.Kind)).ToListAsync(cancellation);
    }

    private async Task RemoveFiles(List<StoredFile> files, CancellationToken cancellation)
    {
        var ids = files.Select(f => f.Id).ToList();
        await db.Files.Where(f => ids.Contains(f.Id)).ExecuteDeleteAsync(cancellation);
        files.ForEach(f => db.Say(new FileRemoved(f.Key)));
    }

    private OutMail Goodbye(string address, string language, ErasureRecord record) =>
        new(address, ErasureText.GoodbyeSubject.In(language), (record.Cause == ErasureCause.Own ? ErasureText.GoodbyeBody : ErasureText.GoodbyeUnused).In(language), "erased/" + record.Id.ToString("N"), clock.GetUtcNow()) { Fleeting = true };
}
