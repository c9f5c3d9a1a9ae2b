using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Meetings;

/// <summary>Words for texts of a body that are to become the wording of a measure or a goal.</summary>
public static class ProposedText
{
    public static readonly Text Title = new("Vorschläge für den Wortlaut", "Proposals for the wording");
    public static readonly Text Aim = new("Vorschlag für den Wortlaut von", "Proposal for the wording of");
    public static readonly Text AimHint = new("Wer die Maßnahme oder das Ziel betreut, übernimmt den Text oder lehnt ihn mit einem Grund ab. Die Mitglieder erfahren es.", "Whoever looks after the measure or the goal takes the text over or declines it with a reason. The members hear of it.");
    public static readonly Text NoAim = new("kein Vorschlag", "no proposal");
    public static readonly Text Part = new("Was der Text werden soll", "What the text is to become");
    public static readonly Text PartHint = new("Bei einem Ziel ist es immer die Absicht.", "For a goal it is always the intent.");
    public static readonly Text AimUnknown = new("Bitte wählen Sie eine Maßnahme oder ein Ziel aus der Liste.", "Please choose a measure or a goal from the list.");
    public static readonly Text PartMissing = new("Bitte wählen Sie, was der Text bei der Maßnahme werden soll.", "Please choose what the text is to become in the measure.");
    public static readonly Text TooLong = new("Der Text darf dort höchstens {0:N0} Zeichen haben.", "The text may have at most {0:N0} characters there.");
    public static readonly Text IsAnswered = new("Über diesen Vorschlag ist schon entschieden.", "This proposal has been answered already.");
    public static readonly Text Proposed = new("Vorgeschlagen für {0}: {1}", "Proposed for {0}: {1}");
    public static readonly Text Waiting = new("Noch nicht entschieden. Wer den Text betreut, wurde benachrichtigt.", "Not decided yet. Whoever looks after the text was told.");
    public static readonly Text TakenOn = new("Übernommen am {0} von {1}.", "Taken over on {0} by {1}.");
    public static readonly Text DeclinedOn = new("Abgelehnt am {0} von {1}: {2}", "Declined on {0} by {1}: {2}");
    public static readonly Text Answer = new("Vorschlag von {0}", "Proposal by {0}");
    public static readonly Text ToAnswer = new("Übernehmen oder ablehnen", "Take over or decline");
    public static readonly Text Difference = new("Was sich am heutigen Text ändern würde", "What would change in the present text");
    public static readonly Text Take = new("Übernehmen", "Take over");
    public static readonly Text TakeNote = new("Der Vorschlag steht schon im Feld. Sie können ihn vor dem Speichern ändern. Im Verlauf steht, von wem er kommt.", "The proposal stands in the field already. You can change it before you save. The history says whose it is.");
    public static readonly Text WordsMissing = new("Bitte schreiben Sie den Text.", "Please write the text.");
    public static readonly Text Decline = new("Ablehnen", "Decline");
    public static readonly Text DeclineReason = new("Warum lehnen Sie ab?", "Why do you decline?");
    public static readonly Text DeclineHint = new("Die Mitglieder des Gremiums lesen den Grund.", "The members of the body read the reason.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum Sie ablehnen.", "Please write why you decline.");
    public static readonly Text TakenNote = new("Wortlaut aus Entwurf {0} von „{1}“ übernommen", "Wording of draft {0} by “{1}” taken over");
    public static readonly Text DeclinedNote = new("Vorschlag aus Entwurf {0} von „{1}“ abgelehnt", "Proposal of draft {0} by “{1}” declined");
    public static readonly Text ProposedNews = new("„{0}“ schlägt einen Wortlaut vor für {1}.", "“{0}” proposes a wording for {1}.");
    public static readonly Text TakenNews = new("Ihr Vorschlag für {0} ist übernommen.", "Your proposal for {0} was taken over.");
    public static readonly Text DeclinedNews = new("Ihr Vorschlag für {0} ist abgelehnt: {1}", "Your proposal for {0} was declined: {1}");

    public static Text Of(WordingPart part) => part switch
    {
        WordingPart.Summary => AgendaText.Summary,
        WordingPart.Problem => AgendaText.Problem,
        WordingPart.BenefitCitizens => AgendaText.BenefitCitizens,
        WordingPart.BenefitCompanies => AgendaText.BenefitCompanies,
        WordingPart.BenefitAdministration => AgendaText.BenefitAdministration,
        _ => StrategyText.Intent,
    };
}
