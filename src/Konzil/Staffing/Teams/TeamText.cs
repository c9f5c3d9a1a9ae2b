using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the teams.</summary>
public static class TeamText
{
    public static readonly Text TeamOf = new("Team: {0}", "Team: {0}");
    public static readonly Text Team = new("Team planen", "Plan the team");
    public static readonly Text Intro = new("Für jede Phase gibt es ein eigenes Team. Es lässt sich planen, während die vorige Phase noch läuft, auch ohne Namen. Mit der Freigabe am Ende der Phase endet das Team.", "Each phase has a team of its own. It can be planned while the phase before still runs, also without names. The team ends with the gate at the end of the phase.");
    public static readonly Text NotPlanned = new("Für diese Phase ist noch kein Team geplant.", "No team is planned for this phase yet.");
    public static readonly Text NotPlannedDetail = new("Wer das Projekt plant, legt fest, wie viele Personen und welche Stellen es braucht.", "Whoever plans the project decides how many people and which units it takes.");
    public static readonly Text Target = new("Größe des Teams", "Size of the team");
    public static readonly Text TargetHint = new("Wie viele Personen das Team haben soll. Leer, wenn das noch offen ist.", "How many people the team shall have. Empty while that is open.");
    public static readonly Text TargetWrong = new("Bitte geben Sie eine ganze Zahl von 1 bis {0} an.", "Please enter a whole number from 1 to {0}.");
    public static readonly Text TargetOpen = new("noch offen", "still open");
    public static readonly Text Named = new("Benannt", "Named");
    public static readonly Text NamedOf = new("{0} von {1}", "{0} of {1}");
    public static readonly Text Complete = new("Das Team ist vollständig: {0} von {0} Personen sind benannt.", "The team is complete: {0} of {0} people are named.");
    public static readonly Text Missing = new("Es fehlen noch {0} von {1} Personen.", "{0} of {1} people are still missing.");
    public static readonly Text MissingOne = new("Es fehlt noch 1 von {0} Personen.", "1 of {0} people is still missing.");
    public static readonly Text MissingDetail = new("Wer das Projekt plant, fragt Stellen an oder benennt Personen. Termine stehen bei den Plätzen.", "Whoever plans the project asks units or names people. The days stand with the places.");
    public static readonly Text TooMany = new("Es sind {0} Personen benannt, {1} mehr als geplant.", "{0} people are named, {1} more than planned.");
    public static readonly Text PlacesDiffer = new("Geplant sind {0} Plätze, das Team soll {1} Personen haben. Beides bleibt, wie es ist, bis Sie eines ändern.", "{0} places are planned, the team shall have {1} people. Both stay as they are until you change one.");
    public static readonly Text Validity = new("Gilt", "Valid");
    public static readonly Text Said = new("Dazu heißt es", "What is said about it");
    public static readonly Text HoursEach = new("Stunden je Person", "Hours for each person");
    public static readonly Text HoursAll = new("Stunden zusammen", "Hours together");
    public static readonly Text HoursHint = new("Angabe zum Vergleich mit der Summe der Schritte; darf fehlen.", "To compare with the sum of the steps; may be missing.");
    public static readonly Text Places = new("Plätze", "Places");
    public static readonly Text PlacesNote = new("Plätze stehen fest, bevor Namen bekannt sind.", "Places are settled before names are known.");
    public static readonly Text NoPlaces = new("Noch keine Plätze.", "No places yet.");
    public static readonly Text Place = new("Platz", "Place");
    public static readonly Text NewPlace = new("Platz anlegen", "Add a place");
    public static readonly Text EditPlace = new("Platz ändern", "Change the place");
    public static readonly Text Skill = new("Was die Person können oder mitbringen soll", "What the person shall be able to do or bring along");
    public static readonly Text SkillMissing = new("Bitte schreiben Sie, wofür der Platz ist.", "Please write what the place is for.");
    public static readonly Text ToBeNamed = new("zu benennen", "to be named");
    public static readonly Text DueOn = new("Zu benennen bis", "To be named by");
    public static readonly Text NamePlace = new("Person benennen", "Name a person");
    public static readonly Text NameHint = new("Die Person gehört danach zum Team dieser Phase, liest den Plan und bekommt eine Nachricht.", "The person then belongs to the team of this phase, reads the plan and gets a message.");
    public static readonly Text VacatePlace = new("Platz freigeben", "Open the place again");
    public static readonly Text VacateHint = new("Die Person bleibt im Team, bis Sie sie unter „Projektteam“ entlassen. Der Platz ist wieder offen.", "The person stays in the team until you let them go under “Project team”. The place is open again.");
    public static readonly Text RemovePlace = new("Platz streichen", "Remove the place");
    public static readonly Text StillTaken = new("Dieser Platz ist besetzt. Geben Sie ihn zuerst frei.", "This place is taken. Open it first.");
    public static readonly Text Taken = new("Dieser Platz ist inzwischen besetzt.", "This place has been taken meanwhile.");
    public static readonly Text HasPlace = new("Diese Person hat in diesem Team schon einen Platz.", "This person already has a place in this team.");
    public static readonly Text SinceLeft = new("{0} gehört nicht mehr zum Team.", "{0} no longer belongs to the team.");
    public static readonly Text Members = new("Wer dazugehört", "Who belongs to it");
    public static readonly Text NoMembers = new("Noch niemand.", "Nobody yet.");
    public static readonly Text WholeProject = new("für das ganze Projekt", "for the whole project");
    public static readonly Text Coverage = new("Welche Stellen vertreten sind", "Which units are represented");
    public static readonly Text CoverageNote = new("Vertreten ist eine Stelle, wenn jemand aus ihr oder einer Stelle darunter im Team ist.", "A unit is represented when somebody of it or of a unit below it is in the team.");
    public static readonly Text CoverageSum = new("{0} von {1} Stellen sind vertreten.", "{0} of {1} units are represented.");
    public static readonly Text NoCoverage = new("Für dieses Team ist keine Stelle festgelegt.", "No unit is laid down for this team.");
    public static readonly Text Represented = new("vertreten", "represented");
    public static readonly Text Reserved = new("Platz vorgesehen", "place reserved");
    public static readonly Text NotRepresented = new("fehlt", "missing");
    public static readonly Text By = new("Durch", "By");
    public static readonly Text Others = new("Aus anderen Stellen: {0}", "From other units: {0}");
    public static readonly Text Units = new("Stellen, die vertreten sein sollen", "Units that shall be represented");
    public static readonly Text UnitsHint = new("Eine eigene Angabe: Die Zahl der Stellen und die Zahl der Personen dürfen verschieden sein.", "A fact of its own: the number of units and the number of people may differ.");
    public static readonly Text UnitsChanged = new("Stellen, die vertreten sein sollen, geändert", "Units that shall be represented changed");
    public static readonly Text Effort = new("Aufwand dieser Phase", "Effort of this phase");
    public static readonly Text AskUnit = new("Stelle anfragen", "Ask a unit");
    public static readonly Text PlacePoint = new("Platz zu benennen: {0} ({1})", "Place to be named: {0} ({1})");
    public static readonly Text DatePoint = new("Termin zu bestimmen: {0} ({1})", "Date to be set: {0} ({1})");
}
