using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Events;

/// <summary>Dates, workshops and the paper cards written there.</summary>
public sealed class EventsModule : IModule
{
    public void Model(ModelBuilder model) => EventTables.Add(model);

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/termine", ListEvents.Show).Public().Cached();
        routes.Get("/termine/feed.atom", EventsFeed.Show).Public().Cached();
        routes.Get("/termine.ics", CalendarFile.Show).Public().Cached();
        routes.Get("/termine/{number:int}", ShowEvent.Short).Public();
        // Trap: {number:int}-{slug} takes everything up to the last dash for the number.
        routes.Get("/termine/{address:regex(^\\d+-)}", ShowEvent.Show).Public().Cached();
        routes.Get("/termine/{number:int}/kalender.ics", CalendarFile.One).Public().Cached();
        routes.Get("/karten", FindCard.Show).Public().Cached();
        routes.Post("/karten", FindCard.Post).Public().Limited(Rate.Secrets);
        routes.Get("/karten/{code}", ShowCard.Show).Public().Limited(Rate.Secrets);

        routes.Get("/buero/termine", PlanEvents.Show).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/neu", EditEvent.New).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/neu", EditEvent.Create).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}", EditEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}", EditEvent.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/absage", CancelEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/absage", CancelEvent.Post).Allow(Permission.PlanEvents);

        routes.Get("/buero/karten", CaptureCard.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten", CaptureCard.Post).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/liste", ListCards.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/{id:guid}/kontakt/loeschung", ListCards.ForgetContact).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/abschnitte", PrintSlips.Show).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/bogen/{number:int}", PrintSheet.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/bogen/{number:int}", PrintSheet.Post).Allow(Permission.CaptureCards);
    }

    public void Services(IServiceCollection services) => services.AddScoped<IUpcoming, UpcomingEvents>();

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

        public DbSet<Card> Cards => db.Set<Card>();

        public DbSet<IssuedCode> IssuedCodes => db.Set<IssuedCode>();

        public DbSet<CardContact> CardContacts => db.Set<CardContact>();
    }
}
