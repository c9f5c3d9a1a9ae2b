using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Empty cards printed together for one event: what they ask, and which codes they carry.</summary>
public sealed class CardBatch : Entity, IHaveHistory
{
    public const int QuestionMax = 90;
    public const int PhoneMax = 30;
    public const int Most = 200;

    private CardBatch()
    {
    }

    /// <param name="eventId">Where the cards will be written.</param>
    /// <param name="what">What they say.</param>
    /// <param name="token">Drawn with the form, so that sending it twice reserves one batch.</param>
    /// <param name="now">When the codes were reserved.</param>
    public CardBatch(Guid eventId, CardOrder what, Guid token, DateTimeOffset now) =>
        (EventId, Question, Phone, Count, Tables, Token, PrintedAt) = (eventId, what.Question, what.Phone, what.Count, what.Tables, token, now);

    public Guid EventId { get; private set; }

    public string Question { get; private set; } = "";

    /// <summary>Whom people without internet can call; empty leaves a line to write on.</summary>
    public string Phone { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>How many tables the cards are laid on; null leaves the table to be written.</summary>
    public int? Tables { get; private set; }

    public Guid Token { get; private set; }

    public DateTimeOffset PrintedAt { get; private set; }

    /// <summary>Reserves the codes, all or none. The same token twice is the same batch.</summary>
    public static async Task<CardBatch> Reserve(CityDb db, Guid eventId, CardOrder what, Guid token, DateTimeOffset now)
    {
        var batch = new CardBatch(eventId, what, token, now);
        await db.Together(async () =>
        {
            if (!await db.TryInsert(batch))
            {
                batch = await db.CardBatches.AsNoTracking().SingleAsync(b => b.Token == token);
                return;
            }

            var last = await Last(db, eventId);
            for (var i = 0; i < what.Count; i++)
            {
                await IssuedCode.Issue(db, eventId, now, what.Place(i, last), batch.Id);
            }

            db.Note(batch, HistoryEntry.Created);
            await db.SaveChangesAsync();
        });
        return batch;
    }

    /// <summary>The highest number of each table (0: no table) that was printed or typed in: a second batch counts on.</summary>
    private static async Task<Dictionary<int, int>> Last(CityDb db, Guid eventId)
    {
        var printed = await db.IssuedCodes.Where(i => i.EventId == eventId && i.Number != null).GroupBy(i => i.TableNumber).Select(g => new { g.Key, Max = g.Max(i => i.Number!.Value) }).ToListAsync();
        var typed = await db.Cards.Where(c => c.EventId == eventId && c.Number != null).GroupBy(c => c.TableNumber).Select(g => new { g.Key, Max = g.Max(c => c.Number!.Value) }).ToListAsync();
        return printed.Concat(typed).GroupBy(t => t.Key ?? 0).ToDictionary(g => g.Key, g => g.Max(t => t.Max));
    }
}

/// <summary>What somebody orders from the printer.</summary>
public sealed record CardOrder(int Count, int? Tables, string Question, string Phone)
{
    /// <summary>Table and number of a card: the cards of a table lie together in the pile.</summary>
    public (int? Table, int Number) Place(int index, IReadOnlyDictionary<int, int> last)
    {
        if (Tables is not { } tables)
        {
            return (null, last.GetValueOrDefault(0) + index + 1);
        }

        var each = (Count + tables - 1) / tables;
        var table = (index / each) + 1;
        return (table, last.GetValueOrDefault(table) + (index % each) + 1);
    }
}
