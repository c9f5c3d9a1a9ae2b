using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>What comes again and again by a day: the next edition of the list of projects, the next update of the agenda. One for each.</summary>
public sealed class Rhythm : Entity, IHaveHistory
{
    public const int MonthsMax = 120;
    public const int NoteMax = 500;

    private Rhythm()
    {
    }

    public Rhythm(RhythmKind kind) => Kind = kind;

    public RhythmKind Kind { get; private set; }

    public int EveryMonths { get; private set; }

    public DateOnly NextDue { get; private set; }

    /// <summary>Who does it: a unit or a body.</summary>
    public string Who { get; private set; } = "";

    public string Note { get; private set; } = "";

    public void Write(int months, DateOnly next, string who, string note) => (EveryMonths, NextDue, Who, Note) = (months, next, who, note);

    /// <summary>It was done: the next day counts from the one that was due, and never lies behind today.</summary>
    public void Done(DateOnly today)
    {
        do
        {
            NextDue = NextDue.AddMonths(EveryMonths);
        }
        while (NextDue <= today);
    }
}

public enum RhythmKind
{
    /// <summary>The list of projects.</summary>
    Edition,

    /// <summary>The agenda itself ("Fortschreibung").</summary>
    Agenda,
}

/// <summary>Said for two weeks before the day, for the day, and for the day after.</summary>
public sealed record RhythmDue(RhythmKind Kind, DateOnly Due, int Days);

internal static class Rhythms
{
    private static readonly TimeOnly Morning = new(7, 0);

    public static Task<Rhythm?> Of(CityDb db, RhythmKind kind) => db.Rhythms.SingleOrDefaultAsync(r => r.Kind == kind);

    /// <summary>Asks for the reminders of the next day; saved with the deed.</summary>
    public static void Ask(CityDb db, Rhythm rhythm)
    {
        var today = Format.Day(db.Now);
        foreach (var days in new[] { -14, 0, 1 }.Where(d => rhythm.NextDue.AddDays(d) >= today))
        {
            db.Say(new RhythmDue(rhythm.Kind, rhythm.NextDue, days), Format.At(rhythm.NextDue.AddDays(days), Morning));
        }
    }

    /// <summary>It was done; the next day and its reminders are saved with the deed. Nothing where no rhythm was set.</summary>
    public static async Task Done(CityDb db, RhythmKind kind)
    {
        if (await Of(db, kind) is { } rhythm)
        {
            rhythm.Done(Format.Day(db.Now));
            Ask(db, rhythm);
        }
    }

    public static string Path(RhythmKind kind) => kind == RhythmKind.Edition ? Paths.OfficeEditions : Paths.Rhythm(RhythmKind.Agenda.ToString().ToLowerInvariant());
}

/// <summary>The coordination is reminded; and when a version of the agenda was adopted, the next update is counted from its day.</summary>
public sealed class KeepRhythm(CityDb db, Tell tell) : IHandle<RhythmDue>, IHandle<Konzil.Council.AgendaAdopted>
{
    public async Task Do(RhythmDue news, CancellationToken cancellation)
    {
        // Done or moved meanwhile: the reminder of that day is for nothing.
        if (await Rhythms.Of(db, news.Kind) is not { } rhythm || rhythm.NextDue != news.Due)
        {
            return;
        }

        var people = await db.PeopleWith(Permission.ShapeAgenda).Select(p => p.Id).ToListAsync(cancellation);
        var words = (news.Days switch { < 0 => RhythmText.SoonNews, 0 => RhythmText.TodayNews, _ => RhythmText.LateNews }).Filled(RhythmText.Of(news.Kind), RhythmText.DayIn.Filled(news.Due));
        await tell.People(people, new News(NewsKind.Work, words, Paths.Neutral(Rhythms.Path(news.Kind)), $"rhythm/{news.Kind}/{Format.Iso(news.Due)}/{news.Days}"));
    }

    public async Task Do(Konzil.Council.AgendaAdopted news, CancellationToken cancellation)
    {
        var adopted = await db.Set<Konzil.Council.AgendaVersion>().Where(v => v.Id == news.VersionId).Select(v => v.FrozenAt).SingleOrDefaultAsync(cancellation);
        if (await Rhythms.Of(db, RhythmKind.Agenda) is { } rhythm && Format.Day(adopted).AddMonths(rhythm.EveryMonths) > rhythm.NextDue)
        {
            rhythm.Write(rhythm.EveryMonths, Format.Day(adopted).AddMonths(rhythm.EveryMonths), rhythm.Who, rhythm.Note);
            Rhythms.Ask(db, rhythm);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
