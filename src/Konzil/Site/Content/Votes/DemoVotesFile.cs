using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Portfolio;
using Konzil.Voting;

namespace Konzil.Site.Content;

/// <summary>Invented votes with their ballots, and what was decided after them.</summary>
public sealed record DemoVotesContent(IReadOnlyList<DemoVoteEntry> Votes, IReadOnlyList<DemoSelectionEntry> Selections)
{
    public static readonly DemoVotesContent None = new([], []);
}

public sealed record DemoVoteEntry(string Key, VoteRules Rules, int Eligible, IReadOnlyList<DemoOptionEntry> Options, IReadOnlyList<DemoWishesEntry> Camps);

public sealed record DemoOptionEntry(string Measure, int Cost);

/// <summary>So many invented people who want some of these measures.</summary>
public sealed record DemoWishesEntry(int People, IReadOnlyList<string> Wants);

public sealed record DemoSelectionEntry(string Key, Text Title, Text Intro, string Vote, IReadOnlyList<DemoPotEntry> Pots)
{
    public required DateOnly Proposed { get; init; }
    public required ProposalKind Basis { get; init; }
    public required Minutes Minutes { get; init; }
    public required IReadOnlyList<DemoDepartureEntry> Departures { get; init; }
}

public sealed record DemoPotEntry(int Year, string Source, int Amount, IReadOnlyList<string> Measures);

public sealed record DemoDepartureEntry(string Measure, CandidateState Decision, string Reason);

public static class DemoVotesFile
{
    public const string Name = "demo/votes.yaml";

    public static DemoVotesContent Read(ContentFolder folder, IReadOnlySet<string> measures)
    {
        if (!folder.Has(Name))
        {
            return DemoVotesContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Abstimmungen der Vorführung sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var votes = root.Maps("votes").Select(m => Vote(m, measures)).ToList();
        return new DemoVotesContent(votes, [.. root.Maps("selections").Select(m => Selection(m, votes))]);
    }

    private static DemoVoteEntry Vote(ContentMap map, IReadOnlySet<string> measures)
    {
        var options = map.RequiredMaps("options").Select(o => new DemoOptionEntry(o.Reference("measure", measures, "measures.yaml"), o.Int("cost"))).ToList();
        var known = Keys.Of(options, o => o.Measure);
        return new DemoVoteEntry(
            map.Key(),
            new VoteRules(map.Words("title"), map.Words("intro"), map.Int("budget"), BallotStyle.Approval, map.Int("most"), map.Date("opens"), map.Date("closes")),
            map.Int("eligible"),
            options,
            [.. map.RequiredMaps("camps").Select(c => new DemoWishesEntry(c.Int("people"), c.References("wants", known, Name)))]);
    }

    private static DemoSelectionEntry Selection(ContentMap map, IReadOnlyList<DemoVoteEntry> votes)
    {
        var vote = map.Reference("vote", Keys.Of(votes, v => v.Key), Name);
        var known = votes.FirstOrDefault(v => v.Key == vote) is { } found ? Keys.Of(found.Options, o => o.Measure) : [];
        return new DemoSelectionEntry(
            map.Key(), map.Words("title"), map.Words("intro"), vote,
            [.. map.RequiredMaps("pots").Select(p => new DemoPotEntry(p.Year("year"), p.Text("source"), p.Int("amount"), p.References("measures", known, Name)))])
        {
            Proposed = map.Date("proposed"),
            Basis = map.Enum<ProposalKind>("basis"),
            Minutes = new Minutes(map.Date("decided"), map.Text("body"), map.Text("protocol")),
            Departures = [.. map.Maps("departures").Select(d => new DemoDepartureEntry(d.Reference("measure", known, Name), d.Enum<CandidateState>("decision"), d.Text("reason")))],
        };
    }
}
