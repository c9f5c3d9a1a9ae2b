using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Communication;

/// <summary>What the city tells: news released by the press office, the plan of who tells whom what and when, the newsletter.</summary>
public sealed class CommunicationModule : IModule
{
    private const string OfficeNewsPost = "/buero/neuigkeiten/{number:int}";
    private const string OfficeIssue = "/buero/newsletter/{number:int}";

    public IEnumerable<ISearchable> Searchables => [new SearchNews()];

    public IEnumerable<Dataset> Datasets => [NewsFiles.All, OfficeVariants.File];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Communication, NewsText.Title, "/buero/neuigkeiten", Permission.ReadNewsEarly, OfficeNews.CountWaiting),
        new(OfficeGroupKind.Communication, VariantText.Variants, "/buero/fassungen", Permission.WriteNews, OfficeVariants.CountOutdated),
        new(OfficeGroupKind.Communication, PlanText.Title, "/buero/kommunikation", Permission.WriteNews, ShowPlan.CountOverdue),
        new(OfficeGroupKind.Communication, LetterText.Office, "/buero/newsletter", Permission.WriteNews),
    ];

    public void Model(ModelBuilder model) => CommunicationTables.Add(model);

    public IEnumerable<DataClass> PersonalData => CommunicationData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        News(routes);
        Newsletter(routes);
        routes.Get("/buero/kommunikation", ShowPlan.Show).Allow(Permission.WriteNews);
        routes.Get("/buero/kommunikation/plan.csv", ShowPlan.Download).Allow(Permission.WriteNews);
        routes.Get("/buero/kommunikation/neu", EditPlanEntry.New).Allow(Permission.WriteNews);
        routes.Post("/buero/kommunikation/neu", EditPlanEntry.Create).Allow(Permission.WriteNews);
        routes.Get("/buero/kommunikation/{number:int}", EditPlanEntry.Show).Allow(Permission.WriteNews);
        routes.Post("/buero/kommunikation/{number:int}", EditPlanEntry.Post).Allow(Permission.WriteNews);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<OrderMails>();
        services.Handle<NewsSubmitted, TellOfNews>().Handle<NewsGivenBack, TellOfNews>().Handle<NewsReleased, TellOfNews>().Handle<NewsShownEarly, TellOfNews>().Handle<UnitsReminded, TellOfNews>();
        services.Handle<PlanEntrusted, TellOfPlan>().Handle<PlanDue, TellOfPlan>();
        services.Handle<OrderOver, ForgetOrder>().Handle<IssueSent, SendIssue>();
    }

    private static void News(IEndpointRouteBuilder routes)
    {
        routes.Get("/neuigkeiten", ListNews.Show).Public().Cached(ListNews.FieldKey, ListNews.PageKey);
        routes.Get(NewsFiles.All.Path, NewsFiles.Csv).Public().Cached();
        routes.Get("/neuigkeiten/feed.atom", NewsFiles.Feed).Public().Cached();
        routes.Get("/neuigkeiten/{number:int}", ShowNews.Show).Public().Cached(VariantKeys.Query);
        routes.Get("/neuigkeiten/{number:int}/aushang", PrintNews.Show).Public().Cached();
        routes.Post("/neuigkeiten/{number:int}/bestaetigung", ShowNews.Confirm).Allow(Permission.ReadInternal);
        routes.Get("/einbetten/neuigkeiten", EmbedNews.Show).Public().Cached(ListNews.FieldKey);

        routes.Get(OfficeVariants.File.Path, OfficeVariants.Download).Public().Cached();
        routes.Get("/buero/fassungen", OfficeVariants.Show).Allow(Permission.WriteNews);
        routes.Get("/buero/neuigkeiten", OfficeNews.Show).Allow(Permission.ReadNewsEarly);
        routes.Get("/buero/neuigkeiten/neu", EditNews.New).Allow(Permission.WriteNews);
        routes.Post("/buero/neuigkeiten/neu", EditNews.Create).Allow(Permission.WriteNews);
        routes.Get(OfficeNewsPost, HandleNews.Show).Allow(Permission.ReadNewsEarly);
        routes.Get(OfficeNewsPost + "/bearbeiten", EditNews.Show).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/bearbeiten", EditNews.Post).Allow(Permission.WriteNews);
        routes.Get(OfficeNewsPost + "/fassungen/{version}", EditNewsVariant.Show).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/fassungen/{version}", EditNewsVariant.Post).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/fassungen/{version}/ende", EditNewsVariant.Remove).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/pruefung", HandleNews.Submit).Allow(Permission.WriteNews);
        // What needs the press office is refused to everybody else by the news itself.
        routes.Post(OfficeNewsPost + "/freigabe", HandleNews.Release).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/rueckgabe", HandleNews.GiveBack).Allow(Permission.ReleaseNews);
        routes.Post(OfficeNewsPost + "/ruecknahme", HandleNews.TakeBack).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/fruehsicht", HandleNews.ShowEarly).Allow(Permission.WriteNews);
        routes.Post(OfficeNewsPost + "/erinnerung", HandleNews.Remind).Allow(Permission.WriteNews);
    }

    private static void Newsletter(IEndpointRouteBuilder routes)
    {
        routes.Get("/newsletter", ShowNewsletter.Show).Public().Cached();
        routes.Post("/newsletter", ShowNewsletter.Order).Public().Limited(Rate.Secrets);
        routes.Get("/newsletter/postfach", ShowNewsletter.Sent).Public();
        routes.Get("/newsletter/{number:int}", ShowIssue.Show).Public().Cached();
        routes.Get("/newsletter/bestaetigen/{token}", ConfirmSubscription.Show).Public().Limited(Rate.Clicks);
        routes.Post("/newsletter/bestaetigen/{token}", ConfirmSubscription.Post).Public().Limited(Rate.Clicks);
        routes.Get("/newsletter/abo/{token}", ManageSubscription.Show).Public().Limited(Rate.Clicks);
        routes.Post("/newsletter/abo/{token}", ManageSubscription.Post).Public().Limited(Rate.Clicks);
        routes.Get("/newsletter/abo/{token}/ende", ManageSubscription.Show).Public().Limited(Rate.Clicks);
        routes.Post("/newsletter/abo/{token}/ende", ManageSubscription.End).Public().Limited(Rate.Clicks).SealedByToken();

        routes.Get("/buero/newsletter", OfficeIssues.Show).Allow(Permission.WriteNews);
        routes.Get("/buero/newsletter/neu", EditIssue.New).Allow(Permission.WriteNews);
        routes.Post("/buero/newsletter/neu", EditIssue.Create).Allow(Permission.WriteNews);
        routes.Get(OfficeIssue, HandleIssue.Show).Allow(Permission.WriteNews);
        routes.Get(OfficeIssue + "/bearbeiten", EditIssue.Show).Allow(Permission.WriteNews);
        routes.Post(OfficeIssue + "/bearbeiten", EditIssue.Post).Allow(Permission.WriteNews);
        routes.Post(OfficeIssue + "/versand", HandleIssue.Send).Allow(Permission.ReleaseNews);
    }
}
