using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

public partial class WeighingCuts
{
    /// <summary>Three measures with money, grants, posts, a milestone, and an idea and a card behind the first two.</summary>
    private async Task<(Actor Office, List<Measure> Measures)> Planned()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var measures = await City.HasMeasures("Licht", "Werkstatt", "Boote");
        var own = await City.HasGoal(5, "Nur dieses");
        await Money(measures[0], 40_000, 15_000, 9_000);
        await Money(measures[1], 6_000, 0, 0);
        var idea = await City.HasIdea("Licht nur bei Bedarf", await City.HasPerson("Anna"));
        var card = await City.HasIdea("Werkstatt für alle");
        await City.HasMilestone(measures[0], "Erster Abschnitt", From.AddDays(10));
        await City.Do(async db =>
        {
            db.MeasureGoals.Add(new MeasureGoal(measures[0].Id, own.Id, "Nur hier."));
            db.MeasureOrigins.Add(new MeasureOrigin(measures[0].Id, OriginKind.Idea, idea.Id, "", null, City.Clock.GetUtcNow()));
            db.MeasureOrigins.Add(new MeasureOrigin(measures[1].Id, OriginKind.Idea, card.Id, "", null, City.Clock.GetUtcNow()));
            db.MoneySources.Add(Source(measures[0], new SourceText(SourceKind.Grant, "Land", MoneyCell.Of(20_000)) { Called = MoneyCell.Of(12_000), Rule = ClawbackRule.Share, RuleShare = 50 }));
            db.MoneySources.Add(Source(measures[1], new SourceText(SourceKind.Grant, "Bund", MoneyCell.Of(3_000)) { Called = MoneyCell.Of(1_000) }));
            var post = MeasurePost.Of(measures[0].Id);
            post.Write(new PostText("Tiefbauamt", new Dictionary<PostKind, MoneyCell> { [PostKind.Need] = MoneyCell.Of(1), [PostKind.Existing] = MoneyCell.Of(0.5m), [PostKind.Additional] = MoneyCell.Open }));
            db.MeasurePosts.Add(post);
            await db.SaveChangesAsync();
            await db.Ideas.Where(i => i.Id == card.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.Channel, IdeaChannel.Card).SetProperty(i => i.AuthorId, (Guid?)null));
        });
        await office.PostsAndLooks("/buero/kuerzungen", New("Erstes"));
        return (office, measures);
    }

    private static MoneySource Source(Measure measure, SourceText text)
    {
        var source = MoneySource.Of(measure.Id);
        source.Write(text);
        return source;
    }

    private Task Money(Measure measure, decimal budgeted, decimal? bound, decimal? spent) => City.Do(async db =>
    {
        var line = MoneyLine.Of(measure.Id);
        line.Write(From.Year, "Geräte", new Dictionary<MoneyKind, MoneyCell> { [MoneyKind.Planned] = MoneyCell.Of(budgeted), [MoneyKind.Budgeted] = MoneyCell.Of(budgeted), [MoneyKind.Bound] = MoneyCell.Open, [MoneyKind.Spent] = MoneyCell.Open }, null);
        db.Money.Add(line);
        foreach (var (kind, amount) in new[] { (BookingKind.Committed, bound), (BookingKind.Spent, spent) })
        {
            if (amount is { } known)
            {
                db.BudgetBookings.Add(BudgetBooking.Typed(await NumberSeries.Take(db, BudgetBooking.Series), line, kind, known, "Beispiel"));
            }
        }

        await db.SaveChangesAsync();
    });
}
