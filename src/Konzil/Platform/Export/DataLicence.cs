namespace Konzil.Platform;

/// <summary>Under which licence a table may be used.</summary>
/// <param name="Uri">As DCAT-AP.de names it; without a slash at the end.</param>
/// <param name="Name">For people.</param>
/// <param name="Page">Its wording.</param>
/// <param name="NeedsSource">Whether the source has to be named.</param>
public sealed record DataLicence(string Uri, Text Name, string Page, bool NeedsSource)
{
    public static readonly DataLicence Attribution = new("http://dcat-ap.de/def/licenses/dl-by-de/2.0", new("Datenlizenz Deutschland, Namensnennung, Version 2.0 (dl-de/by-2-0)", "Data licence Germany, attribution, version 2.0 (dl-de/by-2-0)"), "https://www.govdata.de/dl-de/by-2-0", true);

    public static readonly DataLicence Zero = new("http://dcat-ap.de/def/licenses/dl-zero-de/2.0", new("Datenlizenz Deutschland, Zero, Version 2.0 (dl-de/zero-2-0)", "Data licence Germany, zero, version 2.0 (dl-de/zero-2-0)"), "https://www.govdata.de/dl-de/zero-2-0", false);
}
