using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody in the town hall decides what becomes of an idea. Its wording is never touched.</summary>
public partial class ReviewIdea
{
    public enum Decision
    {
        Review,
        Publish,
        Ask,
        Answer,
        Decline,
        Keep,
        TakeDown,
    }

    /// <summary>What was typed, and the version of the idea it was typed against.</summary>
    public sealed record Draft(string? What, string Title, string? Field, string? District, string? Words, Guid Version)
    {
        /// <summary>The kind of reason, when declined.</summary>
        public string? Why { get; init; }

        /// <summary>The clause of the netiquette it breaks, when declined for that.</summary>
        public string? Clause { get; init; }

        public bool Trust { get; init; }

        public string? Ban { get; init; }

        public AnswerDraft? Answer { get; init; }
    }

    public static async Task<IResult> Show(int number, HttpContext http, Me me, CityDb db) =>
        await Load(number, me, db) is { } idea ? View.Page<ReviewIdea, ReviewCase>(await ReviewCase.Read(idea, me, db, http.RequestServices, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, HttpContext http, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } idea)
        {
            return View.NotFound();
        }

        var city = await http.Service<Catalog>().Read(db);
        var now = http.Service<TimeProvider>().GetUtcNow();
        var what = form.Choice<Decision>(nameof(Draft.What), QueueText.WhatNowMissing);
        var draft = new Draft(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Title)), form.Raw(nameof(Draft.Field)), form.Raw(nameof(Draft.District)), form.Raw(nameof(Draft.Words)), form.Version()) { Why = form.Raw(nameof(Draft.Why)), Clause = form.Raw(nameof(Draft.Clause)), Trust = form.Ticked(AuthorDecision.TrustField), Ban = form.Raw(AuthorDecision.BanField), Answer = AnswerDraft.From(form) };
        var clause = (await http.Service<Rulebook>().Read(db)).Chosen(form, nameof(Draft.Clause), required: false);
        ReviewRules.Check(form, what, idea, me, city);
        ReviewRules.CheckBan(form, what, clause);
        var terms = what == Decision.Answer ? AnswerTerms.Read(form) : null;
        var words = clause is not null && what is Decision.Decline or Decision.TakeDown ? clause.Name.De + ". " + draft.Words : draft.Words ?? "";
        if (!form.HasErrors)
        {
            db.StartedFrom(idea, draft.Version);
            form.Try(() => Apply(what!.Value, idea, draft with { Words = words }, city, now));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReviewIdea, ReviewCase>(await ReviewCase.Read((await Load(number, me, db, tracked: false))!, me, db, http.RequestServices, draft), form.Errors);
        }

        await ReviewRules.Besides(db, form, idea, new Removal(me, clause!, draft.Words ?? "", now), terms);
        return await Save(db, idea, what!.Value, words, now)
            ? View.SeeOther(me.May(Permission.Moderate) ? await QueueRows.Next(db, me, idea.Subject) : Paths.ReviewIdea(number))
            : View.Stale<ReviewIdea, ReviewCase>(await ReviewCase.Read((await Load(number, me, db))!, me, db, http.RequestServices, draft));
    }

    private static void Apply(Decision what, Idea idea, Draft draft, Catalog.Content city, DateTimeOffset now)
    {
        switch (what)
        {
            case Decision.Review: idea.Review(now); break;
            case Decision.Answer: idea.Answer(draft.Words!, now); break;
            case Decision.Decline: idea.Decline(draft.Words!, now, Enum.TryParse<DeclineKind>(draft.Why, out var why) ? why : null); break;
            case Decision.TakeDown: idea.TakeDown(draft.Words!, now); break;
            case Decision.Publish:
                idea.Sort(city.Fields.FirstOrDefault(f => f.Key == draft.Field)?.Id, city.Districts.FirstOrDefault(d => d.Key == draft.District)?.Id);
                idea.Head(idea.Channel == IdeaChannel.Online ? idea.Title : draft.Title);
                idea.Publish(now);
                break;
        }

        idea.MarkRead();
    }

    private static async Task<bool> Save(CityDb db, Idea idea, Decision what, string words, DateTimeOffset now)
    {
        var saved = false;
        await db.Together(async () =>
        {
            if (what == Decision.Ask)
            {
                await IdeaQuestion.Ask(db, idea, words, now);
            }

            if (what is not (Decision.Review or Decision.Ask))
            {
                await QueueRows.Close(db, idea.Subject, now, QueueKind.NewIdea);
            }

            saved = await db.Because(words).TrySave();
            if (saved && ReviewSteps.Of(idea, what, words, now) is { } step)
            {
                await IdeaStep.Record(db, step);
                await db.SaveChangesAsync();
            }
        });
        return saved;
    }

    private static Task<Idea?> Load(int number, Me me, CityDb db, bool tracked = true) =>
        IdeaAccess.VisibleTo(me, tracked ? db.Ideas : db.Ideas.AsNoTracking()).SingleOrDefaultAsync(i => i.Number == number);
}
