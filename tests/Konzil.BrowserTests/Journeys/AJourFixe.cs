using System.Globalization;
using Konzil.BrowserTests.World;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// A Jour fixe is prepared with two measures and a point carried over, held, its minutes written, a decision recorded, a task given,
/// accepted, overdue, done; the next edition carries the open one over.
/// </summary>
[Trait("R", "R-3.4-03")]
public class AJourFixe(LiveCity city)
{
    private static readonly DateOnly Today = Format.Day(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_agenda_to_the_next_edition(bool javaScript)
    {
        var run = Ids.Next().ToString("N")[^6..];
        var helper = await city.People.Make("Helferin " + run, Role.Staff);
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Projektbüro " + run, Role.Coordinator));
        await using var owner = await city.Somebody(javaScript, width: 390, signedInAs: helper);

        // A body with a member, and a first edition that leaves one point open.
        await office.Opens(Paths.Meetings);
        await office.Follows(MeetingText.NewBody.De);
        await office.Writes(nameof(Body.NameDe), "Runde " + run);
        await office.Selects(nameof(Body.Kind), nameof(BodyKind.JourFixe));
        await office.Writes(nameof(Body.Standing), "Berichte " + run);
        await office.Writes(nameof(Body.EveryWeeks), "4");
        await office.Presses(MeetingText.SaveBody.De);
        await office.Selects(EditMembers.PersonField, helper.Id.ToString());
        await office.Picks(EditMembers.DutyField, nameof(BodyDuty.Member));
        await office.Presses(MeetingText.AddMember.De);
        await office.Reads("Helferin " + run);
        var body = Number(office.At, 3);
        await Plans(office, body, Today);
        await Adds(office, "Offen " + run);
        await Holds(office);
        await WritesMinutes(office, "Offen " + run, "Noch nicht fertig.", nameof(ItemOutcome.Open));
        await office.Presses(MeetingText.Release.De);

        // The second edition: prepared with two measures and the point carried over.
        await Plans(office, body, Today);
        var second = office.At;
        await office.Reads("Offen " + run);
        await office.Reads("Übernommen aus der Sitzung");
        await Adds(office, null, 1);
        await Adds(office, null, 2);
        await owner.Opens(Paths.Meetings);
        await owner.Follows("Runde " + run);
        await owner.ReadsNothingOf(MeetingText.AddItem.De);

        await office.Opens(second);
        await Holds(office);
        await WritesMinutes(office, "Offen " + run, "Wieder vertagt " + run + ".", nameof(ItemOutcome.Open));
        await OpensItem(office, second, "Offen " + run, DecisionText.RecordFor);
        await office.Writes(nameof(MeetingDecision.Wording), "Wir entscheiden im Herbst " + run);
        await office.Presses(DecisionText.Record.De);
        await office.Reads("Wir entscheiden im Herbst " + run);
        await OpensItem(office, second, "Offen " + run, TaskText.GiveFor);
        await office.Writes(nameof(MeetingTask.Title), "Angebot holen " + run);
        await office.Selects(nameof(MeetingTask.OwnerId), helper.Id.ToString());
        await office.Writes(nameof(MeetingTask.Due), Format.Iso(Today));
        await office.Presses(TaskText.Save.De);
        await office.Presses(MeetingText.Release.De);
        await office.Reads(MeetingText.Of(MeetingState.Released).De);

        // Accepted, overdue, done with a reason.
        await owner.Opens(Paths.MyTasks);
        await owner.Follows(await Words(run));
        await owner.Presses(TaskText.Accept.De);
        await owner.Reads(TaskText.Of(TaskState.Accepted).De);
        await YesterdayWasTheDay(run);
        await owner.Opens(Paths.MyTasks);
        await owner.Reads(TaskText.Overdue.De);
        await owner.Follows(await Words(run));
        await owner.Writes(TaskText.ResultField, "Zwei Angebote " + run);
        await owner.Presses(TaskText.Finish.De);
        await owner.Reads(TaskText.LateNeedsReason.De);
        Assert.Equal("Zwei Angebote " + run, await owner.Page.Locator($"main [name={TaskText.ResultField}]").InputValueAsync());
        await owner.Writes(TaskText.LateField, "Die Firma hatte Urlaub.");
        await owner.Presses(TaskText.Finish.De);
        await owner.Reads(TaskText.Of(TaskState.Done).De);

        // The next edition: the open point comes back, the task does not.
        await Plans(office, body, Today.AddDays(28));
        await office.Reads("Offen " + run);
        await office.Reads("Übernommen aus der Sitzung");
        await office.ReadsNothingOf("Angebot holen " + run);
        await using var stranger = await city.Somebody(javaScript, signedInAs: await city.People.Make("Fremd " + run, Role.FieldLead));
        await stranger.Opens(second, 404);
    }

    private static async Task Plans(Person office, int body, DateOnly day)
    {
        await office.Opens(Paths.Body(body));
        await office.Follows(MeetingText.PlanNext.De);
        await office.Writes(nameof(Meeting.Day), Format.Iso(day));
        await office.Presses(MeetingText.Create.De);
    }

    /// <param name="office">Who prepares.</param>
    /// <param name="title">Of a free point; null: the title of the measure.</param>
    /// <param name="measure">Which of the measures in the list.</param>
    private static async Task Adds(Person office, string? title, int measure = 0)
    {
        await office.Follows(MeetingText.AddItem.De);
        if (title is not null)
        {
            await office.Writes(nameof(MeetingItem.Title), title);
        }

        await office.Page.Locator($"main select[name={EditItem.Measure}]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = measure });
        await office.Presses(MeetingText.SaveItem.De);
    }

    private static async Task Holds(Person office)
    {
        await office.Follows(MeetingText.Hold.De);
        await office.Presses(MeetingText.SaveHeld.De);
    }

    private static async Task WritesMinutes(Person office, string title, string minutes, string outcome)
    {
        await OpensItem(office, office.At.Split('#')[0], title, MeetingText.WriteMinutesOf);
        await office.Writes(nameof(MeetingItem.Minutes), minutes);
        await office.Picks(nameof(MeetingItem.Outcome), outcome);
        await office.Presses(MeetingText.SaveMinutes.De);
        await office.Reads(minutes);
    }

    private static async Task OpensItem(Person office, string meeting, string title, Text what)
    {
        await office.Opens(meeting);
        var words = what.De.Split("{0}");
        await office.Page.Locator("main ol.kz-liste > li").Filter(new() { HasText = title }).GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^\\s*" + System.Text.RegularExpressions.Regex.Escape(words[0]), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await office.Reads(title);
    }

    private async Task<string> Words(string run) => await Ask(async db => (await db.MeetingTasks.Where(t => t.Title == "Angebot holen " + run).Select(t => t.Number).SingleAsync()).ToString("N0", CultureInfo.GetCultureInfo("de-DE")) + ".");

    /// <summary>The clock of a real server cannot be moved; the day of the task can.</summary>
    private Task<int> YesterdayWasTheDay(string run) => Ask(db => db.MeetingTasks.Where(t => t.Title == "Angebot holen " + run).ExecuteUpdateAsync(s => s.SetProperty(t => t.Due, Today.AddDays(-1))));

    private async Task<T> Ask<T>(Func<CityDb, Task<T>> question)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CityDb>());
    }

    private static int Number(string address, int part) => int.Parse(address.Split('/')[part], CultureInfo.InvariantCulture);
}
