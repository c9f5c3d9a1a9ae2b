using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>Ideas: submit, list, support, answer; the road of each.</summary>
public sealed class IdeasModule : IModule
{
    public void Model(ModelBuilder model)
    {
        IdeaTable.Add(model);
        Reviewing.Table(model);
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        Reviewing.Routes(routes);
        routes.Post("/ideen/{number:int}/zustimmung", SupportIdea.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/ideen/{number:int}/zustimmung/ruecknahme", SupportIdea.Withdraw).Allow(Permission.TakePart).Limited(Rate.Clicks);
    }

    public void Services(IServiceCollection services)
    {
        Reviewing.Services(services);
    }
}

public static class IdeasSets
{
    extension(CityDb db)
    {
        public DbSet<Idea> Ideas => db.Set<Idea>();

        public DbSet<IdeaStep> IdeaSteps => db.Set<IdeaStep>();

        public DbSet<Support> Supports => db.Set<Support>();
    }
}
