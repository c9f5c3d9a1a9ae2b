using System.Text.RegularExpressions;
using Konzil.Platform;
using Microsoft.Playwright;

namespace Konzil.BrowserTests.World;

/// <summary>Somebody in front of a browser: does what people do and names things as the page names them.</summary>
/// <param name="site">The city.</param>
/// <param name="page">The browser window.</param>
/// <param name="leaves">What becomes of the window afterwards.</param>
public sealed class Person(LiveCity site, IPage page, Func<ValueTask> leaves) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>The address without host and language.</summary>
    public string At => Paths.Neutral(new Uri(page.Url).PathAndQuery);

    public async Task Opens(string path)
    {
        var answer = await page.GotoAsync(path);
        Assert.True(answer is { Status: < 400 }, $"{path} answered {answer?.Status}");
    }

    /// <summary>Opens an address that is expected to answer with a certain status.</summary>
    public async Task Opens(string path, int status) => Assert.Equal(status, (await page.GotoAsync(path))?.Status);

    /// <summary>Signs in through the form, as everybody does.</summary>
    public async Task SignsIn(TestPerson who)
    {
        await Opens(Paths.SignIn);
        await page.Locator("main form [name=Email]").FillAsync(who.Email);
        await page.Locator("main form [name=Password]").FillAsync(who.Password);
        await page.Locator("main form:has([name=Password]) button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains(Paths.SignIn, StringComparison.Ordinal));
    }

    /// <summary>Follows a link by its words.</summary>
    public async Task Follows(string words) =>
        await Visible(page.GetByRole(AriaRole.Link, new() { NameRegex = StartsWith(words) })).ClickAsync();

    /// <summary>Writes into the field with this label.</summary>
    public async Task Fills(string label, string value) =>
        await Visible(page.GetByLabel(StartsWith(label))).FillAsync(value);

    /// <summary>Chooses an entry of a list, or one of several buttons below a heading.</summary>
    public async Task Chooses(string group, string choice)
    {
        var list = page.Locator("select").And(page.GetByLabel(StartsWith(group)));
        if (await list.CountAsync() > 0)
        {
            await list.First.SelectOptionAsync(new SelectOptionValue { Label = choice });
            return;
        }

        await Visible(page.GetByRole(AriaRole.Group, new() { NameRegex = StartsWith(group) }).GetByLabel(StartsWith(choice))).CheckAsync();
    }

    /// <summary>Writes into the field of this name, where a page has several with the same words.</summary>
    public Task Writes(string name, string value) => Visible(page.Locator($"main [name=\"{name}\"]")).FillAsync(value);

    /// <summary>Picks the button or tick of this name and value.</summary>
    public Task Picks(string name, string value) => page.Locator($"main input[name=\"{name}\"][value=\"{value}\"]").First.CheckAsync();

    /// <summary>Picks an entry of the list of this name.</summary>
    public Task Selects(string name, string value) => page.Locator($"main select[name=\"{name}\"]").First.SelectOptionAsync(value);

    /// <summary>The value that stands behind the label of a tick, for forms that list what was made before.</summary>
    public async Task<string> ValueBehind(string label) =>
        await Visible(page.GetByLabel(StartsWith(label))).GetAttributeAsync("value") ?? "";

    public async Task Ticks(string label) => await Visible(page.GetByLabel(StartsWith(label))).CheckAsync();

    /// <summary>Presses a button by its words and waits for the page it leads to.</summary>
    public async Task Presses(string words)
    {
        // Every button of ours leads to a page: wait for that one, not for the state of the old.
        var button = Visible(page.GetByRole(AriaRole.Button, new() { NameRegex = StartsWith(words) }));
#pragma warning disable CS0612 // WaitForURL needs an address; a refused form answers at the same one.
        await page.RunAndWaitForNavigationAsync(() => button.ClickAsync(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
#pragma warning restore CS0612
    }

    /// <summary>Reads these words somewhere on the page.</summary>
    public async Task Reads(string words)
    {
        var text = await Text();
        Assert.True(text.Contains(words, StringComparison.Ordinal), $"\"{words}\" is not on {page.Url}: {(text.Length > 1500 ? text[..1500] : text)}");
    }

    /// <summary>Reads these words on a page whose figures are worked out after the commit; opens it again until they are there, a minute at most.</summary>
    public async Task ReadsSoon(string words)
    {
        for (var i = 0; i < 60 && !await Sees(words); i++)
        {
            await Task.Delay(1000);
            await page.ReloadAsync();
        }

        await Reads(words);
    }

    /// <summary>The number that stands behind these words.</summary>
    public async Task<string> ReadsNumberAfter(string words)
    {
        var found = Regex.Match(await Text(), Regex.Escape(words) + @"\s+(?<number>\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(found.Success, $"No number behind \"{words}\" on {page.Url}");
        return found.Groups["number"].Value;
    }

    /// <summary>Whether these words are on the page, for journeys whose road depends on what is there.</summary>
    public async Task<bool> Sees(string words) => (await Text()).Contains(words, StringComparison.Ordinal);

    public async Task ReadsNothingOf(string words) => Assert.DoesNotContain(words, await Text(), StringComparison.Ordinal);

    /// <summary>The newest mail to an address that holds these words; waits a little, because mails are sent after the commit.</summary>
    public async Task<string> ReadsMail(string to, string words)
    {
        for (var i = 0; i < 600; i++)
        {
            var found = Directory.Exists(site.MailFolder)
                ? new DirectoryInfo(site.MailFolder).GetFiles("*.eml").OrderByDescending(f => f.LastWriteTimeUtc).Select(f => Decoded(f.FullName)).FirstOrDefault(m => m.Contains(to, StringComparison.OrdinalIgnoreCase) && m.Contains(words, StringComparison.Ordinal))
                : null;
            if (found is not null)
            {
                return found;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No mail to {to} with \"{words}\" in {site.MailFolder}.");
    }

    /// <summary>Follows the first address of this site in a mail.</summary>
    public async Task FollowsTheLinkIn(string mail)
    {
        var address = Regex.Match(mail, @"https?://[^/\s]+(?<path>/\S*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(address.Success, "There is no link in the mail: " + mail);
        await Opens(address.Groups["path"].Value.TrimEnd('.', '>', ')'));
    }

    public ValueTask DisposeAsync() => leaves();

    private async Task<string> Text() => string.Join(' ', (await page.Locator("body").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Mails in the folder may be quoted-printable; words are looked for in plain text.
    private static string Decoded(string file)
    {
        using var stream = File.OpenRead(file);
        var mail = MimeKit.MimeMessage.Load(stream);
        return $"{mail.To}\n{mail.Subject}\n{mail.TextBody}\n{mail.HtmlBody}";
    }

    private static ILocator Visible(ILocator found) => found.Filter(new() { Visible = true }).First;

    private static Regex StartsWith(string words) => new("^\\s*" + Regex.Escape(words), RegexOptions.None, TimeSpan.FromSeconds(1));
}
