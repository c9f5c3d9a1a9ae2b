namespace Konzil.Platform;

public static partial class Paths
{
    public static string Units => Link("/stellen");
    public static string UnitsCsv => Link("/stellen.csv");
    public static string OfficeUnits => Link("/buero/stellen");
    public static string NewUnit => Link("/buero/stellen/neu");

    public static string Unit(int number) => Link($"/stellen#stelle-{number}");
    public static string StaffUnit(int number) => Link($"/buero/stellen/{number}/personen");
    public static string LeaveUnit(int number, Guid person) => Link($"/buero/stellen/{number}/personen/{person}/ende");
    public static string EditUnit(int number) => Link($"/buero/stellen/{number}");
}
