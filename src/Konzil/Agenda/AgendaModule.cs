using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Agenda;

/// <summary>The living to-do list of the city: measures, what they come from, where they stand.</summary>
public sealed class AgendaModule : IModule
{
    public void Model(ModelBuilder model) => MeasureTable.Add(model);

    public void Routes(IEndpointRouteBuilder routes)
    {
    }

    public void Services(IServiceCollection services)
    {
    }
}

public static class AgendaSets
{
    extension(CityDb db)
    {
        public DbSet<Measure> Measures => db.Set<Measure>();

        public DbSet<MeasureGoal> MeasureGoals => db.Set<MeasureGoal>();

        public DbSet<MeasureField> MeasureFields => db.Set<MeasureField>();

        public DbSet<MeasureOrigin> MeasureOrigins => db.Set<MeasureOrigin>();

        public DbSet<MeasureStep> MeasureSteps => db.Set<MeasureStep>();
    }
}
