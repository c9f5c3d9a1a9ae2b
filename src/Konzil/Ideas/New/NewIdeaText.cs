using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the form for a new idea and of the author's own pages.</summary>
public static class NewIdeaText
{
    public static readonly Text Heading = new("Idee einreichen", "Submit an idea");
    public static readonly Text Lead = new("Das dauert etwa fünf Minuten. Ein Konto brauchen Sie erst zum Absenden.", "It takes about five minutes. You need an account only for sending.");
    public static readonly IReadOnlyList<Text> Steps = [new("Ihre Idee", "Your idea"), new("Ort und Thema", "Place and topic"), new("Ähnliche Ideen", "Similar ideas"), new("Prüfen und absenden", "Check and send")];

    public static readonly Text Title = new("Worum geht es, in einem Satz?", "What is it about, in one sentence?");
    public static readonly Text TitleHint = new("Zum Beispiel: „Ein Ticket für Bus und Schiff“. 10 bis 120 Zeichen.", "For example: “One ticket for bus and boat”. 10 to 120 characters.");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie in einem Satz, worum es geht.", "Please say in one sentence what it is about.");
    public static readonly Text Body = new("Beschreiben Sie Ihre Idee", "Describe your idea");
    public static readonly Text BodyHint = new("Was ist heute schwierig? Was soll besser werden? Für wen? Bitte nennen Sie keine Namen anderer Menschen.", "What is difficult today? What should become better? For whom? Please do not name other people.");
    public static readonly Text BodyMissing = new("Bitte beschreiben Sie Ihre Idee mit ein paar Sätzen, damit andere sie verstehen.", "Please describe your idea in a few sentences, so that others understand it.");
    public static readonly Text Field = new("Zu welchem Handlungsfeld gehört sie?", "Which field of action does it belong to?");
    public static readonly Text FieldHint = new("Wenn Sie unsicher sind, lassen Sie es offen. Die Moderation ordnet die Idee dann zu.", "If you are not sure, leave it open. The moderation will then assign the idea.");
    public static readonly Text FieldOpen = new("Das weiß ich nicht", "I do not know");
    public static readonly Text FieldUnknown = new("Dieses Handlungsfeld gibt es nicht. Bitte wählen Sie eines aus der Liste.", "This field of action does not exist. Please choose one from the list.");
    public static readonly Text District = new("Für welchen Stadtteil gilt sie?", "Which district is it for?");
    public static readonly Text DistrictUnknown = new("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.", "This district does not exist. Please choose one from the list.");

    public static readonly Text ToPlace = new("Weiter zu Ort und Thema", "On to place and topic");
    public static readonly Text ToSimilar = new("Weiter zu ähnlichen Ideen", "On to similar ideas");
    public static readonly Text ToCheck = new("Weiter: Meine Idee prüfen", "On: check my idea");
    public static readonly Text ToCheckAnyway = new("Meine Idee ist anders, weiter", "My idea is different, go on");
    public static readonly Text Back = new("Zurück", "Back");
    public static readonly Text Save = new("Entwurf speichern", "Save draft");
    public static readonly Text Send = new("Idee absenden", "Send the idea");
    public static readonly Text SendNeedsAccount = new("Zum Absenden melden Sie sich an oder legen ein Konto an. Ihr Text geht dabei nicht verloren.", "To send it, sign in or create an account. Your text will not be lost.");

    public static readonly Text SimilarTitle = new("Diese Ideen sind Ihrer ähnlich", "These ideas are like yours");
    public static readonly Text SimilarBody = new("Wenn eine davon dasselbe will, stimmen Sie ihr zu. Dann hat sie mehr Gewicht. Sonst machen Sie einfach weiter.", "If one of them wants the same, support it. That gives it more weight. Otherwise just go on.");
    public static readonly Text SimilarMeta = new("Idee {0}, {1}, {2} stimmen zu", "Idea {0}, {1}, {2} in support");
    public static readonly Text SharedWords = new("Gemeinsame Wörter: {0}", "Words in common: {0}");
    public static readonly Text NewWindow = new(" (öffnet ein neues Fenster)", " (opens a new window)");
    public static readonly Text SupportThis = new("Idee {0} zustimmen", "Support idea {0}");
    public static readonly Text NothingSimilar = new("Eine ähnliche Idee haben wir nicht gefunden", "We found no similar idea");
    public static readonly Text NothingSimilarBody = new("Ihre Idee scheint neu zu sein. Weiter zur letzten Prüfung.", "Your idea seems to be new. On to the last check.");

    public static readonly Text CheckTitle = new("So wird Ihre Idee aussehen", "This is how your idea will look");
    public static readonly Text PreviewLine = new("Noch ohne Nummer, eingereicht heute von „{0}“", "No number yet, submitted today by “{0}”");
    public static readonly Text YourName = new("Ihr Anzeigename", "your display name");
    public static readonly Text Change = new("Text ändern", "Change the text");
    public static readonly Text ChangePlace = new("Ort und Thema ändern", "Change place and topic");

    public static readonly Text Notes = new("Hinweise", "Notes");
    public static readonly Text ThenTitle = new("Was dann geschieht", "What happens then");
    public static readonly Text ThenSend = new("Sie senden ab", "You send it");
    public static readonly Text ThenRead = new("Wir lesen", "We read it");
    public static readonly Text TwoDays = new("höchstens 2 Arbeitstage", "at most 2 working days");
    public static readonly Text ThenPublic = new("Ihre Idee ist öffentlich", "Your idea is public");
    public static readonly Text ThenCheck = new("Das Amt prüft und antwortet", "The department checks and answers");
    public static readonly Text SixWeeks = new("höchstens 6 Wochen", "at most 6 weeks");
    public static readonly Text PublicTitle = new("Was öffentlich ist", "What is public");
    public static readonly Text PublicBody = new("Öffentlich sind Titel, Text, Ort, Schlagwörter, Bilder und Ihr Anzeigename. Ihre E-Mail-Adresse sehen nur die Moderation und Sie.", "Public are title, text, place, keywords, pictures and your display name. Only the moderation and you see your e-mail address.");
    public static readonly Text PaperTitle = new("Lieber auf Papier?", "Rather on paper?");
    public static readonly Text PaperBody = new("In den Workshops liegen Karten aus. Wir übertragen Ihren Wortlaut.", "There are cards at the workshops. We copy your wording.");

    public static readonly Text DraftsTitle = new("Ihre Entwürfe", "Your drafts");
    public static readonly Text DraftLine = new("zuletzt gespeichert am {0}", "last saved on {0}");
    public static readonly Text DraftGoOn = new("Weiterschreiben", "Go on writing");
    public static readonly Text DraftDelete = new("Löschen", "Delete");
    public static readonly Text DraftUnnamed = new("Entwurf ohne Titel", "Draft without a title");
    public static readonly Text SavedTitle = new("Ihr Entwurf ist gespeichert", "Your draft is saved");
    public static readonly Text SavedBody = new("Sie finden ihn unter „Idee einreichen“, sobald Sie angemeldet sind, auf jedem Gerät. Niemand sonst kann ihn lesen.", "You find it under “Submit an idea” whenever you are signed in, on any device. Nobody else can read it.");
    public static readonly Text DeleteTitle = new("Entwurf löschen?", "Delete the draft?");
    public static readonly Text DeleteBody = new("Der Text ist danach weg und lässt sich nicht zurückholen.", "The text is gone afterwards and cannot be brought back.");
    public static readonly Text DeleteYes = new("Entwurf löschen", "Delete draft");
    public static readonly Text DeleteNo = new("Behalten und weiterschreiben", "Keep it and go on writing");

    public static readonly Text SentTitle = new("Danke. Ihre Idee hat die Nummer {0}.", "Thank you. Your idea has the number {0}.");
    public static readonly Text SentLead = new("Die Moderation liest sie bis {0}. Sie bekommen bei jedem Schritt eine Nachricht.", "The moderation reads it by {0}. You get a message at every step.");
    public static readonly Text SentToIdea = new("Zu Ihrer Idee", "To your idea");
    public static readonly Text SentToList = new("Andere Ideen lesen", "Read other ideas");

    public static string Named(IdeaDraft draft) => draft.Title.Length > 0 ? draft.Title : DraftUnnamed;
}
