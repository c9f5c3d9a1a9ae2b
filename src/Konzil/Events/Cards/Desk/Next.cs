using System.Globalization;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What the form starts with when a code was scanned or a card was taken back.</summary>
internal static class Next
{
    /// <summary>Words of a card taken back can be fetched into the form this long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    internal sealed record Start(Event? Event, CardDraft Draft, string Note);

    public static async Task<Start?> Card(HttpRequest request, CityDb db, Catalog.Content city)
    {
        var undone = request.Number(CaptureCard.UndoneKey) is { } number ? await Undone(db, number) : null;
        var code = CardCode.Read(request.Query[CaptureCard.CardKey].ToString());
        var issued = code is null ? null : await db.IssuedCodes.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code && i.PrintedAt != null);
        if (issued is not null && await db.Cards.AnyAsync(c => c.Code == issued.Code))
        {
            return null;
        }

        if (issued is null && undone is null)
        {
            return null;
        }

        var happening = issued?.EventId is { } id ? await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id) : null;
        var draft = new CardDraft
        {
            Code = issued is null ? "" : CardCode.Grouped(issued.Code),
            Table = Whole(issued?.TableNumber) ?? request.Query["tisch"].ToString(),
            Number = Whole(issued?.Number) ?? request.Query["nummer"].ToString(),
            Points = request.Query["punkte"].ToString(),
            Channel = undone is { Channel: not IdeaChannel.Card } ? undone.Channel.ToString() : "",
            Wording = undone?.Body ?? "",
            Title = undone is null || undone.Title == CardEntry.Beginning(undone.Body) ? "" : undone.Title,
            Field = city.Field(undone?.FieldId)?.Key ?? "",
            District = city.District(undone?.DistrictId)?.Key ?? "",
        };
        var note = undone is not null ? CardsText.Undone.ToString() : CardsText.ThisCard.With(happening?.ShortName, issued!.TableNumber is { } t ? PrintText.TableAndCard.With(t, issued.Number) : PrintText.CardNumber.With(issued.Number));
        return new(happening, draft, note);
    }

    // Only what this desk took back itself: a card without an account, withdrawn a moment ago, with no card row left.
    private static async Task<Idea?> Undone(CityDb db, int number)
    {
        var since = db.Now - Kept;
        var cards = db.Cards;
        return await db.Ideas.AsNoTracking().SingleOrDefaultAsync(i => i.Number == number && i.State == IdeaState.Withdrawn && i.Channel != IdeaChannel.Online && i.AuthorId == null && i.StateSince >= since && !cards.Any(c => c.IdeaId == i.Id));
    }

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
