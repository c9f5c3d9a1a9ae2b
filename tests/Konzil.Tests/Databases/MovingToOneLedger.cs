using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Konzil.Tests.Databases;

/// <summary>From the two ledgers of before to the one: every amount is found again, what was open stays open.</summary>
public class MovingToOneLedger : BothDatabases
{
    private const string Before = "20261129000001_Steering";

    [Theory]
    [MemberData(nameof(Each))]
    [Trait("R", "R-3.2-02")]
    public async Task Every_amount_of_before_is_found_again(Database database)
    {
        await using var fresh = await Fresh(database);
        Guid measure = Ids.Next(), category = Ids.Next();
        Guid full = Ids.Next(), open = Ids.Next(), pilot = Ids.Next(), given = Ids.Next();
        Guid commitment = Ids.Next(), invoice = Ids.Next(), seed = Ids.Next();
        await using (var db = fresh.Open())
        {
            await db.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
            await db.GetService<IMigrator>().MigrateAsync(Before, TestContext.Current.CancellationToken);
            await Measure(db, measure);
            await Category(db, category);
            await Line(db, full, measure, 2027, "Leuchten", ("Amount", 30_000.5m), ("Amount", 12_000m), null);
            await Line(db, open, measure, 2028, "", ("NotApplicable", null), ("Open", null), null);
            await Line(db, pilot, measure, null, "Aufwendungen", ("Open", null), ("Amount", 0m), 40_000m);
            await Line(db, given, measure, 2029, "", ("Open", null), ("Open", null), 700m);
            await Booking(db, commitment, 4, category, 2027, "Committed", 20_000m, null, null, null);
            await Booking(db, invoice, 5, category, 2027, "Spent", 6_000m, null, null, commitment);
            await Booking(db, seed, 7, category, null, "Financed", null, pilot, measure, null);
            await db.Database.ExecuteSqlAsync($"INSERT INTO number_series (kind, last) VALUES ('BudgetBooking', 7)", TestContext.Current.CancellationToken);
            await db.Dialect.Migrate(db, TestContext.Current.CancellationToken);
        }

        await using var now = fresh.Open();
        var rows = (await MeasureMoney.Read(now, measure, TestContext.Current.CancellationToken)).Lines;
        var ledger = await BudgetLedger.Read(now, TestContext.Current.CancellationToken);
        Assert.Equal((MoneyCell.Of(30_000.5m), MoneyCell.Of(12_000)), Figures(rows, full));
        Assert.Equal((new MoneyCell(CellState.NotApplicable, null), MoneyCell.Open), Figures(rows, open));
        Assert.Equal((MoneyCell.Open, MoneyCell.Of(0)), Figures(rows, pilot));
        Assert.Equal([40_000m, 700m], rows.Where(r => r.Financed is not null).Select(r => r.Financed!.Value));
        Assert.Null(rows.Single(r => r.Line?.Id == pilot).Year);
        Assert.All(rows.SelectMany(r => r.Bookings), b => Assert.StartsWith("Vor der gemeinsamen", b.TypedReason, StringComparison.Ordinal));
        Assert.Equal(new BookedSums(14_000, 6_000, 0), ledger.Booked(ledger.Categories.Single(), 2027));
        Assert.Equal(new BookedSums(0, 0, 40_000), ledger.Booked(ledger.Categories.Single(), null));
        Assert.Equal(7, await now.BudgetBookings.CountAsync(TestContext.Current.CancellationToken));
        var next = 0;
        await now.Together(async () => next = await NumberSeries.Take(now, BudgetBooking.Series));
        Assert.Equal(await now.BudgetBookings.MaxAsync(b => b.Number, TestContext.Current.CancellationToken) + 1, next);

        // A sum of before can be changed like any other: only one of a kind counts for a line.
        var sum = await now.BudgetBookings.SingleAsync(b => b.TypedLineId == full && b.Kind == BookingKind.Spent, TestContext.Current.CancellationToken);
        sum.Retype(await now.Money.SingleAsync(l => l.Id == full, TestContext.Current.CancellationToken), 13_000, "Neu gezählt");
        Assert.True(await now.TrySave(TestContext.Current.CancellationToken));
    }

    private static (MoneyCell, MoneyCell) Figures(IReadOnlyList<MoneyRow> rows, Guid line) => (rows.Single(r => r.Line?.Id == line)[MoneyKind.Bound], rows.Single(r => r.Line?.Id == line)[MoneyKind.Spent]);

    private static Task Measure(CityDb db, Guid id) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO measures (id, number, title, summary, problem, benefit_citizens, benefit_companies, benefit_administration, field_id, lead_unit, type, purpose, level, is_lead_project,
            delivery, created_at, is_example, alias_lines, is_foundation, is_sub_portfolio, is_existing, has_our_wording, contradiction_lines, version)
        VALUES ({id}, 1, 'Licht', 'Licht.', 'Dunkel.', 'Hell.', '', '', {Ids.Next()}, 'Amt', 'Project', 'NewService', 'UnderReview', {false},
            'Planned', {DateTimeOffset.UnixEpoch}, {false}, '', {false}, {false}, {false}, {false}, '', {Ids.Next()})
        """);

    private static Task Category(CityDb db, Guid id) => db.Database.ExecuteSqlAsync(
        $"""INSERT INTO budget_categories (id, "order", title_de, unit, version) VALUES ({id}, 1, 'Aufwendungen', 'Euro', {Ids.Next()})""");

    private static Task Line(CityDb db, Guid id, Guid measure, int? year, string category, (string State, decimal? Amount) bound, (string State, decimal? Amount) spent, decimal? financed) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO money_lines (id, measure_id, year, category, planned_state, planned_amount, budgeted_state, budgeted_amount, bound_state, bound_amount, spent_state, spent_amount, financed, version)
        VALUES ({id}, {measure}, {year}, {category}, 'Open', NULL, 'Open', NULL, {bound.State}, {bound.Amount}, {spent.State}, {spent.Amount}, {financed}, {Ids.Next()})
        """);

    private static Task Booking(CityDb db, Guid id, int number, Guid category, int? year, string kind, decimal? amount, Guid? line, Guid? measure, Guid? commitment) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO budget_bookings (id, number, category_id, year, kind, own_amount, line_id, measure_id, is_seed, purpose, reference, commitment_id, anyway_reason, cancel_reason, version)
        VALUES ({id}, {number}, {category}, {year}, {kind}, {amount}, {line}, {measure}, {line is not null}, 'Beispiel', '', {commitment}, '', '', {Ids.Next()})
        """);
}
