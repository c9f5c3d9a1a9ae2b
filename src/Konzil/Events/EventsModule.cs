using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Events;

/// <summary>Dates, workshops and the paper cards written there.</summary>
public sealed class EventsModule : IModule
{
    public void Model(ModelBuilder model)
    {
        EventTables.Add(model);
        CardTables.Add(model);
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/termine", ListEvents.Show).Public().Cached();
        routes.Get("/termine/feed.atom", EventsFeed.Show).Public().Cached();
        routes.Get("/termine.ics", CalendarFile.Show).Public().Cached();
        routes.Get("/termine/{number:int}", ShowEvent.Short).Public();
        // Trap: {number:int}-{slug} takes everything up to the last dash for the number.
        routes.Get("/termine/{address:regex(^\\d+-)}", ShowEvent.Show).Public().Cached();
        routes.Get("/termine/{number:int}/kalender.ics", CalendarFile.One).Public().Cached();
        CardRoutes.Add(routes);

        routes.Get("/buero/termine", PlanEvents.Show).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/neu", EditEvent.New).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/neu", EditEvent.Create).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}", EditEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}", EditEvent.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/absage", CancelEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/absage", CancelEvent.Post).Allow(Permission.PlanEvents);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IUpcoming, UpcomingEvents>();
        CardRoutes.Services(services);
    }

    public IEnumerable<ISearchable> Searchables => [new SearchableEvents()];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Participation, CardsText.OfficeTitle, "/buero/karten", Permission.CaptureCards),
        new(OfficeGroupKind.Participation, EventsText.OfficeTitle, "/buero/termine", Permission.PlanEvents),
    ];
}

public static class EventsSets
{
    extension(CityDb db)
    {
        public DbSet<Event> Events => db.Set<Event>();

        public DbSet<EventSeries> EventSeries => db.Set<EventSeries>();
    }
}
