using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the list of posts.</summary>
public static class PostPlanText
{
    public static readonly Text Title = new("Stellenplan", "List of posts");
    public static readonly Text Note = new("Was gebraucht wird, was da ist, was dazukäme, in MAK (Mitarbeiterkapazität). Die drei Zahlen werden nicht verrechnet.", "What is needed, what is there, what would be added, in posts (MAK). The three figures are never added up.");
    public static readonly Text OnDay = new("Stand am {0}", "As of {0}");
    public static readonly Text Day = new("Stichtag", "Day");
    public static readonly Text ShowDay = new("Zeigen", "Show");
    public static readonly Text None = new("Noch kein Stellenbedarf.", "No need of posts yet.");
    public static readonly Text NoneDetail = new("Wer das Personal plant, trägt hier ein, welche Stelle wie viel braucht und warum.", "Whoever plans the staff enters here which unit needs how much and why.");
    public static readonly Text New = new("Stellenbedarf anlegen", "Add a need of posts");
    public static readonly Text Edit = new("Stellenbedarf ändern", "Change the need of posts");
    public static readonly Text Name = new("Wofür", "For what");
    public static readonly Text Sum = new("Summe ohne Abgelehntes", "Total without what was refused");
    public static readonly Text NameMissing = new("Bitte schreiben Sie, wofür die Stellen sind.", "Please write what the posts are for.");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie die Begründung.", "Please write the reason.");
    public static readonly Text NoProject = new("zu keinem Projekt", "no project");
    public static readonly Text Wrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text Figures = new("Zahlen im Lauf der Zeit", "Figures over time");
    public static readonly Text FiguresNote = new("Jede Zahl gilt von einem Tag an. So ist eine Stufe beim Wechsel der Phase ein eigener Eintrag.", "Each figure holds from a day on. So a step at the change of a phase is an entry of its own.");
    public static readonly Text NoFigures = new("Noch keine Zahl.", "No figure yet.");
    public static readonly Text NewFigure = new("Zahl eintragen", "Enter a figure");
    public static readonly Text EditFigure = new("Zahl ändern", "Change the figure");
    public static readonly Text RemoveFigure = new("Zahl streichen", "Remove the figure");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie: Bedarf, vorhanden oder zusätzlich.", "Please choose: need, existing or additional.");
    public static readonly Text Posts = new("Stellen (MAK)", "Posts (MAK)");
    public static readonly Text PostsHint = new("Mit höchstens zwei Stellen nach dem Komma, zum Beispiel 1,50.", "With at most two decimals, for example 1.50.");
    public static readonly Text PostsWrong = new("Bitte geben Sie eine Zahl von 0 bis 1.000 an, zum Beispiel 1,50.", "Please enter a number from 0 to 1,000, for example 1.50.");
    public static readonly Text TwoDecimals = new("MAK haben höchstens zwei Stellen nach dem Komma.", "Posts have at most two decimals.");
    public static readonly Text OtherUnit = new("Wo die Stellen sind, wenn nicht bei dieser Stelle", "Where the posts are, if not at this unit");
    public static readonly Text SameUnit = new("bei dieser Stelle", "at this unit");
    public static readonly Text At = new("bei: {0}", "at: {0}");
    public static readonly Text NoEnd = new("ohne Ende", "no end");
    public static readonly Text NoteLabel = new("Anmerkung", "Note");
    public static readonly Text OurDay = new("unsere Annahme", "our assumption");
    public static readonly Text Profile = new("Verlauf", "Profile");
    public static readonly Text ProfileNote = new("An jedem dieser Tage ändert sich etwas.", "On each of these days something changes.");
    public static readonly Text From = new("Ab", "From");
    public static readonly Text HoursYear = new("{0} Stunden im Jahr", "{0} hours a year");
    public static readonly Text Conversion = new("1,00 MAK sind {0} Stunden im Jahr.", "1.00 post is {0} hours a year.");
    public static readonly Text NoConversion = new("Wie viele Stunden im Jahr eine Stelle hat, hat die Stadt noch nicht festgelegt.", "The city has not yet set how many hours a year a post has.");
    public static readonly Text State = new("Stand der Beratung", "State of the deliberation");
    public static readonly Text Move = new("Stand eintragen", "Enter the state");
    public static readonly Text MoveHint = new("Der neue Stand kommt zu den alten dazu; keiner wird gelöscht.", "The new state is added to the old ones; none is deleted.");
    public static readonly Text StateMissing = new("Bitte wählen Sie einen Stand.", "Please choose a state.");
    public static readonly Text Since = new("{0} seit {1}", "{0} since {1}");
    public static readonly Text DayLabel = new("Tag", "Day");
    public static readonly Text EarlierThanBefore = new("Dieser Tag liegt vor dem letzten Stand.", "This day is before the last state.");
    public static readonly Text InTheFuture = new("Dieser Tag kommt erst noch.", "This day is still to come.");
    public static readonly Text Body = new("Wer beraten hat", "Who deliberated");
    public static readonly Text BodyHint = new("Zum Beispiel: Stellenplanberatung, Haupt- und Finanzausschuss.", "For example: deliberation of the posts, main and finance committee.");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, womit oder warum.", "Please write by what or why.");
    public static readonly Text FromRequest = new("Antrag {0}: {1}", "Request {0}: {1}");
    public static readonly Text FigureOfRequest = new("Bewilligt mit Antrag {0}.", "Granted with request {0}.");
    public static readonly Text Request = new("Antrag zum Doppelhaushalt", "Request of the two-year budget");
    public static readonly Text RequestHint = new("Nur Anträge auf Stellen. Was beschlossen wird, steht dann von selbst hier.", "Only requests of posts. What is decided then stands here by itself.");
    public static readonly Text NoRequest = new("ohne Antrag", "without a request");
    public static readonly Text RequestLine = new("Antrag {0}: {1}, {2}", "Request {0}: {1}, {2}");
    public static readonly Text BecomesPost = new("Stelle im Stellenplan: {0}", "Post in the list of posts: {0}");
    public static readonly Text MakePost = new("Als Stelle in den Stellenplan aufnehmen", "Take it into the list of posts");
    public static readonly Text OfRequestOnly = new("Diese Zahl kommt aus der Entscheidung über den Antrag und ändert sich nur mit ihr.", "This figure comes from the decision on the request and changes only with it.");
    public static readonly Text Source = new("So steht es in der Quelle", "As the source has it");
    public static readonly Text Back = new("Zurück zum Stellenplan", "Back to the list of posts");
    public static readonly Text NextRequested = new("Die Verwaltungsspitze und der Rat beraten im Rahmen des Haushalts. Einen Tag gibt es erst, wenn er eingetragen ist.", "The heads of the administration and the council deliberate with the budget. There is a day only once it is entered.");
    public static readonly Text NextDeliberated = new("Es fehlt die Entscheidung.", "The decision is missing.");

    public static Text Of(PostState state) => state switch
    {
        PostState.Requested => new("beantragt", "requested"),
        PostState.Deliberated => new("beraten", "deliberated"),
        PostState.Granted => new("bewilligt", "granted"),
        _ => new("abgelehnt", "refused"),
    };
}
