using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>One partner in the office, with its roles.</summary>
public partial class ShowPartner
{
    public sealed record Shown(PartnerRow Row, IReadOnlyList<Option> Measures, int Guests, int Supplies, IReadOnlyList<GuestContract> Contracts)
    {
        public bool MayAdmit { get; init; }

        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) => await Load(number, me, db, cancellation) is { } shown ? View.Page<ShowPartner, Shown>(shown) : View.NotFound();

    public static async Task<IResult> AddRole(int number, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, me, db, cancellation) is not { } shown)
        {
            return View.NotFound();
        }

        var measure = form.Choice(PartnerText.MeasureField, shown.Measures.Select(m => m.Value), PartnerText.MeasureWrong);
        var duty = form.Choice<PartnerDuty>(PartnerText.DutyField, PartnerText.DutyMissing);
        string note = form.Text(PartnerText.NoteField).Max(PartnerRole.NoteMax);
        if (!form.HasErrors)
        {
            var added = false;
            await db.Together(async () =>
            {
                var role = new PartnerRole(shown.Row.Partner.Id, Guid.TryParse(measure, out var id) ? id : null, duty!.Value, note);
                if (added = await db.TryInsert(role))
                {
                    db.Note(shown.Row.Partner, PartnerText.Added.Filled(PartnerText.Of(role.Duty)).De, shown.Measures.First(m => m.Value == measure).Label);
                    await db.SaveChangesAsync(cancellation);
                }
            }, cancellation);
            if (added)
            {
                return View.SeeOther(Paths.OfficePartner(number));
            }

            form.Errors.Add(PartnerText.DutyField, PartnerText.DutyTaken);
        }

        return View.Invalid<ShowPartner, Shown>(shown with { Typed = form }, form.Errors);
    }

    /// <summary>Presses twice: the second finds it gone.</summary>
    public static async Task<IResult> RemoveRole(int number, Guid id, CityDb db)
    {
        if (await db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number) is not { } partner)
        {
            return View.NotFound();
        }

        if (await db.PartnerRoles.SingleOrDefaultAsync(r => r.Id == id && r.PartnerId == partner.Id) is { } role)
        {
            db.PartnerRoles.Remove(role);
            db.Note(partner, PartnerText.Removed.Filled(PartnerText.Of(role.Duty)).De);
            await db.TrySave();
        }

        return View.SeeOther(Paths.OfficePartner(number));
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await PartnerRow.Read(db.Partners.Where(p => p.Number == number), db, cancellation) is not [var row])
        {
            return null;
        }

        List<Option> measures = [new(PartnerRole.Agenda, PartnerText.WholeAgenda)];
        measures.AddRange((await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation)).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title)));
        return new(row, measures, await db.Guests.CountAsync(g => g.PartnerId == row.Partner.Id, cancellation), await db.Supplies.CountAsync(d => d.PartnerId == row.Partner.Id, cancellation), await GuestContract.Of(row.Partner.Id, db, cancellation)) { MayAdmit = me.May(Permission.AdmitGuests) };
    }
}
