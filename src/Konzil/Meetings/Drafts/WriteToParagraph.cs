using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>A member comments on a paragraph or suggests another wording. The form carries the version it was read in.</summary>
public partial class WriteToParagraph
{
    public const string EditionField = "Edition";
    public const string AfterField = "After";
    public const string WhyField = "Why";
    public const string CommentField = "Body";

    /// <param name="Text">The draft.</param>
    /// <param name="Paragraph">Counted from 1.</param>
    /// <param name="Typed">The refused form; null at first.</param>
    public sealed record Shown(TextDraft Text, int Paragraph, Form? Typed)
    {
        public string Present => Text.Newest.Paragraphs[Paragraph - 1];

        /// <summary>The paragraph as it read when the person began, where it reads otherwise now.</summary>
        public string? Before { get; init; }
    }

    public static async Task<IResult> Show(int number, int paragraph, Me me, CityDb db) =>
        await DraftAccess.Load(number, me, db) is { IsFinished: false } draft && Has(draft, paragraph) ? View.Page<WriteToParagraph, Shown>(new(draft, paragraph, null)) : View.NotFound();

    public static Task<IResult> Suggest(int number, int paragraph, Form form, Me me, CityDb db)
    {
        string after = form.Text(AfterField).Max(TextDraft.TextMax);
        string why = form.Text(WhyField).Max(TextDraft.NoteMax);
        return Write(new(number, paragraph, form, me, db), (draft, place) => db.DraftSuggestions.Add(DraftSuggestion.For(draft, place, after, why, me, db.Now)));
    }

    public static Task<IResult> Comment(int number, int paragraph, Form form, Me me, CityDb db)
    {
        string body = form.Text(CommentField).Required(DraftText.CommentMissing).Max(DraftComment.BodyMax);
        return Write(new(number, paragraph, form, me, db), (draft, place) => db.DraftComments.Add(DraftComment.On(draft, place, body, me, db.Now)));
    }

    private sealed record Attempt(int Number, int Paragraph, Form Form, Me Me, CityDb Db);

    private static async Task<IResult> Write(Attempt attempt, Action<TextDraft, int> write)
    {
        var (number, paragraph, form, me, db) = attempt;
        if (await DraftAccess.Load(number, me, db) is not { } draft)
        {
            return View.NotFound();
        }

        var read = int.TryParse(form.Raw(EditionField), NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? draft.Versions.FirstOrDefault(v => v.Number == edition) : null;
        var before = read is not null && paragraph >= 1 && paragraph <= read.Paragraphs.Count ? read.Paragraphs[paragraph - 1] : null;
        if (before is null)
        {
            return View.NotFound();
        }

        // The paragraph moved with the text around it, or somebody changed it: then both wordings are shown.
        var place = Paragraphs.Find(draft.Newest.Paragraphs, paragraph, before);
        if (place is null)
        {
            return View.Stale<WriteToParagraph, Shown>(new(draft, Math.Min(paragraph, draft.Newest.Paragraphs.Count), form) { Before = before });
        }

        form.Try(() => write(draft, place.Value));
        if (form.HasErrors)
        {
            return View.Invalid<WriteToParagraph, Shown>(new(draft, place.Value, form), form.Errors);
        }

        await db.SaveChangesAsync();
        return View.SeeOther(Paths.DraftAt(number, place.Value));
    }

    private static bool Has(TextDraft draft, int paragraph) => paragraph >= 1 && paragraph <= draft.Newest.Paragraphs.Count;
}
