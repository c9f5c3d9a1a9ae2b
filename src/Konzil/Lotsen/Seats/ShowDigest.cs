using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>What concerns a unit: its measures, what was decided and reported on them, what comes next; to print, with a way back.</summary>
public partial class ShowDigest
{
    public const string FeedbackField = "Feedback";
    private const int Most = 10;

    public sealed record Shown(OrgUnit Unit, IReadOnlyList<Concern> Measures, IReadOnlyList<MeetingDecision> Decisions, IReadOnlyList<NewsPost> News, IReadOnlyList<Ahead> Milestones, Form? Typed)
    {
        public required IReadOnlyList<SeatRow> Seats { get; init; }

        public required bool MayAnswer { get; init; }

        public required DateOnly Today { get; init; }
    }

    public sealed record Ahead(Milestone Milestone, string Code);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db, null) is { } shown ? View.Page<ShowDigest, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Feedback(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db, form) is not { } shown)
        {
            return View.NotFound();
        }

        string words = form.Text(FeedbackField).Required(LotsenText.IdeaBodyMissing).Max(LotsenIdea.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<ShowDigest, Shown>(shown, form.Errors);
        }

        var title = LotsenText.FeedbackTitle.Filled(shown.Unit.Name).De;
        return View.SeeOther(Paths.LotsenIdea(await SayIdea.Save(db, me, LotsenIdeaKind.Feedback, (shown.Unit.Id, title.Length > Conventions.Line ? title[..Conventions.Line] : title, words))));
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db, Form? typed)
    {
        if (await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Number == number && !u.IsClosed) is not { } unit)
        {
            return null;
        }

        var measures = await Concern.Of(unit, db);
        var (ids, codes) = (measures.Select(m => m.Measure.Id).ToList(), measures.ToDictionary(m => m.Measure.Id, m => m.Measure.Code));
        var ahead = await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null).OrderBy(m => m.Current).Take(Most).ToListAsync();
        return new(unit, measures,
            await MeetingAccess.PublicDecisions(db).AsNoTracking().Where(d => d.MeasureId != null && ids.Contains(d.MeasureId.Value)).OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Number).Take(Most).ToListAsync(),
            await ListNews.Newest(NewsAccess.VisibleTo(me, db.NewsPosts).Where(n => n.MeasureId != null && ids.Contains(n.MeasureId.Value))).Take(Most).ToListAsync(),
            [.. ahead.Select(m => new Ahead(m, codes[m.MeasureId]))], typed)
        {
            Seats = [.. (await LotsenPeople.Rows(db)).Where(r => r.Unit.Id == unit.Id)],
            MayAnswer = me.May(Permission.JoinLotsen),
            Today = Format.Day(db.Now),
        };
    }
}
