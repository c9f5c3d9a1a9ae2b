using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>What one body said to a paper; the next one in order hears that it is its turn.</summary>
public partial class AnswerPaper
{
    public sealed record Draft(PaperPath Paper, PaperStation Station, Body Body, Form? Typed);

    internal static IReadOnlyList<Option> States => [.. Enum.GetValues<StationState>().Select(s => new Option(s.ToString(), PaperText.Of(s)))];

    public static async Task<IResult> Show(int number, int station, Me me, CityDb db)
    {
        var (paper, refused) = await ToAnswer(number, station, me, db);
        return paper is null ? refused : View.Page<AnswerPaper, Draft>(await Page(number, station, null, db));
    }

    public static async Task<IResult> Post(int number, int station, Form form, Me me, CityDb db)
    {
        var (paper, refused) = await ToAnswer(number, station, me, db);
        if (paper is null)
        {
            return refused;
        }

        var state = form.Choice<StationState>(nameof(PaperStation.State), PaperText.StateMissing);
        var day = form.Date(nameof(PaperStation.Day), PaperText.DayWrong);
        string note = form.Text(nameof(PaperStation.Note)).Max(PaperPath.NoteMax);
        var stale = form.Version() != paper.Version;
        if (!stale)
        {
            form.Try(() => paper.Answer(station, state!.Value, day, note));
        }

        if (form.HasErrors)
        {
            return View.Invalid<AnswerPaper, Draft>(await Page(number, station, form, db), form.Errors);
        }

        db.Say(new PaperAnswered(paper.Id, station));
        return !stale && await db.TrySave() ? View.SeeOther(Paths.Paper(number)) : View.Stale<AnswerPaper, Draft>(await Page(number, station, form, db));
    }

    /// <summary>Chair and clerk answer for their own body, whoever runs meetings for all.</summary>
    private static async Task<(PaperPath? Paper, IResult Refused)> ToAnswer(int number, int place, Me me, CityDb db)
    {
        var paper = await MeetingAccess.Papers(me, db).Include(p => p.Stations).SingleOrDefaultAsync(p => p.Number == number);
        return paper?.Stations.FirstOrDefault(s => s.Place == place) is not { } station ? (null, View.NotFound())
            : await MeetingAccess.MayRun(me, station.BodyId, db) ? (paper, View.NotFound()) : (null, View.Forbidden());
    }

    private static async Task<Draft> Page(int number, int station, Form? typed, CityDb db)
    {
        db.ChangeTracker.Clear();
        var paper = await db.PaperPaths.AsNoTracking().Include(p => p.Stations).SingleAsync(p => p.Number == number);
        var found = paper.Stations.Single(s => s.Place == station);
        return new(paper, found, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == found.BodyId), typed);
    }
}

/// <summary>A body has said something to a paper.</summary>
public sealed record PaperAnswered(Guid PaperId, int Place);

/// <summary>Chair and clerk of the body whose turn it is now hear of it; a paper sent back is told to those of the station before.</summary>
public sealed class TellNextStation(CityDb db, Tell tell) : IHandle<PaperAnswered>
{
    public async Task Do(PaperAnswered news, CancellationToken cancellation)
    {
        var rows = await PaperRow.Read(db.PaperPaths.Where(p => p.Id == news.PaperId), db, cancellation);
        if (rows is not [var row] || row.Stations.SingleOrDefault(s => s.Station.Place == news.Place) is not { } answered)
        {
            return;
        }

        var key = "paper/" + row.Paper.Id.ToString("N") + "/" + row.Paper.Version.ToString("N");
        if (answered.Station.IsPassed && row.NowAt is { } next)
        {
            await Tell(row, next, PaperText.NextStation.Filled(row.Paper.Title, next.Name), key);
        }
        else if (answered.Station.State == StationState.SentBack && row.Stations.SingleOrDefault(s => s.Station.Place == news.Place - 1) is { } before)
        {
            await Tell(row, before.Body, PaperText.SentBackNews.Filled(row.Paper.Title, answered.Body.Name), key);
        }
    }

    private async Task Tell(PaperRow row, Body body, Text text, string key) =>
        await tell.People(await MeetingPeople.Running(db, body.Id), new News(NewsKind.Work, text, "/buero/vorlagen/" + row.Paper.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), key));
}
