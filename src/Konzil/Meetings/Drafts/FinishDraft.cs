using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The wording stands; it may become the text of a paper the body has.</summary>
public partial class FinishDraft
{
    public const string AimField = "Aim";
    public const string PartField = "Part";

    /// <param name="Text">The draft.</param>
    /// <param name="Papers">Papers whose text it may become.</param>
    /// <param name="Aims">Measures and goals for which it may be proposed.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(TextDraft Text, IReadOnlyList<Option> Papers, IReadOnlyList<Option> Aims, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        return draft is null ? refused : draft.IsFinished ? View.SeeOther(Paths.Draft(number)) : View.Page<FinishDraft, Shown>(await Page(draft, null, (me, db, catalog)));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        var (draft, refused) = await DraftAccess.ToRun(number, me, db);
        if (draft is null)
        {
            return refused;
        }

        var page = await Page(draft, form, (me, db, catalog));
        var paper = form.Choice(nameof(TextDraft.PaperId), page.Papers.Select(p => p.Value), DraftText.PaperUnknown, required: false);
        var open = await db.DraftSuggestions.CountAsync(s => s.DraftId == draft.Id && s.State == SuggestionState.Open);
        var aim = Aim(form, page);
        form.Try(() => draft.Finish(paper is { Length: > 0 } ? Guid.Parse(paper) : null, aim, open, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<FinishDraft, Shown>(page, form.Errors);
        }

        db.StartedFrom(draft, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Draft(number)) : View.Stale<FinishDraft, Shown>(page with { Text = (await DraftAccess.Load(number, me, db))! });
    }

    // "m:" and "z:" keep the ids of measures and goals apart in one list.
    private static WordingAim? Aim(Form form, Shown page)
    {
        if (form.Choice(AimField, page.Aims.Select(a => a.Value), ProposedText.AimUnknown, required: false) is not { Length: > 2 } chosen)
        {
            return null;
        }

        var id = Guid.Parse(chosen[2..]);
        if (chosen[0] == Goal)
        {
            return new(null, id, WordingPart.Intent, WordingTarget.MaxOf(WordingPart.Intent));
        }

        return form.Choice(PartField, Parts.Select(p => p.ToString()), ProposedText.PartMissing) is { } part
            ? new(id, null, Enum.Parse<WordingPart>(part), WordingTarget.MaxOf(Enum.Parse<WordingPart>(part))) : null;
    }

    private static async Task<Shown> Page(TextDraft draft, Form? typed, (Me Me, CityDb Db, Catalog Catalog) with)
    {
        var (me, db, catalog) = with;
        var papers = await MeetingAccess.Papers(me, db).AsNoTracking().OrderByDescending(p => p.Number).ToListAsync();
        var measures = await MeasureAccess.VisibleTo(me, db.Measures).OrderBy(m => m.Number).Select(m => new { m.Id, m.Number, m.Title }).ToListAsync();
        return new(
            draft,
            [.. papers.Select(p => new Option(p.Id.ToString(), PaperText.Paper.With(p.Number) + ": " + p.Title))],
            [.. (await catalog.Read(db)).Goals.Select(g => new Option(Goal + ":" + g.Id, AgendaText.GoalNumber.With(g.Number) + ": " + g.Title)), .. measures.Select(m => new Option(Measure + ":" + m.Id, Konzil.Agenda.Measure.CodeOf(m.Number) + " " + m.Title))],
            typed);
    }

    /// <summary>What a text that began with a comment was meant for; null for all others.</summary>
    internal static string? AimOf(TextDraft draft) => draft.MeasureId is { } measure ? Measure + ":" + measure : null;

    /// <summary>What a text may become in a measure.</summary>
    internal static IEnumerable<WordingPart> Parts => Enum.GetValues<WordingPart>().Where(p => p != WordingPart.Intent);

    private const char Goal = 'z';
    private const char Measure = 'm';
}
