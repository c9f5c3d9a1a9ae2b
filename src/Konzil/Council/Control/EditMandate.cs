using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office writes down what a resolution asks, of whom, by when; and corrects it with a reason.</summary>
public partial class EditMandate
{
    public const string Why = "Grund";

    /// <param name="Resolution">Where it comes from.</param>
    /// <param name="Mandate">Null while a new one is written.</param>
    /// <param name="Owners">Who may report.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Resolution Resolution, Mandate? Mandate, IReadOnlyList<Option> Owners, Form? Typed);

    public static async Task<IResult> New(int number, CityDb db) =>
        await Resolution(number, db) is { } resolution ? View.Page<EditMandate, Draft>(new(resolution, null, await Owners(db), null)) : View.NotFound();

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Resolution(number, db) is not { } resolution)
        {
            return View.NotFound();
        }

        var (owners, now) = (await Owners(db), clock.GetUtcNow());
        if (Read(form, owners) is not { } words)
        {
            return View.Invalid<EditMandate, Draft>(new(resolution, null, owners, form), form.Errors);
        }

        var made = 0;
        await db.Together(async () =>
        {
            var mandate = Mandate.Give(made = await NumberSeries.Take(db, Mandate.Series), resolution.Id, words, now);
            db.Mandates.Add(mandate);
            db.MandateSteps.Add(new MandateStep(mandate, MandateStepKind.Given, "", now));
            MandateNews.Tell(db, mandate, null, null, me);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Mandate(made));
    }

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } mandate ? View.Page<EditMandate, Draft>(await Page(mandate, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(number, db) is not { } mandate)
        {
            return View.NotFound();
        }

        string why = form.Text(Why).Required(ControlText.WhyMissing).Max(Mandate.TextMax);
        var (words, owner, due) = (Read(form, await Owners(db)), mandate.OwnerId, mandate.Due);
        form.Try(() => mandate.Change(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditMandate, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(mandate, form.Version());
        db.MandateSteps.Add(new MandateStep(mandate, MandateStepKind.Changed, why, clock.GetUtcNow()));
        MandateNews.Tell(db, mandate, owner, due, me);
        return await db.Because(why).TrySave() ? View.SeeOther(Paths.Mandate(number)) : View.Stale<EditMandate, Draft>(await Page((await Load(number, db))!, form, db));
    }

    internal static Task<Mandate?> Load(int number, CityDb db) => db.Mandates.SingleOrDefaultAsync(m => m.Number == number);

    private static MandateWords? Read(Form form, IReadOnlyList<Option> owners)
    {
        var title = form.Text(nameof(Mandate.Title)).Required(ControlText.TitleMissing).Max(Mandate.TitleMax);
        var note = form.Text(nameof(Mandate.Note)).Max(Mandate.TextMax);
        var unit = form.Text(nameof(Mandate.Unit)).Required(ControlText.UnitMissing).Max(Conventions.Line);
        var owner = form.Choice(nameof(Mandate.OwnerId), owners.Select(o => o.Value), ControlText.OwnerUnknown, required: false);
        var due = form.Date(nameof(Mandate.Due), ControlText.DueWrong, required: true);
        var months = form.Whole(nameof(Mandate.EveryMonths), 1, Mandate.MonthsMax, ControlText.MonthsWrong);
        return form.HasErrors ? null : new MandateWords(title, note, unit, owner is null ? null : Guid.Parse(owner), due!.Value, months);
    }

    private static Task<Resolution?> Resolution(int number, CityDb db) => db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<Draft> Page(Mandate mandate, Form? typed, CityDb db) =>
        new(await db.Resolutions.AsNoTracking().SingleAsync(r => r.Id == mandate.ResolutionId), mandate, await Owners(db), typed);

    // Everybody who can open the office, since the answer is given there.
    internal static async Task<IReadOnlyList<Option>> Owners(CityDb db)
    {
        var roles = Enum.GetValues<Role>().Where(r => Rights.Of([r]).Contains(Permission.EnterOffice)).ToList();
        return [.. (await db.People.AsNoTracking().Where(p => p.Grants.Any(g => roles.Contains(g.Role))).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];
    }
}
