using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One event: before it an invitation, after it what came of it.</summary>
public partial class ShowEvent
{
    public sealed record Shown(Event Event, EventSeries? Series, IReadOnlyList<Event> Editions, string? District, int Cards)
    {
        public AdmissionView? Admission { get; init; }

        public required EventOutcome Outcome { get; init; }

        public IReadOnlyList<MaterialLine> Materials { get; init; } = [];

        /// <summary>Null where the asking person is not invited by name or unit.</summary>
        public InvitationView? Invitation { get; init; }

        public ContactsView? Contacts { get; init; }

        public FeedbackFigures? Feedback { get; init; }

        public IReadOnlyList<Consequence> Consequences { get; init; } = [];

        /// <summary>Null where nobody is signed in.</summary>
        public bool? Follows { get; init; }

        public bool MayPlan { get; init; }

        public DateOnly Today { get; init; }
    }

    public static async Task<IResult> Show(string address, Me me, CityDb db, Catalog catalog, IEnumerable<IFollowFromEvents> following)
    {
        var dash = address.IndexOf('-', StringComparison.Ordinal);
        var (digits, slug) = (address[..dash], address[(dash + 1)..]);
        if (!int.TryParse(digits, out var number) || await EventAccess.Find(me, db, number) is not { } happening)
        {
            return View.NotFound();
        }

        if (slug != Paths.Slug(happening.TitleDe))
        {
            return View.Moved(Paths.Event(number, happening.TitleDe));
        }

        var shown = await Read(happening, me, db, catalog, db.Now);
        return View.Page<ShowEvent, Shown>(shown with { Consequences = await Followed(following, happening, me) });
    }

    private static async Task<IReadOnlyList<Consequence>> Followed(IEnumerable<IFollowFromEvents> following, Event happening, Me me)
    {
        var all = new List<Consequence>();
        foreach (var from in following)
        {
            all.AddRange(await from.Read(happening, me, CancellationToken.None));
        }

        return all;
    }

    public static async Task<IResult> Short(int number, Me me, CityDb db) =>
        await EventAccess.Find(me, db, number) is { } happening ? View.Moved(Paths.Event(number, happening.TitleDe)) : View.NotFound();

    internal static async Task<Shown> Read(Event happening, Me me, CityDb db, Catalog catalog, DateTimeOffset now)
    {
        var today = Format.Day(now);
        var series = happening.SeriesId is { } id ? await db.EventSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) : null;
        var editions = series is null ? [] : await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.SeriesId == series.Id && e.Id != happening.Id).OrderBy(e => e.Edition).ThenBy(e => e.Date).ToListAsync();
        var figures = FeedbackTime.IsPublic(happening, today) ? await FeedbackFigures.Read(db, happening.Id) : null;
        return new(happening, series, editions, (await catalog.Read(db)).District(happening.DistrictId)?.Name, await db.Cards.CountAsync(c => c.EventId == happening.Id))
        {
            Admission = await AdmissionView.Read(db, happening, me, now),
            Outcome = await EventOutcome.Read(db, happening.Id),
            Materials = await MaterialLine.Read(db, happening.Id),
            Invitation = await InvitationView.Read(db, happening, me, today),
            Contacts = me.SignedIn ? await ContactsView.Of(db, happening, me, today) : null,
            Feedback = figures?.Count >= FeedbackFigures.Fewest ? figures : null,
            Follows = me.Id is { } person ? await db.Set<Konzil.People.Follow>().AnyAsync(f => f.PersonId == person && f.Kind == Event.KindName && f.ItemId == happening.Id) : null,
            MayPlan = me.May(Permission.PlanEvents),
            Today = today,
        };
    }
}
