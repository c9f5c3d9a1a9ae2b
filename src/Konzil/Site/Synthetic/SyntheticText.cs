namespace Konzil.Site.Synthetic;

/// <summary>German sentences about a city, put together from words; the same seed gives the same text.</summary>
internal sealed class SyntheticText(Random random)
{
    private static readonly string[] Things =
    [
        "Fahrradstellplätze", "Ladesäulen", "Trinkbrunnen", "Sitzbänke", "Straßenbäume", "Blindenleitsysteme", "Bushaltestellen", "Spielplätze", "Gemeinschaftsgärten",
        "Leihräder", "Wegweiser", "Mülleimer", "Bücherschränke", "Reparaturcafés", "WLAN-Zugänge", "Parkscheine", "Anmeldungen", "Terminvergaben", "Vereinsräume",
        "Sportstätten", "Zebrastreifen", "Radwege", "Anzeigetafeln", "Sprachkurse", "Sprechstunden", "Grünflächen", "Laternen", "Aufzüge", "Fähren", "Lernräume",
        "Pflegeangebote", "Notrufsäulen", "Marktstände", "Museumsführungen", "Solardächer", "Regenwasserspeicher", "Luftmessstellen", "Schulwege", "Kitaplätze", "Fundsachen",
    ];

    private static readonly string[] Places =
    [
        "am Bahnhof", "in der Altstadt", "am Fluss", "im Park", "im Westen der Stadt", "im Osten der Stadt", "am Markt", "an der Hochschule", "in den Ortsteilen",
        "in Dettingen", "am Hafen", "in der Bibliothek", "im Bürgerbüro", "auf dem Markt", "am Schänzle", "in Fürstenberg", "an der Fähre", "in den Schulen", "in allen Stadtteilen", "im Stadtgarten",
    ];

    private static readonly string[] Wishes =
    [
        "besser beleuchten", "leichter finden", "online reservieren", "in einer Karte zeigen", "barrierefrei gestalten", "gemeinsam planen", "öfter prüfen", "rechtzeitig ankündigen",
        "in mehreren Sprachen erklären", "ohne Papier erledigen", "nachts sicher machen", "für Kinder öffnen", "länger öffnen", "als offene Daten bereitstellen", "mit weniger Strom betreiben", "vor Hitze schützen",
    ];

    private static readonly string[] Reasons =
    [
        "Viele ältere Menschen kommen dort allein nicht zurecht.", "Heute steht man lange an und weiß nicht, wie es weitergeht.", "Andere Städte zeigen, dass es mit wenig Geld geht.",
        "Wer berufstätig ist, schafft es zu den Öffnungszeiten nicht.", "Im Winter ist es dort dunkel, und im Sommer fehlt Schatten.", "Die Auskunft am Telefon ist freundlich, aber selten vollständig.",
        "Für Familien mit mehreren Kindern wäre das eine große Hilfe.", "Die Daten liegen der Stadt ohnehin vor, man müsste sie nur zeigen.", "Vereine könnten mithelfen, wenn jemand sie fragt.",
        "Es genügt, an einer Stelle anzufangen und dann zu schauen.", "Ich habe es selbst erlebt und mir danach geschworen, es zu melden.", "Wichtig ist, dass es auch ohne Handy funktioniert.",
        "Ein Hinweis an der Stelle selbst würde schon reichen.", "Bitte denken Sie dabei an Menschen mit Rollstuhl und Rollator.", "Das spart auf Dauer auch der Verwaltung viel Zeit.",
    ];

    private static readonly string[] Answers =
    [
        "Das finde ich gut, aber bitte nicht nur {0}.", "Bei uns {0} gibt es das schon, es klappt prima.", "Dagegen spricht, dass der Platz {0} knapp ist.", "Wer soll das bezahlen? Vielleicht zuerst ein Versuch {0}.",
        "Ich würde mithelfen, ich wohne {0}.", "Könnte man das mit den Plänen {0} verbinden?", "Genau so habe ich es {0} auch erlebt.", "Mir wäre wichtiger, dass {0} zuerst etwas geschieht.",
    ];

    private static readonly string[] Names = ["Möwe", "Seerose", "Schilf", "Boje", "Kormoran", "Segel", "Welle", "Uferweg", "Felchen", "Haubentaucher"];

    public string Title() => $"{Of(Things)} {Of(Places)} {Of(Wishes)}";

    public string Body(string title)
    {
        var sentences = new List<string> { title + ": das wünsche ich mir.", $"Es geht um {Of(Things)} {Of(Places)}." };
        for (var i = random.Next(2, 7); i > 0; i--)
        {
            sentences.Add(Of(Reasons));
        }

        return string.Join(' ', sentences);
    }

    public string Comment() => string.Format(System.Globalization.CultureInfo.InvariantCulture, Of(Answers), Of(Places)) + " " + Of(Reasons);

    public string Name() => $"{Of(Names)} {random.Next(1, 10_000)}";

    private string Of(string[] words) => words[random.Next(words.Length)];
}
