using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <param name="Number">What people quote: "Ziffer 3".</param>
/// <param name="Reason">The kind of breach that the public figures count.</param>
/// <param name="Rule">What is not allowed.</param>
/// <param name="Sentence">What the moderation says when it writes nothing of its own.</param>
public sealed record ClauseEntry(string Key, int Number, HidingReason Reason, Text Title, Text Rule, Text Sentence);

public static class NetiquetteFile
{
    public const string Name = "netiquette.yaml";

    /// <summary>A city without the file has the five general clauses.</summary>
    public static IReadOnlyList<ClauseEntry> Read(ContentFolder folder)
    {
        if (!folder.Has(Name))
        {
            return [];
        }

        var clauses = folder.Read(Name).RequiredMaps("clauses").Select(m => (Map: m, Entry: new ClauseEntry(
            m.Key(), m.Int("number"), m.Enum<HidingReason>("reason"), m.Words("title"), m.Words("rule"), m.Words("sentence")))).ToList();
        foreach (var twice in clauses.GroupBy(c => c.Entry.Number).Where(g => g.Count() > 1))
        {
            twice.Last().Map.Fail("number", "Jede Ziffer gibt es nur einmal.");
        }

        return [.. clauses.Select(c => c.Entry)];
    }
}

/// <summary>The numbered clauses of the netiquette. A clause that left the file is kept for what was hidden by it, but no longer offered.</summary>
public sealed class LoadNetiquette : ILoadStep
{
    public int Order => 15;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Netiquette)
        {
            var clause = await loading.Row("clause", entry.Key, () => new Clause(entry.Key), cancellation);
            clause.Write(entry.Number, Enum.Parse<Discussion.HidingReason>(entry.Reason.ToString()), entry.Title, entry.Rule, entry.Sentence);
        }

        var keys = loading.Content.Netiquette.Select(e => e.Key).ToList();
        foreach (var gone in await loading.Db.Clauses.Where(c => !keys.Contains(c.Key)).ToListAsync(cancellation))
        {
            gone.Retire();
        }
    }
}
