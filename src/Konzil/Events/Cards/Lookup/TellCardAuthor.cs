using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Whoever ticked "I want to hear what becomes of it" and gave an e-mail address hears of each step, without an account.</summary>
public sealed class TellCardAuthor(CityDb db, Tell tell) : IHandle<IdeaStepped>
{
    public async Task Do(IdeaStepped news, CancellationToken cancellation)
    {
        // A step that was taken back before anybody was told is no news.
        if (await db.IdeaSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.StepId, cancellation) is not { } step)
        {
            return;
        }

        var (contacts, consents) = (db.CardContacts, db.CardConsents);
        var card = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.IdeaId == news.IdeaId && consents.Any(a => a.CardId == c.Id && a.Kind == ConsentKind.Hear), cancellation);
        if (card is null || OldNews.Is(db, step.At) || await contacts.AsNoTracking().SingleOrDefaultAsync(c => c.CardId == card.Id, cancellation) is not { } contact || !contact.Reach.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        var title = await db.Ideas.Where(i => i.Id == card.IdeaId).Select(i => i.Title).SingleAsync(cancellation);
        var text = CardMailText.Body.Filled(title, step.De, tell.Site + Paths.Neutral(Paths.Card(card.Code)), CardCode.Grouped(card.Code)).De;
        await Outbox.Write(db, new OutMail(contact.Reach, CardMailText.Subject.Filled(title).De, text, $"card-step/{card.Id:N}/{step.Key}", db.Now));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The mail to somebody behind a card. Nobody told their language, so it is German, as the card.</summary>
internal static class CardMailText
{
    public static readonly Text Subject = new("Neues zu Ihrer Karte: {0}", "News about your card: {0}");

    public static readonly Text Body = new(
        "Guten Tag,\n\nSie möchten hören, was aus Ihrer Karte wird: „{0}“\n\n{1}\n\nAlle Schritte in großer Schrift: {2}\nIhr Karten-Code: {3}\n\nMöchten Sie keine Nachrichten mehr? Sagen Sie im Bürgerbüro den Code. Dann löschen wir Ihre Adresse.\n",
        "Dear sir or madam,\n\nYou want to hear what becomes of your card: “{0}”\n\n{1}\n\nAll steps in large type: {2}\nYour card code: {3}\n\nNo more messages? Tell the citizens' office the code. We will then delete your address.\n");
}
