using System.Security.Cryptography;
using System.Text;
using Konzil.Platform;

namespace Konzil.Council.Oparl;

/// <summary>
/// "This paper of the council information system belongs to that resolution." Proposed by the nightly reading, decided by the
/// council's office; only what is accepted is public. The resolution itself is never changed by it.
/// </summary>
public sealed class OparlLink : Entity, IHaveHistory
{
    public const int AddressMax = 500;
    public const int WordingMax = 10_000;
    public const int ReasonMax = 500;

    private OparlLink()
    {
    }

    public Guid ResolutionId { get; private set; }

    /// <summary>The paper's id in the other system.</summary>
    public string Paper { get; private set; } = "";

    /// <summary>Of what was read, so that the same words are never proposed twice.</summary>
    public string Fingerprint { get; private set; } = "";

    public string Reference { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Where people read it; null where the system names no page.</summary>
    public string? Page { get; private set; }

    public string Body { get; private set; } = "";

    public DateOnly? Day { get; private set; }

    public string ItemNumber { get; private set; } = "";

    public string Result { get; private set; } = "";

    public string Wording { get; private set; } = "";

    /// <summary>All bodies it went through, one a line.</summary>
    public string Road { get; private set; } = "";

    public DateTimeOffset ReadAt { get; private set; }

    public OparlLinkState State { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public string Reason { get; private set; } = "";

    public IReadOnlyList<string> Stations => Road.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static OparlLink Propose(Guid resolutionId, ReadPaper paper, ReadStation? station, DateTimeOffset now)
    {
        var link = new OparlLink
        {
            ResolutionId = resolutionId,
            Paper = paper.Address,
            Reference = paper.Reference,
            Title = paper.Name,
            Page = paper.Page,
            Body = station?.Body ?? "",
            Day = station?.Day,
            ItemNumber = station?.Number ?? "",
            Result = station?.Result ?? "",
            Wording = station?.Resolution ?? "",
            Road = Cut(string.Join('\n', paper.Stations.Select(Line).Where(l => l.Length > 0))),
            ReadAt = now,
        };
        link.Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', link.Reference, link.Title, link.Page, link.Body, link.Day, link.ItemNumber, link.Result, link.Wording, link.Road))));
        return link;
    }

    /// <summary>It is public from now on.</summary>
    public void Accept(Me office, DateTimeOffset now) => Decide(OparlLinkState.Accepted, office, "", now);

    /// <summary>It does not belong there. The same words are not proposed again.</summary>
    public void Decline(Me office, string reason, DateTimeOffset now) =>
        Decide(OparlLinkState.Declined, office, reason.Length > 0 ? reason : throw new Refusal(OparlText.DeclineNeedsReason), now);

    /// <summary>A later reading of the same paper took its place.</summary>
    public void Replace() => State = OparlLinkState.Replaced;

    private void Decide(OparlLinkState state, Me office, string reason, DateTimeOffset now)
    {
        if (State != OparlLinkState.Open)
        {
            throw new Refusal(OparlText.Decided);
        }

        (State, DecidedBy, DecidedAt, Reason) = (state, office.Name, now, reason);
    }

    private static string Line(ReadStation station) =>
        string.Join(", ", new[] { station.Body, station.Day is { } day ? day.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE")) : "", station.Role, station.Result }.Where(p => p.Length > 0));

    private static string Cut(string text) => text.Length <= WordingMax ? text : text[..WordingMax];
}

public enum OparlLinkState
{
    Open,
    Accepted,
    Declined,

    /// <summary>The paper says something else by now, and that was proposed anew or accepted.</summary>
    Replaced,
}

/// <summary>One reading of the council information system, or why it did not work.</summary>
public sealed class OparlRun
{
    private OparlRun()
    {
    }

    public OparlRun(DateTimeOffset at, int requests)
    {
        (At, Requests) = (at, requests);
    }

    public Guid Id { get; private set; } = Ids.Next();

    public DateTimeOffset At { get; private set; }

    public int Requests { get; private set; }

    public int Meetings { get; private set; }

    public int Papers { get; private set; }

    public int Proposals { get; private set; }

    /// <summary>Empty when it worked.</summary>
    public string ProblemDe { get; private set; } = "";

    public string ProblemEn { get; private set; } = "";

    public bool Failed => ProblemDe.Length > 0;

    public Text Problem => new(ProblemDe, ProblemEn);

    public OparlRun Found(OparlReading reading, int proposals)
    {
        (Meetings, Papers, Proposals) = (reading.Meetings, reading.Papers.Count, proposals);
        return this;
    }

    public OparlRun Broke(Text problem)
    {
        (ProblemDe, ProblemEn) = (Cut(problem.De), Cut(problem.En));
        return this;
    }

    private static string Cut(string text) => text.Length <= OparlLink.ReasonMax ? text : text[..(OparlLink.ReasonMax - 1)] + "…";
}
