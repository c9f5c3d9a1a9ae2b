using System.Net;
using Konzil.BrowserTests.World;
using Konzil.Ideas;
using Konzil.Platform;

namespace Konzil.BrowserTests.Pages;

/// <summary>What went wrong is said in the city's look and in the reader's language, on every screen and on paper.</summary>
[Trait("R", "R-2.3-09")]
public class ErrorPages(LiveCity site, StrictCity strict) : IClassFixture<StrictCity>
{
    private static readonly string[] Languages = ["", "?lang=en"];

    private const int LargestValue = 4 * 1024 * 1024;

    public static TheoryData<string, int> Answers => new()
    {
        { nameof(Unknown), 404 },
        { nameof(UnknownInTheOffice), 404 },
        { nameof(Forbidden), 403 },
        { nameof(FromAnotherSite), 403 },
        { nameof(SignedOutMeanwhile), 401 },
        { nameof(UsedLink), 410 },
        { nameof(Stale), 409 },
        { nameof(WrongEntry), 422 },
        { nameof(WrongEntryInTheOffice), 422 },
        { nameof(NotPossible), 422 },
        { nameof(TooLarge), 413 },
        { nameof(TooMany), 429 },
        { nameof(Broken), 500 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Are_in_the_citys_look(string kind, int status)
    {
        foreach (var language in Languages)
        {
            using var answer = await Ask(kind, language);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.True(status == (int)answer.StatusCode, $"{kind} answers {(int)answer.StatusCode}: {(html.Length > 2000 ? html[..2000] : html)}");
            Assert.Contains($"<html lang=\"{(language.Length == 0 ? Language.German : Language.English)}\"", html, StringComparison.Ordinal);
            var breaches = await Sound.Answer(site, Address(kind, language), answer, closely: language.Length == 0);
            Assert.True(breaches.Count == 0, kind + language + Environment.NewLine + string.Join(Environment.NewLine, breaches));
        }
    }

    [Fact]
    public async Task The_html_is_valid()
    {
        var visits = new List<Visit>();
        foreach (var (kind, language) in Answers.SelectMany(a => Languages.Select(l => (a.Data.Item1, l))))
        {
            using var answer = await Ask(kind, language);
            visits.Add(new Visit(Address(kind, language), Crawl.Start, (int)HttpStatusCode.OK, true, await answer.Content.ReadAsStringAsync()));
        }

        await ValidHtml.Check(site, "errors", visits);
    }

    private static string Address(string kind, string language) => "/fehler/" + kind + language;

    private Task<HttpResponseMessage> Ask(string kind, string language) => kind switch
    {
        nameof(TooMany) => TooMany(language),
        nameof(Broken) => Broken(language),
        nameof(Unknown) => Unknown(language),
        nameof(UnknownInTheOffice) => UnknownInTheOffice(language),
        nameof(Forbidden) => Forbidden(language),
        nameof(FromAnotherSite) => FromAnotherSite(language),
        nameof(SignedOutMeanwhile) => SignedOutMeanwhile(language),
        nameof(UsedLink) => UsedLink(language),
        nameof(Stale) => Stale(language),
        nameof(WrongEntry) => WrongEntry(language),
        nameof(WrongEntryInTheOffice) => WrongEntryInTheOffice(language),
        nameof(NotPossible) => NotPossible(language),
        _ => TooLarge(language),
    };

    private Task<HttpResponseMessage> TooMany(string language) => strict.AsksTooOften(Paths.SignIn + language);

    private Task<HttpResponseMessage> Broken(string language) => strict.Client.GetAsync(Paths.AgendaVersions + language);

    private Task<HttpResponseMessage> Unknown(string language) => As(null, hand => hand.Opens("/gibt-es-nicht" + language));

    private async Task<HttpResponseMessage> UnknownInTheOffice(string language) => await As(await site.People.Everybody(), hand => hand.Opens(Paths.CorrectResolution(99_999) + language));

    private async Task<HttpResponseMessage> Forbidden(string language) => await As(await site.People.Of(null), hand => hand.Opens(Paths.Office + language));

    private async Task<HttpResponseMessage> FromAnotherSite(string language)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Url) };
        using var request = new HttpRequestMessage(HttpMethod.Post, Paths.SignIn + language) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        return await client.SendAsync(request);
    }

    /// <summary>The sign-in has expired; what was typed waits on the page that asks to sign in again.</summary>
    private Task<HttpResponseMessage> SignedOutMeanwhile(string language) =>
        As(null, hand => hand.Sends(Paths.SubmitIdea + language, (IdeaFormFields.Title, "Prüfbank am Bodensee"), (IdeaFormFields.Body, Samples.Body)));

    private Task<HttpResponseMessage> UsedLink(string language) => As(null, hand => hand.Opens(Paths.ResetPassword("schon-benutzt") + language));

    private async Task<HttpResponseMessage> Stale(string language)
    {
        var idea = (await site.Samples).WaitingIdea;
        return await As(await site.People.Of(null), hand => hand.Sends(Paths.EditIdea(idea) + language, (IdeaFormFields.Title, "Eine andere Überschrift"), (IdeaFormFields.Body, Samples.Body), (FormFields.Version, Ids.Next().ToString())));
    }

    private Task<HttpResponseMessage> WrongEntry(string language) => As(null, hand => hand.Sends(Paths.Register + language, ("Email", "keine Adresse"), ("Password", "kurz")));

    private async Task<HttpResponseMessage> WrongEntryInTheOffice(string language) => await As(await site.People.Everybody(), hand => hand.Sends(Paths.OfficeResolutions + language, ("Title", ""), ("Yes", "viele")));

    /// <summary>A rule of the house says no, on a page of its own: a published idea is no longer edited.</summary>
    private async Task<HttpResponseMessage> NotPossible(string language)
    {
        // An idea that its author has taken back cannot be rewritten.
        await site.Samples;
        var author = await site.People.Make("Prüfung Rückzug");
        using var hand = new Hand(site, author);
        var idea = (await hand.Posts(Paths.SubmitIdea, (IdeaFormFields.Token, Ids.Next().ToString()), (IdeaFormFields.Title, "Prüfbank am Hafen"), (IdeaFormFields.Body, Samples.Body))).Split('/')[2];
        await hand.Posts(Paths.WithdrawIdea(int.Parse(idea, System.Globalization.CultureInfo.InvariantCulture)));
        return await hand.Opens(Paths.EditIdea(int.Parse(idea, System.Globalization.CultureInfo.InvariantCulture)) + language);
    }

    private Task<HttpResponseMessage> TooLarge(string language) => As(null, hand => hand.Sends(Paths.SignIn + language, ("Email", new string('x', LargestValue + 1))));

    private async Task<HttpResponseMessage> As(TestPerson? person, Func<Hand, Task<HttpResponseMessage>> ask)
    {
        using var hand = new Hand(site, person);
        return await ask(hand);
    }
}
