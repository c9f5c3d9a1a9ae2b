using Konzil.Platform;
using Konzil.Site.Content;
using Konzil.Site.Parity;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Site;

/// <summary>The front door: home page, search, standing pages, health; and the frame around every page.</summary>
public sealed class SiteModule : IModule
{
    private const int LongestPage = 100_000;

    public void Model(ModelBuilder model)
    {
        model.Entity<StandingPage>(e =>
        {
            e.ToTable("StandingPages").HasIndex(x => x.Slug).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Html);
            e.Property(x => x.HtmlDe).HasMaxLength(LongestPage);
            e.Property(x => x.HtmlEn).HasMaxLength(LongestPage);
        });
        AccessibilityStatement.Table(model);
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/", ShowHome.Show).Public().Cached();
        routes.Get("/suche", ShowSearch.Show).Public().Cached("q", "art");
        routes.Get("/beteiligung", ShowParity.Show).Public().Cached(ParityFilter.ReportKeys);
        routes.Get("/beteiligung/beitraege", ListParity.Show).Public().Cached(ParityFilter.ListKeys);
        routes.Get("/beteiligung/beteiligung.csv", ParityDataset.Show).Public().Cached();
        routes.Get("/daten", ShowDatasets.Show).Public().Cached();
        routes.Get("/daten/katalog.ttl", Catalogue.Turtle).Public().Cached();
        routes.Get("/daten/katalog.jsonld", Catalogue.JsonLd).Public().Cached();
        routes.Get(DataApi.Root, DataApi.List).Public().Cached();
        routes.Get(DataApi.Root + "/openapi.json", DataApi.Describe).Public().Cached();
        routes.Get(DataApi.Root + "/{name}", DataApi.Show).Public().Cached(DataApi.OffsetKey, DataApi.LimitKey);
        routes.Get("/impressum", ShowStanding.Imprint).Public().Cached();
        routes.Get("/datenschutz", ShowStanding.Privacy).Public().Cached();
        routes.Get("/barrierefreiheit", ShowAccessibility.Show).Public().Cached();
        routes.Get("/medien/{name}", Media.Show).Public();
        routes.Get("/leichte-sprache", ShowStanding.EasyLanguage).Public().Cached();
        routes.Get("/methoden", ListMethods.Show).Public().Cached();
        routes.Get("/methoden/{method}", ShowMethod.Show).Public().Cached();
        routes.Get("/handbuch", ListHandbook.Show).Public().Cached();
        routes.Get("/handbuch/{name}", ShowHandbook.Show).Public().Cached();
        routes.Get("/thema.css", ThemeSheet.Show).Public().Cached();
        routes.Get("/logo.svg", ThemeSheet.Logo).Public().Cached();
        routes.Get("/ideen/{number:int}/bild.png", SharePicture.OfIdea).Public().Cached();
        routes.Get("/massnahmen/{number:int}/bild.png", SharePicture.OfMeasure).Public().Cached();
        routes.Get("/handlungsfelder/{slug}/bild.png", SharePicture.OfField).Public().Cached();
        routes.Get("/neuigkeiten/{number:int}/bild.png", SharePicture.OfNews).Public().Cached();
        routes.Get("/sitemap.xml", Sitemap.Show).Public().Cached();
        routes.Get("/robots.txt", Sitemap.Robots).Public();
        routes.Get("/buero", OfficeHome.Show).Allow(Permission.EnterOffice);
        routes.Get("/buero/betrieb", ShowOperation.Show).Allow(Permission.Operate);
        routes.Post("/buero/betrieb/auftraege/{id:guid}/neu", ShowOperation.Retry).Allow(Permission.Operate);
        routes.Get("/buero/vorlagenpaket", ExchangeTemplates.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/vorlagenpaket/vorlagen.zip", ExchangeTemplates.Download).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/vorlagenpaket", ExchangeTemplates.Check).Allow(Permission.ShapeAgenda).Uploaded();
        routes.Post("/buero/vorlagenpaket/uebernahme", ExchangeTemplates.Take).Allow(Permission.ShapeAgenda).Uploaded();
        routes.Get("/health/live", Health.Live).Public();
        routes.Get("/health/ready", Health.Ready).Public();
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton<ContentLoader>().AddSingleton<WaitingCounts>().AddSingleton<OfficeRail>().AddSingleton<ParityCounts>();
        services.AddScoped<Synthetic.SyntheticCity>().AddScoped<Synthetic.SyntheticOffice>();
        services.AddScoped<ILoadStep, LoadCity>().AddScoped<ILoadStep, LoadPaper>().AddScoped<ILoadStep, LoadUnits>().AddScoped<ILoadStep, LoadPeople>()
            .AddScoped<ILoadStep, LoadMeasures>().AddScoped<ILoadStep, LoadOrigins>().AddScoped<ILoadStep, LoadIdeas>()
            .AddScoped<ILoadStep, LoadScoring>().AddScoped<ILoadStep, LoadResolutions>()
            .AddScoped<ILoadStep, LoadDelivery>().AddScoped<ILoadStep, LoadPages>();
        services.AddSingleton<Readiness>().AddSingleton<Media>().AddSingleton<CheckReports>();
        services.AddScoped<ILoadStep, LoadEvents>().AddScoped<ILoadStep, LoadCards>().AddScoped<ILoadStep, LoadRounds>().AddScoped<ILoadStep, LoadSurveys>().AddScoped<ILoadStep, LoadVotes>().AddScoped<ILoadStep, LoadPortfolio>().AddScoped<ILoadStep, LoadDemoBudget>().AddScoped<ILoadStep, LoadAnalyses>().AddScoped<ILoadStep, LoadMonitoring>().AddScoped<ILoadStep, LoadBodies>().AddScoped<ILoadStep, LoadPartners>().AddScoped<ILoadStep, LoadDemoClasses>().AddScoped<ILoadStep, LoadCourse>().AddScoped<ILoadStep, LoadOwners>().AddScoped<ILoadStep, LoadEdition>().AddScoped<ILoadStep, LoadStaff>().AddScoped<ILoadStep, LoadNetiquette>().AddScoped<ILoadStep, LoadNews>().AddScoped<ILoadStep, LoadAccessibility>();
        services.AddSingleton(new ErrorPageComponent(typeof(ErrorPage)));
        services.AddScoped(s => FrameBuilder.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext));
    }

    public IEnumerable<Dataset> Datasets => [ParityDataset.All];

    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Setup, BundleText.Title, "/buero/vorlagenpaket", Permission.ShapeAgenda), new(OfficeGroupKind.Setup, OfficeText.Operation, "/buero/betrieb", Permission.Operate, ShowOperation.CountDead)];
}

public static class SiteSets
{
    extension(CityDb db)
    {
        public DbSet<StandingPage> StandingPages => db.Set<StandingPage>();
    }
}
