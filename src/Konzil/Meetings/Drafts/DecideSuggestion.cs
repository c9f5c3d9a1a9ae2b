using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>One suggestion: what would change; whoever runs the body accepts or declines it, its author may take it back.</summary>
public partial class DecideSuggestion
{
    public const string DecisionField = "Decision";
    public const string Accept = "accept";
    public const string Decline = "decline";

    public sealed record Shown(TextDraft Text, DraftSuggestion Suggestion, bool MayRun, bool IsMine)
    {
        public Form? Typed { get; init; }

        /// <summary>Where the paragraph stands today; null where it reads otherwise.</summary>
        public int? Place => Paragraphs.Find(Text.Newest.Paragraphs, Suggestion.Paragraph, Suggestion.Before);

        /// <summary>What stands at its place today.</summary>
        public string? Present => Suggestion.Paragraph <= Text.Newest.Paragraphs.Count ? Text.Newest.Paragraphs[Suggestion.Paragraph - 1] : null;
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => await Load(number, id, me, db) is { } shown ? View.Page<DecideSuggestion, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        if (!shown.MayRun)
        {
            return View.Forbidden();
        }

        var decision = form.Choice(DecisionField, [Accept, Decline], DraftText.DecisionMissing);
        string reason = form.Text(nameof(DraftSuggestion.Reason)).Max(TextDraft.NoteMax);
        var stale = form.Version() != shown.Suggestion.Version || (decision == Accept && shown.Suggestion.State == SuggestionState.Open && shown.Place is null);
        if (!form.HasErrors && stale)
        {
            return View.Stale<DecideSuggestion, Shown>(shown with { Typed = form });
        }

        form.Try(() =>
        {
            if (decision == Accept)
            {
                shown.Text.Take(shown.Suggestion, me, reason, db.Now);
            }
            else
            {
                shown.Suggestion.Decide(false, me, reason, db.Now);
            }
        });
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideSuggestion, Shown>((await Load(number, id, me, db))! with { Typed = form }, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Draft(number)) : View.Stale<DecideSuggestion, Shown>((await Load(number, id, me, db))! with { Typed = form });
    }

    public static async Task<IResult> Withdraw(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { IsMine: true } shown)
        {
            return View.NotFound();
        }

        form.Try(() => shown.Suggestion.Withdraw(db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<DecideSuggestion, Shown>(shown, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Draft(number)) : View.Stale<DecideSuggestion, Shown>((await Load(number, id, me, db))!);
    }

    private static async Task<Shown?> Load(int number, Guid id, Me me, CityDb db) => await DraftAccess.Suggestion(number, id, me, db) is { } found
        ? new Shown(found.Draft, found.Suggestion, await MeetingAccess.MayRun(me, found.Draft.BodyId, db), found.Suggestion.AuthorId == me.KnownId) : null;
}
