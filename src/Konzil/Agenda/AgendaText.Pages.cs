using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the agenda page, the fields and the register.</summary>
public static partial class AgendaText
{
    public static readonly Text AgendaTitle = new("Agenda", "Agenda");
    public static readonly Text TheAgenda = new("Die Agenda", "The agenda");
    public static readonly Text MeasureWord = new("Maßnahme", "Measure");
    public static readonly Text ToStatusReport = new("Statusbericht der ganzen Agenda", "Status report of the whole agenda");
    public static readonly Text MeasuresTitle = new("Maßnahmen", "Measures");
    public static readonly Text LeadProjects = new("Leitprojekte", "Lead projects");
    public static readonly Text LeadNote = new("mit Vorrang umgesetzt", "carried out with priority");
    public static readonly Text DecidedOrFurther = new("beschlossen oder weiter", "adopted or further on");
    public static readonly Text CarriedOut = new("umgesetzt", "carried out");
    public static readonly Text DoneNote = new("abgeschlossen", "finished");
    public static readonly Text GoalsNote = new("Wortlaut: {0}, {1:MMMM yyyy}", "German wording: {0}, {1:MMMM yyyy}, with our translation");
    public static readonly Text SomeGoalsNote = new("Ziele {0}. Wortlaut: {1}, {2:MMMM yyyy}", "Goals {0}. German wording: {1}, {2:MMMM yyyy}, with our translation");
    public static readonly Text GoalNumber = new("Ziel {0}", "Goal {0}");
    public static readonly Text GoalsOneTo = new("Ziele 1 bis {0}", "Goals 1 to {0}");
    public static readonly Text FieldsHeading = new("Felder und Maßnahmen", "Fields and measures");
    public static readonly Text FieldsNote = new("Bis der Gemeinderat beschließt, sind die Felder ein Entwurf.", "Until the city council decides, the fields are a draft.");
    public static readonly Text SomeFieldsNote = new("Noch ein Entwurf: {0}", "Still a draft: {0}");
    public static readonly Text ToRegister = new("Alle Maßnahmen mit Suche und Filter", "All measures with search and filters");
    public static readonly Text WhyThisWay = new("Warum die Stadt diesen Weg gewählt hat", "Why the city chose this way");
    public static readonly Text JumpToField = new("Zu einem Feld springen", "Jump to a field");
    public static readonly Text NoMeasuresInField = new("In diesem Feld gibt es noch keine Maßnahme.", "There is no measure in this field yet.");
    public static readonly Text MatrixHeading = new("Was zahlt worauf ein?", "What serves which goal?");
    public static readonly Text MatrixNote = new("Zahl der Maßnahmen je Feld und Ziel. Eine Maßnahme kann zu mehreren Zielen beitragen. Leere Zellen zeigen Lücken.", "Number of measures by field and goal. A measure can serve several goals. Empty cells show gaps.");
    public static readonly Text MatrixCaption = new("Anzahl der Maßnahmen je Handlungsfeld und Ziel", "Number of measures by field of action and goal");
    public static readonly Text NoneServes = new("keine", "none");
    public static readonly Text ExistsNotStated = new("Besteht schon, Stand nicht angegeben", "Exists already, stage not stated");
    public static readonly Text Resting = new("ruht", "paused");

    private static readonly Text Lead = new("{0} Ziele geben die Richtung vor. {1} Felder ordnen die Arbeit. {2} Maßnahmen sagen, was zu tun ist.", "{0} goals set the direction. {1} fields order the work. {2} measures say what is to be done.");
    private static readonly Text LeadEmpty = new("Hier entsteht die Agenda. Noch ist keine Maßnahme veröffentlicht.", "The agenda is being made here. No measure is published yet.");
    private static readonly Text Contributions = new("aus {0} Beiträgen und laufenden Projekten", "from {0} contributions and running projects");
    private static readonly Text OneContribution = new("aus einem Beitrag und laufenden Projekten", "from one contribution and running projects");
    private static readonly Text NoContributions = new("aus laufenden Projekten", "from running projects");
    private static readonly Text OneRunning = new("eine in Umsetzung", "one being carried out");
    private static readonly Text ManyRunning = new("{0} in Umsetzung", "{0} being carried out");
    private static readonly Text NoneRunning = new("keine in Umsetzung", "none being carried out");
    private static readonly Text GoalsCounted = new("{0} Ziele", "{0} goals");
    private static readonly Text OneMeasure = new("1 Maßnahme", "1 measure");
    private static readonly Text ManyMeasures = new("{0} Maßnahmen", "{0} measures");
    private static readonly Text NoneDecided = new("noch keine beschlossen", "none adopted yet");
    private static readonly Text ManyDecided = new("{0} beschlossen", "{0} adopted");
    private static readonly Text ServesGoals = new("Zahlt ein auf Ziel {0}", "Serves goal {0}");
    private static readonly Text ServesNone = new("Noch keinem Ziel zugeordnet", "Not linked to a goal yet");

    private static readonly Text[] Numbers =
    [
        new("Ein", "One"), new("Zwei", "Two"), new("Drei", "Three"), new("Vier", "Four"), new("Fünf", "Five"), new("Sechs", "Six"),
        new("Sieben", "Seven"), new("Acht", "Eight"), new("Neun", "Nine"), new("Zehn", "Ten"), new("Elf", "Eleven"), new("Zwölf", "Twelve"),
    ];

    public static string AgendaLead(int goals, int fields, int measures) => measures == 0 ? LeadEmpty : Lead.With(InLetters(goals), InLetters(fields), Format.Count(measures));

    public static string GoalsHeading(int count) => GoalsCounted.With(InLetters(count));

    public static string FromContributions(int count) => count switch
    {
        0 => NoContributions,
        1 => OneContribution,
        _ => Contributions.With(Format.Count(count)),
    };

    public static string RunningNote(int count) => count switch
    {
        0 => NoneRunning,
        1 => OneRunning,
        _ => ManyRunning.With(Format.Count(count)),
    };

    public static string Measures(int count) => count == 1 ? OneMeasure : ManyMeasures.With(Format.Count(count));

    public static string BandSum(int count, int decided) => Measures(count) + ", " + (decided == 0 ? NoneDecided : ManyDecided.With(Format.Count(decided)));

    public static string Serves(IEnumerable<int> goals)
    {
        var all = goals.ToList();
        return all.Count == 0 ? ServesNone : ServesGoals.With(string.Join(", ", all));
    }

    /// <summary>The six pictures of the gauge begin with an idea; a measure starts higher.</summary>
    public static int Pegel(MeasureLevel level) => level switch
    {
        MeasureLevel.UnderReview => 2,
        MeasureLevel.WorkedOut => 3,
        MeasureLevel.Scored => 4,
        MeasureLevel.Adopted or MeasureLevel.Running => 5,
        _ => 6,
    };

    private static string InLetters(int count) => count is > 0 and <= 12 ? Numbers[count - 1] : Format.Count(count);
}
