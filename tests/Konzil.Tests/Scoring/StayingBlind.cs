using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class StayingBlind(City city) : CityTest(city)
{
    private const string Secret = "Geheimbegründung4711";

    [Fact]
    public async Task Before_the_end_no_page_file_history_or_search_knows_a_score()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Bäume am Bahnhof");
        var people = await City.HasEvaluators(5);
        var round = await City.HasRound(measures, people);
        foreach (var measure in measures)
        {
            await City.Scores(people[0], round, measure, 5, 4, Secret, lawful: false);
        }

        await City.Settle();
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var all = await City.HasPerson("Alle Rollen", [.. Enum.GetValues<Role>()]);
        string[] addresses = ["/", "/bewertung", $"/bewertung/{round}", $"/bewertung/{round}.csv", $"/bewertung/{round}.json", $"/bewertung/{round}.xlsx", $"/bewertung/{round}/belastbarkeit", $"/bewertung/{round}/siegel.json", "/buero/bewertung", "/buero/bewertungsrunden", $"/buero/bewertungsrunden/{round}", $"/buero/bewertungsrunden/{round}/abschluss", $"/buero/bewertungsrunden/{round}/kalibrierung", $"/buero/bewertungsrunden/{round}/ersatz", $"/buero/bewertung/{round}/kalibrierung", $"/buero/bewertungsrunden/{round}/leitprojekte", $"/buero/bewertung/{round}/massnahmen/1", "/suche?q=" + Secret, "/massnahmen", $"/massnahmen/1-licht-am-seerhein", "/beschluesse"];
        foreach (var actor in new[] { City.Visitor, boss, all, people[1] })
        {
            foreach (var address in addresses.Where(a => !a.StartsWith("/suche", StringComparison.Ordinal)))
            {
                var page = await actor.Opens(address);
                Assert.DoesNotContain(Secret, page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("Das Landesrecht verbietet es.", page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("92,0", page.Text, StringComparison.Ordinal);
            }
        }

        (await City.Visitor.Opens($"/bewertung/{round}.csv")).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Opens($"/buero/bewertungsrunden/{round}/leitprojekte")).ShouldBe(HttpStatusCode.NotFound);
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.ChangesJson.Contains(Secret) || h.Kind == "ScoreSheet")));
        Assert.False(await City.Do(db => db.SearchEntries.AnyAsync(e => e.Excerpt.Contains(Secret) || e.Title.Contains(Secret))));
        Assert.False(await City.Do(db => db.Jobs.AnyAsync(j => j.Payload.Contains(Secret))));
        Assert.False(await City.Do(db => db.MeasureSteps.AnyAsync(s => s.Kind == StationKind.Scoring)));
        Assert.Null(await City.Do(db => db.Set<Konzil.Scoring.Round>().Select(r => r.ResultJson).SingleAsync()));
    }

    [Fact]
    public async Task The_part_of_a_measure_shows_points_only_after_the_end()
    {
        var measure = (await City.HasMeasures("Licht am Seerhein"))[0];
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound([measure], people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measure, 5, 4, Secret);
        }

        Assert.Contains("Diese Maßnahme wird gerade bewertet", await MeasureParts.Of(City, measure), StringComparison.Ordinal);
        Assert.DoesNotContain("92", await MeasureParts.Of(City, measure), StringComparison.Ordinal);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss");
        Assert.Contains("92,0 von 100 Punkten, Platz 1 von 1.", await MeasureParts.Of(City, measure), StringComparison.Ordinal);
    }
}
