using Konzil.BrowserTests.World;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// A morning at the moderation's desk: five entries decided at once, by keyboard where there is a script; a text held after
/// three reports; a comment hidden, and the objection decided by somebody else.
/// </summary>
[Trait("R", "R-2.3-04")]
public class TheDesk(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_at_once_three_reports_and_an_objection(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var (anna, mod, other) = (await city.People.Make("Schreibt " + run), await city.People.Make("Morgendienst " + run, Role.Moderator), await city.People.Make("Zweitdienst " + run, Role.Moderator));
        var idea = await PublishedIdea();
        await using var writer = await city.Somebody(javaScript, signedInAs: anna);
        for (var i = 1; i <= 5; i++)
        {
            await Writes(writer, idea, $"Beitrag {i} von {run}");
        }

        await using var desk = await city.Somebody(javaScript, signedInAs: mod);
        await DecidesFive(desk, javaScript, run);

        await Writes(writer, idea, "Umstritten " + run);
        var comment = await CommentOf("Umstritten " + run);
        for (var i = 1; i <= 3; i++)
        {
            await using var reporter = await city.Somebody(javaScript, signedInAs: await city.People.Make($"Meldet {i} {run}"));
            await reporter.Opens($"/melden/Comment/{comment}");
            await reporter.Page.Locator("main input[type=radio]").First.CheckAsync();
            await reporter.Presses(ThreadText.ReportButton.De);
        }

        await using var stranger = await city.Somebody(false);
        await stranger.Opens($"/diskussion/Idea/{idea}");
        await stranger.ReadsNothingOf("Umstritten " + run);
        await stranger.Reads("wird gerade geprüft");

        await desk.Opens($"/buero/kommentare/{comment}");
        await desk.Picks("What", "Hide");
        await desk.Page.Locator("main input[name=Reason]").First.CheckAsync();
        await desk.Presses("Speichern");
        await writer.Opens($"/beitraege/{comment}");
        await writer.Reads("Ziffer 1");
        await writer.Writes("Text", "Das war Kritik an der Sache.");
        await writer.Presses(ThreadText.AppealButton.De);

        var appeal = await Appeal(comment);
        await desk.Opens($"/buero/widersprueche/{appeal}");
        await desk.Reads(QueueText.AnotherModerator.De);
        await using var second = await city.Somebody(javaScript, signedInAs: other);
        await second.Opens($"/buero/widersprueche/{appeal}");
        await second.Picks("What", "Grant");
        await second.Writes("Answer", "Die Kritik gilt der Sache.");
        await second.Presses("Speichern");
        await stranger.Opens($"/diskussion/Idea/{idea}");
        await stranger.Reads("Umstritten " + run);
    }

    private static async Task DecidesFive(Person desk, bool javaScript, string run)
    {
        await desk.Opens(Paths.Moderation + "?art=NewComment");
        var boxes = desk.Page.Locator($"tr:has-text(' von {run}') input[type=checkbox]");
        Assert.Equal(5, await boxes.CountAsync());
        if (javaScript)
        {
            // The help opens with "?", goes with Escape; then down the list and pick with x, decide with p and Enter.
            await desk.Page.Keyboard.PressAsync("Shift+?");
            await desk.Page.Locator("dialog[open]").WaitForAsync();
            await desk.Page.Keyboard.PressAsync("Escape");
            for (var i = 0; i < await desk.Page.Locator("[data-eintrag]").CountAsync(); i++)
            {
                await desk.Page.Keyboard.PressAsync("j");
                if ((await desk.Page.EvaluateAsync<string>("document.activeElement.closest('tr').textContent")).Contains(" von " + run, StringComparison.Ordinal))
                {
                    await desk.Page.Keyboard.PressAsync("x");
                    await desk.Page.EvaluateAsync("document.activeElement.closest('tr').querySelector('[data-eintrag]').focus()");
                }
            }

            await desk.Page.Keyboard.PressAsync("p");
            await desk.Page.Keyboard.PressAsync("Enter");
            await desk.Page.WaitForURLAsync("**/stapel/*");
        }
        else
        {
            for (var i = 0; i < 5; i++)
            {
                await boxes.Nth(i).CheckAsync();
            }

            await desk.Picks("Action", "Approve");
            await desk.Presses(DeskText.DoIt.De);
        }

        await desk.Reads("Erledigt: 5. Nicht erledigt: 0.");
    }

    private static async Task Writes(Person writer, Guid idea, string body)
    {
        await writer.Opens($"/diskussion/Idea/{idea}");
        await writer.Writes("Body", body);
        await writer.Presses(ThreadText.WriteButton.De);
        await writer.Reads(body);
    }

    private async Task<Guid> PublishedIdea()
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Set<Idea>().Where(i => i.State == IdeaState.Published && i.PublishedAt != null && i.CommentCount == 0 && i.RoundId == null && i.Replaced == null).OrderBy(i => i.Number).Select(i => i.Id).FirstAsync();
    }

    private async Task<Guid> CommentOf(string body)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Set<Comment>().Where(c => c.Body == body).Select(c => c.Id).SingleAsync();
    }

    private async Task<Guid> Appeal(Guid comment)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Set<Appeal>().Where(a => a.CommentId == comment).Select(a => a.Id).SingleAsync();
    }
}
