using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of planned and booked effort.</summary>
public static class EffortText
{
    public static readonly Text Effort = new("Aufwand", "Effort");
    public static readonly Text EffortOf = new("Aufwand: {0}", "Effort: {0}");
    public static readonly Text Steps = new("Schritte", "Steps");
    public static readonly Text StepsCaption = new("Geplante Stunden je Schritt, für eine Person und für das Team", "Planned hours of each step, for one person and for the team");
    public static readonly Text Step = new("Schritt", "Step");
    public static readonly Text NewStep = new("Schritt anlegen", "Add a step");
    public static readonly Text EditStep = new("Schritt ändern", "Change the step");
    public static readonly Text RemoveStep = new("Schritt streichen", "Remove the step");
    public static readonly Text NoSteps = new("Noch keine Schritte.", "No steps yet.");
    public static readonly Text NoStepsDetail = new("Ein Schritt hat Stunden je Person und gehört, wenn Sie wollen, zu einem Paket oder einem Termin.", "A step has hours for each person and belongs, if you like, to a package or an event.");
    public static readonly Text Group = new("Gruppe", "Group");
    public static readonly Text GroupHint = new("Schritte derselben Gruppe stehen zusammen, mit Zwischensumme.", "Steps of the same group stand together, with a subtotal.");
    public static readonly Text GroupMissing = new("Bitte geben Sie der Gruppe einen Namen.", "Please give the group a name.");
    public static readonly Text Title = new("Was zu tun ist", "What is to be done");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie, was zu tun ist.", "Please write what is to be done.");
    public static readonly Text HoursEach = new("Stunden je Person", "Hours for each person");
    public static readonly Text PerPerson = new("je Person", "each person");
    public static readonly Text ForPeople = new("für {0} Personen", "for {0} people");
    public static readonly Text ForTeam = new("für das Team", "for the team");
    public static readonly Text IsEstimate = new("Die Stunden sind geschätzt", "The hours are an estimate");
    public static readonly Text Estimate = new("geschätzt", "estimate");
    public static readonly Text IsOptional = new("Der Schritt ist optional", "The step is optional");
    public static readonly Text Optional = new("optional", "optional");
    public static readonly Text Package = new("Gehört zum Paket", "Belongs to the package");
    public static readonly Text Event = new("Gehört zum Termin", "Belongs to the event");
    public static readonly Text NoPackage = new("zu keinem", "to none");
    public static readonly Text Wrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text OneOfBoth = new("Ein Schritt gehört zu einem Paket oder zu einem Termin, nicht zu beiden.", "A step belongs to a package or to an event, not to both.");
    public static readonly Text Together = new("Zusammen", "Together");
    public static readonly Text TogetherWithout = new("Zusammen ohne Optionales", "Together without what is optional");
    public static readonly Text Check = new("Summenprüfung", "Check of the sums");
    public static readonly Text CheckEach = new("Je Person: Summe der Schritte {0}, angegeben {1}.", "Each person: sum of the steps {0}, stated {1}.");
    public static readonly Text CheckAll = new("Zusammen: {0} Personen mal {1} Stunden sind {2}, angegeben {3}.", "Together: {0} people times {1} hours are {2}, stated {3}.");
    public static readonly Text Agrees = new("stimmt", "agrees");
    public static readonly Text Differs = new("weicht ab um {0}", "differs by {0}");
    public static readonly Text TargetOpen = new("Die Größe des Teams ist noch offen. Die Summe für das Team steht hier, sobald sie feststeht.", "The size of the team is still open. The sum for the team will stand here once it is settled.");
    public static readonly Text PlannedBooked = new("Geplant und gebucht", "Planned and booked");
    public static readonly Text Planned = new("Geplant", "Planned");
    public static readonly Text Booked = new("Gebucht", "Booked");
    public static readonly Text Variance = new("Abweichung", "Variance");
    public static readonly Text NotRecorded = new("wird nicht erfasst", "not recorded");
    public static readonly Text TooFew = new("weniger als {0} Personen, wird nicht gezeigt", "fewer than {0} people, not shown");
    public static readonly Text ItemsCaption = new("Pakete und Termine der Phase in Stunden", "Packages and events of the phase in hours");
    public static readonly Text Item = new("Paket oder Termin", "Package or event");
    public static readonly Text ByUnit = new("Gebucht nach Stellen", "Booked by units");
    public static readonly Text ByPerson = new("Gebucht nach Personen, nach Namen geordnet", "Booked by people, ordered by name");
    public static readonly Text OtherUnits = new("andere Stellen zusammen", "other units together");
    public static readonly Text SmallGroups = new("Gruppen unter {0} Personen stehen nicht einzeln.", "Groups of fewer than {0} people do not stand alone.");
    public static readonly Text People = new("Personen", "People");
    public static readonly Text Compare = new("Aufwand der Phasen", "Effort of the phases");
    public static readonly Text CompareOf = new("Aufwand der Phasen: {0}", "Effort of the phases: {0}");
    public static readonly Text CompareNote = new("In Stunden. Was nicht geplant ist, steht als Strich, nicht als Null.", "In hours. What is not planned stands as a dash, not as zero.");
    public static readonly Text StepsPlan = new("Schritte des Teams", "Steps of the team");
    public static readonly Text PackagesPlan = new("Pakete", "Packages");
    public static readonly Text Seconded = new("Zugestimmte Zuordnungen", "Agreed assignments");
    public static readonly Text PersonPlanned = new("Zugeordnet", "Assigned");
    public static readonly Text Change = new("Gegenüber der Phase davor", "Compared with the phase before");
    public static readonly Text First = new("erste Phase", "first phase");
    public static readonly Text Unknown = new("nicht vergleichbar", "not comparable");
}
