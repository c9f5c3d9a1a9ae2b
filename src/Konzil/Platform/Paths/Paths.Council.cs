namespace Konzil.Platform;

public static partial class Paths
{
    public static string ResolutionsFile => Link("/beschluesse/beschluesse.csv");
    public static string OfficeResolutions => Link("/buero/beschluesse");
    public static string NewResolution => Link("/buero/beschluesse/neu");
    public static string AdoptAgenda => Link("/buero/agenda/beschluss");
    public static string AgendaVersions => Link("/agenda/versionen");

    public static string GroupVotesCsv => Link("/beschluesse/stimmen.csv");
    public static string GroupVotes(int number) => Link($"/buero/beschluesse/{number}/stimmen");
    public static string CorrectResolution(int number) => Link($"/buero/beschluesse/{number}");
    public static string AgendaVersion(int number) => Link($"/agenda/versionen/{number}");
    public static string AgendaVersionFile(int number) => Link($"/agenda/versionen/{number}.json");
    public static string CompareVersion(int number) => Link($"/agenda/versionen/{number}/vergleich");
}
