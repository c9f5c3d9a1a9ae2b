using Konzil.Platform;
using Konzil.Site.Content;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Site;

/// <summary>The front door: home page, search, standing pages, health; and the frame around every page.</summary>
public sealed class SiteModule : IModule
{
    public void Model(ModelBuilder model)
    {
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/", ShowHome.Show).Public().Cached();
        routes.Get("/health/live", Health.Live).Public();
        routes.Get("/health/ready", Health.Ready).Public();
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton<ContentLoader>();
        services.AddSingleton<Readiness>();
        services.AddScoped<ILoadStep, LoadPeople>();
        services.AddSingleton<ILoadStep, LoadCity>().AddSingleton<ILoadStep, LoadPaper>().AddSingleton<ILoadStep, LoadMeasures>().AddSingleton<ILoadStep, LoadOrigins>();
        services.AddSingleton(new ErrorPageComponent(typeof(ErrorPage)));
        services.AddScoped(s => FrameBuilder.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext));
    }
}
