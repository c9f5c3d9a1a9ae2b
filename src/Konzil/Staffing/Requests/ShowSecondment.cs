using Konzil.Meetings;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Somebody's time for a project: the superior agrees or not; whoever plans the project may end it earlier.</summary>
public partial class ShowSecondment
{
    public const string EndField = "EndOn";

    public sealed record Shown(SecondmentRow Row, string ProposedBy, string? DecidedBy, string Deciding, Form? Typed)
    {
        /// <summary>Whoever plans the project, and the superior.</summary>
        public required bool MayEnd { get; init; }
    }

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) => await Load(id, me, db) is { } page ? View.Page<ShowSecondment, Shown>(page) : View.NotFound();

    public static Task<IResult> Approve(Guid id, Form form, Me me, CityDb db) => Save(id, form, p => p.Row.MayDecide, (me, db), async row =>
    {
        var place = await db.StaffRequests.Where(r => r.Id == row.RequestId).Select(r => r.PlaceId).SingleOrDefaultAsync();
        await SecondmentBook.Approve(db, row, place, me);
    });

    public static Task<IResult> Refuse(Guid id, Form form, Me me, CityDb db)
    {
        form.Text(RequestText.RefuseField).Required(RequestText.ReasonMissing).Max(StaffRequest.TextMax);
        return Save(id, form, p => p.Row.MayDecide, (me, db), row =>
        {
            row.Refuse(form.Raw(RequestText.RefuseField), me, db.Now);
            db.Say(new SecondmentMoved(row.Id, row.State, me.Id));
            return Task.CompletedTask;
        });
    }

    public static Task<IResult> End(Guid id, Form form, Me me, CityDb db)
    {
        var day = form.Date(EndField, StaffText.DayWrong, required: true);
        return Save(id, form, p => p.MayEnd, (me, db), row =>
        {
            row.EndOn(day!.Value);
            return Task.CompletedTask;
        });
    }

    private static async Task<IResult> Save(Guid id, Form form, Func<Shown, bool> may, (Me Me, CityDb Db) who, Func<Secondment, Task> rule)
    {
        var (me, db) = who;
        if (await Load(id, me, db) is not { } page)
        {
            return View.NotFound();
        }

        if (!may(page))
        {
            return View.Forbidden();
        }

        if (!form.HasErrors)
        {
            try
            {
                var row = await db.Secondments.SingleAsync(s => s.Id == id);
                await rule(row);
                db.StartedFrom(row, form.Version());
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(refusal.Field, refusal.Reason);
            }
        }

        return form.HasErrors ? View.Invalid<ShowSecondment, Shown>(page with { Typed = form }, form.Errors)
            : await db.TrySave() ? View.SeeOther(Paths.Secondment(id)) : View.Stale<ShowSecondment, Shown>((await Load(id, me, db))! with { Typed = form });
    }

    internal static async Task<Shown?> Load(Guid id, Me me, CityDb db)
    {
        var heads = await UnitHeads.Read(db);
        if (await SecondmentRow.Read(StaffAccess.Secondments(me, db, heads).Where(s => s.Id == id), heads, me, db) is not [var row, ..])
        {
            return null;
        }

        var superiors = heads.SuperiorsOf(row.Secondment.PersonId, row.Secondment.UnitId);
        var names = await MeetingPeople.Names(db, superiors.Append(row.Secondment.ProposedById).Concat(row.Secondment.DecidedById is { } decided ? [decided] : []));
        return new(row, names.GetValueOrDefault(row.Secondment.ProposedById, ""), row.Secondment.DecidedById is { } by ? names.GetValueOrDefault(by) : null, string.Join(", ", superiors.Select(s => names.GetValueOrDefault(s)).OfType<string>()), null)
        {
            MayEnd = row.Secondment.State == SecondmentState.Approved && (me.Id is { } reader && superiors.Contains(reader) || await StaffAccess.Staffed(me, db).AnyAsync(p => p.Id == row.Secondment.ProjectId)),
        };
    }
}
