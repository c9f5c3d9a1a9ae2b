using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Many entries of the desk decided at once. Each is checked and done on its own; the result says which worked.</summary>
public partial class DecideMany
{
    public const string Chosen = "Eintrag";
    public const string Back = "Liste";

    /// <summary>What was chosen and typed; the token names one sending of the form.</summary>
    public sealed record Draft(IReadOnlyList<string> Chosen, string? Action, string? Reason, string? Explanation, string? To, Guid Token)
    {
        public static Draft Empty => new([], null, null, null, null, Ids.Next());
    }

    public static async Task<IResult> Post(Form form, HttpContext http, Me me, CityDb db)
    {
        var draft = new Draft(form.RawMany(Chosen), form.Raw(nameof(Draft.Action)), form.Raw(nameof(Draft.Reason)), form.Raw(nameof(Draft.Explanation)), form.Raw(nameof(Draft.To)), form.Id(nameof(Draft.Token)) ?? Ids.Next());
        if (await Earlier(db, me, draft.Token) is { } earlier)
        {
            return View.SeeOther(Paths.DeskBatch(earlier));
        }

        var ids = draft.Chosen.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Distinct().ToList();
        var action = form.Choice<DeskAction>(nameof(Draft.Action), DeskText.ActionMissing);
        var clause = (await http.Service<Rulebook>().Read(db)).Chosen(form, nameof(Draft.Reason), action == DeskAction.Refuse);
        string explanation = form.Text(nameof(Draft.Explanation)).Max(500);
        var colleague = action == DeskAction.Assign ? (await ListQueue.Colleagues(db, me)).Append(new ListQueue.Colleague(me.KnownId, me.Name)).FirstOrDefault(c => c.Id == form.Id(nameof(Draft.To))) : null;
        if (action == DeskAction.Assign && colleague is null)
        {
            form.Errors.Add(nameof(Draft.To), QueueText.HandOverWrong);
        }

        if (ids.Count is 0 or > ListQueue.PageSize)
        {
            form.Errors.Add("", DeskText.NothingChosen);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ListQueue, ListQueue.Shown>(await ListQueue.Read(http, me, db, DeskFilter.Read(Address(form)), draft), form.Errors);
        }

        var now = http.Service<TimeProvider>().GetUtcNow();
        var work = new DeskHand(db, me, [.. http.Services<IDeskWork>()], now);
        var lines = new List<BatchLine>();
        foreach (var id in ids)
        {
            lines.Add(await work.Each(id, item => action switch
            {
                DeskAction.Approve => work.Approve(item),
                DeskAction.Refuse => work.Refuse(item, new Removal(me, clause!, explanation, now)),
                _ => work.Assign(item, colleague!),
            }));
        }

        return View.SeeOther(Paths.DeskBatch(await Keep(db, me, new DeskBatch(draft.Token, me, action!.Value, lines, now))));
    }

    public static async Task<IResult> Show(Guid id, CityDb db) =>
        await db.DeskBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id) is { } batch ? View.Page<DecideMany, DeskBatch>(batch) : View.NotFound();

    // Pressed twice at the same instant: every entry was decided by one of the two, and the first result is shown.
    private static async Task<Guid> Keep(CityDb db, Me me, DeskBatch batch)
    {
        db.DeskBatches.Add(batch);
        return await db.TrySave() ? batch.Id : await Earlier(db, me, batch.Token) ?? batch.Id;
    }

    private static Task<Guid?> Earlier(CityDb db, Me me, Guid token) => db.DeskBatches.Where(b => b.Token == token && b.ById == me.Id).Select(b => (Guid?)b.Id).SingleOrDefaultAsync();

    // The list as it was filtered, so that the words come back beside the same entries.
    private static QueryCollection Address(Form form) => new(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(form.Raw(Back).Contains('?', StringComparison.Ordinal) ? form.Raw(Back)[form.Raw(Back).IndexOf('?', StringComparison.Ordinal)..] : ""));
}
