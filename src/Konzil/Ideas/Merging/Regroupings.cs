using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>The part of the module that joins and divides ideas: its tables, addresses and listeners.</summary>
internal static class Regroupings
{
    public static readonly OfficeEntry Entry = new(OfficeGroupKind.Participation, RegroupText.OfficeTitle, "/buero/zusammenfuehrungen", Permission.Moderate,
        (db, _) => db.Regroupings.CountAsync(r => r.State == RegroupState.Asking));

    public static void Table(ModelBuilder model)
    {
        model.Entity<Regrouping>(e =>
        {
            e.ToTable("Regroupings");
            e.Ignore(x => x.LastDay).Ignore(x => x.Forms).Ignore(x => x.Willing);
            e.Property(x => x.Reason).HasMaxLength(Regrouping.ReasonMax);
            e.Property(x => x.EndReason).HasMaxLength(Regrouping.ReasonMax);
            e.HasIndex(x => new { x.State, x.StartedAt });
            e.HasMany(x => x.Ideas).WithOne().HasForeignKey(x => x.RegroupingId);
            e.HasMany(x => x.Parts).WithOne().HasForeignKey(x => x.RegroupingId);
            e.Navigation(x => x.Ideas).AutoInclude();
            e.Navigation(x => x.Parts).AutoInclude();
        });
        model.Entity<RegroupIdea>(e =>
        {
            e.ToTable("RegroupIdeas").HasKey(x => new { x.RegroupingId, x.IdeaId });
            e.HasIndex(x => x.OpenIdeaId).IsUnique();
            e.HasIndex(x => x.IdeaId);
        });
        model.Entity<RegroupPart>(e =>
        {
            e.ToTable("RegroupParts").HasKey(x => new { x.RegroupingId, x.Order });
            e.Property(x => x.Body).HasMaxLength(Idea.BodyMax);
            e.HasIndex(x => x.IdeaId);
        });
        model.Entity<Succession>(e =>
        {
            e.ToTable("Successions").HasKey(x => new { x.FromId, x.ToId });
            e.HasIndex(x => x.ToId);
            e.HasIndex(x => x.RegroupingId);
        });
    }

    public static void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/zusammenfuehrungen", ListRegroupings.Show).Allow(Permission.Moderate);
        routes.Get("/buero/zusammenfuehrungen/neu", NewMerging.Show).Allow(Permission.Moderate);
        routes.Post("/buero/zusammenfuehrungen/neu", NewMerging.Post).Allow(Permission.Moderate).Limited(Rate.Texts);
        routes.Get("/buero/zusammenfuehrungen/{id:guid}", ShowRegrouping.Show).Allow(Permission.Moderate);
        routes.Post("/buero/zusammenfuehrungen/{id:guid}/abbruch", ShowRegrouping.Cancel).Allow(Permission.Moderate);
        routes.Post("/buero/zusammenfuehrungen/{id:guid}/aufhebung", ShowRegrouping.Undo).Allow(Permission.Moderate);
        routes.Get("/buero/ideen/{number:int}/aufteilung", NewSplit.Show).Allow(Permission.Moderate);
        routes.Post("/buero/ideen/{number:int}/aufteilung", NewSplit.Post).Allow(Permission.Moderate).Limited(Rate.Texts);

        routes.Get("/ideen/{number:int}/zusammenfuehrung", AnswerRegrouping.Show).Allow(Permission.TakePart);
        routes.Post("/ideen/{number:int}/zusammenfuehrung", AnswerRegrouping.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/zustimmung/{token}", StepBack.Show).Public().Limited(Rate.Clicks);
        routes.Post("/zustimmung/{token}", StepBack.Post).Public().Limited(Rate.Clicks);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddScoped<CarryOut>();
        services.Handle<RegroupStarted, AskAuthors>().Handle<RegroupDue, FinishRegrouping>()
            .Handle<RegroupDone, TellOfRegrouping>().Handle<RegroupCancelled, TellOfCancelled>().Handle<RegroupUndone, TellOfUndone>();
    }
}

public static class RegroupSets
{
    extension(CityDb db)
    {
        public DbSet<Regrouping> Regroupings => db.Set<Regrouping>();

        public DbSet<Succession> Successions => db.Set<Succession>();
    }
}

/// <summary>Names of the forms' fields.</summary>
public static class RegroupFields
{
    public const string Ideas = "Ideen";
    public const string Search = "Suche";
    public const string Host = "Gastgeber";
    public const string Title = "Ueberschrift";
    public const string Body = "Text";
    public const string Reason = "Grund";
    public const string Days = "Tage";
    public const string SupportsTo = "Zustimmungen";
    public const string Answer = "Antwort";
    public const string Agree = "ja";
    public const string Decline = "nein";
    public const string NewIdea = "neu";
    public const string All = "alle";

    public static string PartTitle(int part) => Title + part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string PartBody(int part) => Body + part.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
