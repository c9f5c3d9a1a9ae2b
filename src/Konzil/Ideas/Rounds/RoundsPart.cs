using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>The part of the module that is about rounds: its tables, addresses and listeners.</summary>
internal static class RoundsPart
{
    public static void Tables(ModelBuilder model)
    {
        model.Entity<IdeaRound>(e =>
        {
            e.ToTable("IdeaRounds").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => new { x.State, x.CollectUntil });
            e.Ignore(x => x.Title).Ignore(x => x.Question).Ignore(x => x.Intro).Ignore(x => x.Open).Ignore(x => x.Fixed).Ignore(x => x.Result).Ignore(x => x.TakenOver);
            e.Ignore(x => x.Fields).Ignore(x => x.StaffOnly).Ignore(x => x.LastDay).Ignore(x => x.Questions);
            e.Property(x => x.FieldKeys).HasMaxLength(2000);
            e.Property(x => x.QuestionsJson).HasMaxLength(IdeaRound.QuestionsMax);
            foreach (var (name, length) in Lengths())
            {
                e.Property<string>(name + "De").HasMaxLength(length);
                e.Property<string>(name + "En").HasMaxLength(length);
            }

            foreach (var rights in new[] { nameof(IdeaRound.CollectRights), nameof(IdeaRound.DiscussRights), nameof(IdeaRound.ClosedRights), nameof(IdeaRound.EvaluatedRights) })
            {
                // Several at once: "Support, Comment".
                e.Property<RoundRights>(rights).HasMaxLength(120);
            }
        });
        model.Entity<PermanentIntake>(e =>
        {
            e.ToTable("PermanentIntakes").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Reason);
            e.Property(x => x.ReasonDe).HasMaxLength(PermanentIntake.ReasonMax);
            e.Property(x => x.ReasonEn).HasMaxLength(PermanentIntake.ReasonMax);
        });
        model.Entity<Idea>(e =>
        {
            e.Ignore(x => x.Answers);
            e.Property(x => x.AnswersJson).HasMaxLength(RoundAnswers.JsonMax);
            e.Property(x => x.HiddenSupports).Metadata.NotInHistory();
            e.HasIndex(x => new { x.RoundId, x.PublishedAt });
        });
        model.Entity<IdeaDraft>(e =>
        {
            e.Ignore(x => x.Answers);
            e.Property(x => x.AnswersJson).HasMaxLength(RoundAnswers.JsonMax);
        });
    }

    public static void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/runden", ListRounds.Show).Public().Cached();
        routes.Get("/runden/feed.atom", RoundFeed.Show).Public().Cached();
        routes.Get("/runden/runden.csv", RoundsDataset.Show).Public().Cached();
        routes.Get("/runden/{number:int}", ShowRound.Short).Public();
        // Trap: {number:int}-{slug} takes everything up to the last dash for the number.
        routes.Get("/runden/{address:regex(^\\d+-)}", ShowRound.Show).Public().Cached();
        routes.Post("/runden/{number:int}/folgen", FollowRound.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/runden/{number:int}/folgen/ende", FollowRound.End).Allow(Permission.TakePart).Limited(Rate.Clicks);

        routes.Get("/buero/runden", PlanRounds.Show).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/neu", EditRound.New).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/neu", EditRound.Create).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/staendig", EditIntake.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/staendig", EditIntake.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}", EditRound.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}", EditRound.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/veroeffentlichung", PublishRound.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/veroeffentlichung", PublishRound.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/archiv", ArchiveRound.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/archiv", ArchiveRound.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/ergebnis", EditResult.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/ergebnis", EditResult.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/beitraege", AssignIdeas.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/beitraege", AssignIdeas.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/angaben", EditQuestions.Show).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/angaben", EditQuestions.Post).Allow(Permission.PlanRounds);
        routes.Get("/buero/runden/{number:int}/angaben/{key:int}", EditQuestions.One).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/angaben/{key:int}", EditQuestions.Change).Allow(Permission.PlanRounds);
        routes.Post("/buero/runden/{number:int}/angaben/{key:int}/entfernen", EditQuestions.Drop).Allow(Permission.PlanRounds);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddSingleton<RoundList>().AddScoped<IUpcoming, UpcomingRounds>();
        services.Handle<RoundPlanned, PlanPhases>().Handle<RoundPlanned, RevealSupports>()
            .Handle<PhaseDue, RevealSupports>().Handle<PhaseDue, TellOfRound>()
            .Handle<RoundEvaluated, RevealSupports>().Handle<RoundEvaluated, TellOfRound>()
            .Handle<ResultDue, RemindOfResult>();
    }

    private static IEnumerable<(string Name, int Length)> Lengths() =>
    [
        ("Question", IdeaRound.QuestionMax), ("Intro", IdeaRound.TextMax), ("Open", IdeaRound.TextMax), ("Fixed", IdeaRound.TextMax), ("Result", IdeaRound.ResultMax), ("TakenOver", IdeaRound.ResultMax),
    ];
}

public static class RoundSets
{
    extension(CityDb db)
    {
        public DbSet<IdeaRound> IdeaRounds => db.Set<IdeaRound>();

        public DbSet<PermanentIntake> PermanentIntakes => db.Set<PermanentIntake>();
    }
}
