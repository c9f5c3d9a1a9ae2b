using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Inquiries;

/// <summary>
/// The contact point for questions inside and outside, and for barriers somebody met. No open data: what people write is for the
/// contact point; how many barriers were reported stands in the accessibility statement.
/// </summary>
public sealed class InquiriesModule : IModule
{
    private const string Office = "/buero/anfragen";
    private const string One = Office + "/{number:int}";

    public void Model(ModelBuilder model) => InquiryTables.Add(model);

    public IEnumerable<DataClass> PersonalData => InquiriesData.All;

    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Communication, InquiryText.Inbox, Office, Permission.AnswerInquiries, OfficeInquiries.Waiting)];

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/kontakt", AskCity.Show).Public();
        routes.Post("/kontakt", AskCity.Post).Public().Limited(Rate.Secrets);
        routes.Get("/kontakt/angekommen", AskCity.Arrived).Public();
        routes.Get("/konto/anfragen", OwnInquiries.Show).SignedIn();

        routes.Get(Office, OfficeInquiries.Show).Allow(Permission.AnswerInquiries);
        routes.Get(One, HandleInquiry.Show).Allow(Permission.AnswerInquiries);
        routes.Post(One + "/zuweisung", HandleInquiry.HandOver).Allow(Permission.AnswerInquiries);
        routes.Post(One + "/antwort", HandleInquiry.Reply).Allow(Permission.AnswerInquiries);
        routes.Post(One + "/abschluss", HandleInquiry.Drop).Allow(Permission.RunContactPoint);
    }

    public void Services(IServiceCollection services) =>
        services.Handle<InquiryAsked, TellOfInquiry>().Handle<InquiryHanded, TellOfInquiry>().Handle<InquiryAnswered, TellOfInquiry>().Handle<InquiryDue, TellOfInquiry>();
}
