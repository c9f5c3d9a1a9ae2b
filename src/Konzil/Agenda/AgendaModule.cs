using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Agenda;

/// <summary>The living to-do list of the city: measures, what they come from, where they stand.</summary>
public sealed class AgendaModule : IModule
{
    public void Model(ModelBuilder model)
    {
        MeasureTable.Add(model);
        MeasureOffer.Table(model);
        Assessment.Table(model);
        FormerNumber.Table(model);
        ClassTables.Add(model);
        MeasureSite.Table(model);
    }

    public IEnumerable<DataClass> PersonalData => AgendaData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/agenda", ShowAgenda.Show).Public().Cached();
        routes.Get("/einbetten/tafel", EmbedBoard.Show).Public().Cached();
        routes.Get("/einbetten/massnahmen/{number:int}", EmbedMeasure.Show).Public().Cached();
        routes.Get("/einbetten/handlungsfelder/{slug}", EmbedField.Show).Public().Cached();
        routes.Get("/handlungsfelder/{slug}", ShowField.Show).Public().Cached(VariantKeys.Query);
        routes.Post("/handlungsfelder/{slug}/folgen", FollowField.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/handlungsfelder/{slug}/folgen/ende", FollowField.End).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/stellen", ShowUnits.Show).Public().Cached();
        routes.Get(ShowUnits.File.Path, ShowUnits.Download).Public().Cached();
        routes.Get("/massnahmen", ListMeasures.Show).Public().Cached(MeasureFilter.Keys);
        routes.Get("/massnahmen/massnahmen.csv", MeasuresCsv.Show).Public().Cached(MeasureFilter.Keys);
        routes.Get("/massnahmen/karte.geojson", MeasurePoints.Show).Public().Cached(MeasureFilter.Keys);
        routes.Get("/massnahmen/mitwirkung.csv", ParticipationCsv.Show).Public().Cached();
        routes.Get(SiteFiles.All.Path, SiteFiles.Download).Public().Cached();
        routes.Get("/massnahmen/einordnung.csv", AssessmentCsv.Show).Public().Cached();
        routes.Get("/massnahmen/feed.atom", MeasuresFeed.Show).Public().Cached(MeasureFilter.Keys);
        routes.Get("/nutzergruppen", ListUserGroups.Show).Public().Cached();
        routes.Get(ListUserGroups.All.Path, ListUserGroups.Download).Public().Cached();
        routes.Get("/nutzergruppen/{number:int}", ShowUserGroup.Show).Public().Cached();
        routes.Get("/buero/nutzergruppen", OfficeUserGroups.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/nutzergruppen/neu", EditUserGroup.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/nutzergruppen/neu", EditUserGroup.Create).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get("/buero/nutzergruppen/{number:int}", EditUserGroup.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/nutzergruppen/{number:int}", EditUserGroup.Post).Allow(Permission.ShapeAgenda).Limited(Rate.Texts);
        routes.Get("/massnahmen/{address}", ShowMeasure.Show).Public().Cached(VariantKeys.Query);
        routes.Post("/massnahmen/{number:int}/folgen", FollowMeasure.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/massnahmen/{number:int}/nicht-folgen", FollowMeasure.Withdraw).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/massnahmen/{number:int}/hilfe", OfferMeasureHelp.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Post("/massnahmen/{number:int}/hilfe/ruecknahme", OfferMeasureHelp.Withdraw).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/buero/massnahmen", OfficeMeasures.Show).Allow(Permission.EditMeasures);
        routes.Get("/buero/massnahmen/einlesen", ImportMeasures.Show).Allow(Permission.PublishMeasures);
        routes.Post("/buero/massnahmen/einlesen", ImportMeasures.Post).Allow(Permission.PublishMeasures).Uploaded();
        routes.Get("/buero/massnahmen/neu", NewMeasure.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/neu", NewMeasure.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Get("/buero/massnahmen/{number:int}", EditMeasure.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}", EditMeasure.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Post("/buero/massnahmen/{number:int}/veroeffentlichen", PublishMeasure.Post).Allow(Permission.PublishMeasures);
        routes.Get("/buero/massnahmen/{number:int}/quellen", EditOrigins.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/quellen", EditOrigins.Post).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/quellen/weitere", EditOrigins.Add).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/quellen/{origin:guid}/entfernen", EditOrigins.Remove).Allow(Permission.EditMeasures);
        routes.Get("/buero/massnahmen/{number:int}/zuordnung", ClassifyMeasure.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/zuordnung", ClassifyMeasure.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Get("/buero/massnahmen/{number:int}/einordnung", EditAssessment.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/einordnung", EditAssessment.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Get("/buero/massnahmen/{number:int}/fassungen/{version}", EditMeasureVariant.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/fassungen/{version}", EditMeasureVariant.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Post("/buero/massnahmen/{number:int}/fassungen/{version}/ende", EditMeasureVariant.Remove).Allow(Permission.EditMeasures);
        routes.Get("/buero/massnahmen/{number:int}/vor-ort", EditSite.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/vor-ort", EditSite.Post).Allow(Permission.EditMeasures).Uploaded();
        routes.Post("/buero/massnahmen/{number:int}/vor-ort/bilder/{file:guid}/ende", EditSite.RemovePicture).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/vor-ort/termine", PlanVisit.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Post("/buero/massnahmen/{number:int}/vor-ort/termine/{id:guid}/ende", PlanVisit.Cancel).Allow(Permission.EditMeasures);
        routes.Get("/buero/massnahmen/{number:int}/prueflisten", EditChecks.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/prueflisten", EditChecks.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Get("/buero/massnahmen/{number:int}/mitwirkung", EditParticipation.Show).Allow(Permission.EditMeasures);
        routes.Post("/buero/massnahmen/{number:int}/mitwirkung", EditParticipation.Post).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Post("/buero/massnahmen/{number:int}/mitwirkung/weitere", EditParticipation.Add).Allow(Permission.EditMeasures).Limited(Rate.Texts);
        routes.Post("/buero/massnahmen/{number:int}/mitwirkung/{entry:guid}/entfernen", EditParticipation.Remove).Allow(Permission.EditMeasures);
    }

    public void Services(IServiceCollection services)
    {
        services.Handle<MeasureStepped, TellFollowers>().Handle<MeasurePublished, TellInterestedOfMeasure>();
        services.AddSingleton<IFollowable, FollowableMeasures>();
        services.AddSingleton<ICommentable, MeasureComments>();
        services.AddScoped<IMeasurePart, ClassesPart>().AddScoped<IMeasurePart, SitePart>().AddScoped<IHoldFiles, FilesOfSites>().AddScoped<IUpcoming, UpcomingVisits>().AddScoped<IMeasurePart, AssessmentPart>().AddScoped<IMeasurePart, ThreadPart>().AddScoped<IMeasurePart, ParticipationPart>().AddScoped<IMeasurePart, MeasureHelpPart>().AddSingleton<IReportable, ReportableMeasureOffers>();
        services.AddScoped<ParticipationLog>().AddScoped<IMeasureParticipation, OriginParticipation>().AddScoped<IMeasureParticipation, DiscussionParticipation>();
        services.Handle<ParticipationTold, TellOfChange>().Handle<MeasureHelpOffered, TellOfMeasureHelp>().Handle<UnitNamed, TieMeasuresToUnit>().Handle<ReviewDue, RemindOfMeasureReview>().Handle<OngoingReviewDue, RemindOfOngoingReview>();
    }

    public IEnumerable<Dataset> Datasets => [MeasuresCsv.All, SiteFiles.All, AssessmentCsv.All, ParticipationCsv.All, ShowUnits.File, ListUserGroups.All];

    public IEnumerable<ISearchable> Searchables => [new SearchMeasures(), new SearchUserGroups()];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Agenda, AgendaText.MeasuresTitle, "/buero/massnahmen", Permission.EditMeasures, async (db, me) => await MeasureAccess.VisibleTo(me, db.Measures).CountAsync(m => m.PublishedAt == null)),
        new(OfficeGroupKind.Agenda, ClassText.Groups, "/buero/nutzergruppen", Permission.ShapeAgenda),
    ];
}

public static class AgendaSets
{
    extension(CityDb db)
    {
        public DbSet<Measure> Measures => db.Set<Measure>();

        public DbSet<MeasureSite> MeasureSites => db.Set<MeasureSite>();

        public DbSet<SiteVisit> SiteVisits => db.Set<SiteVisit>();

        public DbSet<MeasureGoal> MeasureGoals => db.Set<MeasureGoal>();

        public DbSet<MeasureField> MeasureFields => db.Set<MeasureField>();

        public DbSet<MeasureOrigin> MeasureOrigins => db.Set<MeasureOrigin>();

        public DbSet<ParticipationNote> ParticipationNotes => db.Set<ParticipationNote>();

        public DbSet<Assessment> Assessments => db.Set<Assessment>();

        public DbSet<MeasureCheck> MeasureChecks => db.Set<MeasureCheck>();

        public DbSet<MeasureOffer> MeasureOffers => db.Set<MeasureOffer>();

        public DbSet<UserGroup> UserGroups => db.Set<UserGroup>();

        public DbSet<FormerNumber> FormerNumbers => db.Set<FormerNumber>();

        public DbSet<MeasureStep> MeasureSteps => db.Set<MeasureStep>();
    }
}
