using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the risk register. German on pages: plain, "Sie".</summary>
public static class RiskText
{
    public static readonly Text Risks = new("Risiken", "Risks");
    public static readonly Text Risk = new("Risiko {0}", "Risk {0}");
    public static readonly Text Note = new("Risiken: {0}, nicht geschlossen: {1}, hoch: {2}.", "Risks: {0}, not closed: {1}, high: {2}.");
    public static readonly Text New = new("Risiko anlegen", "Add a risk");
    public static readonly Text Edit = new("Risiko bearbeiten", "Edit the risk");
    public static readonly Text Save = new("Risiko speichern", "Save the risk");
    public static readonly Text None = new("Noch kein Risiko", "No risk yet");
    public static readonly Text NoneDetail = new("Hier stehen die Risiken der Digitalen Agenda und ihrer Maßnahmen.", "The risks of the Digital Agenda and its measures stand here.");
    public static readonly Text NoneFits = new("Zu dieser Auswahl gibt es kein Risiko.", "No risk fits this choice.");

    public static readonly Text About = new("Bezug", "About");
    public static readonly Text WholeAgenda = new("Ganze Digitale Agenda", "The whole Digital Agenda");
    public static readonly Text AboutMissing = new("Bitte wählen Sie, worum es geht.", "Please choose what it is about.");
    public static readonly Text AllRisks = new("Alle", "All");
    public static readonly Text Filter = new("Auswahl zeigen", "Show the choice");
    public static readonly Text Event = new("Was kann passieren?", "What may happen?");
    public static readonly Text EventHint = new("Ein Satz, höchstens 200 Zeichen.", "One sentence, at most 200 characters.");
    public static readonly Text EventMissing = new("Bitte schreiben Sie, was passieren kann.", "Please write what may happen.");
    public static readonly Text EventTerm = new("Ereignis", "Event");
    public static readonly Text Cause = new("Ursache", "Cause");
    public static readonly Text CauseHint = new("Warum kann es passieren?", "Why may it happen?");
    public static readonly Text Effect = new("Folge", "Effect");
    public static readonly Text EffectHint = new("Was bedeutet das für die Agenda oder die Maßnahme?", "What does it mean for the agenda or the measure?");
    public static readonly Text Response = new("Umgang", "Response");
    public static readonly Text ResponseMissing = new("Bitte wählen Sie einen Umgang.", "Please choose a response.");
    public static readonly Text Action = new("Was wird getan?", "What is done?");
    public static readonly Text ActionTerm = new("Gegenmaßnahme", "Action");
    public static readonly Text ActionMissing = new("Bitte schreiben Sie, was getan wird. Wer nichts tut, nimmt das Risiko hin.", "Please write what is done. Doing nothing means accepting the risk.");
    public static readonly Text Owner = new("Verantwortlich", "Owner");
    public static readonly Text OwnerMissing = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text NoOwner = new("Noch niemand", "Nobody yet");
    public static readonly Text ReviewOn = new("Nächste Prüfung", "Next review");
    public static readonly Text ReviewOnHint = new("An diesem Tag erinnert Konzil die verantwortliche Person.", "Konzil reminds the owner on this day.");
    public static readonly Text ReviewNeedsOwner = new("Für eine Prüfung braucht es eine verantwortliche Person.", "A review needs an owner.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text ReviewDue = new("Prüfung fällig", "Review due");
    public static readonly Text NotSet = new("nicht festgelegt", "not set");
    public static readonly Text IsPublic = new("Öffentlich zeigen", "Show in public");
    public static readonly Text IsPublicHint = new("Ohne Haken bleibt das Risiko intern. Die verantwortliche Person wird nie öffentlich genannt.", "Without the tick the risk stays internal. The owner is never named in public.");
    public static readonly Text Published = new("öffentlich", "public");
    public static readonly Text Internal = new("intern", "internal");
    public static readonly Text Visibility = new("Sichtbarkeit", "Visibility");
    public static readonly Text Source = new("Quelle", "Source");
    public static readonly Text FromPaper = new("Strategiepapier, {0}", "Strategy paper, {0}");

    public static readonly Text Rate = new("Risiko bewerten", "Rate the risk");
    public static readonly Text SaveRating = new("Bewertung speichern", "Save the rating");
    public static readonly Text Probability = new("Wahrscheinlichkeit", "Probability");
    public static readonly Text Impact = new("Auswirkung", "Impact");
    public static readonly Text StepMissing = new("Bitte wählen Sie eine Stufe von 1 bis 5.", "Please choose a step from 1 to 5.");
    public static readonly Text Level = new("Stufe", "Level");
    public static readonly Text Grade = new("Bewertung", "Rating");
    public static readonly Text GradeWords = new("{0}: Wahrscheinlichkeit {1} ({2}), Auswirkung {3} ({4})", "{0}: probability {1} ({2}), impact {3} ({4})");
    public static readonly Text NotRated = new("noch nicht bewertet", "not rated yet");
    public static readonly Text Residual = new("Restrisiko", "Residual risk");
    public static readonly Text ResidualProbability = new("Wahrscheinlichkeit, wenn die Gegenmaßnahme wirkt", "Probability once the action works");
    public static readonly Text ResidualImpact = new("Auswirkung, wenn die Gegenmaßnahme wirkt", "Impact once the action works");
    public static readonly Text ResidualHalf = new("Bitte wählen Sie für das Restrisiko beide Stufen oder keine.", "Please choose both steps of the residual risk or none.");
    public static readonly Text ResidualWorse = new("Das Restrisiko kann nicht größer sein als das Risiko selbst.", "The residual risk cannot be greater than the risk itself.");
    public static readonly Text NoResidual = new("nicht geschätzt", "not estimated");
    public static readonly Text RatingReason = new("Begründung", "Reason");
    public static readonly Text RatingReasonMissing = new("Bitte begründen Sie die Bewertung.", "Please give a reason for the rating.");
    public static readonly Text History = new("Bewertungen im Lauf der Zeit", "Ratings over time");
    public static readonly Text HistoryNote = new("Wahrscheinlichkeit mal Auswirkung, von 1 bis 25.", "Probability times impact, from 1 to 25.");
    public static readonly Text HistoryNone = new("Noch keine Bewertung.", "No rating yet.");
    public static readonly Text Points = new("Punkte", "points");
    public static readonly Text When = new("Tag", "Day");
    public static readonly Text By = new("Von", "By");

    public static readonly Text State = new("Stand", "State");
    public static readonly Text ChangeState = new("Stand ändern", "Change the state");
    public static readonly Text SaveState = new("Stand speichern", "Save the state");
    public static readonly Text StateMissing = new("Bitte wählen Sie einen Stand.", "Please choose a state.");
    public static readonly Text SameState = new("Das ist der Stand von heute. Bitte wählen Sie einen anderen.", "This is today's state. Please choose another one.");
    public static readonly Text StateReason = new("Grund", "Reason");
    public static readonly Text StateNeedsReason = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text Today = new("Gespeichert ist", "Stored is");

    public static readonly Text Map = new("Risiken nach Wahrscheinlichkeit und Auswirkung", "Risks by probability and impact");
    public static readonly Text MapResidual = new("Restrisiken nach Wahrscheinlichkeit und Auswirkung", "Residual risks by probability and impact");
    public static readonly Text MapNote = new("Die Zahlen sind die Nummern der Risiken. Gezeigt sind offene und eingetretene.", "The numbers are those of the risks. Open and occurred ones are shown.");
    public static readonly Text MapDescription = new("{0} bewertete Risiken. Waagerecht die Auswirkung, senkrecht die Wahrscheinlichkeit, je von 1 bis 5. Die Tabelle darunter nennt alle Werte.", "{0} rated risks. Impact is horizontal, probability vertical, each from 1 to 5. The table below names all values.");
    public static readonly Text ShowResidual = new("Restrisiken zeigen", "Show residual risks");
    public static readonly Text ShowGross = new("Risiken ohne Gegenmaßnahmen zeigen", "Show risks before action");
    public static readonly Text List = new("Liste", "List");
    public static readonly Text ListNote = new("Die höchsten zuerst.", "The highest first.");
    public static readonly Text AsXlsx = new("Liste als XLSX", "List as XLSX");
    public static readonly Text AsCsv = new("Liste als CSV", "List as CSV");

    public static readonly Text PublicTitle = new("Risiken der Digitalen Agenda", "Risks of the Digital Agenda");
    public static readonly Text PublicLead = new("Was schiefgehen kann und was die Stadt dagegen tut. Gezeigt ist, was die Verantwortlichen freigegeben haben.", "What may go wrong and what the city does about it. Shown is what those responsible have released.");
    public static readonly Text PublicNone = new("Noch ist kein Risiko freigegeben.", "No risk has been released yet.");
    public static readonly Text PublicLink = new("Risiken der Digitalen Agenda", "Risks of the Digital Agenda");
    public static readonly Text ToPublicPage = new("Zur öffentlichen Seite", "To the public page");

    public static readonly Text ReviewReminder = new("Bitte prüfen Sie Risiko {0}: {1}", "Please review risk {0}: {1}");
    public static readonly Text GivenToYou = new("Sie sind jetzt verantwortlich für Risiko {0}: {1}", "You now answer for risk {0}: {1}");

    public static readonly Text NameHint = new("Stolpersteine nennen", "Name stumbling blocks");
    public static readonly Text NameLead = new("Was könnte bei der Digitalen Agenda schiefgehen? Nennen Sie es ohne Namen.", "What could go wrong with the Digital Agenda? Say it without your name.");
    public static readonly Text Anonymous = new("Ohne Namen und ohne Uhrzeit", "Without a name and without a time");
    public static readonly Text AnonymousBody = new("Wir speichern nur Ihren Text, den gewählten Bezug und die Kalenderwoche. Wir speichern nicht, wer Sie sind und wann genau Sie schreiben. Schreiben Sie deshalb nichts, woran man Sie erkennt. Die Koordination liest den Text. Sie kann Ihnen nicht antworten.", "We store only your text, what it is about and the calendar week. We do not store who you are nor exactly when you write. So write nothing by which you could be recognised. The coordination reads the text. It cannot answer you.");
    public static readonly Text HintBody = new("Ihr Stolperstein", "Your stumbling block");
    public static readonly Text HintBodyMissing = new("Bitte schreiben Sie, was schiefgehen könnte.", "Please write what could go wrong.");
    public static readonly Text SendHint = new("Ohne Namen senden", "Send without my name");
    public static readonly Text HintThanks = new("Danke. Ihr Text ist angekommen.", "Thank you. Your text has arrived.");
    public static readonly Text HintThanksBody = new("Die Koordination übernimmt ihn als Risiko oder legt ihn mit einem Grund ab.", "The coordination takes it over as a risk or drops it with a reason.");

    public static readonly Text Hints = new("Stolpersteine aus dem Team", "Stumbling blocks from the team");
    public static readonly Text HintsNote = new("Ohne Namen genannt. {0} warten.", "Named without names. {0} waiting.");
    public static readonly Text HintsInvite = new("Einladen: Diese Seite öffnet sich für alle Beschäftigten mit Konto.", "To invite: this page opens for all staff with an account.");
    public static readonly Text HintsNone = new("Kein Stolperstein wartet.", "No stumbling block is waiting.");
    public static readonly Text Week = new("Woche ab {0}", "Week from {0}");
    public static readonly Text TakeOver = new("Als Risiko übernehmen", "Take over as a risk");
    public static readonly Text TakenOver = new("übernommen als Risiko {0}", "taken over as risk {0}");
    public static readonly Text Drop = new("Ablegen", "Drop");
    public static readonly Text DropTitle = new("Stolperstein ablegen", "Drop the stumbling block");
    public static readonly Text DropReason = new("Warum wird daraus kein Risiko?", "Why does it become no risk?");
    public static readonly Text DropNeedsReason = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text Dropped = new("abgelegt: {0}", "dropped: {0}");
    public static readonly Text HintDecided = new("Über diesen Stolperstein ist schon entschieden.", "This stumbling block has been decided on already.");
    public static readonly Text Decided = new("Entschieden", "Decided");

    private static readonly Text[] Probabilities = [new("sehr selten", "very rare"), new("selten", "rare"), new("möglich", "possible"), new("wahrscheinlich", "likely"), new("fast sicher", "almost certain")];
    private static readonly Text[] Impacts = [new("sehr gering", "very small"), new("gering", "small"), new("mittel", "medium"), new("groß", "great"), new("sehr groß", "very great")];

    /// <param name="step">1 to 5.</param>
    public static Text ProbabilityOf(int step) => Probabilities[step - 1];

    /// <param name="step">1 to 5.</param>
    public static Text ImpactOf(int step) => Impacts[step - 1];

    public static string Of(RiskGrade grade) => GradeWords.With(Of(grade.Level), grade.Probability, ProbabilityOf(grade.Probability), grade.Impact, ImpactOf(grade.Impact));

    public static Text Of(RiskLevel level) => level switch
    {
        RiskLevel.Low => new("gering", "low"),
        RiskLevel.Medium => new("mittel", "medium"),
        RiskLevel.Raised => new("erhöht", "raised"),
        _ => new("hoch", "high"),
    };

    public static Text Of(RiskResponse response) => response switch
    {
        RiskResponse.Avoid => new("vermeiden", "avoid"),
        RiskResponse.Reduce => new("verringern", "reduce"),
        RiskResponse.Transfer => new("übertragen", "transfer"),
        RiskResponse.Accept => new("hinnehmen", "accept"),
        _ => new("noch nicht entschieden", "not decided yet"),
    };

    public static Text Of(RiskState state) => state switch
    {
        RiskState.Open => new("offen", "open"),
        RiskState.Occurred => new("eingetreten", "occurred"),
        _ => new("geschlossen", "closed"),
    };
}
