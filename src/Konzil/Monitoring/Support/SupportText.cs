using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the support by leadership and staff.</summary>
public static class SupportText
{
    public static readonly Text Title = new("Rückhalt", "Support");
    public static readonly Text Note = new("Steht die Verwaltungsspitze hinter der Agenda, und wie sehen es die Beschäftigten?", "Does the leadership stand behind the agenda, and how does the staff see it?");
    public static readonly Text Leadership = new("Verwaltungsspitze", "Leadership");
    public static readonly Text LeadershipNote = new("Was Ämter und Gremien für die Agenda gesagt, entschieden oder gegeben haben. Auch was sie nicht gegeben haben. Keine Namen.", "What offices and bodies said, decided or gave for the agenda. Also what they did not give. No names.");
    public static readonly Text None = new("Noch ist nichts festgehalten.", "Nothing is recorded yet.");
    public static readonly Text NoneDetail = new("Die Koordination hält fest, wann die Spitze sich für die Agenda einsetzt.", "The coordination records when the leadership stands up for the agenda.");
    public static readonly Text New = new("Rückhalt festhalten", "Record support");
    public static readonly Text Edit = new("Eintrag {0} bearbeiten", "Edit entry {0}");
    public static readonly Text Change = new("Bearbeiten", "Edit");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayMissing = new("Bitte geben Sie den Tag ein.", "Please enter the day.");
    public static readonly Text DayAhead = new("Der Tag liegt noch vor uns. Halten Sie fest, was geschehen ist.", "The day is still ahead. Record what has happened.");
    public static readonly Text Office = new("Amt oder Gremium", "Office or body");
    public static readonly Text OfficeHint = new("Kein Name: zum Beispiel „Oberbürgermeister“ oder „Konferenz der Amtsleitungen“.", "No name: for example “Lord Mayor” or “conference of department heads”.");
    public static readonly Text OfficeMissing = new("Bitte nennen Sie das Amt oder Gremium.", "Please name the office or body.");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art.", "Please choose the kind.");
    public static readonly Text What = new("Was geschah", "What happened");
    public static readonly Text WhatMissing = new("Bitte schreiben Sie, was geschah.", "Please write what happened.");
    public static readonly Text Evidence = new("Wo es nachzulesen ist", "Where it can be read");
    public static readonly Text EvidenceHint = new("Niederschrift, Vorlage oder Adresse.", "Minutes, paper or address.");
    public static readonly Text Staff = new("Beschäftigte", "Staff");
    public static readonly Text StaffNote = new("Kurzumfragen ohne Namen; Zahlen erst am Ende und ab {0} Antworten. Wiederholte Umfragen zeigen den Verlauf.", "Short surveys without names; numbers only at the end and from {0} answers on. Repeated surveys show how answers moved.");
    public static readonly Text StaffNone = new("Noch wurde keine Umfrage unter Beschäftigten beendet.", "No survey of the staff has ended yet.");
    public static readonly Text StaffMake = new("Umfragen vorbereiten", "Prepare surveys");
    public static readonly Text Survey = new("Umfrage", "Survey");
    public static readonly Text Until = new("Beendet", "Ended");
    public static readonly Text Answers = new("Antworten", "Answers");
    public static readonly Text Few = new("weniger als {0}", "fewer than {0}");

    public static Text Of(SupportKind kind) => kind switch
    {
        SupportKind.Statement => new("Dafür gesprochen", "Spoke for it"),
        SupportKind.Decision => new("Dafür entschieden", "Decided for it"),
        SupportKind.Resources => new("Menschen, Zeit oder Geld gegeben", "Gave people, time or money"),
        SupportKind.Presence => new("Dabei gewesen", "Was there"),
        _ => new("Nicht gegeben oder aufgeschoben", "Not given or delayed"),
    };
}
