using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The unit names people or refuses; whoever asked may withdraw. All on the page of the request.</summary>
public static class AnswerRequest
{
    public static string Field(string name, int index) => name + "-" + index.ToString(CultureInfo.InvariantCulture);

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (page, request, refused) = await Find(number, form, p => p.MayAnswer, me, db);
        if (page is null || request is null)
        {
            return refused;
        }

        var heads = await UnitHeads.Read(db);
        var homes = await UnitStaff.Of(db, UnitStaff.Reach(heads.All, request.UnitId, below: true));
        var named = Read(form, page, homes, me, db);
        form.Try(() => request.Answer(db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<ShowRequest, ShowRequest.Shown>(page, form.Errors);
        }

        db.StartedFrom(request, form.Version());
        var saved = await db.TryTogether(async () =>
        {
            db.Secondments.AddRange(named);
            db.Say(new RequestMoved(request.Id, RequestState.Answered, me.Id));
            await db.SaveChangesAsync();
            foreach (var row in named)
            {
                await Decide(db, row, heads, request.PlaceId, me);
            }
        });
        return saved ? View.SeeOther(Paths.StaffRequest(number)) : View.Stale<ShowRequest, ShowRequest.Shown>((await ShowRequest.Load(number, me, db))! with { Typed = form });
    }

    public static Task<IResult> Refuse(int number, Form form, Me me, CityDb db) =>
        Close((number, RequestText.RefuseField), form, p => p.MayAnswer, r => r.Refuse(form.Raw(RequestText.RefuseField), db.Now), (me, db));

    public static Task<IResult> Withdraw(int number, Form form, Me me, CityDb db) =>
        Close((number, RequestText.WithdrawField), form, p => p.MayWithdraw, r => r.Withdraw(form.Raw(RequestText.WithdrawField)), (me, db));

    /// <summary>Whoever answers and is the superior has agreed with it; else the superior is asked.</summary>
    internal static async Task Decide(CityDb db, Secondment row, UnitHeads heads, Guid? place, Me me)
    {
        if (heads.SuperiorsOf(row.PersonId, row.UnitId).Contains(me.KnownId))
        {
            await SecondmentBook.Approve(db, row, place, me);
        }
        else
        {
            db.Say(new SecondmentMoved(row.Id, SecondmentState.Proposed, me.Id));
        }

        await db.SaveChangesAsync();
    }

    private static List<Secondment> Read(Form form, ShowRequest.Shown page, IReadOnlyDictionary<Guid, Guid> homes, Me me, CityDb db)
    {
        var (request, rows) = (page.Row.Request, new List<Secondment>());
        for (var i = 0; i < request.Wanted; i++)
        {
            var index = i;
            if (StaffFields.Chosen(form, Field(nameof(Secondment.PersonId), i), page.People, StaffText.PersonMissing) is not { } person)
            {
                continue;
            }

            var hours = StaffFields.Hours(form, Field(nameof(Secondment.Hours), i), Secondment.MostHours, required: true);
            var (from, until) = (form.Date(Field(nameof(Secondment.From), i), StaffText.DayWrong, required: true), form.Date(Field(nameof(Secondment.Until), i), StaffText.DayWrong, required: true));
            if (rows.Any(r => r.PersonId == person))
            {
                form.Errors.Add(Field(nameof(Secondment.PersonId), i), RequestText.NamedTwice);
            }

            try
            {
                rows.Add(Secondment.Propose(new SecondmentWords(request.ProjectId, request.PhaseId, person, hours ?? 1) { UnitId = homes.GetValueOrDefault(person, request.UnitId), Work = request.Skill, From = from ?? request.From, Until = until ?? request.Until, RequestId = request.Id }, me, db.Now));
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(Field(refusal.Field, index), refusal.Reason);
            }
        }

        if (rows.Count == 0 && !form.HasErrors)
        {
            form.Errors.Add(Field(nameof(Secondment.PersonId), 0), RequestText.AnswerMissing);
        }

        return rows;
    }

    private static async Task<IResult> Close((int Number, string Field) at, Form form, Func<ShowRequest.Shown, bool> may, Action<StaffRequest> rule, (Me Me, CityDb Db) who)
    {
        var (me, db) = who;
        var (page, request, refused) = await Find(at.Number, form, may, me, db);
        if (page is null || request is null)
        {
            return refused;
        }

        form.Text(at.Field).Max(StaffRequest.TextMax);
        form.Try(() => rule(request));
        if (form.HasErrors)
        {
            return View.Invalid<ShowRequest, ShowRequest.Shown>(page, form.Errors);
        }

        db.StartedFrom(request, form.Version());
        db.Say(new RequestMoved(request.Id, request.State, me.Id));
        return await db.Because(request.Reason).TrySave() ? View.SeeOther(Paths.StaffRequest(at.Number)) : View.Stale<ShowRequest, ShowRequest.Shown>((await ShowRequest.Load(at.Number, me, db))! with { Typed = form });
    }

    private static async Task<(ShowRequest.Shown? Page, StaffRequest? Request, IResult Refused)> Find(int number, Form form, Func<ShowRequest.Shown, bool> may, Me me, CityDb db)
    {
        if (await ShowRequest.Load(number, me, db) is not { } page)
        {
            return (null, null, View.NotFound());
        }

        // A closed request takes no answer; whoever was too late sees how it stands.
        return may(page) ? (page with { Typed = form }, await db.StaffRequests.SingleAsync(r => r.Number == number), View.NotFound())
            : (null, null, page.Row.Request.State == RequestState.Asked ? View.Forbidden() : View.Stale<ShowRequest, ShowRequest.Shown>(page));
    }
}
