using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Whoever runs a body puts a text before it.</summary>
public partial class BeginDraft
{
    public sealed record Shown(Body Body, string Title, string Text);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        return body is null ? refused : View.Page<BeginDraft, Shown>(new(body, "", ""));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        var words = EditDraft.Read(form);
        form.Try(() => TextDraft.Begin(0, body.Id, words, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<BeginDraft, Shown>(new(body, words.Title, words.Text), form.Errors);
        }

        var made = 0;
        await db.Together(async () =>
        {
            made = await NumberSeries.Take(db, TextDraft.Series);
            db.TextDrafts.Add(TextDraft.Begin(made, body.Id, words, me, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Draft(made));
    }
}
