using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>One's own week: lines with day, package or event, hours. Saved as a draft, submitted, opened again.</summary>
public partial class EditWeek
{
    public const string ActionField = "Action";
    public const string SubmitValue = "submit";
    private const int Spare = 3;
    private const int Fewest = 5;

    /// <param name="Sheet">As stored, or a new one.</param>
    /// <param name="IsStored">It was saved before.</param>
    /// <param name="Subjects">What can be booked on.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(WeekSheet Sheet, bool IsStored, BookingSubjects Subjects, Form? Typed)
    {
        public required StaffSettings Settings { get; init; }

        public required DateOnly Today { get; init; }

        public IReadOnlyList<Option> Days => [.. Enumerable.Range(0, 7).Select(i => Sheet.Monday.AddDays(i)).Select(d => new Option(Format.Iso(d), d.ToString("ddd", System.Globalization.CultureInfo.CurrentCulture) + ", " + Format.ShortDate(d)))];

        public IReadOnlyList<WeekEntry> Entries => [.. Sheet.Entries.OrderBy(e => e.Day).ThenBy(e => e.Order)];

        public int Lines => Typed is { } form ? Math.Max(WeekForm.Lines(form), Fewest) : Math.Min(Math.Max(Sheet.Entries.Count + Spare, Fewest), WeekForm.MostLines);

        public bool MayWrite => Settings.Mode != HoursMode.PlanOnly && Sheet.State == SheetState.Draft;
    }

    public static async Task<IResult> Show(DateOnly week, Me me, CityDb db, CancellationToken cancellation) =>
        WeekSheet.MondayOf(week) != week ? View.SeeOther(Paths.MyWeek(WeekSheet.MondayOf(week))) : View.Page<EditWeek, Draft>(await Page(week, null, me, db, cancellation));

    public static async Task<IResult> Post(DateOnly week, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        var monday = WeekSheet.MondayOf(week);
        var page = await Page(monday, form, me, db, cancellation);
        var known = await Find(db.WeekSheets, monday, me, cancellation);
        if (known is not null && form.Version() != known.Version)
        {
            return View.Stale<EditWeek, Draft>(page);
        }

        var (sheet, submit) = (known ?? WeekSheet.Of(me.KnownId, monday), form.Raw(ActionField) == SubmitValue);
        var entries = WeekForm.Read(form, sheet, page.Subjects, page.Today);
        if (page.Settings.Mode == HoursMode.PlanOnly)
        {
            form.Errors.Add("", WeekText.Off);
        }

        if (submit && entries.Count == 0 && !form.HasErrors)
        {
            form.Errors.Add(WeekForm.Field(WeekForm.OnField, 0), WeekText.Nothing);
        }

        form.Try(() => sheet.Fill(entries, submit, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<EditWeek, Draft>(page, form.Errors);
        }

        if (known is null)
        {
            db.WeekSheets.Add(sheet);
            ForgetOldHours.Later(db, sheet, page.Settings);
        }

        return await db.TrySave(cancellation) ? View.SeeOther(submit ? Paths.MyWeeks : Paths.MyWeek(monday)) : View.Stale<EditWeek, Draft>(await Page(monday, form, me, db, cancellation));
    }

    public static async Task<IResult> Reopen(DateOnly week, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Find(db.WeekSheets, week, me, cancellation) is not { } sheet)
        {
            return View.NotFound();
        }

        sheet.Reopen(db.Now);
        db.StartedFrom(sheet, form.Version());
        return await db.TrySave(cancellation) ? View.SeeOther(Paths.MyWeek(week)) : View.Stale<EditWeek, Draft>(await Page(week, null, me, db, cancellation));
    }

    private static Task<WeekSheet?> Find(IQueryable<WeekSheet> sheets, DateOnly monday, Me me, CancellationToken cancellation)
    {
        var id = me.KnownId;
        return sheets.Include(s => s.Entries).SingleOrDefaultAsync(s => s.PersonId == id && s.Monday == monday, cancellation);
    }

    private static async Task<Draft> Page(DateOnly monday, Form? typed, Me me, CityDb db, CancellationToken cancellation)
    {
        var stored = await Find(db.WeekSheets.AsNoTracking(), monday, me, cancellation);
        return new(stored ?? WeekSheet.Of(me.KnownId, monday), stored is not null, await BookingSubjects.Read(db, me, monday, cancellation), typed)
        {
            Settings = await StaffSettings.Read(db, cancellation),
            Today = Format.Day(db.Now),
        };
    }
}
