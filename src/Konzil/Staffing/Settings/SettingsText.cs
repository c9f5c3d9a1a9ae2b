using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the city's choices about hours and posts.</summary>
public static class SettingsText
{
    public static readonly Text Title = new("Stunden und Stellen einstellen", "Settings for hours and posts");
    public static readonly Text Note = new("Was erfasst wird, wer es sieht, wie lange es bleibt.", "What is recorded, who sees it, how long it stays.");
    public static readonly Text Mode = new("Stunden", "Hours");
    public static readonly Text ModeMissing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text ModeHint = new("Sprechen Sie vor der Erfassung mit Personalrat und Datenschutz. Wer Stunden erfasst, liest diese Einstellung auf dem Wochenbogen.", "Talk to the staff council and data protection before hours are recorded. Whoever records hours reads this setting on the week sheet.");
    public static readonly Text MinGroup = new("Kleinste Gruppe", "Smallest group");
    public static readonly Text MinGroupHint = new("Summen von weniger Personen zeigt Konzil nicht, damit niemand herauszulesen ist. Mindestens {0}.", "Sums of fewer people are not shown, so that nobody can be read from them. At least {0}.");
    public static readonly Text MinGroupWrong = new("Bitte geben Sie eine ganze Zahl von {0} bis 50 an.", "Please enter a whole number from {0} to 50.");
    public static readonly Text KeepMonths = new("Wochenbögen aufheben, in Monaten", "Keep week sheets, in months");
    public static readonly Text KeepHint = new("Danach löscht Konzil sie. Übrig bleibt die Summe der Phase ohne Personen.", "Then they are deleted. What stays is the sum of the phase without people.");
    public static readonly Text KeepWrong = new("Bitte geben Sie eine ganze Zahl von 1 bis {0} an.", "Please enter a whole number from 1 to {0}.");
    public static readonly Text HoursOfPost = new("Stunden im Jahr für eine Stelle (1,00 MAK)", "Hours a year for one post (1.00 MAK)");
    public static readonly Text HoursOfPostHint = new("MAK heißt Mitarbeiterkapazität. Das Strategiepapier nennt keine Umrechnung; die Stadt legt sie fest. Leer: noch nicht festgelegt.", "MAK means staff capacity. The strategy paper gives no conversion; the city sets it. Empty: not set yet.");
    public static readonly Text HoursOfPostWrong = new("Bitte geben Sie eine Zahl zwischen 1 und 3.000 an.", "Please enter a number between 1 and 3,000.");
    public static readonly Text TrialTitle = new("Probelauf der Löschung", "Trial run of the deletion");
    public static readonly Text TrialMonths = new("Probieren mit Monaten", "Try with months");
    public static readonly Text Trial = new("Probelauf", "Trial run");
    public static readonly Text TrialLine = new("Mit {0} Monaten würde Konzil heute {1} Wochenbögen von {2} Personen löschen, deren Woche vor dem {3} begann. Ein Probelauf löscht nichts.", "With {0} months Konzil would delete {1} week sheets of {2} people today, whose week began before {3}. A trial run deletes nothing.");
    public static readonly Text TrialNothing = new("Mit {0} Monaten würde Konzil heute nichts löschen. Ein Probelauf löscht nichts.", "With {0} months Konzil would delete nothing today. A trial run deletes nothing.");
    public static readonly Text ByItself = new("Die gespeicherte Frist gilt von selbst, jeden Tag.", "The stored period holds by itself, every day.");

    public static Text Of(HoursMode mode) => mode switch
    {
        HoursMode.PlanOnly => new("Nur planen", "Only plan"),
        HoursMode.ByUnit => new("Je Stelle", "By unit"),
        _ => new("Je Person", "By person"),
    };

    public static Text About(HoursMode mode) => mode switch
    {
        HoursMode.PlanOnly => new("Niemand erfasst Stunden. Es gibt nur den geplanten Aufwand.", "Nobody records hours. There is only the planned effort."),
        HoursMode.ByUnit => new("Jede Person erfasst ihre Woche und sieht nur die eigene. Andere sehen Summen je Stelle, nie kleine Gruppen.", "Everybody records their week and sees only their own. Others see sums by unit, never small groups."),
        _ => new("Wer ein Projekt plant, sieht die Stunden der Menschen darin, nach Namen geordnet. Alle anderen sehen nur die eigenen und Summen.", "Whoever plans a project sees the hours of its people, ordered by name. Everybody else sees only their own and sums."),
    };
}
