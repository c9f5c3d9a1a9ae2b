using System.Globalization;
using System.Text;
using Konzil.BrowserTests.World;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// An Open Government Dialog as a series: its third edition is planned from the template, gets a paper and a drawing with words,
/// minutes, a number of people, feedback, and what came of it; calendars follow; the fourth edition takes the open task along.
/// </summary>
[Trait("R", "R-2.3-12")]
[Trait("R", "R-2.3-15")]
[Trait("R", "R-2.3-16")]
[Trait("R", "R-3.4-17")]
public class AnEventSeries(LiveCity city)
{
    private static readonly byte[] Drawing = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static readonly byte[] Paper = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_template_of_a_series_to_what_came_of_it(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var (series, title) = ("Stadtdialog " + run, "Dritter Stadtdialog " + run);
        var idea = await Idea("Offene Daten der Buslinien " + run);
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Dialogstelle " + run, Role.Press));
        var key = await Begins(office, series);
        var number = await Plans(office, series, title);

        await using var guest = await city.Somebody(javaScript, width: 390);
        await Registers(guest, number, $"dialog-{run}@example.org");
        var registration = guest.At;
        await Shows(office, number);
        await guest.Follows(FeedbackText.Answer.De);
        await guest.Chooses(FeedbackText.Worthwhile.De, FeedbackText.Scores[4].De);
        await guest.Writes(nameof(FeedbackDraft.Words), "Mehr Zeit an den Tischen " + run);
        await guest.Presses(FeedbackText.Submit.De);
        await guest.Opens(registration);
        Assert.False(await guest.Sees(FeedbackText.Answer.De), "Feedback may be given twice.");
        await Records(office, number, idea);

        await using var stranger = await city.Somebody(javaScript, width: 390);
        await stranger.Opens(Paths.Series(key));
        await stranger.Reads("Geplant: 2 bis 3");
        await stranger.Follows(title);
        foreach (var words in new[] { "18:15 Tische", "Teilgenommen 34", "Alle Tische haben berichtet.", "Buslinien werden offen.", "Daten der Linie 9 ordnen", "Verkehrsamt", "Offene Daten der Buslinien " + run, "M. Muster, CC BY 4.0", "3. Ausgabe" })
        {
            await stranger.Reads(words);
        }

        Assert.Equal(1, await stranger.Page.GetByAltText("Ein Seil aus vier Farben verbindet die Tische").CountAsync());
        await stranger.ReadsNothingOf("Mehr Zeit an den Tischen");
        Assert.Equal(1, await InCalendar(Paths.SeriesFile(key), title));
        await Continues(office, series, key, title, run);
    }

    private static async Task<string> Begins(Person office, string series)
    {
        await office.Opens(Paths.OfficeEvents);
        await office.Follows(SeriesText.New.De);
        await office.Writes(nameof(EditSeries.Draft.TitleDe), series);
        await office.Writes(nameof(EditSeries.Draft.TitleEn), "City dialogue of " + series);
        await office.Writes(nameof(EditSeries.Draft.Programme), "18:00 Begrüßung\n18:15 Tische");
        await office.Writes(nameof(EditSeries.Draft.PlannedMin), "3");
        await office.Writes(nameof(EditSeries.Draft.PlannedMax), "2");
        await office.Presses(SeriesText.Save.De);
        await office.Reads(SeriesText.RangeWrong.De);
        await office.Writes(nameof(EditSeries.Draft.PlannedMin), "2");
        await office.Writes(nameof(EditSeries.Draft.PlannedMax), "3");
        await office.Presses(SeriesText.Save.De);
        await office.Reads(SeriesText.None.De);
        return office.At.Split('/')[^1];
    }

    private static async Task<int> Plans(Person office, string series, string title)
    {
        await office.Opens(Paths.OfficeEvents);
        await office.Follows(EventsText.EditionOf.With(series));
        Assert.Equal("18:00 Begrüßung\n18:15 Tische", await office.Page.Locator($"main [name={nameof(EventDraft.Programme)}]").InputValueAsync());
        await office.Picks(nameof(EventDraft.Kind), nameof(EventKind.Dialogue));
        await office.Writes(nameof(EventDraft.TitleDe), title);
        await office.Writes(nameof(EventDraft.Edition), "3");
        await office.Writes(nameof(EventDraft.Date), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow())));
        await office.Picks(nameof(EventDraft.Feedback), nameof(FeedbackUse.Public));
        await office.Presses(EventsText.Save.De);
        var number = int.Parse(office.At.Split('/')[^1].Split('-')[0], CultureInfo.InvariantCulture);
        await office.Reads(series);
        await office.Follows(DeskText.Settings.De);
        await office.Presses(DeskText.Save.De);
        return number;
    }

    private static async Task Registers(Person guest, int number, string email)
    {
        await guest.Opens(Paths.RegisterForEvent(number));
        await guest.Writes("Name", "Gast");
        await guest.Writes("Email", email);
        await guest.Presses(RegistrationText.Submit.De);
        await guest.FollowsTheLinkIn(await guest.ReadsMail(email, "http"));
        await guest.Presses(RegistrationText.Confirm.De);
        await guest.Reads(RegistrationText.HasSeat.De);
    }

    /// <summary>A paper, and a drawing that is refused until its words are there.</summary>
    private static async Task Shows(Person office, int number)
    {
        await office.Opens(Paths.EventMaterials(number));
        await Chooses(office, MaterialKind.Document, new() { Name = "handout.pdf", MimeType = "application/pdf", Buffer = Paper });
        await office.Writes(nameof(KeepMaterials.Draft.Alt), "Handout zum Dialog");
        await office.Presses(MaterialText.Add.De);
        await office.Reads("Handout zum Dialog");
        var drawing = new FilePayload { Name = "tafel.png", MimeType = "image/png", Buffer = Drawing };
        await Chooses(office, MaterialKind.GraphicRecording, drawing);
        await office.Writes(nameof(KeepMaterials.Draft.Licence), "M. Muster, CC BY 4.0");
        await office.Presses(MaterialText.Add.De);
        await office.Reads(FilesText.AltMissing.De);
        Assert.Equal(0, await office.Page.Locator("main img").CountAsync());
        await Chooses(office, MaterialKind.GraphicRecording, drawing);
        await office.Writes(nameof(KeepMaterials.Draft.Alt), "Ein Seil aus vier Farben verbindet die Tische");
        await office.Presses(MaterialText.Add.De);
        Assert.Equal(1, await office.Page.GetByAltText("Ein Seil aus vier Farben verbindet die Tische").CountAsync());
    }

    private static async Task Chooses(Person office, MaterialKind kind, FilePayload file)
    {
        await office.Picks(nameof(KeepMaterials.Draft.Kind), kind.ToString());
        await office.Page.Locator($"main [name={MaterialText.FileField}]").SetInputFilesAsync(file);
    }

    private static async Task Records(Person office, int number, int idea)
    {
        await office.Opens(Paths.EventFeedback(number));
        await office.Reads("5,0 von 5 (1 Antworten)");
        await office.Reads("Mehr Zeit an den Tischen");
        await office.Opens(Paths.EventResults(number));
        await office.Writes(nameof(RecordResults.Draft.Minutes), "Alle Tische haben berichtet.");
        await office.Writes(nameof(RecordResults.Draft.Attended), "34");
        await office.Presses(ResultsText.SaveMinutes.De);
        await office.Picks(nameof(RecordResults.Draft.Kind), nameof(OutcomeKind.Decision));
        await office.Writes(nameof(RecordResults.Draft.Words), "Buslinien werden offen.");
        await office.Presses(ResultsText.Add.De);
        await office.Picks(nameof(RecordResults.Draft.Kind), nameof(OutcomeKind.Task));
        await office.Writes(nameof(RecordResults.Draft.Words), "Daten der Linie 9 ordnen");
        await office.Writes(nameof(RecordResults.Draft.Owner), "Verkehrsamt");
        await office.Writes(nameof(RecordResults.Draft.Due), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow()).AddDays(30)));
        await office.Presses(ResultsText.Add.De);
        await office.Writes(nameof(RecordResults.Draft.Idea), idea.ToString(CultureInfo.InvariantCulture));
        await office.Presses(ResultsText.LinkIdea.De);
    }

    /// <summary>The fourth edition: numbered on, same programme, the open task comes along; the calendar of the series holds both.</summary>
    private async Task Continues(Person office, string series, string key, string third, string run)
    {
        var fourth = "Vierter Stadtdialog " + run;
        await office.Opens(Paths.OfficeEvents);
        await office.Follows(EventsText.EditionOf.With(series));
        Assert.Equal("4", await office.Page.Locator($"main [name={nameof(EventDraft.Edition)}]").InputValueAsync());
        await office.Writes(nameof(EventDraft.TitleDe), fourth);
        await office.Writes(nameof(EventDraft.Date), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow()).AddDays(100)));
        await office.Presses(EventsText.Save.De);
        await office.Reads("Daten der Linie 9 ordnen");
        await office.Reads(ResultsText.FromLast.De);
        await office.Reads("18:15 Tische");
        Assert.Equal(1, await InCalendar(Paths.SeriesFile(key), third));
        Assert.Equal(1, await InCalendar(Paths.SeriesFile(key), fourth));
        await office.Opens(Paths.Series(key));
        await office.Reads(EventsText.SeriesCount.With(2));
    }

    /// <summary>How many entries of a calendar have this title.</summary>
    private async Task<int> InCalendar(string path, string title)
    {
        using var hand = new Hand(city, null);
        using var answer = await hand.Opens(path);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.Content.ReadAsStringAsync()).Split("\r\n").Count(l => l.StartsWith("SUMMARY", StringComparison.Ordinal) && l.EndsWith(":" + title, StringComparison.Ordinal));
    }

    private async Task<int> Idea(string title)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Konzil.Ideas.Idea.Kind);
            var idea = Konzil.Ideas.Idea.Submit(number, new IdeaText(title, "Fahrpläne und Verspätungen als offene Daten, damit alle damit etwas bauen können.", null, null), new Author(null, "Karte 3, Dialog 3"), IdeaChannel.Card, db.Now);
            idea.Publish(db.Now);
            db.Ideas.Add(idea);
            await db.SaveChangesAsync();
        });
        return number;
    }
}
