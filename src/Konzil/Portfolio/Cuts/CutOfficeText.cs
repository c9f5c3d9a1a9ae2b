using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Words of the office's side of cuts.</summary>
public static class CutOfficeText
{
    public static readonly Text Title = new("Kürzungen abwägen", "Weighing cuts");
    public static readonly Text Intro = new("Wählen Sie, was gestoppt wird, ruht oder kleiner wird. Sie sehen sofort, was das bringt und was es kostet. Entwürfe sieht nur die Verwaltung. Öffentlich wird ein Szenario erst mit einer freigegebenen Vorlage.", "Choose what is stopped, paused or made smaller. You see at once what that brings and what it costs. Only the office sees drafts. A scenario becomes public only with a released paper.");
    public static readonly Text ReleasedNotice = new("Eine Vorlage schlägt vor, eine Maßnahme zu kürzen, der Sie folgen: „{0}“", "A paper proposes to cut a measure you follow: “{0}”");
    public static readonly Text Scenarios = new("Szenarien", "Scenarios");
    public static readonly Text NoScenarios = new("Noch kein Szenario.", "No scenario yet.");
    public static readonly Text NewScenario = new("Neues Szenario", "New scenario");
    public static readonly Text TitleDe = new("Titel", "Title, in German");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel an.", "Please give a title.");
    public static readonly Text From = new("Ab wann?", "From when?");
    public static readonly Text FromWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");
    public static readonly Text Note = new("Annahmen", "Assumptions");
    public static readonly Text NoteHint = new("Was Sie vorausgesetzt haben. Steht später in der Vorlage.", "What you have assumed. It will stand in the paper.");
    public static readonly Text Create = new("Szenario anlegen", "Create the scenario");
    public static readonly Text Choose = new("Was geschieht mit den Maßnahmen?", "What happens to the measures?");
    public static readonly Text Stays = new("bleibt", "stays");
    public static readonly Text KindOf = new("{0}: Was geschieht?", "{0}: what happens?");
    public static readonly Text AmountOf = new("{0}: Kürzung in Euro", "{0}: cut in euros");
    public static readonly Text AmountHint = new("Nur beim Kürzen.", "Only when made smaller.");
    public static readonly Text AmountWrong = new("Bitte einen Betrag ab 1 Euro schreiben, wenn die Maßnahme kleiner wird, und sonst das Feld leer lassen.", "Please write an amount from 1 euro if the measure is made smaller, and leave the field empty otherwise.");
    public static readonly Text TooMuch = new("{0}: Frei sind nur {1}. Der Rest ist gebunden oder ausgegeben.", "{0}: only {1} are free. The rest is committed or spent.");
    public static readonly Text ReasonOf = new("{0}: Grund", "{0}: reason");
    public static readonly Text FreeIs = new("Noch nicht gebunden: {0}", "Not committed yet: {0}");
    public static readonly Text See = new("Speichern und Wirkung sehen", "Save and see the effect");
    public static readonly Text ScenarioFixed = new("Dieses Szenario steht in einer freigegebenen Vorlage und ändert sich nicht mehr.", "This scenario stands in a released paper and does not change any more.");
    public static readonly Text ReadOnly = new("Sie lesen mit. Ändern darf die Koordination.", "You are reading. The coordination may change it.");
    public static readonly Text NothingChosen = new("Noch ist keine Maßnahme gewählt.", "No measure has been chosen yet.");
    public static readonly Text ToCompare = new("Nebeneinander vergleichen", "Compare side by side");
    public static readonly Text CompareHint = new("Wählen Sie ein bis drei Szenarien.", "Choose one to three scenarios.");
    public static readonly Text CompareWrong = new("Bitte wählen Sie ein bis drei Szenarien.", "Please choose one to three scenarios.");
    public static readonly Text MakePaper = new("Vorlage daraus machen", "Make a paper from it");
    public static readonly Text PapersHeading = new("Vorlagen", "Papers");
    public static readonly Text NoPapers = new("Noch keine Vorlage.", "No paper yet.");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text ProblemHint = new("Warum gekürzt werden muss, in einfachen Sätzen.", "Why cuts are needed, in plain sentences.");
    public static readonly Text Motion = new("Beschlussvorschlag", "Motion");
    public static readonly Text Proposed = new("Vorgeschlagene Variante", "Variant proposed");
    public static readonly Text ChoiceMissing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text CreatePaper = new("Vorlage anlegen", "Create the paper");
    public static readonly Text SavePaper = new("Vorlage speichern", "Save the paper");
    public static readonly Text Release = new("Vorlage freigeben", "Release the paper");
    public static readonly Text ReleaseHint = new("Danach ist die Vorlage öffentlich. Ihre Zahlen bleiben auf dem Stand dieses Tages.", "Afterwards the paper is public. Its figures stay those of this day.");
    public static readonly Text Preview = new("Vorlage ansehen und drucken", "View and print the paper");
    public static readonly Text Decide = new("Beschluss eintragen", "Enter the resolution");
    public static readonly Text Missing = new("Was vor der Freigabe fehlt", "What is missing before the release");
    public static readonly Text PaperFixed = new("Diese Vorlage ist freigegeben und steht fest.", "This paper has been released and is fixed.");
    public static readonly Text NotReleased = new("Über diese Vorlage wurde schon entschieden, oder sie ist nicht freigegeben.", "This paper has been decided already, or it has not been released.");
    public static readonly Text VariantMissing = new("Bitte wählen Sie, welche Variante beschlossen wurde.", "Please choose which variant was adopted.");
    public static readonly Text NeedsProblem = new("Das Problem ist noch nicht beschrieben.", "The problem has not been described yet.");
    public static readonly Text NeedsMotion = new("Der Beschlussvorschlag fehlt noch.", "The motion is still missing.");
    public static readonly Text NeedsChoices = new("„{0}“ enthält keine Maßnahme.", "“{0}” holds no measure.");
    public static readonly Text NeedsReason = new("„{0}“: {1} braucht einen Grund.", "“{0}”: {1} needs a reason.");
}
