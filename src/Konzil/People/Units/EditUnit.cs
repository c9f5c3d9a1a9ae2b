using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Adds a unit and changes where it belongs and who heads it.</summary>
public partial class EditUnit
{
    /// <param name="Unit">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(OrgUnit? Unit, Form? Typed)
    {
        public required IReadOnlyList<OrgUnit> All { get; init; }

        public required IReadOnlyList<Option> People { get; init; }

        public IReadOnlyList<Option> Parents => [.. All.Where(u => u.Id != Unit?.Id).OrderBy(u => u.NameDe, StringComparer.Ordinal).Select(u => new Option(u.Id.ToString(), u.NameDe))];
    }

    internal static IReadOnlyList<Option> Kinds => [.. Enum.GetValues<UnitKind>().Select(k => new Option(k.ToString(), UnitText.Of(k)))];

    public static async Task<IResult> New(CityDb db) => View.Page<EditUnit, Draft>(await Page(null, null, db));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var page = await Page(null, form, db);
        form.Try(() => Read(OrgUnit.Found(0), form, page));
        if (form.HasErrors)
        {
            return View.Invalid<EditUnit, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            db.OrgUnits.Add(Read(OrgUnit.Found(await NumberSeries.Take(db, OrgUnit.Series)), form, page));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeUnits);
    }

    public static async Task<IResult> Show(int number, CityDb db) =>
        await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Number == number) is { } unit ? View.Page<EditUnit, Draft>(await Page(unit, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.OrgUnits.SingleOrDefaultAsync(u => u.Number == number) is not { } unit)
        {
            return View.NotFound();
        }

        var page = await Page(unit, form, db);
        var stale = form.Version() != unit.Version;
        if (!stale)
        {
            form.Try(() => Read(unit, form, page));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditUnit, Draft>(page with { Unit = await Stored(number, db) }, form.Errors);
        }

        return !stale && await db.TrySave() ? View.SeeOther(Paths.OfficeUnits) : View.Stale<EditUnit, Draft>(page with { Unit = await Stored(number, db) });
    }

    // Every field is read before the first rule may refuse, so that all mistakes are shown at once.
    private static OrgUnit Read(OrgUnit unit, Form form, Draft page)
    {
        var words = new UnitWords(
            form.Text(nameof(OrgUnit.NameDe)).Required(UnitText.NameMissing).Max(Conventions.Line), form.Text(nameof(OrgUnit.NameEn)).Max(Conventions.Line), form.Text(nameof(OrgUnit.Short)).Max(20),
            form.Choice<UnitKind>(nameof(OrgUnit.Kind), UnitText.KindMissing) ?? UnitKind.Core, form.Ticked(nameof(OrgUnit.IsClosed)));
        var parent = Chosen(form, nameof(OrgUnit.ParentId), page.Parents, UnitText.ParentUnknown);
        var (head, deputy, second) = (Chosen(form, nameof(OrgUnit.HeadId), page.People, UnitText.PersonUnknown), Chosen(form, nameof(OrgUnit.DeputyId), page.People, UnitText.PersonUnknown), Chosen(form, nameof(OrgUnit.SecondDeputyId), page.People, UnitText.PersonUnknown));
        if (!form.HasErrors)
        {
            unit.Write(words);
            unit.Below(parent, page.All);
            unit.Staff(head, deputy, second);
        }

        return unit;
    }

    private static Guid? Chosen(Form form, string name, IReadOnlyList<Option> options, Text wrong) => form.Choice(name, options.Select(o => o.Value), wrong, required: false) is { } value ? Guid.Parse(value) : null;

    private static async Task<Draft> Page(OrgUnit? unit, Form? typed, CityDb db) => new(unit, typed)
    {
        All = await db.OrgUnits.AsNoTracking().ToListAsync(),
        People = [.. (await db.People.AsNoTracking().Where(p => p.Grants.Any()).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))],
    };

    private static Task<OrgUnit> Stored(int number, CityDb db) => db.OrgUnits.AsNoTracking().SingleAsync(u => u.Number == number);
}
