using Konzil.BrowserTests.World;
using Konzil.Platform;

namespace Konzil.BrowserTests.Pages;

/// <summary>Long German words and addresses without a break, wherever people can write: nothing sticks out, nothing is cut, on paper neither.</summary>
public class LongWords(LiveCity site)
{
    [Fact]
    public async Task Fit_on_public_pages() => await Check(null, (await site.Samples).LongPages);

    [Fact]
    public async Task Fit_in_the_office() => await Check(await site.People.Everybody(), (await site.Samples).LongOfficePages);

    [Fact]
    public async Task Fit_into_the_account_of_somebody_with_a_long_name() => await Check((await site.Samples).LongAuthor, [Paths.Account, Paths.Inbox, Paths.NewIdea]);

    private async Task Check(TestPerson? who, IReadOnlyList<string> pages)
    {
        var breaches = new List<string>();
        foreach (var page in pages)
        {
            breaches.AddRange(await Sound.HoldsLongWords(site, page, who));
        }

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, breaches));
        Assert.NotEmpty(pages);
    }
}
