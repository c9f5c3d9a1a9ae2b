namespace Konzil.Platform;

/// <summary>Addresses of fields of action, their order, proposals, goals and principles.</summary>
public static partial class Paths
{
    public static string Fields => Link("/handlungsfelder");
    public static string FieldsCsv => Link("/handlungsfelder.csv");
    public static string FieldRoadCsv => Link("/handlungsfelder-verlauf.csv");
    public static string FieldOrder => Link("/feldrangfolge");
    public static string FieldOrderCsv => Link("/feldrangfolge/rangfolge.csv");
    public static string FieldProposals => Link("/feldvorschlaege");
    public static string FieldProposalsCsv => Link("/feldvorschlaege/vorschlaege.csv");
    public static string FieldOrphans => Link("/agenda/luecken");
    public static string Principles => Link("/leitsaetze");
    public static string PrinciplePoster => Link("/leitsaetze/plakat");
    public static string PrinciplesCsv => Link("/leitsaetze/leitsaetze.csv");
    public static string OfficeFields => Link("/buero/handlungsfelder");
    public static string NewField => Link("/buero/handlungsfelder/neu");
    public static string OfficeFieldOrders => Link("/buero/feldrangfolge");
    public static string OfficeFieldProposals => Link("/buero/feldvorschlaege");
    public static string OfficePrinciples => Link("/buero/leitsaetze");
    public static string NewPrinciple => Link("/buero/leitsaetze/neu");
    public static string Position => Link("/positionspapier");
    public static string OfficePosition => Link("/buero/positionspapier");
    public static string WritePosition => Link("/buero/positionspapier/neu");
    public static string ReleasePosition => Link("/buero/positionspapier/freigabe");
    public static string Coverage => Link("/abdeckung");
    public static string CoverageCsv => Link("/abdeckung/beitraege.csv");
    public static string EditAims(string slug) => Link($"/buero/handlungsfelder/{slug}/ziele");
    public static string EditAim(string slug, int number) => Link($"/buero/handlungsfelder/{slug}/ziele/{number}");
    public static string EndAim(string slug, int number) => Link($"/buero/handlungsfelder/{slug}/ziele/{number}/ende");
    public static string OfficeGoals => Link("/buero/ziele");
    public static string NewGoal => Link("/buero/ziele/neu");

    public static string Editions => Link("/vorhabenliste");
    public static string EditionsCsv => Link("/vorhabenliste/vorhaben.csv");
    public static string OfficeEditions => Link("/buero/vorhabenliste");

    public static string Edition(int number) => Link($"/vorhabenliste/{number}");
    public static string EditionFile(int number) => Link($"/vorhabenliste/{number}.json");
    public static string EditionCsv(int number) => Link($"/vorhabenliste/{number}.csv");
    public static string PrintEdition(int number) => Link($"/vorhabenliste/{number}/blaetter");
    public static string EditionSheet(int number, int measure) => Link($"/vorhabenliste/{number}/blaetter/{measure}");
    public static string CompareEdition(int number) => Link($"/vorhabenliste/{number}/vergleich");
    public static string Rhythm(string kind) => Link("/buero/turnus/" + kind);
    public static string FieldOrderOf(int number) => Link($"/feldrangfolge/{number}");
    public static string FieldProposal(int number) => Link($"/feldvorschlaege/{number}");
    public static string Principle(int number) => Link($"/leitsaetze/{number}");
    public static string PositionEdition(int number) => Link($"/positionspapier?fassung={number}");
    public static string GoalPage(int number) => Link($"/ziele/{number}");
    public static string OfficeField(string slug) => Link("/buero/handlungsfelder/" + slug);
    public static string FieldVersion(string slug, string version) => Link($"/handlungsfelder/{slug}?fassung={version}");
    public static string EditFieldVersion(string slug, string version) => Link($"/buero/handlungsfelder/{slug}/fassungen/{version}");
    public static string RemoveFieldVersion(string slug, string version) => Link($"/buero/handlungsfelder/{slug}/fassungen/{version}/ende");
    public static string TakeProposal(string slug, int proposal) => Link($"/buero/handlungsfelder/{slug}?vorschlag={proposal}");
    public static string RenameField(string slug) => Link($"/buero/handlungsfelder/{slug}/name");
    public static string MergeField(string slug) => Link($"/buero/handlungsfelder/{slug}/zusammenlegung");
    public static string RetireField(string slug) => Link($"/buero/handlungsfelder/{slug}/ende");
    public static string NewFieldProposal(string? slug = null) => Link("/buero/feldvorschlaege/neu" + (slug is null ? "" : "?feld=" + slug));
    public static string EditFieldProposal(int number) => Link($"/buero/feldvorschlaege/{number}");
    public static string DecideFieldProposal(int number) => Link($"/buero/feldvorschlaege/{number}/entscheidung");
    public static string OfficeFieldOrder(int number) => Link($"/buero/feldrangfolge/{number}");
    public static string DecideFieldOrder(int number) => Link($"/buero/feldrangfolge/{number}/beschluss");
    public static string EditPrinciple(int number) => Link($"/buero/leitsaetze/{number}");
    public static string DecidePrinciple(int number) => Link($"/buero/leitsaetze/{number}/beschluss");
    public static string MeasurePrinciples(int number) => Link($"/buero/massnahmen/{number}/leitsaetze");
    public static string EditGoal(int number) => Link($"/buero/ziele/{number}");
    public static string RetireGoal(int number) => Link($"/buero/ziele/{number}/ende");
}
