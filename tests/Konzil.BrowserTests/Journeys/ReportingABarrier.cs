using Konzil.BrowserTests.World;
using Konzil.Inquiries;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// The home page offers Leichte Sprache and says what is missing in sign language until when; the declaration leads to the form;
/// the office answers within its day and says what becomes of the barrier; the declaration counts it.
/// </summary>
[Trait("R", "R-2.3-09")]
public class ReportingABarrier(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_home_page_over_the_declaration_to_the_answer(bool javaScript)
    {
        // The samples report barriers too, and are counted with them.
        await city.Samples;
        var (subject, email) = ("Tafel " + Word(javaScript), $"barriere-{Word(javaScript)}@example.org");
        await using var visitor = await city.Somebody(javaScript, width: 390);
        await visitor.Opens(Paths.Home);
        await visitor.Reads(AccessibilityText.SignMissing.De);
        await visitor.Reads("Die Stadt stellt es bis");
        await visitor.Follows(AccessibilityText.EasyTo.De);
        Assert.Equal(Paths.Neutral(Paths.EasyLanguage), visitor.At);
        await visitor.Follows("Erklärung zur Barrierefreiheit");
        await visitor.Reads(AccessibilityText.Of(Conformity.Partial).De);
        await visitor.Reads(AccessibilityText.FeedbackNote.De);
        await visitor.Reads(AccessibilityText.Enforcement.De);
        await visitor.Follows(AccessibilityText.Feedback.De);
        await visitor.Writes(nameof(AskCity.Draft.Subject), subject);
        await visitor.Writes(nameof(AskCity.Draft.Words), "Die Tafel lässt sich nicht vergrößern.");
        await visitor.Writes(nameof(AskCity.Draft.Email), email);
        await visitor.Presses(InquiryText.Send.De);
        await visitor.Reads(InquiryText.Arrived.De);
        await visitor.ReadsMail(email, "Sie bekommen bis");

        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Barrierestelle " + Word(javaScript), Role.Coordinator));
        await office.Opens(Paths.OfficeInquiries);
        await office.Page.Locator("main th a", new() { HasText = subject }).ClickAsync();
        await office.Reads("Die Tafel lässt sich nicht vergrößern.");
        await office.Reads(InquiryText.DueOn.De);
        await office.Writes(nameof(Inquiry.Answer), "Sie wird jetzt mit der Schrift größer.");
        await office.Presses(InquiryText.SendAnswer.De);
        await office.Reads(InquiryText.OutcomeMissing.De);
        await office.Picks(nameof(Inquiry.Outcome), nameof(BarrierOutcome.Removed));
        await office.Presses(InquiryText.SendAnswer.De);
        await visitor.ReadsMail(email, "Sie wird jetzt mit der Schrift größer.");
        await visitor.Opens(Paths.Accessibility);
        Assert.NotEqual("0", await visitor.ReadsNumberAfter(AccessibilityText.Removed.De));
        await visitor.ReadsNothingOf(subject);
    }

    private static string Word(bool javaScript) => javaScript ? "eins" : "zwei";
}
