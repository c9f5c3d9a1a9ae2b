using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>Words for those who prepare votes.</summary>
public static class VoteOfficeText
{
    public static readonly Text Intro = new("Bürgerinnen und Bürger stimmen über Maßnahmen ab, für die das Geld nicht reicht. Vor dem Ende sieht niemand einen Zwischenstand, auch Sie nicht.", "Citizens vote on measures for which there is not enough money. Nobody sees how it stands before the end, not even you.");
    public static readonly Text None = new("Noch keine Abstimmung.", "No vote yet.");
    public static readonly Text New = new("Neue Abstimmung", "New vote");
    public static readonly Text Create = new("Abstimmung anlegen", "Begin the vote");
    public static readonly Text TitleDe = new("Titel", "Title");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text EnglishHint = new("Bleibt das Feld leer, steht auch auf der englischen Seite der deutsche Text.", "If it stays empty, the English page shows the German text.");
    public static readonly Text IntroDe = new("Worum geht es, und was geschieht mit dem Ergebnis?", "What is it about, and what becomes of the result?");
    public static readonly Text IntroEn = new("Dasselbe auf Englisch", "The same in English");
    public static readonly Text BudgetLabel = new("Geld in Euro", "Money in euros");
    public static readonly Text StyleLabel = new("Wie wird abgestimmt?", "How do people vote?");
    public static readonly Text MostLabel = new("Wie viele Kreuze, oder wie viele Punkte zusammen?", "How many ticks, or how many points in all?");
    public static readonly Text MostForOneLabel = new("Höchstens wie viele Punkte für eine Maßnahme?", "At most how many points for one measure?");
    public static readonly Text MostForOneHint = new("Nur bei Punkten.", "Only with points.");
    public static readonly Text OpensOn = new("Erster Tag", "First day");
    public static readonly Text ClosesOn = new("Letzter Tag", "Last day");
    public static readonly Text TakesPaper = new("Auch Stimmzettel auf Papier", "Ballots on paper too");
    public static readonly Text TakesPaperHint = new("Für alle, die nicht online sind: Sie drucken nummerierte Stimmzettel und geben sie gegen Unterschrift aus. Nach dem letzten Tag bleiben sieben Tage zum Übertragen; erst danach wird gezählt.", "For all who are not online: you print numbered ballots and hand them out against a signature. Seven days after the last day remain for typing them in; only then comes the count.");
    public static readonly Text Save = new("Regeln speichern", "Save the rules");
    public static readonly Text Options = new("Maßnahmen und Kosten", "Measures and costs");
    public static readonly Text OptionsHint = new("Tragen Sie bei jeder Maßnahme, über die abgestimmt wird, die Kosten in ganzen Euro ein. Ein leeres Feld bedeutet: steht nicht auf dem Stimmzettel.", "Enter the cost in whole euros for each measure that is voted on. An empty field means: not on the ballot.");
    public static readonly Text Planned = new("Bisher geplant: {0}", "Planned so far: {0}");
    public static readonly Text CostOf = new("{0} {1}: Kosten in Euro", "{0} {1}: cost in euros");
    public static readonly Text SaveOptions = new("Maßnahmen speichern", "Save the measures");
    public static readonly Text NoMeasures = new("Es gibt noch keine öffentliche Maßnahme.", "There is no public measure yet.");
    public static readonly Text SealHeading = new("Regeln versiegeln", "Seal the rules");
    public static readonly Text SealNote = new("Danach sind die Regeln öffentlich und niemand kann sie mehr ändern. Die Abstimmung öffnet am {0} von selbst und wird am Tag nach dem {1} von selbst ausgezählt.", "After that the rules are public and nobody can change them. The vote opens by itself on {0} and is counted by itself on the day after {1}.");
    public static readonly Text Seal = new("Versiegeln und veröffentlichen", "Seal and publish");
    public static readonly Text Obstacles = new("Das fehlt noch", "What is still missing");
    public static readonly Text OnSite = new("Öffentliche Seite", "Public page");
    public static readonly Text Count = new("Jetzt auszählen", "Count now");
    public static readonly Text CountNote = new("Die Auszählung geschieht von selbst. Wenn sie ausbleibt, stoßen Sie sie hier an.", "The count happens by itself. If it does not, start it here.");
    public static readonly Text SealedTitle = new("Die Regeln sind versiegelt", "The rules are sealed");

    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel ein.", "Please enter a title.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag ein, zum Beispiel 14.10.2026.", "Please enter a day, for example 14/10/2026.");
    public static readonly Text EuroWrong = new("Bitte geben Sie einen Betrag in ganzen Euro von {0:N0} bis {1:N0} ein, zum Beispiel 48.000.", "Please enter an amount in whole euros from {0:N0} to {1:N0}, for example 48,000.");
    public static readonly Text StyleMissing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text WholeWrong = new("Bitte geben Sie eine ganze Zahl von {0} bis {1} ein.", "Please enter a whole number from {0} to {1}.");
    public static readonly Text EndBeforeStart = new("Der letzte Tag liegt vor dem ersten.", "The last day is before the first.");
    public static readonly Text MoreForOneThanAll = new("Eine Maßnahme kann nicht mehr Punkte bekommen, als es zusammen gibt.", "One measure cannot get more points than there are in all.");
    public static readonly Text TooManyOptions = new("Mehr als {0} Maßnahmen überblickt niemand. Bitte nehmen Sie weniger.", "Nobody keeps more than {0} measures in view. Please take fewer.");
    public static readonly Text NeedsOptions = new("Es braucht mindestens zwei Maßnahmen mit Kosten.", "At least two measures with costs are needed.");
    public static readonly Text DearerThanBudget = new("{0} kostet mehr, als es Geld gibt.", "{0} costs more than there is money.");
    public static readonly Text OpensInPast = new("Der erste Tag liegt in der Vergangenheit.", "The first day is in the past.");
    public static readonly Text ClosedByPlan = new("Am {0} sind Abstimmungen nach dem Zeitplan nicht geöffnet. Ändern Sie die Tage oder die Beteiligung in der Phase.", "On {0} votes are not open by the timeline. Change the days or what the phase opens.");
    public static readonly Text KeptOpen = new("Die Abstimmung „{0}“ läuft bis {1}. Ihre Regeln sind versiegelt, deshalb bleibt sie geöffnet.", "The vote “{0}” runs until {1}. Its rules are sealed, so it stays open.");
    public static readonly Text AlreadySealed = new("Diese Abstimmung ist schon versiegelt.", "This vote has been sealed already.");
    public static readonly Text NotSealed = new("Diese Abstimmung läuft nicht oder ist schon ausgezählt.", "This vote is not running or has been counted already.");
    public static readonly Text StillOpen = new("Gezählt wird erst nach dem {0:d}.", "Ballots are counted only after {0:d}.");
    public static readonly Text RulesAreSealed = new("Die Regeln sind versiegelt und öffentlich. Sie ändern sich nicht mehr.", "The rules are sealed and public. They no longer change.");

    public static Text Of(BallotStyle style) => style switch
    {
        BallotStyle.Approval => new("Ankreuzen, bis zu einer Zahl", "Ticks, up to a number"),
        _ => new("Punkte verteilen", "Points"),
    };
}
