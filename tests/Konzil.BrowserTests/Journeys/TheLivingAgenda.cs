using Konzil.BrowserTests.World;
using Konzil.Communication;
using Konzil.Course;
using Konzil.Inquiries;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;

namespace Konzil.BrowserTests.Journeys;

/// <summary>What keeps the agenda alive: news through the press office, a newsletter ordered and confirmed, an edition, a question answered by mail, an account that its owner deletes.</summary>
[Trait("R", "R-4.1-02")]
[Trait("R", "R-4.1-04")]
[Trait("R", "R-3.3-20")]
[Trait("R", "R-4.4-01")]
public class TheLivingAgenda(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task News_pass_the_press_office_and_readers_order_the_newsletter(bool javaScript)
    {
        var title = "Zähler am Radweg " + Word(javaScript);
        await using var writer = await city.Somebody(javaScript, signedInAs: await city.People.Make("Radkoordination " + Word(javaScript), Role.Coordinator));
        await writer.Opens(Paths.WriteNews);
        await writer.Writes(nameof(NewsPost.Title), title);
        await writer.Writes(nameof(NewsPost.Lead), "Er zählt seit heute.");
        await writer.Writes(nameof(NewsPost.Body), "Jede Fahrt wird **gezählt**, niemand wird erkannt.");
        await writer.Presses(NewsText.Save.De);
        await writer.Presses(NewsText.Submit.De);
        await writer.Reads(NewsText.NextPress.De);
        var office = writer.At;

        await using var visitor = await city.Somebody(javaScript, width: 390);
        await visitor.Opens(Paths.News);
        await visitor.ReadsNothingOf(title);
        await using var press = await city.Somebody(javaScript, signedInAs: await city.People.Make("Radpresse " + Word(javaScript), Role.Press));
        await press.Opens(office);
        await press.Presses(NewsText.Release.De);
        await visitor.Opens(Paths.News);
        await visitor.Reads(title);

        var email = $"leserin-{Word(javaScript)}@example.org";
        await visitor.Opens(Paths.Newsletter);
        await visitor.Writes(ShowNewsletter.EmailField, email);
        await visitor.Presses(LetterText.Order.De);
        await visitor.Reads(LetterText.SentTitle.De);
        await visitor.FollowsTheLinkIn(await visitor.ReadsMail(email, "/newsletter/bestaetigen/"));
        await visitor.Presses(LetterText.ConfirmButton.De);
        await visitor.Reads(LetterText.Manage.De);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_answered_by_mail_and_an_edition_appears(bool javaScript)
    {
        // The samples make editions too, by their numbers: they come first.
        await city.Samples;
        var email = $"fragt-{Word(javaScript)}@example.org";
        await using var visitor = await city.Somebody(javaScript, width: 390);
        await visitor.Opens(Paths.Contact);
        await visitor.Chooses(InquiryText.Kind.De, InquiryText.Of(InquiryKind.Question).De);
        await visitor.Writes(nameof(AskCity.Draft.Subject), "Zähler " + Word(javaScript));
        await visitor.Presses(InquiryText.Send.De);
        await visitor.Reads(InquiryText.WordsMissing.De);
        await visitor.Writes(nameof(AskCity.Draft.Words), "Wer darf die Zahlen sehen?");
        await visitor.Writes(nameof(AskCity.Draft.Email), email);
        await visitor.Presses(InquiryText.Send.De);
        await visitor.Reads(InquiryText.Arrived.De);

        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Ansprechstelle " + Word(javaScript), Role.Coordinator));
        await office.Opens(Paths.OfficeInquiries);
        await office.Page.Locator("main th a", new() { HasText = "Zähler " + Word(javaScript) }).ClickAsync();
        await office.Reads("Wer darf die Zahlen sehen?");
        await office.Writes(nameof(Inquiry.Answer), "Alle: Sie stehen als offene Daten bereit.");
        await office.Presses(InquiryText.SendAnswer.De);
        await visitor.ReadsMail(email, "Alle: Sie stehen als offene Daten bereit.");

        await office.Opens(Paths.OfficeEditions);
        var number = await office.Page.Locator($"main [name=\"{nameof(Edition.Number)}\"]").InputValueAsync();
        await office.Writes(nameof(Edition.Note), "Ausgabe der Reise " + Word(javaScript));
        await office.Presses(EditionText.Freeze.Filled(number).De);
        await visitor.Opens(Paths.Edition(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        await visitor.Reads("Ausgabe der Reise " + Word(javaScript));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_asks_for_the_own_account_to_be_deleted_and_may_still_stay(bool javaScript)
    {
        var anna = await city.People.Make("Abschied " + Word(javaScript));
        await using var person = await city.Somebody(javaScript, width: 390, signedInAs: anna);
        await person.Opens(Paths.LeaveCity);
        await person.Ticks(ErasureText.Agree.De);
        await person.Writes("Current", anna.Password);
        await person.Presses(ErasureText.Button.De);
        await person.Opens(Paths.LeaveCity);
        await person.Presses(ErasureText.Cancel.De);
        await person.Reads(ErasureText.Kept.De);
    }

    private static string Word(bool javaScript) => javaScript ? "eins" : "zwei";
}
