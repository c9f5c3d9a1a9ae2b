using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The answer on paper for whoever asks by phone: what became of the card, in a window envelope (A4, DIN 5008).</summary>
public partial class PrintLetter
{
    public sealed record Shown(Card Card, Idea Idea, Event? Event, IReadOnlyList<LatteStep> Road, CitySettings City, Sender From);

    /// <summary>Who writes, when, and where the card can be looked up.</summary>
    public sealed record Sender(string Site, string Phone, DateOnly Today);

    public static async Task<IResult> Show(Guid id, CityDb db, Catalog catalog, Tell site)
    {
        if ((await CardLine.Read(db.Cards.Where(c => c.Id == id), db)).SingleOrDefault() is not { } line)
        {
            return View.NotFound();
        }

        var from = new Sender(site.Site, await ShowCard.Phone(db, line.Card.EventId), Format.Day(db.Now));
        return View.Page<PrintLetter, Shown>(new(line.Card, line.Idea, line.Event, await ShowCard.Road(db, line.Idea), (await catalog.Read(db)).City, from));
    }
}
