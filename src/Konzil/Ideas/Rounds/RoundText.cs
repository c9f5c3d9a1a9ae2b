using System.Globalization;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the rounds' public pages and of what a phase allows.</summary>
public static class RoundText
{
    public static readonly Text Rounds = new("Ideensammlungen", "Idea rounds");
    public static readonly Text Lead = new("Zu einer Frage sammelt die Stadt eine Zeit lang Ideen. Hier steht, was läuft, was kommt und was aus den früheren Sammlungen wurde.", "For a time the city collects ideas on one question. Here you see what is running, what is coming and what became of earlier rounds.");
    public static readonly Text Running = new("Läuft jetzt", "Running now");
    public static readonly Text RunningNone = new("Zurzeit läuft keine Sammlung.", "No round is running at the moment.");
    public static readonly Text Coming = new("Kommt", "Coming");
    public static readonly Text InEvaluation = new("In Auswertung", "Being evaluated");
    public static readonly Text Past = new("Archiv", "Archive");
    public static readonly Text PastNote = new("Alle früheren Sammlungen mit ihrem Ergebnis. Sie bleiben lesbar.", "All earlier rounds with their results. They stay readable.");
    public static readonly Text PermanentTitle = new("Ständige Ideensammlung", "Ideas at any time");
    public static readonly Text PermanentOpen = new("Ihre Idee passt zu keiner Frage oder kommt dazwischen? Sie ist jederzeit willkommen und geht denselben Weg.", "Your idea fits no question or comes in between? It is welcome at any time and goes the same road.");
    public static readonly Text PermanentClosed = new("Die ständige Ideensammlung ist seit {0} geschlossen. {1}", "The collection of ideas at any time has been closed since {0}. {1}");
    public static readonly Text PermanentCloses = new("Ab {0} ist die ständige Ideensammlung geschlossen. {1}", "From {0} the collection of ideas at any time is closed. {1}");
    public static readonly Text PermanentInstead = new("Ihre Idee können Sie stattdessen der ständigen Ideensammlung geben.", "You can give your idea to the collection of ideas at any time instead.");
    public static readonly Text SubmitHere = new("Idee einreichen", "Submit an idea");
    public static readonly Text TakePart = new("Jetzt mitmachen", "Take part now");
    public static readonly Text Feed = new("Sammlungen abonnieren (Atom)", "Subscribe to rounds (Atom)");
    public static readonly Text Csv = new("Alle Sammlungen als Tabelle (CSV)", "All rounds as a table (CSV)");
    public static readonly Text FollowedRounds = new("Beteiligungsrunden", "Rounds");
    public static readonly Text FeedTitle = new("Ideensammlungen der Digitalen Agenda {0}", "Idea rounds of the Digital Agenda of {0}");
    public static readonly Text FromTo = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text Until = new("bis {0}", "until {0}");
    public static readonly Text FromDay = new("ab {0}", "from {0}");
    public static readonly Text EndsLine = new("Sammeln bis {0}", "Collecting until {0}");
    public static readonly Text DiscussLine = new("Mitreden bis {0}", "Discussing until {0}");
    public static readonly Text BeginsLine = new("Beginnt am {0}", "Begins on {0}");
    public static readonly Text ResultLine = new("Ergebnis seit {0}", "Result since {0}");
    public static readonly Text WaitsLine = new("Beendet am {0}, das Ergebnis steht noch aus", "Ended on {0}, the result is still to come");
    public static readonly Text WaitsUntilLine = new("Beendet am {0}, Ergebnis bis {1}", "Ended on {0}, result by {1}");
    public static readonly Text ArchivedLine = new("Beendet am {0}", "Ended on {0}");
    public static readonly Text DateBegins = new("Ideensammlung beginnt", "Idea round begins");
    public static readonly Text DateEnds = new("Letzter Tag, um Ideen einzureichen", "Last day to submit ideas");
    public static readonly Text OneContribution = new("1 Beitrag", "1 contribution");
    public static readonly Text Contributions = new("{0} Beiträge", "{0} contributions");

    public static readonly Text StaffBadge = new("Nur für die Verwaltung", "Staff only");
    public static readonly Text StaffNote = new("Diese Sammlung und ihre Ideen sieht nur, wer im Arbeitsbereich angemeldet ist.", "Only people signed in to the back office see this round and its ideas.");
    public static readonly Text DraftBadge = new("Entwurf", "Draft");
    public static readonly Text ArchivedBadge = new("Archiv", "Archive");
    public static readonly Text OpenTitle = new("Was Sie beeinflussen können", "What you can influence");
    public static readonly Text FixedTitle = new("Was schon feststeht", "What is settled already");
    public static readonly Text AboutFields = new("Handlungsfelder", "Fields of action");
    public static readonly Text RoadTitle = new("Ablauf", "Schedule");
    public static readonly Text WhoTitle = new("Wer mitmachen kann", "Who can take part");
    public static readonly Text WhoResidents = new("Ideen einreichen, zustimmen und diskutieren können alle mit bestätigtem Wohnsitz. Lesen können alle.", "Everybody with a confirmed residence can submit ideas, agree and discuss. Everybody can read.");
    public static readonly Text WhoEverybody = new("Alle mit einem bestätigten Konto; lesen können alle. Lieber auf Papier? Karten und Briefe zählen genauso.", "Everybody with a confirmed account; everybody can read. Rather on paper? Cards and letters count just the same.");
    public static readonly Text WhoStaff = new("Beschäftigte der Stadt mit Zugang zum Arbeitsbereich.", "City staff with access to the back office.");
    public static readonly Text ReadBefore = new("Die Moderation liest jede Idee, bevor sie erscheint.", "The moderation reads every idea before it appears.");
    public static readonly Text ReadAfter = new("Ideen erscheinen sofort; die Moderation liest sie danach.", "Ideas appear at once; the moderation reads them afterwards.");
    public static readonly Text Figures = new("In Zahlen", "In figures");
    public static readonly Text FigureIdeas = new("Beiträge", "Contributions");
    public static readonly Text FigurePeople = new("Menschen", "People");
    public static readonly Text FigurePeopleNote = new("Jede Karte zählt als ein Mensch", "Each card counts as one person");
    public static readonly Text FigureOnline = new("online", "online");
    public static readonly Text FigurePaper = new("auf Papier oder am Telefon", "on paper or by phone");
    public static readonly Text FigureAnswered = new("beantwortet", "answered");
    public static readonly Text Ideas = new("Ideen dieser Sammlung", "Ideas of this round");
    public static readonly Text AllIdeas = new("Alle Ideen dieser Sammlung", "All ideas of this round");
    public static readonly Text NoIdeas = new("Noch keine Idee", "No idea yet");
    public static readonly Text NoIdeasDetail = new("Ihre Idee kann die erste sein.", "Yours can be the first.");
    public static readonly Text NoIdeasEver = new("In dieser Sammlung kam keine Idee an.", "No idea arrived in this round.");
    public static readonly Text ResultTitle = new("Das Ergebnis", "The result");
    public static readonly Text TakenOverTitle = new("Was übernommen wurde", "What was taken over");
    public static readonly Text TakenUpIdeas = new("Diese Ideen sind in Maßnahmen eingegangen:", "These ideas have become part of measures:");
    public static readonly Text Voluntary = new("(freiwillig)", "(optional)");
    public static readonly Text FileLater = new("Die Datei fügen Sie im letzten Schritt hinzu.", "You add the file in the last step.");
    public static readonly Text FileMissing = new("Diese Sammlung braucht eine Datei: {0} Bitte fügen Sie sie hier hinzu.", "This round needs a file: {0} Please add it here.");
    public static readonly Text OwnQuestions = new("Fragen dieser Sammlung", "Questions of this round");
    public static readonly Text FromRound = new("Aus der Sammlung", "From the round");
    public static readonly Text FollowBody = new("Wir schreiben Ihnen, wenn eine neue Phase beginnt und wenn das Ergebnis da ist.", "We write to you when a new phase begins and when the result is there.");
    public static readonly Text Follow = new("Sammlung folgen", "Follow this round");
    public static readonly Text Followed = new("Sie folgen dieser Sammlung.", "You follow this round.");
    public static readonly Text ToRound = new("Zur Sammlung", "To the round");
    public static readonly Text AllRounds = new("Alle Ideensammlungen", "All idea rounds");
    public static readonly Text RunningBand = new("Die Stadt fragt", "The city asks");
    public static readonly Text PublishedUnread = new("Veröffentlicht; die Moderation liest nach", "Published; the moderation reads afterwards");

    public static readonly Text WhichRound = new("Wozu gehört Ihre Idee?", "What does your idea belong to?");
    public static readonly Text NoRound = new("Zu keiner Sammlung (ständige Ideensammlung)", "To no round (ideas at any time)");
    public static readonly Text RoundUnknown = new("Diese Sammlung gibt es nicht. Bitte wählen Sie eine aus der Liste.", "This round does not exist. Please choose one from the list.");
    public static readonly Text ChooseRound = new("Bitte wählen Sie die Sammlung, zu der Ihre Idee gehört.", "Please choose the round your idea belongs to.");
    public static readonly Text NothingOpen = new("Zurzeit nimmt die Stadt keine neuen Ideen an", "The city takes no new ideas at the moment");
    public static readonly Text NothingOpenBody = new("Lesen, zustimmen und mitreden können Sie weiter. Was Sie geschrieben haben, bleibt als Entwurf erhalten.", "You can still read, support and join in. What you have written is kept as a draft.");
    public static readonly Text AnswerMissing = new("Bitte beantworten Sie: {0}", "Please answer: {0}");
    public static readonly Text ChoosePlace = new("Bitte wählen", "Please choose");
    public static readonly Text NoAnswer = new("Keine Angabe", "No answer");
    public static readonly Text SupportsHidden = new("Wie viele zustimmen, zeigen wir ab {0}.", "We show how many support it from {0}.");
    public static readonly Text SupportsHiddenLater = new("Wie viele zustimmen, zeigen wir nach der Sammlung.", "We show how many support it after the round.");
    public static readonly Text HiddenInList = new("Zahl folgt", "number follows");

    public static readonly Text AudienceFixed = new("In dieser Sammlung gibt es schon Ideen. Wer sie sehen darf, bleibt deshalb, wie es ist.", "This round has ideas already, so who may see them stays as it is.");
    public static readonly Text OnlyDraftPublished = new("Diese Sammlung ist schon veröffentlicht.", "This round has been published already.");
    public static readonly Text PublishTooLate = new("Der letzte Tag des Sammelns ist vorbei. Ändern Sie zuerst die Tage.", "The last day of collecting is over. Change the days first.");
    public static readonly Text OnlyOverArchived = new("Ins Archiv kommt nur eine veröffentlichte Sammlung, an der niemand mehr mitmachen kann. Ändern Sie zuerst die Tage.", "Only a published round in which nobody can take part any more can be archived. Change the days first.");
    public static readonly Text ResultTooEarly = new("Das Ergebnis kann erst nach dem letzten Tag der Beteiligung stehen.", "The result can only be given after the last day of taking part.");
    public static readonly Text EndBeforeStart = new("Das Ende des Sammelns liegt vor dem Beginn.", "The end of collecting is before its start.");
    public static readonly Text DiscussAfterCollect = new("Die Diskussion endet nach dem Sammeln. Wenn es keine eigene Diskussion gibt, lassen Sie das Feld leer.", "The discussion ends after the collecting. If there is no discussion of its own, leave the field empty.");
    public static readonly Text ResultAfterEnd = new("Das Ergebnis kommt nach dem letzten Tag der Beteiligung.", "The result comes after the last day of taking part.");

    public static readonly Text NoticePhase = new("Sammlung „{0}“: {1}", "Round “{0}”: {1}");
    public static readonly Text NoticeResult = new("Das Ergebnis der Sammlung „{0}“ ist da.", "The result of the round “{0}” is there.");
    public static readonly Text NoticeDue = new("Die Sammlung „{0}“ ist seit {1} beendet, ihr Ergebnis fehlt noch. Bitte schreiben Sie, was übernommen wurde.", "The round “{0}” ended on {1}; its result is still missing. Please write what was taken over.");

    private static readonly Text WhyNotYet = new("Die Sammlung „{0}“ beginnt am {1}. Dann können Sie hier mitmachen.", "The round “{0}” begins on {1}. Then you can take part here.");
    private static readonly Text WhyCollectOver = new("Die Sammlung „{0}“ nimmt seit {1} keine neuen Ideen mehr an. {2}", "The round “{0}” has taken no new ideas since {1}. {2}");
    private static readonly Text WhyNotNow = new("In dieser Phase der Sammlung „{0}“ (bis {1}) ist das nicht vorgesehen. {2}", "In this phase of the round “{0}” (until {1}) this is not provided for. {2}");
    private static readonly Text WhyClosed = new("Die Sammlung ist seit {0} geschlossen; die Stadt wertet sie aus.", "The round has been closed since {0}; the city evaluates it.");
    private static readonly Text WhyClosedUntil = new("Die Sammlung ist seit {0} geschlossen; die Stadt wertet sie aus, das Ergebnis kommt bis {1}.", "The round has been closed since {0}; the city evaluates it, the result comes by {1}.");
    private static readonly Text WhyOver = new("Die Sammlung ist seit {0} geschlossen; das Ergebnis steht auf ihrer Seite.", "The round has been closed since {0}; the result is on its page.");
    private static readonly Text CanRead = new("Alles bleibt lesbar.", "Everything stays readable.");
    private static readonly Text Can = new("Sie können {0}.", "You can {0}.");
    private static readonly Text And = new(" und ", " and ");
    private static readonly Text HiddenMeanwhile = new("Wie viele zustimmen, zeigen wir erst danach.", "How many support an idea is shown afterwards only.");
    private static readonly CultureInfo De = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    public static Text Of(RoundPhase phase) => phase switch
    {
        RoundPhase.Announced => new("Angekündigt", "Announced"),
        RoundPhase.Collect => new("Ideen sammeln", "Collecting ideas"),
        RoundPhase.Discuss => new("Gemeinsam diskutieren", "Discussing together"),
        RoundPhase.Closed => new("Die Stadt wertet aus", "The city evaluates"),
        _ => new("Ergebnis", "Result"),
    };

    public static Text Of(RoundAudience audience) => audience switch
    {
        RoundAudience.Residents => new("Alle mit bestätigtem Wohnsitz; lesen können alle", "Everybody with a confirmed residence; everybody can read"),
        RoundAudience.Staff => new("Nur Beschäftigte der Stadt", "City staff only"),
        _ => new("Alle mit bestätigtem Konto", "Everybody with a confirmed account"),
    };

    public static Text Of(RoundModeration moderation) => moderation switch
    {
        RoundModeration.AfterPublication => new("Nach der Veröffentlichung", "After publication"),
        _ => new("Vor der Veröffentlichung", "Before publication"),
    };

    /// <summary>A day in both languages, to be filled into a text.</summary>
    public static Text Day(DateOnly day) => new(day.ToString("d. MMMM yyyy", De), day.ToString("d MMMM yyyy", En));

    /// <summary>What one may do with these rights, as sentences.</summary>
    public static Text MayNow(RoundRights rights)
    {
        var words = new List<Text>();
        Add(RoundRights.Submit, new("Ideen einreichen", "submit ideas"));
        Add(RoundRights.Support, new("zustimmen", "support"));
        Add(RoundRights.Comment, new("mitreden", "join in the discussion"));
        if (words.Count == 0)
        {
            return CanRead;
        }

        var list = words.Count == 1 ? words[0] : new(string.Join(", ", words.SkipLast(1).Select(w => w.De)) + And.De + words[^1].De, string.Join(", ", words.SkipLast(1).Select(w => w.En)) + And.En + words[^1].En);
        var can = Can.Filled(list);
        return rights.HasFlag(RoundRights.Support) && !rights.HasFlag(RoundRights.ShowSupports) ? new(can.De + " " + HiddenMeanwhile.De, can.En + " " + HiddenMeanwhile.En) : can;

        void Add(RoundRights right, Text word)
        {
            if (rights.HasFlag(right))
            {
                words.Add(word);
            }
        }
    }

    /// <summary>Why something is not possible now, since when, and what comes next.</summary>
    public static Text Why(IdeaRound round, RoundRights what, DateTimeOffset now)
    {
        var phase = round.PhaseAt(now);
        return (round.State, phase) switch
        {
            (RoundState.Published, RoundPhase.Announced) => WhyNotYet.Filled(round.Title, Day(round.CollectFrom)),
            (RoundState.Published, RoundPhase.Discuss) when what == RoundRights.Submit => WhyCollectOver.Filled(round.Title, Day(round.CollectUntil.AddDays(1)), MayNow(round.RightsAt(now))),
            (RoundState.Published, RoundPhase.Collect or RoundPhase.Discuss) => WhyNotNow.Filled(round.Title, Day(phase == RoundPhase.Collect ? round.CollectUntil : round.LastDay), MayNow(round.RightsAt(now))),
            (RoundState.Published, RoundPhase.Closed) => round.ResultBy is { } by && by >= Format.Day(now) ? WhyClosedUntil.Filled(Day(round.LastDay.AddDays(1)), Day(by)) : WhyClosed.Filled(Day(round.LastDay.AddDays(1))),
            _ => WhyOver.Filled(Day(round.LastDay.AddDays(1))),
        };
    }

    public static string ClosedSince(PermanentIntake intake) => PermanentClosed.With(Format.Date(intake.ClosedFrom!.Value), intake.Reason);

    /// <summary>Where a round stands, in one line.</summary>
    public static string Line(IdeaRound round, DateTimeOffset now) => (round.State, round.PhaseAt(now)) switch
    {
        (RoundState.Archived, RoundPhase.Closed) => ArchivedLine.With(Format.Date(round.LastDay)),
        (_, RoundPhase.Announced) => BeginsLine.With(Format.Date(round.CollectFrom)),
        (_, RoundPhase.Collect) => EndsLine.With(Format.Date(round.CollectUntil)),
        (_, RoundPhase.Discuss) => DiscussLine.With(Format.Date(round.LastDay)),
        (_, RoundPhase.Closed) => round.ResultBy is { } by && by >= Format.Day(now) ? WaitsUntilLine.With(Format.Date(round.LastDay), Format.Date(by)) : WaitsLine.With(Format.Date(round.LastDay)),
        _ => ResultLine.With(Format.Date(round.ResultAt!.Value)),
    };
}
