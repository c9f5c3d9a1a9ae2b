using Konzil.BrowserTests.World;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// A workshop with one place: a guest without account takes it, another waits, the first withdraws, the second moves up, comes,
/// says how it was, and reads the minutes. With and without JavaScript.
/// </summary>
[Trait("R", "R-2.1-33")]
[Trait("R", "R-2.1-14")]
public class AWorkshop(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_registration_of_a_guest_to_the_minutes(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var title = "Werkstatt " + run;
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Pressestelle " + run, Role.Press));
        var number = await Plans(office, title);

        await using var first = await city.Somebody(javaScript);
        await Registers(first, number, $"erste-{run}@example.org", RegistrationText.HasSeat.De);
        await using var second = await city.Somebody(javaScript, width: 390);
        await Registers(second, number, $"zweite-{run}@example.org", RegistrationText.IsWaiting.With(1));

        await first.Presses(RegistrationText.Withdraw.De);
        await first.Reads(RegistrationText.Withdrawn.De);
        await second.ReadsMail($"zweite-{run}@example.org", "nachgerückt");
        await second.Opens(second.At);
        await second.Reads(RegistrationText.HasSeat.De);

        await office.Opens(Paths.Registrations(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        await office.Page.Locator($"main input[name={nameof(ListRegistrations.Row.Attended)}]").First.CheckAsync();
        await office.Writes(nameof(ListRegistrations.Shown.Walkins), "4");
        await office.Presses(DeskText.SaveAttendance.De);

        await second.Opens(second.At);
        await second.Follows(FeedbackText.Answer.De);
        await second.Chooses(FeedbackText.Worthwhile.De, FeedbackText.Scores[4].De);
        await second.Presses(FeedbackText.Submit.De);

        await office.Follows(EventsText.ToEvent.De);
        await office.Follows(ResultsText.Title.De);
        await office.Writes(nameof(RecordResults.Draft.Minutes), "Alle haben gesprochen.");
        await office.Presses(ResultsText.SaveMinutes.De);
        await second.Follows(EventsText.ToEvent.De);
        await second.Reads("Alle haben gesprochen.");
        await second.Reads("5");
    }

    private static async Task<string> Plans(Person office, string title)
    {
        await office.Opens(Paths.NewEvent);
        await office.Picks(nameof(EventDraft.Kind), nameof(EventKind.Workshop));
        await office.Writes(nameof(EventDraft.TitleDe), title);
        await office.Writes(nameof(EventDraft.Date), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow())));
        await office.Writes(nameof(EventDraft.Seats), "1");
        await office.Picks(nameof(EventDraft.Feedback), nameof(FeedbackUse.Public));
        await office.Presses(EventsText.Save.De);
        var number = office.At.Split('/')[^1].Split('-')[0];
        await office.Follows(DeskText.Settings.De);
        await office.Presses(DeskText.Save.De);
        return number;
    }

    private static async Task Registers(Person guest, string number, string email, string then)
    {
        await guest.Opens("/termine/" + number);
        await guest.Follows(RegistrationText.Register.De);
        await guest.Writes("Name", "Gast");
        await guest.Writes("Email", email);
        await guest.Presses(RegistrationText.Submit.De);
        await guest.Reads(RegistrationText.Sent.De);
        await guest.FollowsTheLinkIn(await guest.ReadsMail(email, "http"));
        await guest.Presses(RegistrationText.Confirm.De);
        await guest.Reads(then);
    }
}
