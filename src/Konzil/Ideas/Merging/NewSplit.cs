using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>One idea wants several things: the moderation divides it, so that each part can go its own way.</summary>
public partial class NewSplit
{
    public sealed record Draft(Idea Idea, IReadOnlyList<(string Title, string Body)> Parts)
    {
        public string SupportsTo { get; init; } = RegroupFields.All;

        public string Reason { get; init; } = "";

        public string Days { get; init; } = Regrouping.UsualDays.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } idea)
        {
            return View.NotFound();
        }

        return idea.MayGoOn ? View.Page<NewSplit, Draft>(new(idea, [("", ""), ("", ""), ("", "")])) : throw new Refusal(RegroupText.MayNotGoOn.Filled(number));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, CarryOut carryOut)
    {
        if (await Load(number, me, db) is not { } idea)
        {
            return View.NotFound();
        }

        var typed = Enumerable.Range(1, Regrouping.MostParts).Select(p => (Title: form.Raw(RegroupFields.PartTitle(p)), Body: form.Raw(RegroupFields.PartBody(p)))).ToList();
        var draft = new Draft(idea, [.. typed.Take(Math.Max(3, typed.FindLastIndex(p => p.Title.Length + p.Body.Length > 0) + 1))])
        {
            SupportsTo = form.Raw(RegroupFields.SupportsTo),
            Reason = form.Raw(RegroupFields.Reason),
            Days = form.Raw(RegroupFields.Days),
        };
        if (form.Has("more"))
        {
            return View.Page<NewSplit, Draft>(draft with { Parts = [.. typed.Take(Math.Min(Regrouping.MostParts, draft.Parts.Count + 1))] });
        }

        var used = Enumerable.Range(1, Regrouping.MostParts).Where(p => p <= 2 || typed[p - 1].Title.Length + typed[p - 1].Body.Length > 0).ToList();
        foreach (var part in used)
        {
            form.Text(RegroupFields.PartTitle(part)).Required(RegroupText.TitleMissing).Min(Idea.TitleMin).Max(Idea.TitleMax);
            form.Text(RegroupFields.PartBody(part)).Required(RegroupText.BodyMissing).Min(Idea.BodyMin).Max(Idea.BodyMax);
        }

        var to = form.Choice(RegroupFields.SupportsTo, [RegroupFields.All, .. used.Select(Written)], RegroupText.SupportsToMissing);
        var plan = RegroupForm.Plan(form, me, [.. used.Select(p => new RegroupWords(typed[p - 1].Title, typed[p - 1].Body, to == RegroupFields.All || to == Written(p)))]);
        Regrouping? regrouping = null;
        form.Try(() => regrouping = Regrouping.Split(idea, plan, db.Now));
        if (!form.HasErrors && await RegroupForm.Begin(db, regrouping!, carryOut))
        {
            return View.SeeOther(Paths.Regrouping(regrouping!.Id));
        }

        if (!form.HasErrors)
        {
            form.Errors.Add("", RegroupText.AlreadyAsked);
        }

        return View.Invalid<NewSplit, Draft>(draft, form.Errors);
    }

    private static string Written(int part) => part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Task<Idea?> Load(int number, Me me, CityDb db) => IdeaAccess.VisibleTo(me, IdeaAccess.Public(db.Ideas)).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number);
}
