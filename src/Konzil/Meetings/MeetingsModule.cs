using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Meetings;

/// <summary>
/// Bodies and their sittings, minutes, decisions, tasks, and the way of a paper through them. Most addresses are open to whoever is
/// signed in, because membership in a body decides (<see cref="MeetingAccess"/>): for everybody else there is nothing.
/// </summary>
public sealed class MeetingsModule : IModule
{
    private const string Sittings = "/buero/sitzungen";
    private const string Sitting = "/buero/sitzungen/{number:int}";
    private const string Item = "/buero/sitzungen/{number:int}/punkte/{item:guid}";
    private const string Body = "/buero/gremien/{number:int}";
    private const string Draft = "/buero/entwuerfe/{number:int}";
    private const string Consent = "/buero/zustimmungen/{number:int}";
    private const string Tasks = "/buero/aufgaben";
    private const string Task = "/buero/aufgaben/{number:int}";

    public void Model(ModelBuilder model) => MeetingsTable.Add(model);

    public IEnumerable<DataClass> PersonalData => MeetingsData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        Bodies(routes);
        Meetings(routes);
        GivenTasks(routes);
        Drafts(routes);
        Consents(routes);

        routes.Get("/gremien", PublicBodies.Show).Public().Cached();
        routes.Get("/gremien.csv", PublicBodies.Download).Public().Cached();
        routes.Get("/entscheidungen", PublicDecisions.Show).Public().Cached();
        routes.Get(ListDecisions.Public.Path, ListDecisions.DownloadPublic).Public().Cached();
        routes.Get("/protokolle", ListMinutes.Show).Public().Cached();
        routes.Get(ListMinutes.Public.Path, ListMinutes.Download).Public().Cached();
        routes.Get("/protokolle/{number:int}", ShowMinutes.Show).Public().Cached();
        routes.Get("/sitzungen", ListAgendas.Show).Public().Cached();
        routes.Get(ListAgendas.Dataset.Path, ListAgendas.Download).Public().Cached();
        routes.Get("/sitzungen.ics", ListAgendas.Calendar).Public().Cached();
        routes.Get("/sitzungen/{number:int}", ShowAgenda.Show).Public().Cached();
        routes.Get("/buero/entscheidungen", ListDecisions.Show).SignedIn();
        routes.Get("/buero/entscheidungen/liste.csv", ListDecisions.Download).SignedIn();
        routes.Get("/buero/entscheidungen/{number:int}", OfficeDecision.Show).SignedIn();
        routes.Post("/buero/entscheidungen/{number:int}/freigabe", OfficeDecision.Readers).SignedIn();

        routes.Get("/buero/vorlagen", ListPapers.Show).Allow(Permission.GuidePapers);
        routes.Get("/buero/vorlagen/neu", EditPaper.New).Allow(Permission.GuidePapers);
        routes.Post("/buero/vorlagen/neu", EditPaper.Create).Allow(Permission.GuidePapers);
        routes.Get("/buero/vorlagen/{number:int}", ShowPaper.Show).SignedIn();
        routes.Get("/buero/vorlagen/{number:int}/bearbeiten", EditPaper.Show).Allow(Permission.GuidePapers);
        routes.Post("/buero/vorlagen/{number:int}/bearbeiten", EditPaper.Post).Allow(Permission.GuidePapers);
        routes.Get("/buero/vorlagen/{number:int}/stationen/{station:int}", AnswerPaper.Show).SignedIn();
        routes.Post("/buero/vorlagen/{number:int}/stationen/{station:int}", AnswerPaper.Post).SignedIn();
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, MeasureDecisions>();
        services.AddScoped<IMeasurePart, MeasureAgendas>().AddScoped<IUpcoming, UpcomingSittings>();
        services.Handle<AgendaAnnounced, AgendaNews>().Handle<MeetingAnnounced, AgendaNews>();
        services.AddSingleton<IHandbookPart, DecisionChapter>();
        services.AddSingleton(RoadOfPaper.Road);
        services.Handle<MemberJoined, TellMembers>().Handle<MeetingAnnounced, TellMembers>().Handle<MinutesReleased, TellMembers>().Handle<MinutesPublished, TellMembers>();
        services.AddSingleton<TaskAccess>().AddSingleton(ListMeetings.Place).AddSingleton(ListTasks.Place);
        services.Handle<TaskGiven, TellOfTask>().Handle<TaskDue, TellOfTask>().Handle<TaskAnswered, TellOfTask>();
        services.Handle<PaperAnswered, TellNextStation>().Handle<BiasDeclared, TellOfBias>();
        services.Handle<ConsentAsked, TellOfConsent>().Handle<ConsentDue, TellOfConsent>().Handle<ConsentObjected, TellOfConsent>().Handle<ConsentEnded, TellOfConsent>();
        services.Handle<DraftBegun, TellOfDraft>().Handle<DraftRewritten, TellOfDraft>().Handle<DraftFinished, TellOfDraft>().Handle<SuggestionMade, TellOfDraft>().Handle<SuggestionDecided, TellOfDraft>().Handle<DraftCommented, TellOfDraft>();
        services.AddScoped<IMeasurePart, WordingsOfMeasure>().Handle<WordingProposed, TellOfWording>().Handle<WordingAnswered, TellOfWording>().Handle<CommentTakenUp, TellOfWording>();
        services.AddScoped<IMeasurePart, SuggestionsFromComments>();
    }

    public IEnumerable<Dataset> Datasets => [ListDecisions.Public, ListMinutes.Public, ListAgendas.Dataset, PublicBodies.Dataset];

    public IEnumerable<ISearchable> Searchables => [new SearchSittings()];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Project, MeetingText.Title, Sittings, Permission.EnterOffice),
        new(OfficeGroupKind.Council, PaperText.Papers, "/buero/vorlagen", Permission.GuidePapers, ListPapers.CountWaiting),
        new(OfficeGroupKind.Project, TaskText.Mine, Tasks, Permission.EnterOffice, ListTasks.CountMine),
        new(OfficeGroupKind.Project, ConsentText.Rounds, "/buero/zustimmungen", Permission.EnterOffice, ListConsents.CountMine),
    ];

    private static void Bodies(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/gremien/neu", EditBody.New).Allow(Permission.RunMeetings);
        routes.Post("/buero/gremien/neu", EditBody.Create).Allow(Permission.RunMeetings);
        routes.Get("/buero/termine/{number:int}/einladungen/gremium", InviteBody.Show).Allow(Permission.PlanEvents);
        routes.Post("/buero/termine/{number:int}/einladungen/gremium", InviteBody.Post).Allow(Permission.PlanEvents);
        routes.Get(Body, ShowBody.Show).SignedIn();
        routes.Get(Body + "/aufgaben", ShowBoard.Show).SignedIn();
        routes.Get(Body + "/bearbeiten", EditBody.Show).SignedIn();
        routes.Post(Body + "/bearbeiten", EditBody.Post).SignedIn();
        routes.Get(Body + "/mitglieder", EditMembers.Show).SignedIn();
        routes.Post(Body + "/mitglieder", EditMembers.Post).SignedIn();
        routes.Post(Body + "/mitglieder/{person:guid}/ende", EditMembers.Remove).SignedIn();
        routes.Post(Body + "/name", EditMembers.ShowName).SignedIn();
        routes.Get(Body + "/sitzungen/neu", PlanMeeting.New).SignedIn();
        routes.Post(Body + "/sitzungen/neu", PlanMeeting.Create).SignedIn();
    }

    private static void Meetings(IEndpointRouteBuilder routes)
    {
        routes.Get(Sittings, ListMeetings.Show).SignedIn();
        routes.Get(Sittings + "/kalender.ics", MeetingsCalendar.Mine).SignedIn();
        routes.Get("/sitzungen/abo/{secret}/kalender.ics", MeetingsCalendar.Personal).Public().Limited(Rate.Texts);
        routes.Get(Sitting, ShowMeeting.Show).SignedIn();
        routes.Get(Sitting + "/kalender.ics", MeetingsCalendar.One).SignedIn();
        routes.Get(Sitting + "/protokoll", PrintMinutes.Show).SignedIn();
        routes.Get(Sitting + "/protokoll.docx", MinutesFile.Download).SignedIn();
        routes.Get(Sitting + "/bearbeiten", PlanMeeting.Show).SignedIn();
        routes.Post(Sitting + "/bearbeiten", PlanMeeting.Post).SignedIn();
        routes.Get(Sitting + "/absage", CancelMeeting.Show).SignedIn();
        routes.Post(Sitting + "/absage", CancelMeeting.Post).SignedIn();
        routes.Get(Sitting + "/durchfuehrung", HoldMeeting.Show).SignedIn();
        routes.Post(Sitting + "/durchfuehrung", HoldMeeting.Post).SignedIn();
        routes.Post(Sitting + "/bekanntgabe", AnnounceAgenda.Post).SignedIn();
        routes.Post(Sitting + "/freigabe", ShowMeeting.Release).SignedIn();
        routes.Post(Sitting + "/leserkreis", ShowMeeting.Readers).SignedIn();
        routes.Get(Sitting + "/punkte/neu", EditItem.New).SignedIn();
        routes.Post(Sitting + "/punkte/neu", EditItem.Create).SignedIn();
        routes.Get(Item, EditItem.Show).SignedIn();
        routes.Post(Item, EditItem.Post).SignedIn();
        routes.Post(Item + "/streichung", RemoveItem.Post).SignedIn();
        routes.Get(Item + "/befangenheit", DeclareBias.Show).SignedIn();
        routes.Post(Item + "/befangenheit", DeclareBias.Post).SignedIn();
        routes.Get(Item + "/protokoll", WriteMinutes.Show).SignedIn();
        routes.Post(Item + "/protokoll", WriteMinutes.Post).SignedIn();
        routes.Get(Item + "/entscheidung", RecordDecision.Show).SignedIn();
        routes.Post(Item + "/entscheidung", RecordDecision.Post).SignedIn();
        routes.Get(Item + "/aufgabe", GiveTask.New).SignedIn();
        routes.Post(Item + "/aufgabe", GiveTask.Create).SignedIn();
    }

    private static void Drafts(IEndpointRouteBuilder routes)
    {
        routes.Get(Body + "/entwuerfe/neu", BeginDraft.Show).SignedIn();
        routes.Post(Body + "/entwuerfe/neu", BeginDraft.Post).SignedIn();
        routes.Get("/buero/beitraege/{id:guid}/vorschlag", SuggestFromComment.Show).Allow(Permission.EnterOffice);
        routes.Post("/buero/beitraege/{id:guid}/vorschlag", SuggestFromComment.Post).Allow(Permission.EnterOffice);
        routes.Get(Draft, ShowDraft.Show).SignedIn();
        routes.Get(Draft + "/bearbeiten", EditDraft.Show).SignedIn();
        routes.Post(Draft + "/bearbeiten", EditDraft.Post).SignedIn();
        routes.Get(Draft + "/absatz/{paragraph:int}", WriteToParagraph.Show).SignedIn();
        routes.Post(Draft + "/absatz/{paragraph:int}", WriteToParagraph.Suggest).SignedIn();
        routes.Post(Draft + "/absatz/{paragraph:int}/kommentar", WriteToParagraph.Comment).SignedIn();
        routes.Get(Draft + "/vorschlaege/{id:guid}", DecideSuggestion.Show).SignedIn();
        routes.Post(Draft + "/vorschlaege/{id:guid}", DecideSuggestion.Post).SignedIn();
        routes.Post(Draft + "/vorschlaege/{id:guid}/ruecknahme", DecideSuggestion.Withdraw).SignedIn();
        routes.Get(Draft + "/fassungen/{version:int}", CompareDraft.Show).SignedIn();
        routes.Get(Draft + "/abschluss", FinishDraft.Show).SignedIn();
        routes.Post(Draft + "/abschluss", FinishDraft.Post).SignedIn();
        routes.Get(Draft + "/uebernahme", AnswerWording.Show).SignedIn();
        routes.Post(Draft + "/uebernahme", AnswerWording.Take).SignedIn();
        routes.Post(Draft + "/ablehnung", AnswerWording.Decline).SignedIn();
    }

    private static void Consents(IEndpointRouteBuilder routes)
    {
        routes.Get(Body + "/zustimmungen/neu", BeginConsent.Show).SignedIn();
        routes.Post(Body + "/zustimmungen/neu", BeginConsent.Post).SignedIn();
        routes.Get("/buero/zustimmungen", ListConsents.Show).SignedIn();
        routes.Get(Consent, ShowConsent.Show).SignedIn();
        routes.Post(Consent, AnswerConsent.Post).SignedIn();
        routes.Get(Consent + "/antworten.csv", ShowConsent.Download).SignedIn();
        routes.Get(Consent + "/fassung", ReviseConsent.Show).SignedIn();
        routes.Post(Consent + "/fassung", ReviseConsent.Post).SignedIn();
        routes.Get(Consent + "/ende", EndConsent.Show).SignedIn();
        routes.Post(Consent + "/ende", EndConsent.Post).SignedIn();
    }

    private static void GivenTasks(IEndpointRouteBuilder routes)
    {
        routes.Get(Tasks, ListTasks.Show).SignedIn();
        routes.Get(Tasks + "/liste.csv", ListTasks.Download).SignedIn();
        routes.Get(Task, ShowTask.Show).SignedIn();
        routes.Get(Task + "/bearbeiten", GiveTask.Show).SignedIn();
        routes.Post(Task + "/bearbeiten", GiveTask.Post).SignedIn();
        routes.Post(Task + "/annahme", AnswerTask.Accept).SignedIn();
        routes.Post(Task + "/ablehnung", AnswerTask.Decline).SignedIn();
        routes.Post(Task + "/aufschub", AnswerTask.Delay).SignedIn();
        routes.Post(Task + "/abschluss", AnswerTask.Finish).SignedIn();
        routes.Post(Task + "/ruecknahme", AnswerTask.Withdraw).SignedIn();
    }
}
