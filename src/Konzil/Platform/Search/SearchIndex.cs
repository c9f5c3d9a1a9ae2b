using Konzil.Methods.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>Keeps the index in step with the data and asks it.</summary>
public sealed class SearchIndex(CityDb db, ModuleList modules) : IHandle<Reindex>
{
    private const int Candidates = 200;
    private const int Together = 500;
    private const int MostTerms = 24;

    /// <summary>A word that so many entries share does not tell what a text is about, and asking for it takes the most time.</summary>
    private const int Common = 2000;

    /// <summary>Of a text of common words alone, so many of the longest: in German they say most.</summary>
    private const int Longest = 3;

    public async Task Do(Reindex news, CancellationToken cancellation)
    {
        var searchable = modules.Searchable(news.Kind);
        var text = await searchable.Read(db, news.ItemId, cancellation);
        var entry = await db.SearchEntries.SingleOrDefaultAsync(e => e.Kind == news.Kind && e.ItemId == news.ItemId, cancellation);
        if (text is null)
        {
            if (entry is not null)
            {
                await db.Dialect.Unindex(db, entry.Id, cancellation);
                db.SearchEntries.Remove(entry);
                await db.SaveChangesAsync(cancellation);
            }

            return;
        }

        if (entry is null)
        {
            entry = new SearchEntry(news.Kind, news.ItemId);
            db.SearchEntries.Add(entry);
        }

        entry.Say(text);
        await db.SaveChangesAsync(cancellation);
        await db.Dialect.Index(db, entry.Id, Words(text.Title), Words(text.Words), cancellation);
    }

    /// <summary>Builds the index anew. A stale index does not fail, it just finds less; so this is a verb of the command line too.</summary>
    public async Task Rebuild(CancellationToken cancellation)
    {
        foreach (var kind in modules.Searchables)
        {
            // One commit for many entries: at each commit the machine waits for the disk.
            foreach (var ids in (await kind.All(db, cancellation)).Chunk(Together))
            {
                await db.Together(async () =>
                {
                    foreach (var id in ids)
                    {
                        await Do(new Reindex(kind.Entity.Name, id), cancellation);
                        db.ChangeTracker.Clear();
                    }
                }, cancellation);
            }
        }
    }

    /// <summary>
    /// What came with an update is in no index, and might never be saved again: each kind without any entry is indexed as if its things
    /// had been saved just now. A kind that has nothing to show costs no more than this question.
    /// </summary>
    public async Task TakeUpNewKinds(CancellationToken cancellation)
    {
        var known = await db.SearchEntries.Select(e => e.Kind).Distinct().ToListAsync(cancellation);
        foreach (var kind in modules.Searchables.Where(k => !known.Contains(k.Entity.Name, StringComparer.Ordinal)))
        {
            foreach (var id in await kind.All(db, cancellation))
            {
                db.Say(new Reindex(kind.Entity.Name, id));
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Entries that hold every word of the question (as prefixes), best first.</summary>
    public Task<List<SearchEntry>> Find(string question, string? kind, int limit, CancellationToken cancellation) => Ask(Terms(question), kind, true, limit, cancellation);

    /// <summary>Entries that share any telling word with a text, for "is there something like this already?".</summary>
    public async Task<List<SearchEntry>> Like(string text, string kind, int limit, CancellationToken cancellation)
    {
        var terms = Terms(text);
        var rare = terms.Count == 0 ? terms : await db.Dialect.Rare(db, terms, Common, cancellation);
        return await Ask(rare.Count > 0 ? rare : [.. terms.OrderByDescending(t => t.Length).Take(Longest)], kind, false, limit, cancellation);
    }

    private static List<string> Terms(string text) => [.. GermanText.Stems(text).Distinct(StringComparer.Ordinal).Take(MostTerms)];

    private async Task<List<SearchEntry>> Ask(List<string> terms, string? kind, bool all, int limit, CancellationToken cancellation)
    {
        if (terms.Count == 0)
        {
            return [];
        }

        var ids = await db.Dialect.Match(db, terms, all, Candidates, cancellation);
        var found = await db.SearchEntries.AsNoTracking().Where(e => ids.Contains(e.Id) && (kind == null || e.Kind == kind)).ToListAsync(cancellation);
        var rank = ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        return [.. found.OrderBy(e => rank[e.Id]).Take(limit)];
    }

    private static string Words(string text) => string.Join(' ', GermanText.Stems(text));
}
