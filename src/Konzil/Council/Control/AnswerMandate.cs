using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The office says how far it is: begun, takes longer, done with proof, no longer needed.</summary>
public partial class AnswerMandate
{
    public sealed record Shown(MandateRow Row, IReadOnlyList<MandateStep> Steps, bool MayGive, Form? Typed)
    {
        public string? Value(string field) => Typed?.Raw(field);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        var (mandate, refused) = await ToAnswer(number, me, db);
        return mandate is null ? refused : View.Page<AnswerMandate, Shown>(await Page(number, me, null, db, cancellation));
    }

    public static Task<IResult> Start(int number, Form form, Me me, CityDb db) => Answer(new(number, form, me, db), MandateStepKind.Started, (m, _) => m.Start(), "");

    public static Task<IResult> Delay(int number, Form form, Me me, CityDb db)
    {
        var until = form.Date(ControlText.UntilField, ControlText.DueWrong, required: true);
        form.Text(ControlText.DelayField).Max(Mandate.TextMax);
        return Answer(new(number, form, me, db), MandateStepKind.Delayed, (m, _) => m.Delay(until!.Value, form.Raw(ControlText.DelayField)), form.Raw(ControlText.DelayField));
    }

    public static Task<IResult> Finish(int number, Form form, Me me, CityDb db)
    {
        form.Text(ControlText.ResultField).Max(Mandate.TextMax);
        form.Text(ControlText.LateField).Max(Mandate.TextMax);
        form.Text(ControlText.ProofField).Max(Mandate.LinkMax).Must(IsAddress, ControlText.ProofWrong);
        return Answer(new(number, form, me, db), MandateStepKind.Done, (m, today) => m.Finish(form.Raw(ControlText.ResultField), form.Raw(ControlText.ProofField), form.Raw(ControlText.LateField), today), form.Raw(ControlText.ResultField));
    }

    public static Task<IResult> Drop(int number, Form form, Me me, CityDb db)
    {
        form.Text(ControlText.DropField).Max(Mandate.TextMax);
        return Answer(new(number, form, me, db), MandateStepKind.Dropped, (m, today) => m.Drop(form.Raw(ControlText.DropField), today), form.Raw(ControlText.DropField));
    }

    private sealed record Attempt(int Number, Form Form, Me Me, CityDb Db);

    private static async Task<IResult> Answer(Attempt attempt, MandateStepKind kind, Action<Mandate, DateOnly> rule, string words)
    {
        var (number, form, me, db) = attempt;
        var (mandate, refused) = await ToAnswer(number, me, db);
        if (mandate is null)
        {
            return refused;
        }

        var (now, due) = (db.Now, mandate.Due);
        form.Try(() => rule(mandate, Format.Day(now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<AnswerMandate, Shown>(await Page(number, me, form, db, default), form.Errors);
        }

        db.StartedFrom(mandate, form.Version());
        var saved = false;
        await db.Together(async () =>
        {
            db.MandateSteps.Add(new MandateStep(mandate, kind, words, now));
            MandateNews.Tell(db, mandate, mandate.OwnerId, due, me);
            if (kind != MandateStepKind.Started)
            {
                db.Say(new MandateAnswered(mandate.Id, mandate.State, mandate.Due));
            }

            if (mandate is { State: MandateState.Done, EveryMonths: not null } && mandate.Next(await NumberSeries.Take(db, Mandate.Series), now) is { } next)
            {
                db.Mandates.Add(next);
                db.MandateSteps.Add(new MandateStep(next, MandateStepKind.Given, "", now));
                MandateNews.Tell(db, next, next.OwnerId, null, me);
            }

            saved = await db.Because(words).TrySave();
        });
        return saved ? View.SeeOther(Paths.AnswerMandate(number)) : View.Stale<AnswerMandate, Shown>(await Page(number, me, form, db, default));
    }

    private static async Task<(Mandate? Mandate, IResult Refused)> ToAnswer(int number, Me me, CityDb db)
    {
        var mandate = await EditMandate.Load(number, db);
        return mandate is null ? (null, View.NotFound()) : MandateAccess.MayAnswer(me, mandate) ? (mandate, View.NotFound()) : (null, View.Forbidden());
    }

    private static async Task<Shown> Page(int number, Me me, Form? typed, CityDb db, CancellationToken cancellation)
    {
        var row = (await MandateRow.Read(db.Mandates.Where(m => m.Number == number), db, Format.Day(db.Now), cancellation))[0];
        return new(row, await db.MandateSteps.AsNoTracking().Where(s => s.MandateId == row.Mandate.Id).OrderBy(s => s.At).ToListAsync(cancellation), me.May(Permission.RecordResolutions), typed);
    }

    // A page of ours, or any page of the web; "//host" would be neither.
    private static bool IsAddress(string text) =>
        text.StartsWith('/') ? !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
