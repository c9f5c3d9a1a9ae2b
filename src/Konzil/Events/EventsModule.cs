using Konzil.People;
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

    public IEnumerable<DataClass> PersonalData => EventsData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/termine", ListEvents.Show).Public().Cached(ListEvents.PageKey);
        routes.Get("/termine/feed.atom", EventsFeed.Show).Public().Cached();
        routes.Get("/termine.ics", CalendarFile.Show).Public().Cached();
        routes.Get("/termine/{number:int}", ShowEvent.Short).Public();
        // Trap: {number:int}-{slug} takes everything up to the last dash for the number.
        routes.Get("/termine/{address:regex(^\\d+-)}", ShowEvent.Show).Public().Cached();
        routes.Get("/termine/{number:int}/kalender.ics", CalendarFile.One).Public().Cached();
        routes.Get("/termine/termine.csv", EventsDataset.Show).Public().Cached();
        routes.Get("/termine/reihen/{key}", ShowSeries.Show).Public().Cached();
        routes.Get("/termine/reihen/{key}/kalender.ics", CalendarFile.OfSeries).Public().Cached();
        Registering(routes);
        CardRoutes.Add(routes);

        routes.Get("/buero/termine", PlanEvents.Show).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/neu", EditEvent.New).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/neu", EditEvent.Create).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}", EditEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}", EditEvent.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/absage", CancelEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/absage", CancelEvent.Post).Allow(Permission.PlanEvents);

        Organising(routes);
        GuestRoutes.Add(routes);
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton(EventsData.Leave).AddScoped<IUpcoming, UpcomingEvents>().AddScoped<RegistrationMails>().AddScoped<IHoldFiles, FilesOfEvents>().AddSingleton<IFollowable, FollowableEvents>();
        services.Handle<RegistrationSettled, TellOfRegistration>().Handle<MovedUp, TellOfRegistration>();
        services.Handle<EventChanged, TellOfEvent>().Handle<EventCancelled, TellOfEvent>().Handle<RemindOfEvent, TellOfEvent>().Handle<AskForFeedback, TellOfEvent>().Handle<MessageWritten, TellOfEvent>();
        services.Handle<ForgetRegistrations, ForgetPeople>().Handle<ForgetUnconfirmed, ForgetPeople>();
        CardRoutes.Services(services);
        GuestRoutes.Services(services);
    }

    public IEnumerable<Dataset> Datasets => [EventsDataset.All];

    public IEnumerable<ISearchable> Searchables => [new SearchableEvents()];

    private static void Registering(IEndpointRouteBuilder routes)
    {
        routes.Get("/termine/{number:int}/anmeldung", RegisterForEvent.Show).Public();
        routes.Post("/termine/{number:int}/anmeldung", RegisterForEvent.Post).Public().Limited(Rate.Texts).Takes(PartKind.Registration);
        routes.Get("/termine/anmeldungen/postfach", RegisterForEvent.Sent).Public();
        routes.Get("/termine/anmeldungen/zurueckgezogen", ShowRegistration.Withdrawn).Public();
        routes.Get("/termine/anmeldungen/{secret}", ShowRegistration.Show).Public().Limited(Rate.Texts);
        routes.Post("/termine/anmeldungen/{secret}/bestaetigung", ShowRegistration.Confirm).Public().Limited(Rate.Texts);
        routes.Post("/termine/anmeldungen/{secret}/ruecknahme", ShowRegistration.Withdraw).Public().Limited(Rate.Texts);
        routes.Get("/termine/anmeldungen/{secret}/rueckmeldung", GiveFeedback.Show).Public().Limited(Rate.Texts);
        routes.Post("/termine/anmeldungen/{secret}/rueckmeldung", GiveFeedback.Post).Public().Limited(Rate.Texts);
        routes.Post("/termine/{number:int}/folgen", MyEvents.Follow).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/termine/{number:int}/folgen/ende", MyEvents.Unfollow).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/konto/termine", MyEvents.Show).SignedIn();
        routes.Post("/konto/termine/kalender", MyEvents.Renew).SignedIn().Limited(Rate.Clicks);
        routes.Get("/termine/abo/{secret}/kalender.ics", CalendarFile.Personal).Public().Limited(Rate.Texts);
    }

    private static void Organising(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/termine/reihen/neu", EditSeries.New).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/reihen/neu", EditSeries.Create).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/reihen/{key}", EditSeries.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/reihen/{key}", EditSeries.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/anmeldung", OpenRegistration.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/anmeldung", OpenRegistration.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/anmeldungen", ListRegistrations.Show).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/anmeldungen.csv", ListRegistrations.Csv).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/anmeldungen/{id:guid}/loeschung", ListRegistrations.Remove).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/anwesenheit", ListRegistrations.Attendance).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/nachricht", MessageRegistered.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/nachricht", MessageRegistered.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/ergebnisse", RecordResults.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse", RecordResults.Post).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse/aufgaben", RecordResults.Add).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse/aufgaben/{id:guid}/erledigt", RecordResults.Finish).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse/aufgaben/{id:guid}/entfernen", RecordResults.Remove).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse/ideen", LinkIdea.Post).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/ergebnisse/ideen/{idea:int}/entfernen", LinkIdea.End).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/unterlagen", KeepMaterials.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/unterlagen", KeepMaterials.Post).Allow(Permission.PlanEvents).Limited(Rate.Texts).Uploaded();
        routes.Post("/buero/termine/{number:int}/unterlagen/{id:guid}/entfernen", KeepMaterials.Remove).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/rueckmeldungen", ReadFeedback.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/rueckmeldungen", ReadFeedback.Post).Allow(Permission.PlanEvents);
    }

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

        public DbSet<EventInvitation> EventInvitations => db.Set<EventInvitation>();

        public DbSet<EventRole> EventRoles => db.Set<EventRole>();

        public DbSet<Admission> Admissions => db.Set<Admission>();

        public DbSet<PlaceGroup> PlaceGroups => db.Set<PlaceGroup>();

        public DbSet<Registration> Registrations => db.Set<Registration>();

        public DbSet<EventMessage> EventMessages => db.Set<EventMessage>();

        public DbSet<EventTask> EventTasks => db.Set<EventTask>();

        public DbSet<EventIdea> EventIdeas => db.Set<EventIdea>();

        public DbSet<EventFeedback> EventFeedback => db.Set<EventFeedback>();

        public DbSet<EventMaterial> EventMaterials => db.Set<EventMaterial>();

        public DbSet<ContactList> ContactLists => db.Set<ContactList>();

        public DbSet<EventContact> EventContacts => db.Set<EventContact>();

        public DbSet<TablePlan> TablePlans => db.Set<TablePlan>();

        public DbSet<CalendarAddress> CalendarAddresses => db.Set<CalendarAddress>();
    }
}
