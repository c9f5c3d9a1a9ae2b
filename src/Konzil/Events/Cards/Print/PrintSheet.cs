using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Orders empty cards with reserved codes: whoever writes one leaves the workshop with a receipt, before anything is typed in.</summary>
public partial class PrintSheet
{
    public const int CardsOnASheet = 4;

    private const int MostTables = 50;

    /// <summary>The order as it was typed.</summary>
    public sealed record Draft(string Count, string Tables, string Question, string Phone, string Token);

    /// <summary>A batch and how many of its cards came back.</summary>
    public sealed record Batch(Guid Id, DateTimeOffset PrintedAt, int Count, int? Tables, int Back);

    public sealed record Shown(Event Event, IReadOnlyList<Batch> Batches, Draft Order);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<PrintSheet, Shown>(new(happening, await Batches(db, happening), await Start(db, happening))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var count = form.Whole(nameof(Draft.Count), 1, CardBatch.Most, PrintText.CountWrong, required: true);
        var tables = form.Whole(nameof(Draft.Tables), 1, MostTables, PrintText.TablesWrong);
        string question = form.Text(nameof(Draft.Question)).Required(PrintText.QuestionMissing).Max(CardBatch.QuestionMax);
        string phone = form.Text(nameof(Draft.Phone)).Max(CardBatch.PhoneMax).Must(p => p.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '/' or '(' or ')'), PrintText.PhoneWrong);
        if (count < tables)
        {
            form.Errors.Add(nameof(Draft.Tables), PrintText.TablesTooMany);
        }

        if (form.HasErrors)
        {
            var typed = new Draft(form.Raw(nameof(Draft.Count)), form.Raw(nameof(Draft.Tables)), question, phone, (form.Id(nameof(Draft.Token)) ?? Ids.Next()).ToString());
            return View.Invalid<PrintSheet, Shown>(new(happening, await Batches(db, happening), typed), form.Errors);
        }

        var full = (count!.Value + CardsOnASheet - 1) / CardsOnASheet * CardsOnASheet;
        await CardBatch.Reserve(db, happening.Id, new CardOrder(full, tables, question, phone), form.Id(nameof(Draft.Token)) ?? Ids.Next(), db.Now);
        return View.SeeOther(Paths.CardSheet(number));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number && !e.IsClosed);

    private static async Task<Draft> Start(CityDb db, Event happening)
    {
        // The question and the phone number of last time, as both rarely change.
        var phone = await db.CardBatches.OrderByDescending(b => b.PrintedAt).Select(b => b.Phone).FirstOrDefaultAsync() ?? "";
        var question = await db.CardBatches.Where(b => b.EventId == happening.Id).OrderByDescending(b => b.PrintedAt).Select(b => b.Question).FirstOrDefaultAsync();
        return new("40", "", question ?? PrintText.Question.ToString(), phone, Ids.Next().ToString());
    }

    private static async Task<IReadOnlyList<Batch>> Batches(CityDb db, Event happening)
    {
        var (codes, cards) = (db.IssuedCodes, db.Cards);
        return await db.CardBatches.Where(b => b.EventId == happening.Id).OrderByDescending(b => b.PrintedAt)
            .Select(b => new Batch(b.Id, b.PrintedAt, b.Count, b.Tables, codes.Count(i => i.BatchId == b.Id && cards.Any(c => c.Code == i.Code)))).ToListAsync();
    }
}
