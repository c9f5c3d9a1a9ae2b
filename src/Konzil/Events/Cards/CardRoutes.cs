using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Events;

/// <summary>The addresses of the paper cards: what everybody may look up, and the desk where they are printed and typed in.</summary>
internal static class CardRoutes
{
    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get("/karten", FindCard.Show).Public().Cached();
        routes.Post("/karten", FindCard.Post).Public().Limited(Rate.Lookups);
        routes.Get("/karten/{code}", ShowCard.Show).Public().Limited(Rate.Lookups);
        routes.Get("/karten/{code}/konto", ClaimCard.Show).Allow(Permission.TakePart).Limited(Rate.Lookups);
        routes.Post("/karten/{code}/konto", ClaimCard.Post).Allow(Permission.TakePart).Limited(Rate.Lookups).Takes(PartKind.Cards);

        routes.Get("/buero/karten", CaptureCard.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten", CaptureCard.Post).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/{id:guid}/ruecknahme", UndoCard.Post).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/fotos", ScanCards.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/fotos", ScanCards.Post).Allow(Permission.CaptureCards).Uploaded();
        routes.Get("/buero/karten/liste", ListCards.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/{id:guid}/kontakt/loeschung", ListCards.ForgetContact).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/{id:guid}/konto/loesung", ReleaseCard.Post).Allow(Permission.Moderate);
        routes.Get("/buero/karten/{id:guid}/vergleich", CheckCard.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/{id:guid}/vergleich", CheckCard.Post).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/{id:guid}/brief", PrintLetter.Show).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/abschnitte", PrintSlips.Show).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/bogen/{number:int}", PrintSheet.Show).Allow(Permission.CaptureCards);
        routes.Post("/buero/karten/bogen/{number:int}", PrintSheet.Post).Allow(Permission.CaptureCards);
        routes.Get("/buero/karten/druck/{id:guid}", PrintBatch.Show).Allow(Permission.CaptureCards);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddSingleton<CardGuesses>().AddSingleton<ReadHandwriting>().AddSingleton<IHoldFiles, FilesOfScans>();
        services.Handle<ScanStored, ReadScan>().Handle<ScanExpired, DeleteScan>().Handle<Ideas.IdeaStepped, TellCardAuthor>();
    }
}
