using Konzil.Platform;
using Konzil.People;
using Konzil.Tests.World;
using Konzil.Voting;

namespace Konzil.Tests.Portfolio;

public class WhatHappenedWithAMeasure(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-04")]
    public async Task The_vote_stands_on_its_page_but_no_count_before_the_end()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten");
        var vote = await City.HasVote([measures[0], measures[1]]);
        for (var i = 0; i < 6; i++)
        {
            var code = measures[i < 4 ? 0 : 1].Code;
            await City.Do(db => CastVote.Once(db, vote, Ids.Next(), new CastBallot(vote.Id, CastBallot.NewReceipt(), code + "=1")));
        }

        var open = await MeasureParts.Of(City, measures[0]);
        Assert.Contains("Steht zur Abstimmung vom", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Stimmzetteln", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Abstimmung", await MeasureParts.Of(City, measures[2]), StringComparison.Ordinal);

        await City.VoteEnds();
        Assert.Contains("4 von 6 Stimmzetteln nennen diese Maßnahme: Platz 1 von 2.", await MeasureParts.Of(City, measures[0]), StringComparison.Ordinal);
        Assert.Contains("2 of 6 ballots name this measure: place 2 of 2.", await MeasureParts.Of(City, measures[1], "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_that_is_a_draft_shows_nowhere()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt");
        await City.HasVote(measures, isSealed: false);
        Assert.DoesNotContain("Was zuerst?", await MeasureParts.Of(City, measures[0]), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-2.1-36")]
    public async Task What_a_selection_decided_stands_on_its_page_with_the_reason()
    {
        var office = await City.HasPerson("Auswahl", Role.Coordinator);
        var measures = await City.HasProposals(office);
        Assert.Contains("Noch nicht entschieden", await MeasureParts.Of(City, measures[3]), StringComparison.Ordinal);
        await office.PostsAndLooks("/buero/auswahl/1/entscheidung", await SelectionsInTheCity.DecisionForm(City, "MostVotes", measures[0].Code, measures[1].Code, measures[2].Code));
        var paid = await MeasureParts.Of(City, measures[0]);
        Assert.Contains("Wird bezahlt", paid, StringComparison.Ordinal);
        Assert.Contains("Gemeinderat", paid, StringComparison.Ordinal);
        Assert.Contains("Warteliste, Platz 1", await MeasureParts.Of(City, measures[3]), StringComparison.Ordinal);
    }
}
