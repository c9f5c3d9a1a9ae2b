using System.Net;
using System.Reflection;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Projects;

[Trait("R", "R-2.1-41")]
public class OpeningParticipation(City city) : CityTest(city)
{
    /// <summary>Writes of people that no phase closes, and why.</summary>
    private static readonly Dictionary<string, string> AlwaysOpen = new(StringComparer.Ordinal)
    {
        ["/ideen/neu/entwurf"] = "keeps words for later",
        ["/beitraege/{id:guid}/zurueckziehen"] = "takes back",
        ["/ideen/neu/dateien/{file:guid}/entfernen"] = "takes back",
        ["/ideen/entwuerfe/{id:guid}/loeschen"] = "takes back",
        ["/ideen/neu/aehnlich"] = "reads only",
        ["/ideen/{number:int}/hilfe"] = "an offer to the city, not a contribution",
        ["/ideen/{number:int}/hilfe/ruecknahme"] = "takes back",
        ["/ideen/{number:int}/dateien/{file:guid}/entfernen"] = "takes back",
        ["/ideen/{number:int}/zurueckziehen"] = "takes back",
        ["/ideen/{number:int}/zustimmung/ruecknahme"] = "takes back",
        ["/ideen/{number:int}/miturheber/{id:guid}/entfernen"] = "takes back",
        ["/ideen/{number:int}/miturheber/austritt"] = "takes back",
        ["/ideen/{number:int}/rueckfrage"] = "the city asked and waits",
        ["/ideen/{number:int}/zusammenfuehrung"] = "an objection within a time of its own",
        ["/zustimmung/{token}"] = "takes back",
        ["/beitraege/{id:guid}/widerspruch"] = "an objection to a decision",
        ["/melden/{kind}/{id:guid}"] = "a report must always be possible",
        ["/karten"] = "reads only",
        ["/termine/anmeldungen/{secret}/bestaetigung"] = "confirms what was sent while it was open",
        ["/termine/anmeldungen/{secret}/ruecknahme"] = "takes back",
        ["/termine/anmeldungen/{secret}/rueckmeldung"] = "how an event was, within a time of its own",
        ["/termine/{number:int}/antwort"] = "the city invited and waits",
        ["/termine/{number:int}/rueckmeldung"] = "how an event was, within a time of its own",
        ["/termine/{number:int}/kontakte"] = "among those who were at an event, within a time of its own",
        ["/termine/{number:int}/kontakte/ende"] = "takes back",
        ["/termine/anmeldungen/{secret}/kontakte"] = "among those who were at an event, within a time of its own",
        ["/termine/kontakte/{secret}/ende"] = "takes back",
        ["/massnahmen/{number:int}/hilfe"] = "an offer to the city, not a contribution",
        ["/massnahmen/{number:int}/hilfe/ruecknahme"] = "takes back",
    };

    [Fact]
    public void Every_write_of_people_who_take_part_carries_its_module()
    {
        string[] parts = ["/ideen", "/beitraege", "/melden", "/karten", "/termine", "/umfragen", "/meinungsbild", "/abstimmungen", "/zustimmung", "/massnahmen", "/runden"];
        var writes = City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST"))
            .Select(e => (Path: "/" + e.RoutePattern.RawText!.TrimStart('/'), Kind: e.Metadata.GetMetadata<PartRule>()?.Kind)).ToList();
        var taking = writes.Where(w => parts.Any(p => w.Path == p || w.Path.StartsWith(p + "/", StringComparison.Ordinal)) && !w.Path.EndsWith("/folgen", StringComparison.Ordinal) && !w.Path.EndsWith("/folgen/ende", StringComparison.Ordinal) && !w.Path.EndsWith("/nicht-folgen", StringComparison.Ordinal)).ToList();
        Assert.Equal([], taking.Where(w => w.Kind is null && !AlwaysOpen.ContainsKey(w.Path)).Select(w => w.Path));
        Assert.Equal([], AlwaysOpen.Keys.Where(k => taking.All(w => w.Path != k) || taking.Any(w => w.Path == k && w.Kind is not null)));
        Assert.Equal(Enum.GetValues<PartKind>(), taking.Select(w => w.Kind).OfType<PartKind>().Distinct().Order());
        Assert.DoesNotContain(writes, w => w.Kind is not null && w.Path.StartsWith("/buero", StringComparison.Ordinal));
    }

    [Fact]
    public async Task As_long_as_no_phase_says_anything_all_is_open()
    {
        await HasPhase(null);
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bänke am See");
        (await anna.Posts($"/ideen/{idea.Number}/zustimmung")).ShouldBe(HttpStatusCode.SeeOther);
        (await Comments(anna, idea)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Outside_its_window_a_write_says_when_it_opens_again_and_keeps_the_words()
    {
        await HasPhase([PartKind.Votes, PartKind.Supports]);
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bänke am See");
        var opens = TakingPartText.Day(City.Today().AddDays(11)).De;
        var refused = await Comments(anna, idea);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("„Diskutieren“ nicht geöffnet").ShouldSay("Ab " + opens).ShouldSay("Das finde ich gut.").ShouldSay("in der Phase „Abstimmen“");
        (await anna.Posts("/ideen/neu/absenden", ("Title", "Licht am Ufer"), ("Body", "Es ist abends zu dunkel am Ufer."), ("Token", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Es ist abends zu dunkel am Ufer.").ShouldSay("Licht am Ufer");
        (await anna.Posts($"/ideen/{idea.Number}/zustimmung")).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Posts($"/ideen/{idea.Number}/zustimmung/ruecknahme")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal((1, 0), await City.Do(async db => (await db.Ideas.CountAsync(), await db.Comments.CountAsync())));
    }

    [Fact]
    public async Task Reading_always_works_and_a_line_stands_where_the_form_was()
    {
        var survey = await City.HasSurvey(Audience.Everyone, false, false, SurveysInTheCity.Content);
        var idea = await City.HasIdea("Bänke am See");
        var anna = await City.HasPerson("Anna");
        (await anna.Opens("/ideen/neu")).ShouldNotSay("nicht geöffnet");
        await HasPhase([]);
        foreach (var who in new[] { City.Visitor, anna })
        {
            var page = await who.Opens(Paths.Neutral(Paths.Survey(survey.Number, survey.TitleDe)));
            page.ShouldBe(HttpStatusCode.OK).ShouldSay("„Umfragen“ nicht geöffnet").ShouldSay("Wie war die Runde?");
            Assert.Empty(page.Document.QuerySelectorAll("main form"));
            (await who.Opens(Paths.Neutral(Paths.Idea(idea.Number, idea.Title)))).ShouldBe(HttpStatusCode.OK).ShouldSay("So soll es sein.");
        }

        var own = await anna.Opens(Paths.Neutral(Paths.Idea(idea.Number, idea.Title)));
        own.ShouldSay("„Diskutieren“ nicht geöffnet").ShouldSay("„Ideen zustimmen“ nicht geöffnet");
        (await anna.Opens("/ideen/neu")).ShouldBe(HttpStatusCode.OK).ShouldSay("„Ideen einreichen“ nicht geöffnet");
        (await City.Visitor.Opens("/zeitplan")).ShouldBe(HttpStatusCode.OK).ShouldSay("Beteiligung: nichts geöffnet");
    }

    [Fact]
    public async Task It_opens_by_itself_and_one_of_two_phases_is_enough()
    {
        await HasPhase([PartKind.Ideas]);
        await HasPhase([PartKind.Comments], from: 5, until: 20, title: "Diskutieren wir");
        var windows = await City.Do(db => PlanWindows.Read(db, CancellationToken.None));
        var today = City.Today();
        Assert.Equal(today.AddDays(4), TakingPart.Closed(windows, PartKind.Comments, today)!.Until);
        Assert.Null(TakingPart.Closed(windows, PartKind.Comments, today.AddDays(5)));
        Assert.Null(TakingPart.Closed(windows, PartKind.Ideas, today.AddDays(10)));
        Assert.Equal(today.AddDays(20), TakingPart.Closed(windows, PartKind.Ideas, today.AddDays(11))!.Until);
        Assert.Null(TakingPart.Closed(windows, PartKind.Ideas, today.AddDays(21)));
        Assert.Equal(today.AddDays(20), TakingPart.Closed(windows, PartKind.Votes, today)!.Until);

        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bänke am See");
        (await Comments(anna, idea)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        City.Clock.Advance(TimeSpan.FromDays(5));
        (await Comments(anna, idea)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_coordination_sets_it_and_a_lead_of_a_project_does_not()
    {
        var phase = await HasPhase(null);
        var (office, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var address = $"/buero/projekte/1/phasen/{phase.Id}/beteiligung";
        (await lead.Opens(address)).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens("/buero/projekte/1")).ShouldBe(HttpStatusCode.OK);
        (await office.Posts(address, ("Open", "Ideas"), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie aus.");
        (await office.Posts(address, ("Says", "list"), ("Open", "Kaiser"), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts(address, ("Says", "list"), ("Open", "Ideas"), ("Open", "Comments"), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var stale = await office.Posts(address, ("Says", "list"), ("Open", "Votes"), ("Version", phase.Version.ToString()));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Ideen einreichen, Diskutieren");
        Assert.Contains(stale.Document.QuerySelectorAll("input[name=Open][checked]"), i => i.GetAttribute("value") == "Votes");
        Assert.Contains(await City.Do(db => db.History.Where(h => h.ItemId == phase.Id).Select(h => h.ChangesJson).ToListAsync()), h => h.Contains("OpenParts", StringComparison.Ordinal));
        (await office.Opens("/buero/projekte/1")).ShouldSay("Beteiligung: Ideen einreichen, Diskutieren");
    }

    [Fact]
    public async Task A_sealed_vote_stays_open_and_none_is_sealed_into_closed_days()
    {
        var measures = await City.HasMeasures("Bänke", "Bäume");
        await City.HasVote(measures);
        var phase = await HasPhase(null);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await office.Posts($"/buero/projekte/1/phasen/{phase.Id}/beteiligung", ("Says", "list"), ("Open", "Ideas"), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ihre Regeln sind versiegelt");
        await City.Do(async db =>
        {
            (await db.Phases.SingleAsync(p => p.Id == phase.Id)).Open([PartKind.Ideas]);
            await db.SaveChangesAsync();
        });
        var draft = await City.HasVote(measures, isSealed: false);
        (await office.Posts($"/buero/abstimmungen/{draft.Number}/siegel", ("Version", draft.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nach dem Zeitplan nicht geöffnet");
    }

    private Task<Phase> HasPhase(IReadOnlyList<PartKind>? open, int from = 0, int until = 10, string title = "Abstimmen") => City.Do(async db =>
    {
        var project = await db.Projects.SingleOrDefaultAsync(p => p.IsAgenda);
        if (project is null)
        {
            project = Project.OfTheAgenda(1);
            project.Write(new ProjectWords("Digitale Agenda", null, "Ziel", "", null));
            db.Projects.Add(project);
            db.PlanStates.Add(new PlanState(project.Id));
        }

        var phase = new Phase(project.Id, await db.Phases.CountAsync() + 1, PhaseKind.Phase, null);
        phase.Write(new PhaseWords(title, null, "", null, new PlanSpan(City.Today().AddDays(from), City.Today().AddDays(until), false, false)));
        phase.ShowTo(Release.Everybody, City.Today());
        phase.Open(open);
        db.Phases.Add(phase);
        await db.SaveChangesAsync();
        return phase;
    });

    private static Task<Seen> Comments(Actor who, Idea idea) =>
        who.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Das finde ich gut."), ("Checked", "255"), ("Token", Ids.Next().ToString()));
}
