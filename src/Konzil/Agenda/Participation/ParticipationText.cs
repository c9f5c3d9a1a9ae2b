using Konzil.Ideas;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words about how people took part in a measure.</summary>
public static class ParticipationText
{
    public static readonly Text Title = new("Wer mitgewirkt hat", "Who took part");
    public static readonly Text Note = new("Auf welchen Wegen Menschen an dieser Maßnahme mitgewirkt haben, wie viele es waren und was sich dadurch geändert hat.", "In which ways people took part in this measure, how many there were, and what changed because of it.");
    public static readonly Text Way = new("Weg", "Way");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text HowMany = new("Wie viele", "How many");
    public static readonly Text Changed = new("Was sich dadurch geändert hat", "What changed because of it");
    public static readonly Text WhatChanged = new("Was hat sich dadurch geändert?", "What changed because of it?");
    public static readonly Text NotSaid = new("noch nicht gesagt", "not said yet");
    public static readonly Text ByHand = new("von Hand eingetragen", "entered by hand");
    public static readonly Text FromTo = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text AsCsv = new("Mitwirkung aller Maßnahmen (CSV)", "Participation in all measures (CSV)");
    public static readonly Text Edit = new("Mitwirkung bearbeiten", "Edit participation");

    public static readonly Text EditTitle = new("Mitwirkung an {0}", "Participation in {0}");
    public static readonly Text EditLead = new("Ideensammlungen, Termine, Karten, Umfragen und Abstimmungen stehen von selbst hier. Schreiben Sie dazu, was sich durch sie geändert hat. Das ist freiwillig und öffentlich.", "Collections of ideas, events, cards, surveys and votes are listed here by themselves. Write what changed because of them. This is optional and public.");
    public static readonly Text NothingYet = new("Noch hat niemand mitgewirkt, soweit die Plattform es weiß.", "Nobody has taken part yet, as far as the platform knows.");
    public static readonly Text Save = new("Sätze speichern", "Save sentences");
    public static readonly Text AddTitle = new("Was die Plattform nicht gesehen hat", "What the platform did not see");
    public static readonly Text AddLead = new("Zum Beispiel ein Rundgang im Viertel oder ein Stand auf dem Markt. Der Eintrag ist als „von Hand eingetragen“ gekennzeichnet.", "For example a walk through the quarter or a stall on the market. The entry is marked “entered by hand”.");
    public static readonly Text FormatLabel = new("Auf welchem Weg?", "In which way?");
    public static readonly Text FormatMissing = new("Bitte wählen Sie den Weg.", "Please choose the way.");
    public static readonly Text NameLabel = new("Wie hieß es?", "What was it called?");
    public static readonly Text NameHint = new("Ohne Namen von Personen.", "Without names of people.");
    public static readonly Text NameMissing = new("Bitte schreiben Sie, wie es hieß.", "Please write what it was called.");
    public static readonly Text FirstDay = new("Tag oder erster Tag", "Day or first day");
    public static readonly Text LastDay = new("Letzter Tag", "Last day");
    public static readonly Text DayMissing = new("Bitte geben Sie den Tag an, zum Beispiel 14.10.2026.", "Please give the day, for example 14/10/2026.");
    public static readonly Text DaysWrong = new("Der letzte Tag liegt vor dem ersten.", "The last day is before the first.");
    public static readonly Text PeopleLabel = new("Wie viele Menschen waren es?", "How many people took part?");
    public static readonly Text NumberWrong = new("Bitte geben Sie eine ganze Zahl an.", "Please give a whole number.");
    public static readonly Text Add = new("Eintragen", "Add");
    public static readonly Text Remove = new("Eintrag entfernen", "Remove the entry");
    public static readonly Text Theirs = new("Inzwischen gespeichert: {0}", "Saved meanwhile: {0}");
    public static readonly Text NoteRemoved = new("Mitwirkung entfernt: {0}", "Participation removed: {0}");
    public static readonly Text Notice = new("{0} {1}: Das hat sich durch die Mitwirkung geändert: {2}", "{0} {1}: this changed because people took part: {2}");

    public static readonly Text InputLabel = new("Aus der Stadt: {0}", "From the city: {0}");
    public static readonly Text NoInput = new("Aus der Stadt: noch keine Ideen", "From the city: no ideas yet");

    /// <summary>"2 Ideen, 42 Zustimmungen, 5 Beiträge, 1 Termin".</summary>
    public static string InWords(CitizenInput input) => !input.Any ? NoInput : InputLabel.With(string.Join(", ", new[]
    {
        Some(input.Ideas, new("1 Idee", "1 idea"), new("{0} Ideen", "{0} ideas")),
        Some(input.Supports, new("1 Zustimmung", "1 support"), new("{0} Zustimmungen", "{0} supports")),
        Some(input.Comments, new("1 Beitrag", "1 comment"), new("{0} Beiträge", "{0} comments")),
        Some(input.Events, new("1 Termin", "1 event"), new("{0} Termine", "{0} events")),
    }.OfType<string>()));

    public static Text Of(ParticipationFormat format) => format switch
    {
        ParticipationFormat.Round => new("Ideensammlung", "Collection of ideas"),
        ParticipationFormat.Online => new("Online-Ideen", "Ideas online"),
        ParticipationFormat.Event => new("Termin", "Event"),
        ParticipationFormat.Cards => new("Karten", "Cards"),
        ParticipationFormat.Letters => new("Briefe", "Letters"),
        ParticipationFormat.Phone => new("Telefon", "Phone"),
        ParticipationFormat.Poll => new("Umfrage", "Survey"),
        ParticipationFormat.Vote => new("Abstimmung", "Vote"),
        ParticipationFormat.Discussion => new("Diskussion", "Discussion"),
        _ => new("Anderer Weg", "Another way"),
    };

    /// <summary>Names of ways that have none of their own.</summary>
    public static Text NameOf(ParticipationFormat format) => format switch
    {
        ParticipationFormat.Cards => new("Karten ohne Termin", "Cards without an event"),
        ParticipationFormat.Letters => new("Ideen per Brief", "Ideas by letter"),
        ParticipationFormat.Phone => new("Ideen am Telefon", "Ideas by phone"),
        ParticipationFormat.Discussion => new("Diskussion auf dieser Seite", "Discussion on this page"),
        _ => new("Ideen außerhalb einer Sammlung", "Ideas outside a collection"),
    };

    public static ParticipationFormat FormatOf(IdeaChannel channel) => channel switch
    {
        IdeaChannel.Card => ParticipationFormat.Cards,
        IdeaChannel.Letter => ParticipationFormat.Letters,
        IdeaChannel.Phone => ParticipationFormat.Phone,
        _ => ParticipationFormat.Online,
    };

    internal static string? ContributionsIn(ParticipationFormat format, int count) => format == ParticipationFormat.Discussion
        ? Some(count, new("1 Beitrag", "1 comment"), new("{0} Beiträge", "{0} comments"))
        : Some(count, new("1 Idee", "1 idea"), new("{0} Ideen", "{0} ideas"));

    internal static string? PeopleIn(ParticipationFormat format, int count) => format switch
    {
        ParticipationFormat.Poll => Some(count, new("1 Antwort", "1 answer"), new("{0} Antworten", "{0} answers")) ?? new Text("keine Antwort", "no answer").ToString(),
        ParticipationFormat.Vote => Some(count, new("1 Stimmzettel", "1 ballot"), new("{0} Stimmzettel", "{0} ballots")) ?? new Text("kein Stimmzettel", "no ballot").ToString(),
        _ => Some(count, new("1 Mensch", "1 person"), new("{0} Menschen", "{0} people")),
    };

    private static string? Some(int count, Text one, Text many) => count switch
    {
        0 => null,
        1 => one,
        _ => many.With(Format.Count(count)),
    };
}
