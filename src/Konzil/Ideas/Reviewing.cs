using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>The part of the module that discusses and decides ideas: its table, addresses and listeners.</summary>
internal static class Reviewing
{
    public static void Table(ModelBuilder model)
    {
        CityAnswer.Table(model);
        model.Entity<IdeaQuestion>(e =>
        {
            e.ToTable("IdeaQuestions");
            e.Property(x => x.Question).HasMaxLength(IdeaQuestion.MaxLength);
            e.Property(x => x.Answer).HasMaxLength(IdeaQuestion.MaxLength);
            e.HasIndex(x => x.IdeaId);
        });
    }

    public static void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/ideen/{number:int}", ReviewIdea.Show).Allow(Permission.AnswerIdeas);
        routes.Post("/buero/ideen/{number:int}", ReviewIdea.Post).Allow(Permission.AnswerIdeas);
        routes.Post("/buero/ideen/{number:int}/schlagwoerter", SetTags.Post).Allow(Permission.Moderate);
        routes.Post("/buero/ideen/{number:int}/aenderung/gelesen", SeenChange.Post).Allow(Permission.Moderate);
        routes.Get("/ideen/{number:int}/rueckfrage", AnswerQuestion.Show).Allow(Permission.TakePart);
        routes.Post("/ideen/{number:int}/rueckfrage", AnswerQuestion.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddSingleton<ICommentable, IdeaComments>().AddSingleton<IReportable, ReportableIdeas>();
        services.Handle<CommentWritten, CountComments>().Handle<CommentHidden, CountComments>().Handle<CommentShown, CountComments>().Handle<CommentWithdrawn, CountComments>();
        services.Handle<IdeaAsked, TellOfQuestion>().Handle<IdeaHeld, TellAuthorOfHeldIdea>();
        services.AddSingleton<IDeskWork, IdeaWork>().AddSingleton<IDeskWork, ChangedIdeaWork>().AddSingleton<IContributions, IdeaContributions>();
    }
}

public static class ReviewSets
{
    extension(CityDb db)
    {
        public DbSet<IdeaQuestion> IdeaQuestions => db.Set<IdeaQuestion>();
    }
}
