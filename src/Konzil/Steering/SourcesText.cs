using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of sources of money and of posts.</summary>
public static class SourcesText
{
    public static readonly Text Sources = new("Woher das Geld kommt", "Where the money comes from");
    public static readonly Text SourcesCaption = new("Geldquellen der Maßnahme {0}", "Sources of money of measure {0}");
    public static readonly Text Register = new("Förderungen und Partner", "Grants and partners");
    public static readonly Text RegisterLead = new("Geld für die Digitale Agenda, das nicht aus dem Haushalt der Stadt kommt: von wem, wofür, mit welchen Fristen, und was bei einem Abbruch zurückzuzahlen ist.", "Money for the Digital Agenda that does not come from the city's budget: from whom, what for, with which deadlines, and what has to be paid back if a measure is stopped.");
    public static readonly Text RegisterEmpty = new("Noch keine Förderung ist eingetragen.", "No grant has been entered yet.");
    public static readonly Text RegisterEmptyDetail = new("Sobald eine Maßnahme eine Förderung oder einen Partner hat, steht es hier.", "As soon as a measure has a grant or a partner it stands here.");
    public static readonly Text RegisterSums = new("Zugesagt: {0}. Abgerufen: {1}.", "Promised: {0}. Called: {1}.");
    public static readonly Text NoSources = new("Noch keine Angaben, woher das Geld kommt.", "Nothing said yet on where the money comes from.");
    public static readonly Text RunningCosts = new("Folgekosten über die Jahre", "Running costs over the years");
    public static readonly Text NewSource = new("Geldquelle eintragen", "Enter a source of money");
    public static readonly Text EditSource = new("Geldquelle ändern", "Change a source of money");
    public static readonly Text SaveSource = new("Geldquelle veröffentlichen", "Publish the source");
    public static readonly Text Source = new("Quelle", "Source");
    public static readonly Text Kind = new("Art der Quelle", "Kind of source");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art der Quelle.", "Please choose the kind of source.");
    public static readonly Text Giver = new("Wer gibt das Geld?", "Who gives the money?");
    public static readonly Text GiverHint = new("Zum Beispiel Name der Stelle und des Programms. Bei eigenem Geld der Stadt leer lassen.", "For example name of the authority and the programme. Leave empty for the city's own money.");
    public static readonly Text GiverMissing = new("Bitte schreiben Sie, wer das Geld gibt.", "Please write who gives the money.");
    public static readonly Text Amount = new("Zugesagt", "Promised");
    public static readonly Text AmountLabel = new("Zugesagter Betrag oder Wert in Euro", "Amount promised, or its value, in euros");
    public static readonly Text Rate = new("Fördersatz", "Rate");
    public static readonly Text RateLabel = new("Fördersatz in Prozent der Kosten", "Rate in per cent of the costs");
    public static readonly Text RateWrong = new("Bitte einen Satz von 0 bis 100 schreiben, zum Beispiel 40 oder 37,5.", "Please write a rate from 0 to 100, for example 40 or 37.5.");
    public static readonly Text Earmark = new("Wofür das Geld bestimmt ist", "What the money is for");
    public static readonly Text EarmarkHint = new("Zweckbindung in einem Satz.", "The earmark in one sentence.");
    public static readonly Text From = new("Zeitraum von", "Period from");
    public static readonly Text Until = new("Zeitraum bis", "Period until");
    public static readonly Text ApplyBy = new("Antrag spätestens am", "To be applied for by");
    public static readonly Text Applied = new("Antrag gestellt am", "Applied for on");
    public static readonly Text ApplyByIs = new("Antrag bis {0}.", "To be applied for by {0}.");
    public static readonly Text AppliedIs = new("Antrag gestellt am {0}.", "Applied for on {0}.");
    public static readonly Text ApplyDue = new("Antrag auf Förderung", "Application for the grant");
    public static readonly Text Reminder = new("{0}: {1} für „{2}“ ist fällig am {3}.", "{0}: {1} for “{2}” is due on {3}.");
    public static readonly Text CallBy = new("Abruf spätestens am", "To be called by");
    public static readonly Text ProofBy = new("Verwendungsnachweis fällig am", "Proof of use due on");
    public static readonly Text ProofDone = new("Verwendungsnachweis abgegeben am", "Proof of use handed in on");
    public static readonly Text Called = new("Abgerufen", "Called");
    public static readonly Text CalledLabel = new("Bisher abgerufen in Euro", "Called so far in euros");
    public static readonly Text CalledMoreThanGiven = new("Abgerufen ist mehr, als zugesagt wurde. Bitte prüfen Sie beide Beträge.", "More has been called than was promised. Please check both amounts.");
    public static readonly Text Rule = new("Was gilt bei einem Abbruch?", "What holds if the measure is stopped?");
    public static readonly Text RuleHint = new("So, wie es im Bescheid oder Vertrag steht. Ist es nicht bekannt, bleibt es offen.", "As the grant notice or the contract says. If it is not known it stays open.");
    public static readonly Text RuleShare = new("Anteil, der zurückzuzahlen ist, in Prozent", "Share to be paid back, in per cent");
    public static readonly Text RuleShareHint = new("Nur, wenn ein Teil zurückzuzahlen ist.", "Only if a part has to be paid back.");
    public static readonly Text ShareWrong = new("Ein Anteil von 0 bis 100 gehört genau dann hierher, wenn ein Teil zurückzuzahlen ist.", "A share from 0 to 100 belongs here exactly if a part has to be paid back.");
    public static readonly Text BoundUntil = new("Zweckbindung endet am", "Earmark ends on");
    public static readonly Text BoundUntilHint = new("Danach ist nichts mehr zurückzuzahlen.", "After that nothing has to be paid back.");
    public static readonly Text Note = new("Anmerkung, öffentlich", "Note, public");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");
    public static readonly Text Terms = new("Bedingungen", "Terms");
    public static readonly Text RateIs = new("Fördersatz {0} Prozent.", "Rate {0} per cent.");
    public static readonly Text PeriodIs = new("Von {0} bis {1}.", "From {0} until {1}.");
    public static readonly Text PeriodOpen = new("offen", "open");
    public static readonly Text CallByIs = new("Abruf bis {0}.", "To be called by {0}.");
    public static readonly Text ProofByIs = new("Verwendungsnachweis bis {0}.", "Proof of use by {0}.");
    public static readonly Text ProofDoneIs = new("Verwendungsnachweis abgegeben am {0}.", "Proof of use handed in on {0}.");
    public static readonly Text BoundUntilIs = new("Zweckbindung bis {0}.", "Earmarked until {0}.");
    public static readonly Text ProofDue = new("Verwendungsnachweis", "Proof of use");
    public static readonly Text CallDue = new("Abruf der Förderung", "Calling the grant");
    public static readonly Text DueLate = new("{0}: {1} für „{2}“ war fällig am {3}", "{0}: {1} for “{2}” was due on {3}");
    public static readonly Text DueSoon = new("{0}: {1} für „{2}“ ist fällig am {3}", "{0}: {1} for “{2}” is due on {3}");

    public static readonly Text Posts = new("Wer daran arbeitet", "Who works on it");
    public static readonly Text PostsNote = new("In Vollzeitstellen (MAK). Bedarf, vorhandene und zusätzliche Stellen stehen getrennt. Offen ist nicht null.", "In full-time posts. Need, existing and additional posts stand apart. Open is not nought.");
    public static readonly Text PostsCaption = new("Stellen für die Maßnahme {0}", "Posts for measure {0}");
    public static readonly Text NoPosts = new("Noch keine Angaben zu Stellen.", "Nothing said on posts yet.");
    public static readonly Text NewPost = new("Stellen eintragen", "Enter posts");
    public static readonly Text EditPost = new("Stellen ändern", "Change posts");
    public static readonly Text SavePost = new("Stellen veröffentlichen", "Publish posts");
    public static readonly Text Unit = new("Amt oder Stelle", "Unit");
    public static readonly Text UnitMissing = new("Bitte nennen Sie das Amt oder die Stelle.", "Please name the unit.");
    public static readonly Text Work = new("Aufgabe", "Work");
    public static readonly Text PostHint = new("Vollzeitstellen wie 0,5 oder 1. „?“ heißt offen, „-“ heißt: trifft nicht zu. Leer zählt als offen, nie als null.", "Full-time posts such as 0.5 or 1. “?” means open, “-” means: does not apply. Empty counts as open, never as nought.");
    public static readonly Text PostWrong = new("Bitte eine Zahl wie 0,5 schreiben, „?“ für offen oder „-“ für „trifft nicht zu“.", "Please write a number such as 0.5, “?” for open or “-” for “does not apply”.");
    public static readonly Text Period = new("Zeitraum", "Period");

    public static Text Of(SourceKind kind) => kind switch
    {
        SourceKind.Own => new("Eigenes Geld der Stadt", "The city's own money"),
        SourceKind.Grant => new("Förderung", "Grant"),
        SourceKind.Partner => new("Partner (auch PPP)", "Partner (also PPP)"),
        _ => new("Arbeit oder Sachen statt Geld", "Work or things instead of money"),
    };

    public static Text Of(ClawbackRule rule) => rule switch
    {
        ClawbackRule.NotStated => new("offen", "open"),
        ClawbackRule.Nothing => new("Nichts ist zurückzuzahlen", "Nothing has to be paid back"),
        ClawbackRule.Called => new("Alles Abgerufene ist zurückzuzahlen", "Everything called has to be paid back"),
        _ => new("Ein Teil des Abgerufenen ist zurückzuzahlen", "A part of what was called has to be paid back"),
    };

    public static Text Of(PostKind kind) => kind switch
    {
        PostKind.Need => new("Bedarf", "Need"),
        PostKind.Existing => new("vorhanden", "existing"),
        _ => new("zusätzlich", "additional"),
    };
}
