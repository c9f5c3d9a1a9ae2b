using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Events;

/// <summary>Invitations to events, contacts among their participants, sheets for their tables.</summary>
internal static class GuestRoutes
{
    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Post("/termine/{number:int}/antwort", AnswerInvitation.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/termine/{number:int}/rueckmeldung", FeedbackOfInvited.Show).Allow(Permission.TakePart);
        routes.Post("/termine/{number:int}/rueckmeldung", FeedbackOfInvited.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/buero/termine/{number:int}/einladungen", InviteToEvent.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/stelle", InviteToEvent.Unit).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/personen", InviteToEvent.People).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/erinnerung", RemindInvited.Post).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/personen/{id:guid}/ende", EndInvitation.Person).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/stellen/{unit:int}/ende", EndInvitation.Unit).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/gremien/ende", EndInvitation.Circle).Allow(Permission.PlanEvents);

        routes.Get("/termine/{number:int}/kontakte", ShareContact.Show).Allow(Permission.TakePart);
        routes.Post("/termine/{number:int}/kontakte", ShareContact.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Post("/termine/{number:int}/kontakte/ende", ShareContact.End).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/termine/anmeldungen/{secret}/kontakte", ShareContactAsGuest.Show).Public().Limited(Rate.Texts);
        routes.Post("/termine/anmeldungen/{secret}/kontakte", ShareContactAsGuest.Post).Public().Limited(Rate.Texts);
        routes.Get("/termine/kontakte/{secret}", ShareContactAsGuest.Read).Public().Limited(Rate.Texts);
        routes.Post("/termine/kontakte/{secret}/ende", ShareContactAsGuest.End).Public().Limited(Rate.Texts);
        routes.Get("/buero/termine/{number:int}/kontakte", KeepContacts.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/kontakte", KeepContacts.Post).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/kontakte/papier", ContactsFromPaper.Post).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/kontakte/ende", KeepContacts.End).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/kontakte/{id:guid}/loeschung", ContactsFromPaper.Remove).Allow(Permission.PlanEvents);

        routes.Get("/buero/termine/{number:int}/tische", LayTables.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/tische", LayTables.Post).Allow(Permission.PlanEvents);
        routes.Get("/buero/termine/{number:int}/tische/druck", PrintTables.Show).Allow(Permission.PlanEvents);
    }

    public static void Services(IServiceCollection services)
    {
        services.Handle<PeopleInvited, TellInvited>().Handle<InvitedReminded, TellInvited>().Handle<InvitationsTakenBack, TellInvited>();
        services.Handle<ContactListOpened, EndContacts>().Handle<ForgetContacts, EndContacts>().Handle<EventChanged, EndContacts>();
    }
}
