using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Discussion;

/// <summary>The part of the module that only the moderation sees: its addresses and listeners.</summary>
internal static class Desk
{
    public static void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/moderation", ListQueue.Show).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/stapel", DecideMany.Post).Allow(Permission.Moderate);
        routes.Get("/buero/moderation/stapel/{id:guid}", DecideMany.Show).Allow(Permission.Moderate);
        routes.Get("/buero/moderation/personen", ListTrust.Show).Allow(Permission.Moderate);
        routes.Get("/buero/moderation/personen/{id:guid}", ShowAuthor.Show).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/personen/{id:guid}/vertrauen", ShowAuthor.Trust).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/personen/{id:guid}/vertrauen/ruecknahme", ShowAuthor.Revoke).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/personen/{id:guid}/sperre", ShowAuthor.Bar).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/personen/{id:guid}/sperre/ende", ShowAuthor.Lift).Allow(Permission.Moderate);
        routes.Get("/buero/sperren/{id:guid}", ReviewBan.Show).Allow(Permission.Moderate);
        routes.Post("/buero/sperren/{id:guid}", ReviewBan.Post).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/uebernahme", HandleItem.Take).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/freigabe", HandleItem.Release).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/uebergabe", HandleItem.HandOver).Allow(Permission.Moderate);
        routes.Get("/buero/kommentare/{id:guid}", ReviewComment.Show).Allow(Permission.Moderate);
        routes.Post("/buero/kommentare/{id:guid}", ReviewComment.Post).Allow(Permission.Moderate);
        routes.Get("/buero/kommentare/{id:guid}/ausblenden", HideComment.Show).Allow(Permission.Moderate);
        routes.Post("/buero/kommentare/{id:guid}/ausblenden", HideComment.Post).Allow(Permission.Moderate);
        routes.Get("/buero/meldungen/{kind}/{id:guid}", ReviewReports.Show).Allow(Permission.Moderate);
        routes.Post("/buero/meldungen/{kind}/{id:guid}", ReviewReports.Post).Allow(Permission.Moderate);
        routes.Get("/buero/widersprueche/{id:guid}", ReviewAppeal.Show).Allow(Permission.Moderate);
        routes.Post("/buero/widersprueche/{id:guid}", ReviewAppeal.Post).Allow(Permission.Moderate);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddSingleton<IDeskWork, CommentWork>().AddSingleton<IDeskWork, ReportWork>();
        services.Handle<EntryQueued, SummariseOverdue>().Handle<DeskOverdue, SummariseOverdue>();
        services.Handle<PersonBanned, TellOfBan>().Handle<BanLifted, TellOfBan>().Handle<BanAppealDecided, TellOfBan>();
    }
}
