using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Agenda;

public class ReadingTheLine(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.2-09")]
    public async Task The_figure_shows_ideas_and_other_sources_and_the_stations_reached()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var idea = await City.HasIdea("Licht, wenn jemand kommt");
        var secret = await City.HasIdea("Noch nicht öffentlich", published: false);
        await City.Do(async db =>
        {
            await db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, 12));
            db.MeasureOrigins.AddRange(
                new MeasureOrigin(measure.Id, OriginKind.Pilot, null, "Pilotprojekt", null, City.Clock.GetUtcNow()),
                new MeasureOrigin(measure.Id, OriginKind.Idea, secret.Id, secret.Title, null, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
            await db.Together(async () =>
            {
                await TakingUp.Take(db, await db.Measures.SingleAsync(m => m.Id == measure.Id), await db.Ideas.SingleAsync(i => i.Id == idea.Id), "Das Licht läuft mit.", City.Clock.GetUtcNow());
                await Konzil.Agenda.Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Scoring, new Text("81,4 von 100 Punkten", "81.4 of 100 points"), "/bewertung/1", "scoring/1", City.Clock.GetUtcNow()));
                await db.SaveChangesAsync();
            });
        });

        var figure = await City.Do(db => LineageFigure.Read(db, measure.Id));
        Assert.Equal(["Idee " + idea.Number + ": Licht, wenn jemand kommt", "Pilotprojekt"], figure!.Sources.Select(s => s.Title));
        Assert.Contains("12 Zustimmungen", figure.Sources[0].Meta, StringComparison.Ordinal);
        Assert.Equal("eine Idee und eine weitere Quelle", figure.SourcesInWords);
        Assert.Equal([StepState.Done, StepState.Done, StepState.Ahead, StepState.Ahead, StepState.Ahead], figure.Stations.Select(s => s.State));
        Assert.Equal("81,4 von 100 Punkten, " + Format.Date(City.Clock.GetUtcNow()), figure.Stations[1].Text);
        Assert.Equal("/bewertung/1", figure.Stations[1].Href);
    }

    [Fact]
    public async Task A_draft_has_no_figure_and_counts_nowhere()
    {
        var draft = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), published: false);
        Assert.Null(await City.Do(db => LineageFigure.Read(db, draft.Id)));
        Assert.Equal(0, (await Board()).Sums.Measures);
    }

    [Fact]
    [Trait("R", "R-1.4-02")]
    public async Task The_board_counts_each_measure_once_at_its_level()
    {
        await City.LoadsKonstanz();
        var board = await Board();
        Assert.Equal(10, board.Rows.Count);
        Assert.All(board.Rows, r => Assert.Equal(6, r.Cells.Count));
        Assert.Equal(await City.Do(db => db.Measures.CountAsync()), board.Rows.Sum(r => r.Cells.Sum(c => c.Count)));
        Assert.Equal(await City.Do(db => db.Measures.CountAsync(m => m.IsLeadProject)), board.Sums.Leads);
    }

    private Task<Board> Board() => City.Do(db => Konzil.Agenda.Board.Read(db, City.Services.GetRequiredService<Catalog>()));
}
