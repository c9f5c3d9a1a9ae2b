using Konzil.Platform;

namespace Konzil.Course;

public static class PrincipleText
{
    public static readonly Text Title = new("Digitale Leitsätze", "Digital principles");
    public static readonly Text Lead = new("Woran sich die Stadt bei allem Digitalen hält. Jede Maßnahme kann sagen, welchem Leitsatz sie folgt und warum.", "What the city keeps to in everything digital. Each measure can say which principle it follows, and why.");
    public static readonly Text Numbered = new("Leitsatz {0}", "Principle {0}");
    public static readonly Text None = new("Noch kein Leitsatz beschlossen", "No principle adopted yet");
    public static readonly Text NoneDetail = new("Die Projektgruppe erarbeitet die Leitsätze in einem Workshop. Sobald ein Gremium einen beschlossen hat, steht er hier.", "The project group works the principles out in a workshop. As soon as a body has adopted one, it is shown here.");
    public static readonly Text Talked = new("In der Diskussion", "Under discussion");
    public static readonly Text TalkedNote = new("Diese Fassungen sind Entwürfe. Sie gelten noch nicht.", "These wordings are drafts. They do not stand yet.");
    public static readonly Text Past = new("Nicht mehr gültig", "No longer in force");
    public static readonly Text Stands = new("Beschlossen, gilt", "Adopted, in force");
    public static readonly Text IsDraft = new("Entwurf", "Draft");
    public static readonly Text Withdrawn = new("Nicht mehr gültig", "No longer in force");
    public static readonly Text DraftVersion = new("Neue Fassung in Arbeit", "New wording in progress");
    public static readonly Text DraftNote = new("Diese Fassung gilt noch nicht. Gestrichen ist, was wegfiele; unterstrichen, was dazukäme.", "This wording does not stand yet. What would go is crossed out; what would come is underlined.");
    public static readonly Text Versions = new("Alle Fassungen", "All wordings");
    public static readonly Text VersionN = new("Fassung {0}", "Version {0}");
    public static readonly Text InMeasures = new("Maßnahmen, die diesem Leitsatz folgen", "Measures that follow this principle");
    public static readonly Text NoMeasures = new("Noch keine Maßnahme beruft sich auf diesen Leitsatz.", "No measure refers to this principle yet.");
    public static readonly Text InGoals = new("Ziele, die darauf beruhen", "Goals that rest on it");
    public static readonly Text OnMeasure = new("Leitsätze, denen diese Maßnahme folgt", "Principles this measure follows");
    public static readonly Text TalkClosed = new("Diese Fassung wird zurzeit nicht diskutiert.", "This wording is not under discussion at present.");
    public static readonly Text Poster = new("Als Plakat drucken", "Print as a poster");
    public static readonly Text PosterBack = new("Zurück zu den Leitsätzen", "Back to the principles");
    public static readonly Text PosterHint = new("Drucken Sie diese Seite mit Ihrem Browser, auch als PDF, auf A3 oder A4. Knöpfe und Menüs werden nicht gedruckt.", "Print this page with your browser, as a PDF too, on A3 or A4. Buttons and menus are not printed.");

    public static readonly Text New = new("Leitsatz entwerfen", "Draft a principle");
    public static readonly Text EditTitle = new("Leitsatz {0} bearbeiten", "Edit principle {0}");
    public static readonly Text TellUnits = new("Alle Stellen benachrichtigen", "Tell all units");
    public static readonly Text OfficeNote = new("{0} gelten, {1} als Entwurf", "{0} in force, {1} as drafts");
    public static readonly Text TitleField = new("Überschrift", "Heading");
    public static readonly Text TitleEn = new("Überschrift auf Englisch", "Heading in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie dem Leitsatz eine Überschrift.", "Please give the principle a heading.");
    public static readonly Text Wording = new("Wortlaut", "Wording");
    public static readonly Text WordingEn = new("Wortlaut auf Englisch", "Wording in English");
    public static readonly Text WordingMissing = new("Bitte schreiben Sie den Leitsatz aus.", "Please write the principle out.");
    public static readonly Text Why = new("Warum so?", "Why like this?");
    public static readonly Text WhyHint = new("Der Grund steht bei der Fassung und ist öffentlich, sobald die Fassung es ist.", "The reason stands beside the version and is public as soon as the version is.");
    public static readonly Text TalkUntil = new("Letzter Tag der Diskussion", "Last day of the discussion");
    public static readonly Text TalkUntilHint = new("Leer: Es wird nicht diskutiert. Beschlossen wird erst nach diesem Tag.", "Empty: it is not discussed. It is adopted only after this day.");
    public static readonly Text TalkUntilWrong = new("Bitte nennen Sie einen Tag ab heute, oder lassen Sie das Feld leer.", "Please state a day from today on, or leave the field empty.");
    public static readonly Text Save = new("Fassung speichern", "Save this version");
    public static readonly Text Adopt = new("Beschluss eintragen", "Enter the decision");
    public static readonly Text AdoptTitle = new("Über Leitsatz {0} wurde entschieden", "Principle {0} was decided on");
    public static readonly Text Outcome = new("Was wurde entschieden?", "What was decided?");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, was entschieden wurde.", "Please choose what was decided.");
    public static readonly Text AdoptNewest = new("Fassung {0} gilt ab jetzt", "Version {0} stands from now on");
    public static readonly Text WithdrawIt = new("Der Leitsatz gilt nicht mehr", "The principle is no longer in force");
    public static readonly Text SaveDecision = new("Entscheidung veröffentlichen", "Publish the decision");
    public static readonly Text NothingToAdopt = new("Es gibt keine neue Fassung, die beschlossen werden könnte.", "There is no new version that could be adopted.");
    public static readonly Text OnlyAdopted = new("Nur ein geltender Leitsatz kann aufgehoben werden.", "Only a principle in force can be withdrawn.");
    public static readonly Text IsWithdrawn = new("Dieser Leitsatz gilt nicht mehr. Entwerfen Sie einen neuen.", "This principle is no longer in force. Draft a new one.");
    public static readonly Text StillTalking = new("Über die Fassung wird noch bis {0:d} diskutiert. Beschlossen wird danach. Sie können die Frist im Leitsatz ändern.", "The version is discussed until {0:d}. It is adopted after that. You can change the day in the principle.");
    public static readonly Text OfMeasure = new("Leitsätze der Maßnahme {0}", "Principles of measure {0}");
    public static readonly Text OfMeasureHint = new("Schreiben Sie zu einem Leitsatz, warum die Maßnahme ihm folgt. Leer heißt: keine Verbindung.", "Write beside a principle why the measure follows it. Empty means: no link.");
    public static readonly Text OfMeasureNone = new("Noch kein Leitsatz beschlossen. Sobald es einen gibt, können Sie die Maßnahme damit verbinden.", "No principle is adopted yet. As soon as there is one, you can link the measure to it.");
    public static readonly Text SaveLinks = new("Verbindungen speichern", "Save the links");
    public static readonly Text AdoptedNews = new("Leitsatz {0} ist beschlossen: {1}", "Principle {0} is adopted: {1}");
    public static readonly Text WithdrawnNews = new("Leitsatz {0} gilt nicht mehr: {1}", "Principle {0} is no longer in force: {1}");

    public static Text Of(PrincipleState state) => state switch
    {
        PrincipleState.Draft => IsDraft,
        PrincipleState.Adopted => Stands,
        _ => Withdrawn,
    };
}
