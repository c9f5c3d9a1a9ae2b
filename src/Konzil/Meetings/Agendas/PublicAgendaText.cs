using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of agendas that were announced to everybody.</summary>
public static class PublicAgendaText
{
    public static readonly Text Title = new("Sitzungen der Gremien", "Meetings of the bodies");
    public static readonly Text Lead = new("Wann welches Gremium worüber berät. Was vertraulich ist, steht nur als Zahl da.", "When which body deals with what. Of what is confidential only the number is said.");
    public static readonly Text Coming = new("Was bevorsteht", "What is to come");
    public static readonly Text None = new("Zurzeit ist keine Sitzung bekannt gegeben.", "No meeting is announced at present.");
    public static readonly Text NoneDetail = new("Ein Gremium gibt seine Tagesordnung vor der Sitzung bekannt. Dann steht sie hier.", "A body announces its agenda before the meeting. Then it stands here.");
    public static readonly Text Past = new("Was war", "What was");
    public static readonly Text PastNote = new("Die letzten {0}. Alle stehen in der Tabelle.", "The last {0}. All are in the table.");
    public static readonly Text AsCsv = new("Alle bekannt gegebenen Sitzungen als Tabelle (CSV)", "All announced meetings as a table (CSV)");
    public static readonly Text Subscribe = new("Kalender abonnieren", "Subscribe to the calendar");
    public static readonly Text Agenda = new("Tagesordnung, öffentlicher Teil", "Agenda, public part");
    public static readonly Text NoPoints = new("Die Punkte stehen noch nicht fest.", "The points are not settled yet.");
    public static readonly Text Since = new("Bekannt gegeben am {0}.", "Announced on {0}.");
    public static readonly Text Planned = new("Die Tagesordnung kann sich bis zur Sitzung noch ändern.", "The agenda may still change until the meeting.");
    public static readonly Text Cancelled = new("Die Sitzung fällt aus. Ihre Punkte kommen auf die Tagesordnung der nächsten.", "The meeting does not take place. Its points come onto the agenda of the next one.");
    public static readonly Text Waiting = new("Die Sitzung war am {0}. Ihr Protokoll ist nicht öffentlich. Gibt das Gremium es frei, steht hier der Verweis.", "The meeting was on {0}. Its minutes are not public. If the body releases them, the link stands here.");
    public static readonly Text NoMinutesYet = new("Das Protokoll ist noch nicht öffentlich. Gibt das Gremium es frei, steht hier der Verweis.", "The minutes are not public yet. When the body releases them, the link stands here.");
    public static readonly Text ToMinutes = new("Zum Protokoll", "To the minutes");
    public static readonly Text OnMeasure = new("Auf der Tagesordnung", "On the agenda");

    public static readonly Text Announce = new("Tagesordnung bekannt geben", "Announce the agenda");
    public static readonly Text AnnounceNote = new("Dann lesen alle Tag, Uhrzeit, Ort und die öffentlichen Punkte, auch spätere Änderungen. Notizen, Befangenheit und nichtöffentliche Punkte liest weiter nur das Gremium. Wer einer Maßnahme auf der Tagesordnung folgt, bekommt eine Nachricht.", "Then everybody reads day, time, place and the public points, later changes too. Notes, conflicts of interest and confidential points stay with the body. Whoever follows a measure on the agenda gets a notice.");
    public static readonly Text Heading = new("Bekanntgabe", "Announcement");
    public static readonly Text Announced = new("Die Tagesordnung ist seit dem {0} öffentlich.", "The agenda is public since {0}.");
    public static readonly Text TakeBack = new("Bekanntgabe zurücknehmen", "Take the announcement back");
    public static readonly Text TakeBackNote = new("Die öffentliche Seite verschwindet. Nachrichten, die schon verschickt sind, bleiben.", "The public page disappears. Notices already sent stay.");

    public static readonly Text Heard = new("„{0}“ steht auf der Tagesordnung: {1}, {2}", "“{0}” is on the agenda: {1}, {2}");
    public static readonly Text HeardMoved = new("Verlegt: „{0}“ steht auf der Tagesordnung von {1}, jetzt {2}", "Moved: “{0}” is on the agenda of {1}, now {2}");
    public static readonly Text HeardCancelled = new("Die Sitzung fällt aus, auf deren Tagesordnung „{0}“ stand: {1}, {2}", "The meeting with “{0}” on its agenda does not take place: {1}, {2}");
}
