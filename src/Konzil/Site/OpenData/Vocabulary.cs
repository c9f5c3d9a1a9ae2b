namespace Konzil.Site;

/// <summary>The words of DCAT-AP.de 3.0 that the catalogue uses.</summary>
internal static class Dcat
{
    private const string Ns = "http://www.w3.org/ns/dcat#";
    public const string Catalog = Ns + "Catalog";
    public const string Dataset = Ns + "Dataset";
    public const string DataService = Ns + "DataService";
    public const string OneDistribution = Ns + "Distribution";
    public const string HasDataset = Ns + "dataset";
    public const string Distribution = Ns + "distribution";
    public const string Service = Ns + "service";
    public const string Serves = Ns + "servesDataset";
    public const string Theme = Ns + "theme";
    public const string Contact = Ns + "contactPoint";
    public const string LandingPage = Ns + "landingPage";
    public const string AccessUrl = Ns + "accessURL";
    public const string DownloadUrl = Ns + "downloadURL";
    public const string MediaType = Ns + "mediaType";
    public const string EndpointUrl = Ns + "endpointURL";
    public const string EndpointDescription = Ns + "endpointDescription";
}

internal static class Dct
{
    private const string Ns = "http://purl.org/dc/terms/";
    public const string Title = Ns + "title";
    public const string Description = Ns + "description";
    public const string Publisher = Ns + "publisher";
    public const string Language = Ns + "language";
    public const string Identifier = Ns + "identifier";
    public const string Periodicity = Ns + "accrualPeriodicity";
    public const string Format = Ns + "format";
    public const string Licence = Ns + "license";
}

internal static class Foaf
{
    private const string Ns = "http://xmlns.com/foaf/0.1/";
    public const string Agent = Ns + "Agent";
    public const string Name = Ns + "name";
    public const string Homepage = Ns + "homepage";
}

internal static class Vcard
{
    private const string Ns = "http://www.w3.org/2006/vcard/ns#";
    public const string Organization = Ns + "Organization";
    public const string Name = Ns + "fn";
    public const string Mail = Ns + "hasEmail";
}

internal static class DcatDe
{
    private const string Ns = "http://dcat-ap.de/def/dcatde/";
    public const string Contributor = Ns + "contributorID";
    public const string Geocoding = Ns + "politicalGeocodingURI";
    public const string Attribution = Ns + "licenseAttributionByText";
}

/// <summary>The lists whose entries are obligatory.</summary>
internal static class Lists
{
    private const string Eu = "http://publications.europa.eu/resource/authority/";
    public const string Theme = Eu + "data-theme/";
    public const string FileType = Eu + "file-type/";
    public const string German = Eu + "language/DEU";
    public const string Continuous = Eu + "frequency/CONT";
    public const string Available = Eu + "planned-availability/AVAILABLE";
    public const string Availability = "http://data.europa.eu/r5r/availability";
    public const string MediaType = "http://www.iana.org/assignments/media-types/";
}
