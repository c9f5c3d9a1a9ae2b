using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>Invented content for the workbench.</summary>
internal static class WorkbenchSamples
{
    public static readonly IReadOnlyList<(string Code, string Name)> Marks =
    [
        ("inf", "Digitale Infrastruktur"), ("wir", "Wirtschaft"), ("ver", "Verwaltung"), ("mob", "Mobilität"), ("nac", "Nachbarschaft"),
        ("ges", "Gesundheit"), ("bil", "Bildung"), ("kul", "Kultur & Freizeit"), ("umw", "Umwelt & Energie"), ("tou", "Tourismus"),
    ];

    private static readonly string[] Levels =
    [
        "0 1 1 0 1 0", "1 1 1 0 0 0", "0 0 2 0 1 1", "1 0 2* 0 0 1", "0 1 1 1* 0 0",
        "1 1 1* 0 0 0", "0 0 1 0 3* 0", "0 1 3** 0 0 0", "0 1 2* 0 7* 12", "1 0 1 0 0 0",
    ];

    public static IReadOnlyList<LevelRow> Board =>
        [.. Marks.Select((m, i) => new LevelRow(m.Code, m.Name, Paths.Field(m.Code), [.. Levels[i].Split(' ').Select(Cell)]))];

    public static IReadOnlyList<LineageSource> Sources =>
    [
        new("Idee 57: Licht nur, wenn jemand kommt", Paths.Idea(57, "Licht nur, wenn jemand kommt"), "Online, Februar 2021, 214 Zustimmungen", 214),
        new("Idee 63: Weniger Licht für Nachtfalter", Paths.Idea(63, "Weniger Licht"), "Online, Februar 2021, 58 Zustimmungen", 58),
        new("Karte 9: „Am Hockgraben ist es zu dunkel“", Paths.Card("9"), "Workshop 1, Mai 2021, 11 Punkte", 11),
        new("Karte 22: Straßenlampen, die Strom sparen", Paths.Card("22"), "Workshop 1, Mai 2021, 7 Punkte", 7),
        new("Pilotprojekt Intelligente Beleuchtungssysteme", null, "Stadt, 40.000 € Anschubfinanzierung", 120),
    ];

    public static IReadOnlyList<LineageSource> ManySources => [.. Sources, .. Sources, .. Sources.Take(3)];

    public static IReadOnlyList<LineageStation> Stations =>
    [
        new("Maßnahme", "M-27, ausgearbeitet im Juni 2021", StepState.Done, Paths.Measure(27, "Intelligente Beleuchtung")),
        new("Bewertung", "81,4 von 100 Punkten, Platz 2", StepState.Done),
        new("Beschluss", "Gemeinderat, 22. Juli 2021", StepState.Done),
        new("Umsetzung", "Seit September 2021, erster Abschnitt fertig", StepState.Running),
        new("Ergebnis", "Bericht im Herbst 2022", StepState.Ahead),
    ];

    public static IReadOnlyList<LatteStep> Road =>
    [
        new("Eingegangen", "9. Februar 2021", null, StepState.Done),
        new("Bewertet: 81,4 Punkte, Platz 2", "9. Juli 2021", null, StepState.Done, Paths.Scoring, "Bewertung ansehen"),
        new("Umsetzung läuft", "seit September 2021", "Erster Abschnitt mit 34 Leuchten in Betrieb.", StepState.Running),
        new("Ergebnisbericht", null, null, StepState.Ahead),
    ];

    public static readonly IReadOnlyList<KeyFigure> Figures =
    [
        new("Beiträge", "202", "128 online, 74 auf Karten"), new("Ausgaben", "335.600\u00a0€", "veranschlagt: 300.000\u00a0€"), new("Leitprojekte", "8"),
    ];

    public static readonly IReadOnlyList<ChartPoint> Power =
        [new("1/2020", 55), new("2/2020", 54), new("3/2020", 41), new("4/2020", 33), new("1/2021", 35), new("2/2021", 27), new("3/2021", 24)];

    public static readonly IReadOnlyList<ChartPoint> Balance = [new("2019", -1.2m), new("2020", 0.4m), new("2021", 1.4m)];

    public static readonly IReadOnlyList<MoneyBar> Money =
    [
        new("Pilotprojekt (Anschub 2019)", 40000, 40000, 40000), new("Leuchten und Sensoren", 92000, 71500, 38200),
        new("Einbau und Anschluss", 38000, 46500, 41400), new("Messung und Bericht", 16000, 6000, 2000),
    ];

    public static readonly IReadOnlyList<Option> Fields = [.. Marks.Select((m, i) => new Option(m.Code, m.Name, Mark: m.Code, Count: 38 - (i * 3)))];

    public static readonly IReadOnlyList<Option> Decisions =
    [
        new("frei", "Veröffentlichen", "Die markierte Telefonnummer wird vorher entfernt."), new("frage", "Zurückfragen", "Die Idee bleibt unsichtbar, bis eine Antwort kommt."),
        new("nicht", "Nicht veröffentlichen", "Nur mit Grund aus den Spielregeln."),
    ];

    public static readonly IReadOnlyList<Option> Sorting = [new("ja", "Zustimmung"), new("neu", "Neueste zuerst"), new("viel", "Meiste Beiträge")];

    public static FormErrors Errors
    {
        get
        {
            var errors = new FormErrors();
            errors.Add("TextFehler", "Bitte schreiben Sie mindestens zwei Sätze, damit andere Ihre Idee verstehen.");
            errors.Add("MailFehler", "E-Mail: Das @-Zeichen fehlt.");
            errors.Add("FeldFehler", "Bitte wählen Sie ein Handlungsfeld.");
            errors.Add("WahlFehler", "Bitte entscheiden Sie, was geschehen soll.");
            errors.Add("SkalaFehler", "Bitte vergeben Sie einen Wert von 0 bis 5.");
            errors.Add("RegelnFehler", "Bitte stimmen Sie den Spielregeln zu.");
            return errors;
        }
    }

    private static LevelCell Cell(string cell) => new(int.Parse(cell.TrimEnd('*'), System.Globalization.CultureInfo.InvariantCulture), cell.Count(c => c == '*'));
}
