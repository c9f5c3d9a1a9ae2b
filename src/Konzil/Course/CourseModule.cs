using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Course;

/// <summary>What measures hang on and who decided it: fields of action, their order, proposals for them, goals, principles, the position paper.</summary>
public sealed class CourseModule : IModule, IAgendaContent
{
    private const string Field = "/buero/handlungsfelder/{slug}";
    private const string Order = "/buero/feldrangfolge";
    private const string Proposal = "/buero/feldvorschlaege/{number:int}";
    private const string Principle = "/buero/leitsaetze/{number:int}";

    public void Model(ModelBuilder model) => CourseTables.Add(model);

    public Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation) => PrinciplesOfAgenda.Add(state, db, cancellation);

    public IEnumerable<DataClass> PersonalData => CourseData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        Public(routes);
        Fields(routes);
        Principles(routes);
        Editions(routes);
        routes.Get("/buero/glossar", OfficeTerms.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/glossar/neu", EditTerm.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/glossar/neu", EditTerm.Create).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get("/buero/glossar/{anchor}", EditTerm.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/glossar/{anchor}", EditTerm.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IFieldPart, AimsPart>().AddScoped<IFieldPart, PlacePart>().AddScoped<IFieldPart, ProposalPart>().AddScoped<IMeasurePart, PrinciplePart>().AddScoped<IGoalPart, GoalPrinciplesPart>().AddScoped<IGoalPart, GoalPositionPart>().AddScoped<IGoalPart, WordingsOfGoal>();
        services.AddSingleton<ICommentable, ProposalComments>().AddSingleton<ICommentable, PrincipleComments>();
        services.Handle<FieldStepped, TellFollowersOfField>().Handle<Strategy.GoalRetired, TellOfRetiredGoal>();
        services.Handle<FieldProposed, TellOfFieldProposal>().Handle<FieldProposalDecided, TellOfFieldProposal>().Handle<ProposalWordingTaken, TellOfFieldProposal>().Handle<PrincipleDecided, TellOfPrinciple>().Handle<PositionReleased, TellOfPosition>();
        services.AddScoped<SheetMaker>().AddSingleton(FrozenEditions.Since).AddSingleton(UpdateBanner.Banner);
        services.Handle<RhythmDue, KeepRhythm>().Handle<Council.AgendaAdopted, KeepRhythm>();
    }

    public IEnumerable<Dataset> Datasets => [ShowCoverage.File, FieldFiles.Fields, FieldFiles.Road, ShowOrder.All, ShowProposal.All, ListPrinciples.All, ListEditions.File];

    public IEnumerable<ISearchable> Searchables => [new SearchPrinciples(), new SearchPosition()];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Agenda, FieldText.Title, "/buero/handlungsfelder", Permission.ShapeAgenda),
        new(OfficeGroupKind.Agenda, FieldText.Proposals, "/buero/feldvorschlaege", Permission.EnterOffice),
        new(OfficeGroupKind.Agenda, GoalText.Title, "/buero/ziele", Permission.ShapeAgenda),
        new(OfficeGroupKind.Agenda, PrincipleText.Title, "/buero/leitsaetze", Permission.ShapeAgenda),
        new(OfficeGroupKind.Agenda, PositionText.Title, "/buero/positionspapier", Permission.ShapeAgenda),
        new(OfficeGroupKind.Agenda, Strategy.StrategyText.GlossaryTitle, "/buero/glossar", Permission.ShapeAgenda),
        new(OfficeGroupKind.Agenda, EditionText.Title, "/buero/vorhabenliste", Permission.ShapeAgenda),
    ];

    private static void Public(IEndpointRouteBuilder routes)
    {
        routes.Get("/handlungsfelder", ListFields.Show).Public().Cached();
        routes.Get(FieldFiles.Fields.Path, FieldFiles.DownloadFields).Public().Cached();
        routes.Get(FieldFiles.Road.Path, FieldFiles.DownloadRoad).Public().Cached();
        routes.Get("/feldrangfolge", ShowOrder.Show).Public().Cached();
        routes.Get("/feldrangfolge/{number:int}", ShowOrder.One).Public().Cached();
        routes.Get(ShowOrder.All.Path, ShowOrder.Download).Public().Cached();
        routes.Get("/feldvorschlaege", ListProposals.Show).Public().Cached();
        routes.Get("/feldvorschlaege/{number:int}", ShowProposal.Show).Public().Cached();
        routes.Get(ShowProposal.All.Path, ShowProposal.Download).Public().Cached();
        routes.Get("/leitsaetze", ListPrinciples.Show).Public().Cached();
        routes.Get("/leitsaetze/plakat", PrintPoster.Show).Public().Cached();
        routes.Get("/leitsaetze/{number:int}", ShowPrinciple.Show).Public().Cached();
        routes.Get(ListPrinciples.All.Path, ListPrinciples.Download).Public().Cached();
        routes.Get("/positionspapier", ShowPosition.Show).Public().Cached(ShowPosition.EditionKey);
        routes.Get("/ziele/{number:int}", ShowGoal.Show).Public().Cached();
        routes.Get("/abdeckung", ShowCoverage.Show).Public().Cached();
        routes.Get(ShowCoverage.File.Path, ShowCoverage.Download).Public().Cached();
        routes.Get("/agenda/luecken", ShowOrphans.Show).Public().Cached();
    }

    private static void Fields(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/handlungsfelder", OfficeFields.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/handlungsfelder/neu", EditField.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/handlungsfelder/neu", EditField.Create).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get(Field, EditField.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field, EditField.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get(Field + "/fassungen/{version}", EditFieldVariant.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/fassungen/{version}", EditFieldVariant.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Post(Field + "/fassungen/{version}/ende", EditFieldVariant.Remove).Allow(Permission.ShapeAgenda);
        routes.Get(Field + "/name", RenameField.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/name", RenameField.Post).Allow(Permission.ShapeAgenda);
        routes.Get(Field + "/zusammenlegung", MergeFields.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/zusammenlegung", MergeFields.Post).Allow(Permission.ShapeAgenda);
        routes.Get(Field + "/ziele", EditAims.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/ziele", EditAims.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get(Field + "/ziele/{number:int}", EditAim.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/ziele/{number:int}", EditAim.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Post(Field + "/ziele/{number:int}/ende", EditAim.End).Allow(Permission.ShapeAgenda);
        routes.Get(Field + "/ende", RetireField.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Field + "/ende", RetireField.Post).Allow(Permission.ShapeAgenda);

        routes.Get("/buero/feldvorschlaege", ListProposals.Office).Allow(Permission.EnterOffice);
        routes.Get("/buero/feldvorschlaege/neu", EditProposal.New).Allow(Permission.EnterOffice);
        routes.Post("/buero/feldvorschlaege/neu", EditProposal.Create).Allow(Permission.EnterOffice).Limited(Rate.Texts);
        routes.Get(Proposal, EditProposal.Show).Allow(Permission.EnterOffice);
        routes.Post(Proposal, EditProposal.Post).Allow(Permission.EnterOffice).Limited(Rate.Texts);
        routes.Get(Proposal + "/entscheidung", DecideProposal.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Proposal + "/entscheidung", DecideProposal.Post).Allow(Permission.ShapeAgenda);

        routes.Get(Order, OfficeOrders.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Order, OfficeOrders.Begin).Allow(Permission.ShapeAgenda);
        routes.Get(Order + "/{number:int}", EditOrder.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Order + "/{number:int}", EditOrder.Post).Allow(Permission.ShapeAgenda);
        routes.Get(Order + "/{number:int}/beschluss", DecideOrder.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Order + "/{number:int}/beschluss", DecideOrder.Post).Allow(Permission.ShapeAgenda);
    }

    private static void Principles(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/leitsaetze", OfficePrinciples.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/leitsaetze/neu", EditPrinciple.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/leitsaetze/neu", EditPrinciple.Create).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get(Principle, EditPrinciple.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Principle, EditPrinciple.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get(Principle + "/beschluss", DecidePrinciple.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Principle + "/beschluss", DecidePrinciple.Post).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/positionspapier", OfficePosition.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/positionspapier/neu", WritePosition.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/positionspapier/neu", WritePosition.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Post("/buero/positionspapier/freigabe", OfficePosition.Release).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/massnahmen/{number:int}/leitsaetze", LinkPrinciples.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/leitsaetze", LinkPrinciples.Post).Allow(Permission.EditMeasures);

        routes.Get("/buero/ziele", OfficeGoals.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/ziele/neu", EditGoal.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/ziele/neu", EditGoal.Create).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/ziele/{number:int}", EditGoal.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/ziele/{number:int}", EditGoal.Post).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/ziele/{number:int}/ende", RetireGoal.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/ziele/{number:int}/ende", RetireGoal.Post).Allow(Permission.ShapeAgenda);
    }

    private static void Editions(IEndpointRouteBuilder routes)
    {
        routes.Get("/vorhabenliste", ListEditions.Show).Public().Cached();
        routes.Get(ListEditions.File.Path, ListEditions.Download).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}", ShowEdition.Show).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}.json", ShowEdition.Download).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}.csv", ShowEdition.DownloadCsv).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}/blaetter", PrintSheets.All).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}/blaetter/{measure:int}", PrintSheets.One).Public().Cached();
        routes.Get("/vorhabenliste/{number:int}/vergleich", CompareEditions.Show).Public().Cached("mit");
        routes.Get("/buero/vorhabenliste", OfficeEditions.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/vorhabenliste", OfficeEditions.Post).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/turnus/{kind}", EditRhythm.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/turnus/{kind}", EditRhythm.Post).Allow(Permission.ShapeAgenda);
    }
}
