using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the register of conflicts between goals or interests.</summary>
public static class ConflictText
{
    public static readonly Text Title = new("Ziel- und Interessenkonflikte", "Conflicts of goals and interests");
    public static readonly Text Note = new("Offen: {0}. Fällig: {1}.", "Open: {0}. Due: {1}.");
    public static readonly Text New = new("Konflikt eintragen", "Enter a conflict");
    public static readonly Text Edit = new("Konflikt {0} bearbeiten", "Edit conflict {0}");
    public static readonly Text Number = new("Konflikt {0}", "Conflict {0}");
    public static readonly Text None = new("Noch kein Konflikt eingetragen.", "No conflict entered yet.");
    public static readonly Text NoneDetail = new("Das Strategiepapier rechnet damit, dass Interessen aufeinandertreffen. Hier steht, welche, und wie damit umgegangen wird.", "The strategy paper expects interests to collide. Here stands which, and how they are dealt with.");
    public static readonly Text First = new("Eine Seite", "One side");
    public static readonly Text Second = new("Andere Seite", "Other side");
    public static readonly Text GoalOf = new("{0}: Ziel der Strategie", "{0}: goal of the strategy");
    public static readonly Text NoGoal = new("Kein Ziel, sondern ein Interesse", "No goal but an interest");
    public static readonly Text InterestOf = new("{0}: Interesse in Worten", "{0}: interest in words");
    public static readonly Text InterestHint = new("Nur wenn kein Ziel gewählt ist. Nennen Sie Gruppen, keine einzelnen Personen.", "Only where no goal is chosen. Name groups, no single people.");
    public static readonly Text GoalUnknown = new("Bitte wählen Sie ein Ziel aus der Liste.", "Please choose a goal from the list.");
    public static readonly Text SideMissing = new("Bitte wählen Sie ein Ziel oder schreiben Sie das Interesse auf.", "Please choose a goal or write down the interest.");
    public static readonly Text SameTwice = new("Auf beiden Seiten steht dasselbe Ziel.", "The same goal stands on both sides.");
    public static readonly Text What = new("Worin besteht der Konflikt?", "What is the conflict?");
    public static readonly Text WhatMissing = new("Bitte beschreiben Sie den Konflikt.", "Please describe the conflict.");
    public static readonly Text RaisedOn = new("Festgestellt am", "Noticed on");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text DayAhead = new("Dieser Tag liegt in der Zukunft.", "This day lies ahead.");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text StateMissing = new("Bitte wählen Sie den Stand.", "Please choose the state.");
    public static readonly Text Handling = new("Wie wird damit umgegangen?", "How is it dealt with?");
    public static readonly Text HandlingHint = new("Wer spricht mit wem? Nach der Klärung: was wurde vereinbart, und warum?", "Who talks to whom? Once settled: what was agreed, and why?");
    public static readonly Text HandlingMissing = new("Bitte schreiben Sie, was vereinbart wurde oder warum der Konflikt bestehen bleibt.", "Please write what was agreed, or why the conflict stays.");
    public static readonly Text Owner = new("Kümmert sich", "Looks after it");
    public static readonly Text OwnerUnknown = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text Nobody = new("Noch niemand", "Nobody yet");
    public static readonly Text ReviewOn = new("Wieder ansehen am", "Look again on");
    public static readonly Text ReviewHint = new("An diesem Tag erinnert Konzil die Person, die sich kümmert.", "On this day Konzil reminds the person who looks after it.");
    public static readonly Text ReviewMissing = new("Bitte nennen Sie, wann der offene Konflikt wieder angesehen wird.", "Please say when the open conflict is looked at again.");
    public static readonly Text IsPublic = new("Öffentlich zeigen", "Show in public");
    public static readonly Text IsPublicHint = new("Alles außer der Person, die sich kümmert.", "Everything but the person who looks after it.");
    public static readonly Text Save = new("Konflikt speichern", "Save the conflict");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Due = new("fällig", "due");
    public static readonly Text Against = new("gegen", "against");
    public static readonly Text Publicity = new("öffentlich", "public");
    public static readonly Text AsCsv = new("Liste als CSV", "List as CSV");
    public static readonly Text PublicLead = new("Ziele und Interessen, die sich reiben: worum es geht, wie die Stadt damit umgeht, und was vereinbart wurde.", "Goals and interests that rub: what it is about, how the city deals with it, and what was agreed.");
    public static readonly Text PublicNone = new("Noch ist kein Konflikt freigegeben.", "No conflict is released yet.");
    public static readonly Text PublicNoneDetail = new("Die Koordination gibt sie einzeln frei. Widersprüche im Strategiepapier stehen auf einer eigenen Seite.", "The coordination releases them one by one. Contradictions of the strategy paper stand on a page of their own.");
    public static readonly Text FileAbout = new("Eine Zeile je freigegebenem Konflikt zwischen Zielen oder Interessen.", "One row for each released conflict between goals or interests.");
    public static readonly Text Entrusted = new("Konflikt {0} liegt bei Ihnen: {1}. Bitte sehen Sie ihn am {2} wieder an.", "Conflict {0} is with you: {1}. Please look at it again on {2}.");
    public static readonly Text DueNews = new("Konflikt {0} ist heute wieder anzusehen: {1}.", "Conflict {0} is to be looked at again today: {1}.");

    public static Text Of(ConflictState state) => state switch
    {
        ConflictState.Settled => new("geklärt", "settled"),
        ConflictState.Accepted => new("bleibt bestehen, bewusst", "stays, knowingly"),
        _ => new("offen", "open"),
    };
}
