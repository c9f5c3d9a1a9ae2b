using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Enters a person or a group with an interest in the agenda, and changes the entry.</summary>
public partial class EditStakeholder
{
    internal const int LongestInterval = 730;

    /// <param name="Who">Null while a new one is entered.</param>
    /// <param name="Owners">Who can look after them.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Stakeholder? Who, IReadOnlyList<Option> Owners, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditStakeholder, Draft>(new(null, await RiskAccess.Owners(db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } who ? View.Page<EditStakeholder, Draft>(new(who, await RiskAccess.Owners(db), null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var owners = await RiskAccess.Owners(db);
        var write = Read(form, owners);
        form.Try(() => write(Stakeholder.Of(0)));
        if (form.HasErrors)
        {
            return View.Invalid<EditStakeholder, Draft>(new(null, owners, form), form.Errors);
        }

        Stakeholder who = null!;
        await db.Together(async () =>
        {
            who = Stakeholder.Of(await NumberSeries.Take(db, Stakeholder.Series));
            write(who);
            db.Stakeholders.Add(who);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Stakeholder(who.Number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } who)
        {
            return View.NotFound();
        }

        var owners = await RiskAccess.Owners(db);
        var write = Read(form, owners);
        form.Try(() => write(who));
        if (form.HasErrors)
        {
            return View.Invalid<EditStakeholder, Draft>(new(await Stored(number, db), owners, form), form.Errors);
        }

        db.StartedFrom(who, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Stakeholder(number)) : View.Stale<EditStakeholder, Draft>(new(await Stored(number, db), owners, form));
    }

    private static Action<Stakeholder> Read(Form form, IReadOnlyList<Option> owners)
    {
        var kind = form.Choice<StakeholderKind>(nameof(Stakeholder.Kind), StakeholderText.KindMissing) ?? StakeholderKind.Group;
        string name = form.Text(nameof(Stakeholder.Name)).Required(StakeholderText.NameMissing).Max(Conventions.Line);
        string strategy = form.Text(nameof(Stakeholder.Strategy)).Max(Stakeholder.TextMax);
        Guid? owner = form.Choice(nameof(Stakeholder.OwnerId), owners.Select(o => o.Value), RiskText.OwnerMissing, required: false) is { } id ? Guid.Parse(id) : null;
        var every = form.Whole(nameof(Stakeholder.ContactEveryDays), 1, LongestInterval, StakeholderText.ContactWrong);
        var last = form.Date(nameof(Stakeholder.LastContact), RiskText.DayWrong);
        return who =>
        {
            who.Write(kind, name, strategy);
            who.Entrust(owner, every, last);
        };
    }

    private static Task<Stakeholder?> Load(int number, CityDb db) => db.Stakeholders.SingleOrDefaultAsync(s => s.Number == number);

    private static Task<Stakeholder> Stored(int number, CityDb db) => db.Stakeholders.AsNoTracking().SingleAsync(s => s.Number == number);
}
