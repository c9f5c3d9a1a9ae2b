using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of roles and duties.</summary>
public static class RaciText
{
    public static readonly Text Title = new("Wer macht was", "Who does what");
    public static readonly Text TitleOf = new("Wer macht was: {0}", "Who does what: {0}");
    public static readonly Text OfMeasures = new("Wer macht was bei den Maßnahmen", "Who does what for the measures");
    public static readonly Text Intro = new("Für jedes Paket und jede Maßnahme verantwortet genau eine Rolle das Ergebnis. Andere führen aus, werden gefragt oder informiert.", "For each package and each measure exactly one role is accountable for the result. Others execute, are consulted or informed.");
    public static readonly Text Legend = new("R führt aus, A verantwortet, C wird gefragt, I wird informiert.", "R executes, A is accountable, C is consulted, I is informed.");
    public static readonly Text Caption = new("Pakete und Rollen mit ihren Aufgaben", "Packages and roles with their duties");
    public static readonly Text CaptionMeasures = new("Maßnahmen und Rollen mit ihren Aufgaben", "Measures and roles with their duties");
    public static readonly Text Subject = new("Paket", "Package");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Gaps = new("Was noch fehlt", "What is still missing");
    public static readonly Text NoGaps = new("Überall ist festgelegt, wer verantwortet und wer ausführt.", "It is settled everywhere who is accountable and who executes.");
    public static readonly Text NoAccountable = new("{0}: Niemand verantwortet.", "{0}: nobody is accountable.");
    public static readonly Text NoResponsible = new("{0}: Niemand führt aus.", "{0}: nobody executes.");
    public static readonly Text Neither = new("{0}: Niemand verantwortet, und niemand führt aus.", "{0}: nobody is accountable, and nobody executes.");
    public static readonly Text None = new("Noch nichts, wofür sich Aufgaben verteilen ließen.", "Nothing yet to share duties for.");
    public static readonly Text NoneDetail = new("Pakete entstehen im Plan eines Projekts, Maßnahmen im Arbeitsbereich „Maßnahmen“.", "Packages are made in the plan of a project, measures in the office under “Measures”.");
    public static readonly Text Edit = new("Aufgaben verteilen", "Share the duties");
    public static readonly Text EditHint = new("Wählen Sie für jede Rolle, was sie tut. Nur eine Rolle darf verantworten.", "Choose for each role what it does. Only one role may be accountable.");
    public static readonly Text Nothing = new("nichts", "nothing");
    public static readonly Text RoleTwice = new("Diese Rolle oder eine ihrer Zuständigkeiten steht zweimal da.", "This role or one of its responsibilities is there twice.");
    public static readonly Text RolesUnknown = new("Diese Rollen aus der Vorlage gibt es hier noch nicht: {0}. Bitte lassen Sie die Koordination sie anlegen und beginnen Sie dann noch einmal.", "These roles of the template do not exist here yet: {0}. Please have the coordination enter them and then begin again.");
    public static readonly Text TwoAccountable = new("Zwei Rollen verantworten dasselbe. Bitte lassen Sie nur eine verantworten.", "Two roles are accountable for the same. Please leave only one accountable.");
    public static readonly Text DutyWrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text Changed = new("Aufgaben verteilt", "Duties shared");

    public static readonly Text Roles = new("Rollen", "Roles");
    public static readonly Text RolesNote = new("Wer welche Rolle in der Arbeit an der Agenda hat. Rechte im System geben sie nicht; die stehen unter „Personen und Rechte“.", "Who has which role in the work on the agenda. They give no rights in the system; these stand under “People and rights”.");
    public static readonly Text NoRoles = new("Noch keine Rolle.", "No role yet.");
    public static readonly Text NewRole = new("Rolle anlegen", "Add a role");
    public static readonly Text EditRole = new("Rolle ändern", "Change the role");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text NameMissing = new("Bitte geben Sie der Rolle einen Namen.", "Please give the role a name.");
    public static readonly Text Task = new("Wofür sie da ist", "What it is there for");
    public static readonly Text TaskMissing = new("Bitte schreiben Sie, wofür die Rolle da ist.", "Please write what the role is there for.");
    public static readonly Text IsClosed = new("Die Rolle gibt es nicht mehr", "The role exists no more");
    public static readonly Text Closed = new("geschlossen", "closed");

    public static Text Of(RaciDuty duty) => duty switch
    {
        RaciDuty.Responsible => new("führt aus (R)", "executes (R)"),
        RaciDuty.Accountable => new("verantwortet (A)", "is accountable (A)"),
        RaciDuty.Both => new("verantwortet und führt aus (A, R)", "is accountable and executes (A, R)"),
        RaciDuty.Consulted => new("wird gefragt (C)", "is consulted (C)"),
        _ => new("wird informiert (I)", "is informed (I)"),
    };

    /// <summary>For narrow cells; the words stand beside it for screen readers.</summary>
    public static string Letters(RaciDuty duty) => duty switch
    {
        RaciDuty.Responsible => "R",
        RaciDuty.Accountable => "A",
        RaciDuty.Both => "A, R",
        RaciDuty.Consulted => "C",
        _ => "I",
    };
}
