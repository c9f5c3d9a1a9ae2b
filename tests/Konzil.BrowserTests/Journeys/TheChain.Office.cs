using Konzil.Agenda;
using Konzil.BrowserTests.World;
using Konzil.Council;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>What the town hall and the council do on the way.</summary>
public partial class TheChain
{
    private async Task<int> FirstWorkshop()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Events.Where(e => e.Kind == EventKind.Workshop).OrderBy(e => e.Number).Select(e => e.Number).FirstAsync();
    }

    /// <summary>A measure out of the idea and the card; "M-30" comes back.</summary>
    private async Task<string> MakesAMeasure(Person coordinator, string title, TestPerson lead, string run)
    {
        await coordinator.Opens(Paths.NewMeasure);
        await coordinator.Writes(nameof(NewMeasure.Draft.Title), title);
        await coordinator.Selects(nameof(NewMeasure.Draft.Field), "mobilitaet");
        await coordinator.Fills(AgendaText.FindIdeas.De, "Seerhein " + run);
        await coordinator.Presses(AgendaText.SearchWords.De);
        await coordinator.Ticks(await Named(title));
        await coordinator.Ticks(await Named(Wording + " (" + run + ")"));
        await coordinator.Presses(AgendaText.CreateDraft.De);

        // Without a goal, a problem, a benefit and its three sides it cannot be published.
        await coordinator.Presses(AgendaText.PublishButton.De);
        await coordinator.Reads(AgendaText.NeedsProblem.De);
        await coordinator.Writes(nameof(MeasureForm.Problem), "Wer keine eigene Garage hat, kann nicht laden.");
        await coordinator.Writes(nameof(MeasureForm.BenefitCitizens), "Laden in Fußnähe.");
        await coordinator.Writes(MeasureForm.GoalField(2), "Weniger Abgase.");
        await coordinator.Selects(nameof(MeasureForm.Lead), lead.Id.ToString());
        await coordinator.Presses(AgendaText.SaveMeasure.De);
        await coordinator.Writes(nameof(MeasureSides.Technical), "Säulen am vorhandenen Netz.");
        await coordinator.Writes(nameof(MeasureSides.Organisational), "Die Stadtwerke betreiben sie.");
        await coordinator.Writes(nameof(MeasureSides.SocioCultural), "Nachbarn teilen sich einen Platz.");
        await coordinator.Presses(AgendaText.PublishButton.De);
        return "M-" + (await Latest()).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<string> Named(string titleOrWording)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var idea = await scope.ServiceProvider.GetRequiredService<CityDb>().Set<Konzil.Ideas.Idea>().SingleAsync(i => i.Title == titleOrWording || i.Body == titleOrWording);
        return AgendaText.IdeaName.With(idea.Number, idea.Title);
    }

    private async Task<int> Latest()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Measures.MaxAsync(m => m.Number);
    }

    /// <summary>A round with two evaluators: sealed before anybody scores, closed after both have.</summary>
    private async Task<string> IsScored(bool javaScript, Person coordinator, string measure, string run)
    {
        var evaluators = new[] { await city.People.Make("Bewertung A " + run, Role.Evaluator), await city.People.Make("Bewertung B " + run, Role.Evaluator) };
        await coordinator.Opens(Paths.Rounds);
        await coordinator.Writes("TitleDe", "Runde " + run);
        await coordinator.Writes("TitleEn", "Round " + run);
        await coordinator.Writes("EndsOn", "2030-01-31");
        await coordinator.Presses(RoundsText.Create.De);
        var round = new Uri(coordinator.Page.Url).AbsolutePath.Split('/')[^1];
        await coordinator.Ticks(measure);
        await coordinator.Presses(RoundsText.SaveMeasures.De);
        foreach (var evaluator in evaluators)
        {
            await coordinator.Selects("Sector-" + evaluator.Id, nameof(Sector.Administration));
        }

        await coordinator.Presses(RoundsText.SaveEvaluators.De);
        await coordinator.Follows(RoundsText.ToSeal.De);
        await coordinator.Presses(RoundsText.SealButton.De);
        foreach (var evaluator in evaluators)
        {
            await Scores(javaScript, evaluator, round, measure);
        }

        await coordinator.Opens(Paths.CloseRound(int.Parse(round, System.Globalization.CultureInfo.InvariantCulture)));
        await coordinator.Presses(RoundsText.CloseButton.De);
        return round;
    }

    private async Task Scores(bool javaScript, TestPerson evaluator, string round, string measure)
    {
        await using var person = await city.Somebody(javaScript, signedInAs: evaluator);
        await person.Opens(Paths.Sheet(int.Parse(round, System.Globalization.CultureInfo.InvariantCulture), int.Parse(measure[2..], System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var name in await person.Page.Locator("main input[type=radio][name^=Value-][value='4']").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.name)"))
        {
            await person.Picks(name, "4");
            await person.Writes(name.Replace("Value-", "Reason-", StringComparison.Ordinal), "Trägt deutlich bei.");
        }

        foreach (var name in await person.Page.Locator("main input[type=radio][name^=Value-][value='1']").EvaluateAllAsync<string[]>("boxes => boxes.filter(b => !document.querySelector(`[name=\"${b.name}\"][value=\"4\"]`)).map(b => b.name)"))
        {
            await person.Picks(name, "1");
        }

        await person.Presses(SheetsText.Submit.De);

        // Blind: before the round is closed nobody reads points.
        await using var stranger = await city.Somebody(false);
        await stranger.Opens("/bewertung/" + round);
        await stranger.ReadsNothingOf("Trägt deutlich bei.");
    }

    private static async Task ChoosesTheLeadProject(Person coordinator, string round, string measure)
    {
        var number = int.Parse(measure[2..], System.Globalization.CultureInfo.InvariantCulture);
        await coordinator.Opens(Paths.ChooseLeads(int.Parse(round, System.Globalization.CultureInfo.InvariantCulture)));
        await coordinator.Picks("Decision-" + Whole(number), nameof(LeadDecision.Chosen));
        await coordinator.Writes("Reason-" + Whole(number), "Größter Nutzen für die Altstadt.");
        await coordinator.Presses(RoundsText.LeadsSave.De);
    }

    // What is written down a week after it happened is history and nobody is told: a day written out would stop the chain one day.
    private static DateOnly Yesterday => Format.Day(TimeProvider.System.GetUtcNow()).AddDays(-1);

    /// <summary>The council decides; the agenda is frozen as a version.</summary>
    private async Task IsAdopted(bool javaScript, string measure, string run)
    {
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Geschäftsstelle " + run, Role.CouncilOffice));
        await office.Opens(Paths.NewResolution);
        await office.Writes("Title", "Ladesäulen " + run);
        await office.Writes("PaperNumber", "2026/" + run);
        await office.Writes("Date", Format.Iso(Yesterday));
        await office.Writes("Yes", "31");
        await office.Writes("No", "5");
        await office.Writes("Abstentions", "3");
        await office.Picks("Result", nameof(ResolutionResult.Adopted));
        await office.Page.Locator($"main input[type=checkbox][name='Item-{int.Parse(measure[2..], System.Globalization.CultureInfo.InvariantCulture)}']").CheckAsync();
        await office.Presses(CouncilOfficeText.Save.De);
        await office.Reads("31 Ja");
        await office.Opens(Paths.AdoptAgenda);
        await office.Ticks("Ladesäulen " + run);
        if (await office.Page.Locator($"textarea[name={nameof(AgendaVersion.Reason)}]").CountAsync() > 0)
        {
            // A second version says why there is one.
            await office.Writes(nameof(AgendaVersion.Reason), "Ladesäulen kommen dazu.");
        }

        await office.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await office.Page.WaitForURLAsync(url => url.Contains("/agenda/versionen", StringComparison.Ordinal));
        await office.Reads("Ladesäulen am Seerhein " + run);
    }

    private async Task ReportsAMilestone(bool javaScript, TestPerson lead, string measure)
    {
        var number = int.Parse(measure[2..], System.Globalization.CultureInfo.InvariantCulture);
        await using var person = await city.Somebody(javaScript, signedInAs: lead);
        await person.Opens(Paths.DeliveryStatus(number));
        await person.Picks(nameof(ChangeStatus.Draft.Status), nameof(DeliveryStatus.Running));
        await person.Writes(nameof(ChangeStatus.Draft.Reason), "Das Geld steht im Nachtrag.");
        await person.Presses(SteeringText.SaveStatus.De);
        await person.Opens(Paths.NewMilestone(number));
        await person.Writes(nameof(AddMilestone.Draft.Title), "Erste Säule steht");
        await person.Writes(nameof(AddMilestone.Draft.Day), Format.Iso(Yesterday));
        await person.Presses(SteeringText.SaveMilestone.De);
        await person.Follows(SteeringText.Reach.De);
        await person.Writes(nameof(ReachMilestone.Draft.Done), Format.Iso(Yesterday));
        await person.Presses(SteeringText.SaveReach.De);
        await person.Reads("Erste Säule steht");
    }
}
