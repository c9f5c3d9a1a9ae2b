using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the success factors.</summary>
public static class FactorText
{
    public static readonly Text Factors = new("Erfolgsfaktoren", "Success factors");
    public static readonly Text Note = new("Was laut Strategiepapier für den Projekterfolg relevant ist, und wie es darum steht.", "What the strategy paper calls relevant for success, and how it stands.");
    public static readonly Text None = new("Das Strategiepapier nennt noch keine Erfolgsfaktoren.", "The strategy paper names no success factors yet.");
    public static readonly Text NotRated = new("noch nicht bewertet", "not rated yet");
    public static readonly Text Latest = new("{0} von 5: {1}, bewertet am {2}", "{0} of 5: {1}, rated on {2}");
    public static readonly Text Better = new("besser als davor", "better than before");
    public static readonly Text Worse = new("schlechter als davor", "worse than before");
    public static readonly Text Same = new("wie davor", "as before");
    public static readonly Text Rate = new("Bewerten", "Rate");
    public static readonly Text RateTitle = new("Erfolgsfaktor bewerten", "Rate the success factor");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, nicht nach heute.", "Please give a day, not after today.");
    public static readonly Text DayTaken = new("Für diesen Tag ist schon eine Bewertung gespeichert: {0}. Bitte wählen Sie einen anderen Tag.", "A rating of this day is stored already: {0}. Please choose another day.");
    public static readonly Text Step = new("Wie steht es darum?", "How does it stand?");
    public static readonly Text StepMissing = new("Bitte wählen Sie eine Stufe von 1 bis 5.", "Please choose a step from 1 to 5.");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonMissing = new("Bitte begründen Sie die Bewertung.", "Please give a reason for the rating.");
    public static readonly Text Save = new("Bewertung speichern", "Save the rating");
    public static readonly Text By = new("Von", "By");
    public static readonly Text Points = new("von 5", "of 5");

    private static readonly Text[] Steps = [new("gefährdet", "at risk"), new("schwach", "weak"), new("teils erfüllt", "partly met"), new("weitgehend erfüllt", "largely met"), new("erfüllt", "met")];

    /// <param name="step">1 to 5.</param>
    public static Text StepOf(int step) => Steps[step - 1];
}
