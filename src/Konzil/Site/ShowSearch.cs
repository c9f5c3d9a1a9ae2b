using System.Globalization;
using System.Text.RegularExpressions;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>One search over everything public. Exact numbers ("M-27", "Idee 57") come first.</summary>
public partial class ShowSearch
{
    private const int Most = 200;
    private const int PerKind = 5;
    private const int Shortest = 2;
    private const int Longest = 200;

    public sealed record Shown(string Question, SearchState State, string? Kind, IReadOnlyList<Group> Groups, IReadOnlyList<string> Terms)
    {
        public int Count => Groups.Sum(g => g.Count);
    }

    /// <summary>All hits of a kind; <see cref="Hits"/> are those shown.</summary>
    public sealed record Group(string Key, Text Name, int Count, IReadOnlyList<Hit> Hits);

    /// <param name="IsGerman">Title and excerpt, on English pages too.</param>
    public sealed record Hit(string Title, string Excerpt, string Path, DateTimeOffset At, bool IsGerman);

    public enum SearchState
    {
        Empty,
        TooShort,
        Nothing,
        Found,
    }

    public static async Task<IResult> Show(string? q, string? art, CityDb db, SearchIndex index, ModuleList modules, CancellationToken cancellation)
    {
        var question = (q ?? "").Trim();
        question = question.Length > Longest ? question[..Longest] : question;
        var kind = modules.Searchables.FirstOrDefault(s => Key(s) == art);
        var exact = await Exact(db, question, cancellation);
        if (question.Length == 0 || (exact.Count == 0 && question.Count(char.IsLetterOrDigit) < Shortest))
        {
            return View.Page<ShowSearch, Shown>(new(question, question.Length == 0 ? SearchState.Empty : SearchState.TooShort, null, [], []));
        }

        var terms = GermanText.Stems(question).Distinct(StringComparer.Ordinal).ToList();
        var found = exact.Concat(await index.Find(question, null, Most, cancellation)).DistinctBy(e => e.Id).ToList();
        var groups = new List<Group>();
        foreach (var searchable in modules.Searchables)
        {
            var entries = found.Where(e => e.Kind == searchable.Entity.Name).ToList();
            if (entries.Count > 0)
            {
                var shown = kind is null ? entries.Take(PerKind) : kind == searchable ? entries : [];
                groups.Add(new Group(Key(searchable), searchable.Name, entries.Count, await Hits(db, searchable, shown, terms, cancellation)));
            }
        }

        // The kind of the best hit comes first.
        var ordered = groups.OrderBy(g => found.FindIndex(e => Key(modules.Searchable(e.Kind)) == g.Key)).ToList();
        return View.Page<ShowSearch, Shown>(new(question, ordered.Count == 0 ? SearchState.Nothing : SearchState.Found, kind is null ? null : Key(kind), ordered, terms));
    }

    internal static string Key(ISearchable searchable) => Paths.Slug(searchable.Name.De);

    private static async Task<List<Hit>> Hits(CityDb db, ISearchable searchable, IEnumerable<SearchEntry> entries, IReadOnlyList<string> terms, CancellationToken cancellation)
    {
        var hits = new List<Hit>();
        foreach (var entry in entries)
        {
            // Read again: the index may be a moment behind, and the excerpt wants the words that were found.
            if (await searchable.Read(db, entry.ItemId, cancellation) is { } text)
            {
                var (title, body) = Language.IsEnglish && text.English is { } english ? english : (text.Title, text.Body);
                hits.Add(new Hit(title, Marked.Around(body, terms), Paths.Link(text.Path), text.At, !Language.IsEnglish || text.English is null));
            }
        }

        return hits;
    }

    private static async Task<List<SearchEntry>> Exact(CityDb db, string question, CancellationToken cancellation)
    {
        var match = Numbered().Match(question);
        if (!match.Success || !int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var word = match.Groups["w"].Value.ToUpperInvariant();
        var ids = new List<Guid>();
        if (word is "" or "M" or "MASSNAHME" or "MAßNAHME" or "MEASURE")
        {
            ids.AddRange(await MeasureAccess.Public(db.Measures).Where(m => m.Number == number).Select(m => m.Id).ToListAsync(cancellation));
        }

        if (word is "" or "IDEE" or "IDEA" or "NR")
        {
            ids.AddRange(await IdeaAccess.Public(db.Ideas).Where(i => i.Number == number).Select(i => i.Id).ToListAsync(cancellation));
        }

        return await db.SearchEntries.AsNoTracking().Where(e => ids.Contains(e.ItemId)).ToListAsync(cancellation);
    }

    [GeneratedRegex(@"^\s*(?<w>\p{L}*)\.?[\s\-#]*(?<n>\d{1,6})\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();
}
