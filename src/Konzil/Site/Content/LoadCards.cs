using Konzil.Platform;
using Konzil.Events;

namespace Konzil.Site.Content;

/// <summary>The paper cards behind the demonstration's ideas, so that their codes can be looked up.</summary>
public sealed class LoadCards : ILoadStep
{
    public int Order => 55;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Demo?.Ideas ?? [])
        {
            if (entry.Card is not { } card || loading.Find("idea", entry.Key) is not { } idea || loading.Find("card", entry.Key) is not null)
            {
                continue;
            }

            var eventId = loading.Id("event", card.Event);

            // The same code on every installation, so that the handbook's examples work.
            var code = CardCode.ForExample(card.Code);
            await IssuedCode.Keep(loading.Db, code, eventId);
            var row = new Card(idea, code, new CardPlace(eventId, card.Table, card.Number), card.Dots, Ids.Next(), entry.Created);
            loading.Db.Cards.Add(row);
            loading.Remember("card", entry.Key, row.Id);
        }
    }
}
