namespace Konzil.Platform;

/// <summary>Addresses of strategy and agenda.</summary>
public static partial class Paths
{
    public static string SiteData => Link("/massnahmen/vor-ort.csv");
    public static string MeasureSite(int number) => Link($"/buero/massnahmen/{number}/vor-ort");
    public static string PlanVisit(int number) => Link($"/buero/massnahmen/{number}/vor-ort/termine");
    public static string CancelVisit(int number, Guid id) => Link($"/buero/massnahmen/{number}/vor-ort/termine/{id}/ende");
    public static string RemoveSitePicture(int number, Guid file) => Link($"/buero/massnahmen/{number}/vor-ort/bilder/{file}/ende");
    public static string Strategy => Link("/strategie");
    public static string GlossaryCsv => Link("/glossar/glossar.csv");
    public static string OfficeTerms => Link("/buero/glossar");
    public static string NewTerm => Link("/buero/glossar/neu");
    public static string Sources => Link("/quellen");
    public static string SourcesCsv => Link("/quellen/quellen.csv");
    public static string OfficeSources => Link("/buero/quellen");
    public static string NewWork => Link("/buero/quellen/neu");
    public static string Contradictions => Link("/widersprueche");
    public static string MeasuresCsv => Link("/massnahmen/massnahmen.csv");
    public static string AssessmentCsv => Link("/massnahmen/einordnung.csv");
    public static string ParticipationCsv => Link("/massnahmen/mitwirkung.csv");
    public static string OfficeMeasures => Link("/buero/massnahmen");
    public static string ImportMeasures => Link("/buero/massnahmen/einlesen");
    public static string NewMeasure => Link("/buero/massnahmen/neu");

    public static string UserGroups => Link("/nutzergruppen");
    public static string UserGroupsCsv => Link("/nutzergruppen/nutzergruppen.csv");
    public static string OfficeUserGroups => Link("/buero/nutzergruppen");
    public static string NewUserGroup => Link("/buero/nutzergruppen/neu");

    public static string UserGroup(int number) => Link($"/nutzergruppen/{number}");
    public static string EditUserGroup(int number) => Link($"/buero/nutzergruppen/{number}");
    public static string MeasureClasses(int number) => Link($"/buero/massnahmen/{number}/zuordnung");
    public static string Goal(int number) => Link("/agenda#ziel-" + number);
    public static string Term(string anchor) => Link("/glossar/" + anchor);
    public static string EditTerm(string anchor) => Link("/buero/glossar/" + anchor);
    public static string EditWork(int number) => Link($"/buero/quellen/{number}");
    public static string UseWork(int number) => Link($"/buero/quellen/{number}/verweise");
    public static string DropWork(int number) => Link($"/buero/quellen/{number}/verweise/ende");
    public static string Contradiction(string key) => Link("/widersprueche#" + key);
    public static string MeasureVersion(int number, string title, string version) => Link($"/massnahmen/{number}-{Slug(title)}?fassung={version}");
    public static string EditMeasureVersion(int number, string version) => Link($"/buero/massnahmen/{number}/fassungen/{version}");
    public static string RemoveMeasureVersion(int number, string version) => Link($"/buero/massnahmen/{number}/fassungen/{version}/ende");
    public static string MeasureSheet(int number) => Link($"/massnahmen/{number}/blatt");
    public static string MeasureSheetFile(int number) => Link($"/massnahmen/{number}/blatt.docx");
    public static string FollowMeasure(int number) => Link($"/massnahmen/{number}/folgen");
    public static string UnfollowMeasure(int number) => Link($"/massnahmen/{number}/nicht-folgen");
    public static string OfferMeasureHelp(int number) => Link($"/massnahmen/{number}/hilfe");
    public static string TakeMeasureHelpBack(int number) => Link($"/massnahmen/{number}/hilfe/ruecknahme");
    public static string OfficeMeasure(int number) => Link($"/buero/massnahmen/{number}");
    public static string MeasureOrigins(int number) => Link($"/buero/massnahmen/{number}/quellen");
    public static string AddMeasureOrigin(int number) => Link($"/buero/massnahmen/{number}/quellen/weitere");
    public static string RemoveMeasureOrigin(int number, Guid origin) => Link($"/buero/massnahmen/{number}/quellen/{origin}/entfernen");
    public static string MeasureAssessment(int number) => Link($"/buero/massnahmen/{number}/einordnung");
    public static string MeasureChecks(int number) => Link($"/buero/massnahmen/{number}/prueflisten");
    public static string MeasureParticipation(int number) => Link($"/buero/massnahmen/{number}/mitwirkung");
    public static string AddParticipation(int number) => Link($"/buero/massnahmen/{number}/mitwirkung/weitere");
    public static string RemoveParticipation(int number, Guid entry) => Link($"/buero/massnahmen/{number}/mitwirkung/{entry}/entfernen");
    public static string PublishMeasure(int number) => Link($"/buero/massnahmen/{number}/veroeffentlichen");

    public static string VariantsCsv => Link("/strategie/wege.csv");
}
