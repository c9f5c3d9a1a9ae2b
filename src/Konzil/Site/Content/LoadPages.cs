using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>The legal and help pages; the folder is where they are written, so each load brings them up to date.</summary>
public sealed class LoadPages : ILoadStep
{
    public int Order => 90;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var pages in loading.Content.Pages.GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            var german = pages.First(p => p.Language == Language.German);
            var english = pages.FirstOrDefault(p => p.Language == Language.English) ?? german;
            var page = await loading.Row("page", pages.Key, () => new StandingPage(pages.Key), cancellation);
            page.Write(new(german.Title, english.Title), new(german.Body, english.Body), german.Stand, Enum.Parse<StandingState>(german.State.ToString()));
        }
    }
}
