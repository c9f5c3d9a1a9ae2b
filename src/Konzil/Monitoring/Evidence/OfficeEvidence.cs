using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One piece of evidence in the office: what cites it, and whether somebody looked again.</summary>
public partial class OfficeEvidence
{
    public const string ItemField = "Wofuer";
    public const string NoteField = nameof(EvidenceLink.Note);

    public sealed record Shown(EvidenceItem Item, IReadOnlyList<Citation> Citations, IReadOnlyList<StoredFile> Files)
    {
        public required IReadOnlyList<Option> Choices { get; init; }

        public required bool MayWrite { get; init; }

        public required DateOnly Today { get; init; }

        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) => await Load(number, null, me, db, catalog) is { } shown ? View.Page<OfficeEvidence, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Cite(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Load(number, form, me, db, catalog) is not { } shown)
        {
            return View.NotFound();
        }

        var item = form.Choice(ItemField, shown.Choices.Select(c => c.Value), EvidenceText.ItemMissing);
        string note = form.Text(NoteField).Required(EvidenceText.NoteMissing).Max(Conventions.Line);
        if (form.HasErrors)
        {
            return View.Invalid<OfficeEvidence, Shown>(shown, form.Errors);
        }

        var (kind, id) = Split(item!);
        await db.Together(async () =>
        {
            if (await db.TryInsert(new EvidenceLink(shown.Item.Id, kind, id, note)))
            {
                db.Note(shown.Item, "cited for " + item, note);
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.OfficeEvidence(number));
    }

    public static async Task<IResult> Uncite(int number, Form form, CityDb db)
    {
        if (await db.Evidence.SingleOrDefaultAsync(e => e.Number == number) is not { } item || form.Raw(ItemField).Split('/', 2) is not [var kind, var id] || !Enum.TryParse<CitedKind>(kind, out var cited))
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            if (await db.Set<EvidenceLink>().Where(l => l.EvidenceId == item.Id && l.Kind == cited && l.Item == id).ExecuteDeleteAsync() > 0)
            {
                db.Note(item, "no longer cited for " + kind + "/" + id);
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.OfficeEvidence(number));
    }

    public static async Task<IResult> Check(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await db.Evidence.SingleOrDefaultAsync(e => e.Number == number) is not { } item)
        {
            return View.NotFound();
        }

        var day = form.Date(nameof(EvidenceItem.CheckedOn), EvidenceText.DayWrong, required: true);
        form.Try(() => item.Check(day!.Value, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<OfficeEvidence, Shown>((await Load(number, form, me, db, catalog))!, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeEvidence(number)) : View.Stale<OfficeEvidence, Shown>((await Load(number, form, me, db, catalog))!);
    }

    private static (CitedKind Kind, string Item) Split(string item) => item.Split('/', 2) is [var kind, var id] ? (Enum.Parse<CitedKind>(kind), id) : default;

    private static async Task<Shown?> Load(int number, Form? typed, Me me, CityDb db, Catalog catalog)
    {
        if (await EvidenceAccess.VisibleTo(me, db).AsNoTracking().Include(e => e.Links).SingleOrDefaultAsync(e => e.Number == number) is not { } item)
        {
            return null;
        }

        var write = me.May(Permission.WriteAnalyses);
        return new(item, await Citation.Read(item, office: true, db, catalog), await ShowEvidence.Files(item, db))
        {
            Choices = write ? Citation.Options(await Citation.Choices(office: true, db, catalog)) : [],
            MayWrite = write,
            Today = Format.Day(db.Now),
            Typed = typed,
        };
    }
}
