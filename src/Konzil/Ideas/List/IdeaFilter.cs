using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>What somebody looks for, read from the address. What the address asks and we do not know is kept to be said.</summary>
public sealed record IdeaFilter
{
    public const string SearchKey = "q";
    public const string FieldKey = "feld";
    public const string DistrictKey = "stadtteil";
    public const string StandingKey = "stand";
    public const string ChannelKey = "kanal";
    public const string RoundKey = "runde";
    public const string TagKey = "schlagwort";
    public const string SortKey = "sort";
    public const string AfterKey = "nach";
    public const string BeforeKey = "vor";
    public const string WholeCityWord = "ganze-stadt";

    /// <summary>Ideas of no round.</summary>
    public const string PermanentWord = "staendig";
    public const string ListPage = "/ideen";
    public const string MapPage = "/ideen/karte";
    private const int SearchMax = 200;

    /// <summary>Everything that changes the list.</summary>
    public static readonly string[] QueryKeys = [SearchKey, FieldKey, DistrictKey, StandingKey, ChannelKey, RoundKey, TagKey, SortKey, AfterKey, BeforeKey];

    private static readonly Dictionary<string, IdeaSort> Sorts = new(StringComparer.Ordinal) { ["neu"] = IdeaSort.Newest, ["zustimmung"] = IdeaSort.Support, ["beitraege"] = IdeaSort.Discussed };

    private static readonly Dictionary<string, IdeaChannel> Channels = new(StringComparer.Ordinal) { ["online"] = IdeaChannel.Online, ["karte"] = IdeaChannel.Card, ["telefon"] = IdeaChannel.Phone, ["brief"] = IdeaChannel.Letter, ["gebildet"] = IdeaChannel.Derived };

    public string Search { get; init; } = "";

    public IReadOnlyList<ActionField> Fields { get; init; } = [];

    public District? District { get; init; }

    /// <summary>Only ideas that belong to no single district.</summary>
    public bool WholeCity { get; init; }

    public IReadOnlyList<IdeaStanding> Standings { get; init; } = [];

    public IdeaChannel? Channel { get; init; }

    public IdeaRound? Round { get; init; }

    /// <summary>Only ideas of the permanent intake.</summary>
    public bool Permanent { get; init; }

    /// <summary>A keyword, folded.</summary>
    public string? Tag { get; init; }

    /// <summary>The page it filters: the list or the map.</summary>
    public string Page { get; init; } = ListPage;

    public IdeaSort Sort { get; init; }

    public IdeaCursor? Cursor { get; init; }

    /// <summary>Values nobody knows (a mistyped or outdated link).</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public bool Any => Search.Length > 0 || Fields.Count > 0 || District is not null || WholeCity || Standings.Count > 0 || Channel is not null || Round is not null || Permanent || Tag is not null;

    /// <param name="rounds">The rounds the reader may see.</param>
    public static IdeaFilter Read(IQueryCollection query, Catalog.Content names, IReadOnlyList<IdeaRound> rounds)
    {
        var unknown = new List<string>();
        var search = query[SearchKey].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        var district = Known<District>(query, DistrictKey, w => w == WholeCityWord ? [] : One(names.Districts.FirstOrDefault(d => d.Key == w)), unknown);
        var round = Known<IdeaRound>(query, RoundKey, w => w == PermanentWord ? [] : One(rounds.FirstOrDefault(r => r.Number.ToString(CultureInfo.InvariantCulture) == w)), unknown);
        return new IdeaFilter
        {
            Round = round.FirstOrDefault(),
            Permanent = round.Count == 0 && query[RoundKey].Contains(PermanentWord, StringComparer.Ordinal),
            Search = search.Length > SearchMax ? search[..SearchMax] : search,
            Fields = Known<ActionField>(query, FieldKey, w => One(names.FieldBySlug(w)), unknown),
            District = district.FirstOrDefault(),
            WholeCity = district.Count == 0 && query[DistrictKey].Contains(WholeCityWord, StringComparer.Ordinal),
            Standings = Known<IdeaStanding>(query, StandingKey, w => Ideas.Standings.Read(w) is { } s ? [s] : null, unknown),
            Channel = Known<IdeaChannel>(query, ChannelKey, w => Channels.TryGetValue(w, out var c) ? [c] : null, unknown) is [var channel, ..] ? channel : null,
            Tag = Known<string>(query, TagKey, w => One(IdeaTags.Fold(w) is { Length: > 0 and <= IdeaTag.NameMax } key ? key : null), unknown).FirstOrDefault(),
            Sort = Known<IdeaSort>(query, SortKey, w => Sorts.TryGetValue(w, out var s) ? [s] : null, unknown).FirstOrDefault(),
            Cursor = IdeaCursor.Read(query[AfterKey], false) ?? IdeaCursor.Read(query[BeforeKey], true),
            Unknown = unknown,
        };
    }

    public static string Word(IdeaSort sort) => Sorts.First(s => s.Value == sort).Key;

    public static string Word(IdeaChannel channel) => Channels.First(c => c.Value == channel).Key;

    /// <summary>The list with this filter, from its first page or from a cursor.</summary>
    public string Href(IdeaCursor? cursor = null)
    {
        var query = Pairs().ToList();
        if (cursor is not null)
        {
            query.Add((cursor.Backwards ? BeforeKey : AfterKey, cursor.ToString()));
        }

        return Paths.Link(Page + (query.Count == 0 ? "" : "?" + string.Join('&', query.Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value)))));
    }

    /// <summary>The filter as fields of a form or a query.</summary>
    public IEnumerable<(string Key, string Value)> Pairs()
    {
        if (Search.Length > 0)
        {
            yield return (SearchKey, Search);
        }

        foreach (var field in Fields)
        {
            yield return (FieldKey, field.Slug);
        }

        if (District is not null || WholeCity)
        {
            yield return (DistrictKey, District?.Key ?? WholeCityWord);
        }

        foreach (var standing in Standings)
        {
            yield return (StandingKey, standing.Word());
        }

        if (Channel is { } channel)
        {
            yield return (ChannelKey, Word(channel));
        }

        if (Round is not null || Permanent)
        {
            yield return (RoundKey, Round?.Number.ToString(CultureInfo.InvariantCulture) ?? PermanentWord);
        }

        if (Tag is not null)
        {
            yield return (TagKey, Tag);
        }

        if (Sort != IdeaSort.Newest)
        {
            yield return (SortKey, Word(Sort));
        }
    }

    /// <summary>The ideas it leaves.</summary>
    public IQueryable<Idea> Narrow(IQueryable<Idea> ideas)
    {
        if (Fields.Count > 0)
        {
            var fields = Fields.Select(f => (Guid?)f.Id).ToList();
            ideas = ideas.Where(i => fields.Contains(i.FieldId));
        }

        if (WholeCity)
        {
            ideas = ideas.Where(i => i.DistrictId == null);
        }
        else if (District is { Id: var district })
        {
            ideas = ideas.Where(i => i.DistrictId == district);
        }

        if (Channel is { } channel)
        {
            ideas = ideas.Where(i => i.Channel == channel);
        }

        if (Tag is { } tag)
        {
            ideas = ideas.Where(i => i.Tags.Any(t => t.Key == tag));
        }

        return Standings.Count > 0 ? ideas.Where(Ideas.Standings.In(Standings)) : ideas.Where(i => i.Replaced == null);
    }

    /// <summary>The ideas of the chosen round; asked before the others, as it changes every number beside a filter.</summary>
    public IQueryable<Idea> InRound(IQueryable<Idea> ideas) => Round is { Id: var id } ? ideas.Where(i => i.RoundId == id) : Permanent ? ideas.Where(i => i.RoundId == null) : ideas;

    private static T[]? One<T>(T? value) where T : class => value is null ? null : [value];

    /// <summary>The values behind the words of the address; a word without one (null) is kept to be said.</summary>
    private static List<T> Known<T>(IQueryCollection query, string key, Func<string, T[]?> read, List<string> unknown)
    {
        var known = new List<T>();
        foreach (var word in query[key].OfType<string>().Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Take(20))
        {
            if (read(word) is { } values)
            {
                known.AddRange(values);
            }
            else
            {
                unknown.Add(word);
            }
        }

        return known;
    }
}
