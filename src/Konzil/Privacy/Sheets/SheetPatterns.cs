namespace Konzil.Privacy;

/// <summary>What a document starts with, so that nobody sits before an empty page. In German, as the law asks for it.</summary>
internal static class SheetPatterns
{
    public static string Of(SheetKind kind) => kind switch
    {
        SheetKind.Impact => Impact,
        SheetKind.Measures => Measures,
        SheetKind.Staff => Staff,
        _ => Workshop,
    };

    private const string Impact = """
        MUSTER, bitte prüfen und ergänzen

        1 Schwellwertprüfung (Art. 35 Abs. 1 und 3 DSGVO)
        Treffen zwei oder mehr der neun Punkte zu, ist in der Regel eine Folgenabschätzung nötig.
        Bewerten oder Einstufen von Menschen: nein. Bewertet werden Maßnahmen, nicht Menschen.
        Automatische Entscheidung mit rechtlicher Wirkung: nein. Über Beiträge entscheiden Menschen.
        Systematische Überwachung: nein. Keine Zählpixel, keine Standortverfolgung.
        Vertrauliche oder besonders geschützte Daten: möglich in freien Texten. Die Moderation blendet sie aus.
        Verarbeitung in großem Umfang: prüfen, je nach Größe der Stadt.
        Zusammenführen von Datenbeständen: nein.
        Schutzbedürftige Betroffene: möglich, Jugendliche und Beschäftigte.
        Neue Technik: nein.
        Betroffene werden an einem Recht gehindert: nein. Jede Beteiligung geht auch auf Papier.
        Ergebnis: 

        2 Beschreibung der Verarbeitung
        Siehe Verzeichnis der Verarbeitungstätigkeiten.

        3 Notwendigkeit und Verhältnismäßigkeit
        Lesen geht ohne Konto. Ein Pseudonym genügt. Stimmzettel kennen keine Person.

        4 Risiken für die Betroffenen
        Jemand wird durch einen Beitrag erkannt:
        Jemand erfährt, wie eine andere Person abgestimmt hat:
        Beschäftigte werden über Stunden oder Berichte verglichen:

        5 Maßnahmen gegen die Risiken
        Siehe Blatt „Technische und organisatorische Maßnahmen“.

        6 Ergebnis und Stellungnahme des Datenschutzes

        """;

    private const string Measures = """
        MUSTER, bitte prüfen und ergänzen. Was die Plattform selbst tut, steht schon da.

        Vertraulichkeit
        Passwörter ab 12 Zeichen, nur als Prüfsumme gespeichert; nach zehn falschen Versuchen gesperrt; Anmeldung mit Passkey möglich.
        Rechte nach Rollen; was jemand nicht sehen darf, gibt es für ihn nicht.
        Links aus Mails gelten einmal und kurz; gespeichert ist nur ihre Prüfsumme.
        Stimmzettel ohne Person und ohne Zeit.
        Übertragung verschlüsselt: von der Stadt einzurichten (TLS am Proxy).
        Verschlüsselung der Festplatte: von der Stadt einzurichten.

        Integrität
        Jede Änderung steht im Verlauf. Siegel und Prüfsummen bei Bewertungen, Abstimmungen und beschlossenen Fassungen.
        Schreiben geht nur von den eigenen Seiten aus; keine fremden Skripte, Schriften oder Karten.

        Verfügbarkeit
        Sicherung und Wiederherstellung: Zeitplan und Probe von der Stadt einzutragen.

        Trennung
        Daten von Beschäftigten und von Bürgerinnen und Bürgern haben eigene Zwecke, Rechte und Fristen (siehe Verzeichnis). Zahlen über Gruppen gibt es erst ab fünf Personen.

        Löschung
        Fristen als nächtliche Aufträge mit Protokoll. Löschung eines Kontos mit Durchsuchung aller Tabellen danach.

        Überprüfung
        Wer prüft, wie oft, wann zuletzt:

        """;

    private const string Staff = """
        MUSTER, bitte mit dem Personalrat abstimmen

        Gegenstand
        Daten von Beschäftigten auf der Plattform Digitale Agenda: Rollen, Aufgaben, Projektteams, Berichte, Verlauf.

        Was nicht geschieht
        Kein Vergleich und keine Rangliste von Personen. Keine Auswertung des Verlaufs zur Leistung oder zum Verhalten.
        Stunden werden je Stelle und Arbeitspaket geplant, nicht je Person erfasst.
        Zahlen über Gruppen von Beschäftigten erst ab fünf Personen.

        Wer was sieht
        Den Verlauf lesen Koordination, Administration und Datenschutz. Öffentlich steht die Stelle, nicht die Person.

        Ende der Beschäftigung
        Die Administration entzieht die Rollen und überträgt Aufgaben. Danach kann das Konto gelöscht werden; was dienstlich entschieden wurde, bleibt ohne Namen.

        Mitbestimmung
        § 75 LPVG BW. Beschluss des Personalrats vom:

        """;

    private const string Workshop = """
        MUSTER für den Workshop der ersten Projektphase. Im Strategiepapier, Abschnitt 4.4: „Das Thema Datenschutz wird insbesondere in der ersten Projektphase vertieft im Rahmen eines Workshops bearbeitet.“

        Teilnehmende Stellen
        Koordination, Datenschutz, IT, Personalrat, Pressestelle.

        Ablauf
        1 Verzeichnis der Verarbeitungstätigkeiten gemeinsam lesen: Was fehlt, was braucht die Stadt nicht?
        2 Fristen festlegen.
        3 Hinweise je Zweck schreiben und freigeben.
        4 Schwellwertprüfung ausfüllen, über eine Folgenabschätzung entscheiden.
        5 Technische und organisatorische Maßnahmen ergänzen.
        6 Daten von Beschäftigten: Abstimmung mit dem Personalrat.

        Ergebnisse

        Offene Punkte, wer, bis wann

        """;
}
