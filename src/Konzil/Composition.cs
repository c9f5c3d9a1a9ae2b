using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Konzil.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Konzil;

/// <summary>Puts the house together: the modules in the order of their dependencies, the services, the order of the request.</summary>
public static class Composition
{
    public static IReadOnlyList<IModule> AllModules() =>
    [
        new FilesModule(),
        new People.PeopleModule(),
        new Strategy.StrategyModule(),
        new Discussion.DiscussionModule(),
        new Ideas.IdeasModule(),
        new Events.EventsModule(),
        new Agenda.AgendaModule(),
        new Scoring.ScoringModule(),
        new Council.CouncilModule(),
        new Steering.SteeringModule(),
        new Budget.BudgetModule(),
        new Projects.ProjectsModule(),
        new Meetings.MeetingsModule(),
        new Course.CourseModule(),
        new Staffing.StaffingModule(),
        new Surveys.SurveysModule(),
        new Voting.VotingModule(),
        new Portfolio.PortfolioModule(),
        new Privacy.PrivacyModule(),
        new Monitoring.MonitoringModule(),
        new Communication.CommunicationModule(),
        new Lotsen.LotsenModule(),
        new Inquiries.InquiriesModule(),
        new Partners.PartnersModule(),
        new Site.SiteModule(),
    ];

    public static IServiceCollection AddKonzil(this IServiceCollection services, IConfiguration configuration)
    {
        var modules = AllModules();
        services.AddSingleton(new ModuleList(modules));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Generation>().AddSingleton<JobSignal>().AddSingleton<Worker>();
        services.AddHostedService(s => s.GetRequiredService<Worker>());
        services.AddScoped<SearchIndex>().AddSingleton<TakingPart>();
        services.Handle<Reindex, SearchIndex>().Handle<MailWaiting, Outbox>().Handle<PublicationDue, CarryOutPublication>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        // The slim host leaves it out.
        services.Configure<RouteOptions>(o => o.SetParameterPolicy<RegexInlineRouteConstraint>("regex"));
        services.AddDataProtection().SetApplicationName("Konzil").PersistKeysToDbContext<CityDb>();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        WorkingDays.Use(configuration[WorkingDays.Setting]);
        Rate.Add(services, configuration.GetValue("Rate:Unlimited", false));
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.Configure<Council.Oparl.OparlOptions>(configuration.GetSection("OParl"));
        services.Configure<People.ResidenceOptions>(configuration.GetSection("Residence"));
        if (string.IsNullOrEmpty(configuration["Mail:Host"]))
        {
            services.AddSingleton<IMailTransport, FolderTransport>();
        }
        else
        {
            services.AddSingleton<IMailTransport, SmtpTransport>();
        }

        foreach (var module in modules)
        {
            module.Services(services);
        }

        // The framework would read the keys at every start, and with them XML and OpenSSL; the first person who signs in is early enough.
        foreach (var early in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly).ToList())
        {
            services.Remove(early);
        }

        return services;
    }

    public static void UseKonzil(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Assets>();
        // Files leave here; pages that are kept leave right after it.
        app.UseRouting();
        app.UseMiddleware<PublicCache>();
        app.UseExceptionHandler(errors => errors.Run(Broken));
        app.UseStatusCodePages(Empty);
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseMiddleware<People.ReadMe>();
        app.UseMiddleware<RequestLanguage>();
        app.UseMiddleware<Site.FrameBuilder>();
        app.UseMiddleware<SameOrigin>();
        app.UseRateLimiter();
        app.UseMiddleware<Guard>();
        app.UseMiddleware<Refusals>();
        app.MapStaticAssets().Public().ShortCircuit();
        foreach (var module in app.Services.GetRequiredService<ModuleList>().All)
        {
            module.Routes(app);
        }

        AccessRules.MustHaveOneRuleEach(((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints));
    }

    private static Task Broken(HttpContext http)
    {
        RequestLanguage.Choose(http);
        var error = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var answer = error switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => View.Error(StatusCodes.Status413PayloadTooLarge, WebText.TooLargeTitle, WebText.TooLargeBody),
            // The reader of forms has one exception for what is too long and for characters that no browser sends.
            InvalidDataException e when e.Message.Contains("character", StringComparison.Ordinal) => View.Error(StatusCodes.Status400BadRequest, WebText.BadRequestTitle, WebText.BadCharacters),
            InvalidDataException => View.Error(StatusCodes.Status413PayloadTooLarge, WebText.TooLargeTitle, WebText.TooLargeBody),
            _ => View.Error(StatusCodes.Status500InternalServerError, WebText.BrokenTitle, WebText.BrokenBody),
        };
        return answer.ExecuteAsync(http);
    }

    // Answers without a body (unknown address, wrong method, unreadable route value) get one in the city's look.
    private static Task Empty(StatusCodeContext context)
    {
        RequestLanguage.Choose(context.HttpContext);
        var status = context.HttpContext.Response.StatusCode;
        return (status is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed
            ? View.NotFound()
            : View.Error(status, WebText.BadRequestTitle, WebText.BadRequestBody)).ExecuteAsync(context.HttpContext);
    }
}
