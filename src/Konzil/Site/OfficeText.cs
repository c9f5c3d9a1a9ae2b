using Konzil.Platform;

namespace Konzil.Site;

/// <summary>Words of the office's start and of the state of the machine.</summary>
public static class OfficeText
{
    public static readonly Text Title = new("Arbeitsbereich", "Back office");
    public static readonly Text Waits = new("Was auf Sie wartet", "What waits for you");
    public static readonly Text NothingWaits = new("Zurzeit wartet nichts auf Sie.", "Nothing waits for you at present.");
    public static readonly Text NoneWaits = new("nichts offen", "nothing waiting");
    public static readonly Text OneWaits = new("1 offen", "1 waiting");
    public static readonly Text ManyWait = new("{0} offen", "{0} waiting");
    public static readonly Text Nothing = new("Ihre Rolle hat hier noch keine Aufgaben.", "Your role has no tasks here yet.");
    public static readonly Text NothingDetail = new("Rechte vergibt die Administration der Digitalen Agenda.", "The administration of the Digital Agenda grants rights.");

    public static readonly Text Operation = new("Betrieb", "Operation");
    public static readonly Text Jobs = new("Aufträge", "Jobs");
    public static readonly Text JobsNote = new("Was nach dem Speichern erledigt wird: Nachrichten, Mails, Suche.", "What is done after saving: notices, mails, search.");
    public static readonly Text WaitingJobs = new("Fällige Aufträge, warten", "Jobs due, waiting");
    public static readonly Text LaterJobs = new("Aufträge für später", "Jobs for later");
    public static readonly Text DeadJobs = new("Gescheiterte Aufträge", "Failed jobs");
    public static readonly Text UnsentMails = new("Mails noch nicht versandt", "Mails not yet sent");
    public static readonly Text Version = new("Version", "Version");
    public static readonly Text Database = new("Datenbank", "Database");
    public static readonly Text NoTrouble = new("Kein Auftrag ist gescheitert oder wartet auf einen neuen Versuch.", "No job has failed or waits for another try.");
    public static readonly Text Job = new("Auftrag", "Job");
    public static readonly Text State = new("Zustand", "State");
    public static readonly Text Tries = new("Versuche", "Tries");
    public static readonly Text LastError = new("Letzter Fehler", "Last error");
    public static readonly Text Action = new("Aktion", "Action");
    public static readonly Text Dead = new("gescheitert", "failed");
    public static readonly Text NextTry = new("nächster Versuch {0}", "next try {0}");
    public static readonly Text Retry = new("Noch einmal versuchen", "Try again");
    public static readonly Text Search = new("Suche", "Search");
    public static readonly Text SearchNote = new("Nur Öffentliches steht in der Suche. Fehlt etwas, hilft der Befehl „search-rebuild“.", "Only what is public is in the search. If something is missing, the command “search-rebuild” helps.");
    public static readonly Text InIndex = new("{0} in der Suche, {1} insgesamt", "{0} in the search, {1} in total");
}
