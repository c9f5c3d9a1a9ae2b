namespace Konzil.Ui;

/// <summary>What networks read when somebody shares a public page; drawn and served by the site itself.</summary>
/// <param name="Site">The site's own address, since they want whole addresses.</param>
/// <param name="Path">Of the page.</param>
/// <param name="Picture">Path of its picture.</param>
public sealed record ShareHead(string Site, string Path, string Picture)
{
    public string Url => Site + Path;

    public string PictureUrl => Site + Picture;
}
