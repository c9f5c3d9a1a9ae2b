using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>An idea that may want the same, and the words that make us think so.</summary>
/// <param name="Supports">Null while its round hides the number.</param>
public sealed record SimilarIdea(int Number, string Title, IdeaState State, int? Supports, bool IsOpen, IReadOnlyList<string> SharedWords);

/// <summary>Finds public ideas that resemble a text, on this machine, explained by shared words.</summary>
public sealed class SimilarIdeas(CityDb db, SearchIndex search, RoundList rounds)
{
    private const int Candidates = 60;
    private const int Most = 5;
    private const int WordsShown = 6;

    // Below this, hits share a common word or two but rarely the wish (tried on the example ideas).
    private const double Enough = 0.15;

    public async Task<IReadOnlyList<SimilarIdea>> To(string text, Guid? except = null)
    {
        var found = (await search.Like(text, Idea.Kind, Candidates, CancellationToken.None)).Select(e => e.ItemId).ToList();
        var ideas = await IdeaAccess.Current(db.Ideas).AsNoTracking().Where(i => found.Contains(i.Id) && i.Id != except).ToListAsync();
        var inRounds = (await rounds.Read(db)).ToDictionary(r => r.Id);
        var byKey = ideas.ToDictionary(i => i.Id.ToString(), StringComparer.Ordinal);
        return [.. new SimilarTexts(byKey.Select(i => new CandidateText(i.Key, i.Value.Title + "\n" + i.Value.Body))).Find(text, Most)
            .Where(hit => hit.Likeness >= Enough)
            .Select(hit => (Hit: hit, Idea: byKey[hit.Key]))
            .Select(x => new SimilarIdea(x.Idea.Number, x.Idea.Title, x.Idea.State, RoundOf(x.Idea)?.HidesSupports(db.Now) == true ? null : x.Idea.SupportCount, x.Idea.IsOpen && RoundOf(x.Idea)?.Allows(RoundRights.Support, db.Now) != false, [.. x.Hit.SharedWords.Take(WordsShown)]))];

        IdeaRound? RoundOf(Idea idea) => idea.RoundId is { } id ? inRounds.GetValueOrDefault(id) : null;
    }
}
