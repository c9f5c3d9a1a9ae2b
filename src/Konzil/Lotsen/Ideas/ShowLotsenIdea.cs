using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>One internal idea with the coordination's answer.</summary>
public partial class ShowLotsenIdea
{
    public sealed record Shown(IdeaRow Row, bool MayAnswer, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db, null) is { } shown ? View.Page<ShowLotsenIdea, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Answer(int number, Form form, Me me, CityDb db)
    {
        if (await db.LotsenIdeas.SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var state = form.Choice<LotsenIdeaState>(nameof(LotsenIdea.State), LotsenText.StateMissing) ?? LotsenIdeaState.New;
        string answer = form.Text(nameof(LotsenIdea.Answer)).Required(LotsenText.AnswerMissing).Max(LotsenIdea.TextMax);
        form.Try(() => idea.Reply(state, answer, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<ShowLotsenIdea, Shown>((await Load(number, me, db, form))!, form.Errors);
        }

        db.StartedFrom(idea, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.LotsenIdea(number)) : View.Stale<ShowLotsenIdea, Shown>((await Load(number, me, db, form))!);
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db, Form? typed) =>
        await IdeaRow.Read(db, number) is [var row] ? new(row, me.May(Permission.CoordinateLotsen), typed) : null;
}

/// <summary>Tells the coordination what was entered, and whoever entered it what was answered.</summary>
public sealed class TellOfIdea(CityDb db, Tell tell) : IHandle<LotsenIdeaSaid>, IHandle<LotsenIdeaAnswered>
{
    public async Task Do(LotsenIdeaSaid news, CancellationToken cancellation)
    {
        if (await Find(news.IdeaId, cancellation) is { } idea)
        {
            var people = await db.PeopleWith(Permission.CoordinateLotsen).Where(p => p.Id != idea.ById).Select(p => p.Id).ToListAsync(cancellation);
            await tell.People(people, Work(idea, LotsenText.SaidNotice.Filled(idea.Title), "said"));
        }
    }

    public async Task Do(LotsenIdeaAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.IdeaId, cancellation) is { ById: { } author } idea)
        {
            await tell.People([author], Work(idea, LotsenText.AnsweredNotice.Filled(idea.Title), "answered/" + Format.Iso(news.At)));
        }
    }

    private Task<LotsenIdea?> Find(Guid id, CancellationToken cancellation) => db.LotsenIdeas.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);

    private static News Work(LotsenIdea idea, Text text, string occasion) =>
        new(NewsKind.Work, text, "/buero/lotsen/ideen/" + idea.Number.ToString(CultureInfo.InvariantCulture), $"lotsen-idea/{idea.Id:N}/{occasion}");
}
