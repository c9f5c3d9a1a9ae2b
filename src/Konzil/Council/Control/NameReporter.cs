using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The office in charge, the coordination or the council's office says who reports on a mandate for which nobody does yet.</summary>
public partial class NameReporter
{
    /// <param name="Row">The mandate with its resolution.</param>
    /// <param name="People">Who may report.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(MandateRow Row, IReadOnlyList<Option> People, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        var (mandate, refused) = await ToName(number, me, db);
        return mandate is null ? refused : View.Page<NameReporter, Draft>(await Page(mandate, null, db, cancellation));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        var (mandate, refused) = await ToName(number, me, db);
        if (mandate is null)
        {
            return refused;
        }

        var page = await Page(mandate, form, db, cancellation);
        var owner = form.Choice(nameof(Mandate.OwnerId), page.People.Select(p => p.Value), ReporterText.Missing);
        form.Try(() => mandate.Name(Guid.Parse(owner!)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<NameReporter, Draft>(page, form.Errors);
        }

        db.StartedFrom(mandate, form.Version());
        db.MandateSteps.Add(new MandateStep(mandate, MandateStepKind.Named, "", db.Now));
        MandateNews.Tell(db, mandate, null, mandate.Due, me);
        return await db.TrySave(cancellation) ? View.SeeOther(Paths.Mandate(number)) : View.Stale<NameReporter, Draft>(await Page((await EditMandate.Load(number, db))!, form, db, cancellation));
    }

    // Everybody reads mandates, so a foreign one is forbidden and not hidden; one with somebody named is only read.
    private static async Task<(Mandate? Mandate, IResult Refused)> ToName(int number, Me me, CityDb db) => await EditMandate.Load(number, db) is not { } mandate ? (null, View.NotFound())
        : await MandateAccess.Nameless(me, db).AnyAsync(m => m.Id == mandate.Id) ? (mandate, View.NotFound())
        : (null, mandate.IsNameless ? View.Forbidden() : View.SeeOther(Paths.Mandate(number)));

    private static async Task<Draft> Page(Mandate mandate, Form? typed, CityDb db, CancellationToken cancellation) =>
        new((await MandateRow.Read(db.Mandates.Where(m => m.Id == mandate.Id), db, Format.Day(db.Now), cancellation))[0], await EditMandate.Owners(db), typed);
}
