using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>A paper on its way through the bodies, one after the other, with its state at each.</summary>
public sealed class PaperPath : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "PaperPath";
    public const int NoteMax = 1000;
    public const int MostStations = 8;

    private PaperPath()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string? TitleEn { get; private set; }

    /// <summary>"2026/0123", as the council's own system writes it; may be empty.</summary>
    public string PaperNumber { get; private set; } = "";

    /// <summary>The measure it is about.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>The resolution it led to; its page shows the way once it is public.</summary>
    public Guid? ResolutionId { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public bool IsExample { get; private set; }

    /// <summary>The way in words, so that the history tells when it changed.</summary>
    public string Way { get; private set; } = "";

    /// <summary>The last answer in words, for the history.</summary>
    public string Last { get; private set; } = "";

    public ICollection<PaperStation> Stations { get; private set; } = [];

    public static PaperPath Begin(int number) => new() { Number = number };

    public void Write(PaperWords words)
    {
        if (words.Title.Length == 0)
        {
            throw new Refusal(PaperText.TitleMissing, nameof(Title));
        }

        TitleEn = words.TitleEn is { Length: > 0 } english ? english : null;
        (Title, PaperNumber, MeasureId, ResolutionId) = (words.Title, words.PaperNumber, words.MeasureId, words.ResolutionId);
    }

    /// <summary>Who reads the way on the page of its resolution, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    /// <summary>The bodies in order. A station that has already answered keeps its place.</summary>
    public void Through(IReadOnlyList<Body> bodies)
    {
        if (bodies.Count == 0)
        {
            throw new Refusal(PaperText.StationsMissing, "Station-1");
        }

        var answered = Stations.Where(s => s.State != StationState.Ahead).OrderBy(s => s.Place).ToList();
        if (answered.Where((s, i) => i >= bodies.Count || bodies[i].Id != s.BodyId).Any())
        {
            throw new Refusal(PaperText.AnsweredStays, "Station-1");
        }

        foreach (var gone in Stations.Where(s => s.State == StationState.Ahead).ToList())
        {
            Stations.Remove(gone);
        }

        for (var i = answered.Count; i < bodies.Count; i++)
        {
            Stations.Add(new PaperStation(Id, i + 1, bodies[i].Id));
        }

        Way = string.Join(" → ", bodies.Select(b => b.Short.Length > 0 ? b.Short : b.NameDe));
    }

    /// <summary>The station at which the paper is now; null when it has passed all or was stopped.</summary>
    public PaperStation? Now => Stations.Any(s => s.State == StationState.Rejected) ? null : Stations.OrderBy(s => s.Place).FirstOrDefault(s => !s.IsPassed);

    /// <summary>What a body said; only the one whose turn it is, in order.</summary>
    public void Answer(int place, StationState state, DateOnly? day, string note)
    {
        var station = Stations.Single(s => s.Place == place);
        if (Stations.Any(s => s.Place < place && !s.IsPassed))
        {
            throw new Refusal(PaperText.NotItsTurn, nameof(PaperStation.State));
        }

        if (Stations.Any(s => s.Place > place && s.State != StationState.Ahead) && state is not (StationState.Agreed or StationState.Changed))
        {
            throw new Refusal(PaperText.LaterAnswered, nameof(PaperStation.State));
        }

        if (state != StationState.Ahead && day is null)
        {
            throw new Refusal(PaperText.DayMissing, nameof(PaperStation.Day));
        }

        if (state is StationState.Changed or StationState.SentBack or StationState.Rejected && note.Length == 0)
        {
            throw new Refusal(PaperText.NoteMissing, nameof(PaperStation.Note));
        }

        station.Write(state, day, note);
        Last = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}. {state} {day:yyyy-MM-dd} {note}").TrimEnd();
    }

    /// <summary>Only files say this.</summary>
    public PaperPath AsExample()
    {
        IsExample = true;
        return this;
    }
}

public sealed record PaperWords(string Title, string? TitleEn, string PaperNumber, Guid? MeasureId, Guid? ResolutionId);

public enum StationState
{
    Ahead,

    /// <summary>Stands on the agenda of a day.</summary>
    OnAgenda,
    Agreed,
    Changed,
    SentBack,
    Rejected,
}

public sealed class PaperStation
{
    private PaperStation()
    {
    }

    public PaperStation(Guid pathId, int place, Guid bodyId) => (PathId, Place, BodyId) = (pathId, place, bodyId);

    public Guid PathId { get; private set; }

    public int Place { get; private set; }

    public Guid BodyId { get; private set; }

    public StationState State { get; private set; }

    public DateOnly? Day { get; private set; }

    public string Note { get; private set; } = "";

    public bool IsPassed => State is StationState.Agreed or StationState.Changed;

    internal void Write(StationState state, DateOnly? day, string note) => (State, Day, Note) = (state, state == StationState.Ahead ? null : day, note);
}
