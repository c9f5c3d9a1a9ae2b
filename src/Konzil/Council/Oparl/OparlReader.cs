using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Council.Oparl;

/// <summary>Reads meetings, points and papers of one body as OParl 1.1 describes them (1.0 answers the same way). Writes nothing.</summary>
internal sealed class OparlReader(GuardedClient client, CancellationToken cancellation)
{
    private const int MostPages = 200;
    private const int MostItems = 20_000;

    // What older meetings hold is asked for one by one; a paper rarely needs more than a few.
    private const int MostSingles = 200;

    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OparlObject> _meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (OparlObject Item, string Meeting)> _items = new(StringComparer.Ordinal);
    private int _singles;

    public async Task<OparlReading> Read(Uri start, string wanted, DateTimeOffset since)
    {
        var body = await Body(await client.Json(start, cancellation), wanted);
        foreach (var organization in await List(body, "organization", "Organization", null))
        {
            _bodies[organization.Id] = organization.Line("name", Conventions.Line) is { Length: > 0 } name ? name : organization.Line("shortName", Conventions.Line);
        }

        foreach (var meeting in await List(body, "meeting", "Meeting", since))
        {
            Keep(meeting);
        }

        var papers = new List<ReadPaper>();
        foreach (var paper in await List(body, "paper", "Paper", since))
        {
            papers.Add(await Paper(paper));
        }

        return new OparlReading(body.Line("name", Conventions.Line), _meetings.Count, _items.Count, papers);
    }

    private async Task<OparlObject> Body(JsonElement first, string wanted)
    {
        if (OparlObject.Is(first, "Body"))
        {
            return new OparlObject(first, "Body");
        }

        var bodies = await List(new OparlObject(first, "System"), "body", "Body", null);
        var fitting = bodies.Where(b => wanted.Length == 0 || string.Equals(b.Line("name", Conventions.Line), wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return fitting.Count == 1 ? fitting[0] : throw new Refusal((fitting.Count == 0 ? OparlText.NoBody : OparlText.SeveralBodies).Filled(string.Join(", ", bodies.Take(20).Select(b => b.Line("name", 80)))));
    }

    /// <summary>All pages of a list: data, then links.next until there is none.</summary>
    private async Task<List<OparlObject>> List(OparlObject owner, string name, string kind, DateTimeOffset? since)
    {
        var found = new List<OparlObject>();
        var seen = new HashSet<Uri>();
        if (owner.Addresses(name) is not [var first, ..])
        {
            throw new Refusal(OparlText.NoList.Filled(name, owner.Id));
        }

        for (var page = client.Address(Since(first, since)); ;)
        {
            if (!seen.Add(page) || seen.Count > MostPages)
            {
                throw new Refusal(OparlText.EndlessList.Filled(name, MostPages));
            }

            var json = await client.Json(page, cancellation);
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array)
            {
                throw new Refusal(OparlText.NotAList.Filled(page.AbsolutePath));
            }

            found.AddRange(data.EnumerateArray().Select(e => new OparlObject(e, kind)).Where(o => !o.IsDeleted));
            if (found.Count > MostItems)
            {
                throw new Refusal(OparlText.EndlessList.Filled(name, MostPages));
            }

            if (!json.TryGetProperty("links", out var links) || links.ValueKind != JsonValueKind.Object || !links.TryGetProperty("next", out var next) || next.ValueKind == JsonValueKind.Null)
            {
                return found;
            }

            page = next.ValueKind == JsonValueKind.String ? client.Address(next.GetString()!, page) : throw new Refusal(OparlText.NotAList.Filled(page.AbsolutePath));
        }
    }

    private static string Since(string address, DateTimeOffset? since) =>
        since is { } at ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}modified_since={Uri.EscapeDataString(Format.Iso(at))}" : address;

    private void Keep(OparlObject meeting)
    {
        _meetings[meeting.Id] = meeting;
        foreach (var item in meeting.Inside("agendaItem", "AgendaItem"))
        {
            _items[item.Id] = (item, meeting.Id);
        }
    }

    private async Task<ReadPaper> Paper(OparlObject paper)
    {
        var stations = new List<ReadStation>();
        foreach (var consultation in paper.Inside("consultation", "Consultation").Where(c => !c.IsDeleted))
        {
            stations.Add(await Station(consultation));
        }

        return new ReadPaper(paper.Id, paper.Line("reference", 40), paper.Line("name", Conventions.Line), Page(paper.Line("web", OparlLink.AddressMax + 1)), stations);
    }

    private async Task<ReadStation> Station(OparlObject consultation)
    {
        var (itemId, meetingId) = (consultation.Address("agendaItem"), consultation.Address("meeting"));
        OparlObject? item = null;
        if (itemId is not null && !_items.ContainsKey(itemId) && await Single(itemId, "AgendaItem") is { } asked)
        {
            _items[itemId] = (asked, meetingId ?? asked.Address("meeting") ?? "");
        }

        if (itemId is not null && _items.TryGetValue(itemId, out var known))
        {
            (item, meetingId) = (known.Item, meetingId ?? known.Meeting);
        }

        if (meetingId is { Length: > 0 } && !_meetings.ContainsKey(meetingId) && await Single(meetingId, "Meeting") is { } meeting)
        {
            Keep(meeting);
        }

        var at = meetingId is not null && _meetings.TryGetValue(meetingId, out var met) ? met : (OparlObject?)null;
        var body = consultation.Addresses("organization").Concat(at?.Addresses("organization") ?? []).Select(a => _bodies.GetValueOrDefault(a)).FirstOrDefault(b => b is { Length: > 0 }) ?? "";

        // What was dealt with behind closed doors is none of a public page's business, whatever the system sends.
        var open = item is { } point && point.Flag("public") != false && !point.IsDeleted ? point : (OparlObject?)null;
        return new ReadStation(
            body, at?.Flag("cancelled") == true ? null : at?.Day("start"), open?.Line("number", 40) ?? "", consultation.Line("role", Conventions.Line), consultation.Flag("authoritative") == true,
            open?.Line("result", Conventions.Line) ?? "", open?.Words("resolutionText", OparlLink.WordingMax) ?? "");
    }

    private async Task<OparlObject?> Single(string address, string kind)
    {
        if (++_singles > MostSingles)
        {
            return null;
        }

        var found = new OparlObject(await client.Json(client.Address(address), cancellation), kind);
        return found.IsDeleted ? null : found;
    }

    private static string? Page(string web) =>
        web.Length <= OparlLink.AddressMax && Uri.TryCreate(web, UriKind.Absolute, out var page) && page.Scheme is "https" or "http" && page.UserInfo.Length == 0 ? page.AbsoluteUri is { Length: <= OparlLink.AddressMax } address ? address : null : null;
}
