using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Adds a body and changes what it is for; its chair and its clerk may change it too.</summary>
public partial class EditBody
{
    /// <param name="Body">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Body? Body, Form? Typed);

    public static IResult New() => View.Page<EditBody, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var words = Read(form);
        form.Try(() => Body.Found(0).Write(words));
        if (form.HasErrors)
        {
            return View.Invalid<EditBody, Draft>(new(null, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var body = Body.Found(number = await NumberSeries.Take(db, Body.Series));
            body.Write(words);
            db.Bodies.Add(body);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.BodyMembers(number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        return body is null ? refused : View.Page<EditBody, Draft>(new(body, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        var words = Read(form);
        form.Try(() => body.Write(words));
        if (form.HasErrors)
        {
            return View.Invalid<EditBody, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        db.StartedFrom(body, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Body(number)) : View.Stale<EditBody, Draft>(new(await Stored(number, db), form));
    }

    internal static IReadOnlyList<Option> Kinds => [.. Enum.GetValues<BodyKind>().Select(k => new Option(k.ToString(), MeetingText.Of(k)))];

    private static BodyWords Read(Form form)
    {
        var standing = string.Join('\n', form.Text(nameof(Body.Standing)).Max(Body.LinesMax).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (standing.Split('\n').Any(l => l.Length > Conventions.Line))
        {
            form.Errors.Add(nameof(Body.Standing), MeetingText.StandingLong);
        }

        return new BodyWords(form.Text(nameof(Body.NameDe)).Required(MeetingText.NameMissing).Max(Conventions.Line), form.Text(nameof(Body.NameEn)).Max(Conventions.Line), form.Text(nameof(Body.Short)).Max(20), form.Choice<BodyKind>(nameof(Body.Kind), MeetingText.KindMissing) ?? BodyKind.JourFixe)
        {
            Purpose = form.Text(nameof(Body.Purpose)).Max(Body.LinesMax),
            Standing = standing,
            EveryWeeks = form.Whole(nameof(Body.EveryWeeks), 1, Body.WeeksMax, MeetingText.EveryWeeksWrong),
            IsClosed = form.Ticked(nameof(Body.IsClosed)),
            HowChosen = form.Text(nameof(Body.HowChosen)).Max(Body.ChosenMax),
            IsPublished = form.Ticked(nameof(Body.IsPublished)),
        };
    }

    private static Task<Body> Stored(int number, CityDb db) => db.Bodies.AsNoTracking().SingleAsync(b => b.Number == number);
}
