using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Strategy;

/// <summary>What everything else hangs on: goals, fields of action, districts.</summary>
public sealed class StrategyModule : IModule
{
    private const string Source = "/buero/quellen/{number:int}";

    public void Model(ModelBuilder model)
    {
        model.Entity<Goal>(e =>
        {
            e.ToTable("Goals").HasIndex(x => x.Key).IsUnique();
            e.Property(x => x.Wording).HasMaxLength(2000);
            e.Property(x => x.Translation).HasMaxLength(2000);
            e.Property(x => x.IntentDe).HasMaxLength(2000);
            e.Property(x => x.IntentEn).HasMaxLength(2000);
            e.Property(x => x.EndReason).HasMaxLength(2000);
            e.Property(x => x.Life).HasDefaultValue(GoalLife.Current).HasSentinel(GoalLife.Current);
            e.HasOne<Goal>().WithMany().HasForeignKey(x => x.SuccessorId).OnDelete(DeleteBehavior.Restrict);
            e.Ignore(x => x.Title).Ignore(x => x.PublicTitle).Ignore(x => x.IsCurrent).Ignore(x => x.Intent);
        });
        model.Entity<ActionField>(e =>
        {
            e.ToTable("Fields").HasIndex(x => x.Key).IsUnique();
            e.HasIndex(x => x.Slug).IsUnique();
            e.Property(x => x.SentenceDe).HasMaxLength(1000);
            e.Property(x => x.SentenceEn).HasMaxLength(1000);
            foreach (var lines in new[] { nameof(ActionField.ScopeInDe), nameof(ActionField.ScopeInEn), nameof(ActionField.ScopeOutDe), nameof(ActionField.ScopeOutEn), nameof(ActionField.RelatedUnits) })
            {
                e.Property(lines).HasMaxLength(ActionField.ScopeMax);
            }

            e.Ignore(x => x.Name).Ignore(x => x.Sentence).Ignore(x => x.ScopeIn).Ignore(x => x.ScopeOut).Ignore(x => x.Related).Ignore(x => x.IsCurrent);
            e.Property(x => x.Life).HasDefaultValue(FieldLife.Current).HasSentinel(FieldLife.Current);
            e.Property(x => x.View).HasDefaultValue(FieldView.Open).HasSentinel(FieldView.Open);
            e.HasMany(x => x.Variants).WithOne().HasForeignKey(x => x.FieldId);
            e.Property(x => x.WordsAt).Metadata.NotInHistory();
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<FieldVariant>(e =>
        {
            e.ToTable("FieldVariants").HasKey(x => new { x.FieldId, x.Kind });
            TextVariant.Table(e);
        });
        model.Entity<FieldStep>(e =>
        {
            e.ToTable("FieldSteps").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Reason).HasMaxLength(FieldStep.ReasonMax);
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
        });
        model.Entity<FieldAddress>(e =>
        {
            e.ToTable("FieldAddresses").HasKey(x => x.Slug);
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
        });
        model.Entity<FieldGoal>(e =>
        {
            e.ToTable("FieldGoals").HasKey(x => new { x.FieldId, x.GoalId });
            e.Property(x => x.ReasonDe).HasMaxLength(1000);
            e.Property(x => x.ReasonEn).HasMaxLength(1000);
            e.Ignore(x => x.Reason);
        });
        model.Entity<CitySettings>(e =>
        {
            e.ToTable("CitySettings");
            e.Ignore(x => x.ContactRole).Ignore(x => x.ContactTasks).Ignore(x => x.ContactPostal).Ignore(x => x.ContactHours);
            e.Ignore(x => x.Claim).Ignore(x => x.Strip).Ignore(x => x.Paper);
            e.Property(x => x.StripDe).HasMaxLength(500);
            e.Property(x => x.StripEn).HasMaxLength(500);
            e.Property(x => x.ThemeColour).HasMaxLength(7);
            e.Property(x => x.LogoSvg).HasMaxLength(Konzil.Strategy.CitySettings.LogoMax);
            e.Property(x => x.LevelsJson).HasMaxLength(2000);
        });
        model.Entity<District>(e => e.ToTable("Districts").HasIndex(x => x.Key).IsUnique());
        TaskArea.Table(model);
        PaperTables.Add(model);
        GlossaryTables.Add(model);
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/strategie", ShowStrategy.Show).Public().Cached();
        routes.Get(VariantsFile.Dataset.Path, VariantsFile.Download).Public().Cached();
        routes.Get("/widersprueche", ShowContradictions.Show).Public().Cached();
        routes.Get(GlossaryEntry.PagePath, ShowGlossary.Show).Public().Cached();
        routes.Get(GlossaryFile.Dataset.Path, GlossaryFile.Download).Public().Cached();
        routes.Get(GlossaryEntry.PagePath + "/{anchor}", ShowTerm.Show).Public().Cached();
        routes.Get("/quellen", ListSources.Show).Public().Cached();
        routes.Get(ListSources.Dataset.Path, ListSources.Download).Public().Cached();
        routes.Get("/buero/quellen", OfficeSources.Show).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/quellen/neu", EditSource.New).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/quellen/neu", EditSource.Create).Allow(Permission.ShapeAgenda);
        routes.Get(Source, EditSource.Show).Allow(Permission.ShapeAgenda);
        routes.Post(Source, EditSource.Post).Allow(Permission.ShapeAgenda);
        routes.Post(Source + "/verweise", UseSource.Use).Allow(Permission.ShapeAgenda);
        routes.Post(Source + "/verweise/ende", UseSource.Drop).Allow(Permission.ShapeAgenda);
    }

    public void Services(IServiceCollection services) => services.AddSingleton<Terms>().AddSingleton<Catalog>().AddSingleton<ISourced, SourcedStrategy>().AddSingleton(new CityVoice(Voice)).AddSingleton<IFollowable, FollowableFields>().AddSingleton<IFollowable, FollowableDistricts>();

    private static async ValueTask<(Wording?, string)> Voice(IServiceProvider services)
    {
        var city = (await services.GetRequiredService<Catalog>().Read(services.GetRequiredService<CityDb>())).City;
        return (Wording.Of(city.LevelsJson), city.AgendaName + " " + city.CityName);
    }

    public IEnumerable<Dataset> Datasets => [VariantsFile.Dataset, GlossaryFile.Dataset, ListSources.Dataset];

    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Agenda, BibliographyText.Title, "/buero/quellen", Permission.ShapeAgenda)];

    public IEnumerable<DataClass> PersonalData =>
    [
        new("glossar", new("Wer eine Definition des Glossars geschrieben hat", "Who wrote a definition of the glossary"), new("Nachvollziehen, wer sie festgehalten hat", "Seeing who recorded it"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro", "everybody in the office"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("die Fassungen, ohne Ihren Namen", "the versions, without your name"),
            Traces = [Trace.Signed<GlossaryVersion>(nameof(GlossaryVersion.ByName), nameof(GlossaryVersion.AgreedBy))],
        },
    ];

    public IEnumerable<ISearchable> Searchables => [new SearchGoals(), new SearchFields(), new SearchGlossary()];
}

public static class StrategySets
{
    extension(CityDb db)
    {
        public DbSet<Goal> Goals => db.Set<Goal>();

        public DbSet<ActionField> Fields => db.Set<ActionField>();

        public DbSet<FieldStep> FieldSteps => db.Set<FieldStep>();

        public DbSet<FieldAddress> FieldAddresses => db.Set<FieldAddress>();

        public DbSet<FieldGoal> FieldGoals => db.Set<FieldGoal>();

        public DbSet<CitySettings> CitySettings => db.Set<CitySettings>();

        public DbSet<District> Districts => db.Set<District>();

        public DbSet<TaskArea> TaskAreas => db.Set<TaskArea>();

        public DbSet<Contradiction> Contradictions => db.Set<Contradiction>();

        public DbSet<GlossaryEntry> Glossary => db.Set<GlossaryEntry>();

        public DbSet<Variant> Variants => db.Set<Variant>();

        public DbSet<StrategyChoice> StrategyChoices => db.Set<StrategyChoice>();

        public DbSet<SuccessFactor> SuccessFactors => db.Set<SuccessFactor>();
    }
}
