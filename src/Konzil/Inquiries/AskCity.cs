using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>The public contact card, and the form with and without an account.</summary>
public partial class AskCity
{
    public const string KindKey = "art";
    public const string BarrierKind = "barriere";
    public const string PageKey = "seite";

    /// <summary>So many of one account may be open at once.</summary>
    public const int Most = 5;

    public sealed record Shown(CitySettings City, bool SignedIn, Draft Typed);

    public sealed record Draft(string? Kind, string Subject, string Words, string Page, string Name, string Email);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        var kind = request.Query[KindKey] == BarrierKind ? InquiryKind.Barrier : InquiryKind.Question;
        var page = request.Query[PageKey].ToString();
        return View.Page<AskCity, Shown>(new((await catalog.Read(db)).City, me.SignedIn, new(kind.ToString(), "", "", page.Length > Conventions.Line ? "" : page, "", "")));
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog)
    {
        var kind = form.Choice<InquiryKind>(nameof(Draft.Kind), InquiryText.KindMissing);
        string subject = form.Text(nameof(Draft.Subject)).Required(InquiryText.SubjectMissing).Max(Conventions.Line);
        string words = form.Text(nameof(Draft.Words)).Required(InquiryText.WordsMissing).Max(Inquiry.TextMax);
        string page = form.Text(nameof(Draft.Page)).Max(Conventions.Line);
        var from = await Sender(form, kind, me, db);
        if (form.HasErrors)
        {
            var typed = new Draft(form.Raw(nameof(Draft.Kind)), subject, words, page, form.Raw(nameof(Draft.Name)), form.Raw(nameof(Draft.Email)));
            return View.Invalid<AskCity, Shown>(new((await catalog.Read(db)).City, me.SignedIn, typed), form.Errors);
        }

        await db.Together(async () =>
        {
            db.Inquiries.Add(Inquiry.Of(await NumberSeries.Take(db, Inquiry.Series), kind!.Value, new(subject, words, kind == InquiryKind.Barrier ? page : ""), from, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(me.SignedIn ? Paths.OwnInquiriesSent : Paths.ContactArrived);
    }

    /// <summary>The same for everybody, so that nobody learns numbers of others.</summary>
    public static IResult Arrived() => View.Page<Message, Message.Shown>(new(InquiryText.Arrived, [InquiryText.ArrivedBody, InquiryText.ArrivedMail], [new(Paths.Home, InquiryText.ToHome)]));

    private static async Task<InquirySender> Sender(Form form, InquiryKind? kind, Me me, CityDb db)
    {
        if (me.Id is { } person)
        {
            if (await InquiryAccess.Own(me, db.Inquiries).CountAsync(i => i.State == InquiryState.Open) >= Most)
            {
                form.Errors.Add("", InquiryText.TooMany.With(Most));
            }

            return new(person, "", "", me.Language);
        }

        string name = form.Text(nameof(Draft.Name)).Max(Person.LongestName);
        var email = kind == InquiryKind.Barrier && form.Raw(nameof(Draft.Email)).Length == 0 ? "" : Register.EmailOf(form, nameof(Draft.Email));
        return new(null, name, email, Language.Code);
    }
}
