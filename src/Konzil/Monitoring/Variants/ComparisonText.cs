using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of comparisons of variants and their decisions.</summary>
public static class ComparisonText
{
    public static readonly Text Title = new("Variantenvergleiche", "Comparisons of variants");
    public static readonly Text Lead = new("Wege, die nebeneinander gelegt wurden, und warum einer davon gewählt wurde. Gezeigt wird, was freigegeben ist.", "Ways that were put side by side, and why one of them was chosen. Shown is what was released.");
    public static readonly Text Note = new("Wege nebeneinander, mit Quelle und Entscheidung. Was entschieden ist, wird nicht mehr geändert.", "Ways side by side, with source and decision. What is decided is no longer changed.");
    public static readonly Text Numbered = new("Variantenvergleich {0}", "Comparison of variants {0}");
    public static readonly Text New = new("Variantenvergleich beginnen", "Begin a comparison of variants");
    public static readonly Text NewNote = new("Danach tragen Sie die Varianten ein. Ab zwei Varianten können Sie die Entscheidung festhalten.", "Then you enter the variants. From two variants on you can record the decision.");
    public static readonly Text Edit = new("Frage und Bezug bearbeiten", "Edit question and subject");
    public static readonly Text Save = new("Vergleich speichern", "Save the comparison");
    public static readonly Text All = new("Alle Variantenvergleiche", "All comparisons of variants");
    public static readonly Text None = new("Noch kein Variantenvergleich", "No comparison of variants yet");
    public static readonly Text NoneDetail = new("Koordination, Projektbüro und Leitungen beginnen einen Vergleich, bevor sie sich zwischen Wegen entscheiden.", "Coordination, project office and leads begin a comparison before they decide between ways.");
    public static readonly Text NonePublic = new("Noch ist kein Variantenvergleich freigegeben.", "No comparison of variants has been released yet.");
    public static readonly Text NoneFound = new("Kein Vergleich passt dazu", "No comparison fits");
    public static readonly Text NoneOfProject = new("Für dieses Projekt wurden noch keine Varianten verglichen.", "No variants have been compared for this project yet.");
    public static readonly Text OnlyOpen = new("Nur noch nicht entschiedene", "Only those not yet decided");
    public static readonly Text ToPublic = new("Zur öffentlichen Seite der Variantenvergleiche", "To the public page of the comparisons");
    public static readonly Text ToPublicOne = new("Zur öffentlichen Seite", "To the public page");
    public static readonly Text ToStrategy = new("Die Wege, zwischen denen die Stadt für ihre Strategie gewählt hat", "The ways between which the city chose for its strategy");
    public static readonly Text OnMeasure = new("Zwischen welchen Wegen entschieden wurde und warum.", "Between which ways it was decided, and why.");
    public static readonly Text AsWord = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text Standing = new("Stand: {0}. {1}.", "As of {0}. {1}.");

    public static readonly Text TitleLabel = new("Worum geht es, in wenigen Worten?", "What is it about, in a few words?");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text Question = new("Was ist zu entscheiden?", "What is to be decided?");
    public static readonly Text QuestionHint = new("Eine Frage, auf die jede Variante eine Antwort ist.", "A question to which each variant is an answer.");
    public static readonly Text Subject = new("Bezug", "Subject");
    public static readonly Text WholeAgenda = new("Die Agenda als Ganzes", "The agenda as a whole");
    public static readonly Text ProjectNamed = new("Projekt: {0}", "Project: {0}");
    public static readonly Text MeasureNamed = new("Maßnahme: {0}", "Measure: {0}");
    public static readonly Text SomeProject = new("Ein Projekt der Agenda", "A project of the agenda");
    public static readonly Text SomeMeasure = new("Eine Maßnahme, die noch nicht öffentlich ist", "A measure that is not public yet");
    public static readonly Text AsBefore = new("Wie bisher", "As before");
    public static readonly Text Release = new("Für die Öffentlichkeit freigeben", "Release for the public");
    public static readonly Text ReleaseHint = new("Dann stehen alle Angaben auf der Website, in der Suche und in den offenen Daten.", "All entries then stand on the website, in the search and in the open data.");
    public static readonly Text ReadersHeading = new("Wer es lesen darf", "Who may read it");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Open = new("noch nicht entschieden", "not decided yet");
    public static readonly Text OpenNext = new("Wer den Vergleich führt, ergänzt die Varianten und hält dann die Entscheidung fest.", "Whoever keeps the comparison completes the variants and then records the decision.");
    public static readonly Text Decided = new("entschieden am {0}", "decided on {0}");
    public static readonly Text NoLonger = new("gilt nicht mehr", "no longer holds");
    public static readonly Text Change = new("Varianten und Kriterien bearbeiten", "Edit variants and criteria");

    public static readonly Text SideBySide = new("Die Varianten nebeneinander", "The variants side by side");
    public static readonly Text NoVariants = new("Noch ist keine Variante eingetragen.", "No variant has been entered yet.");
    public static readonly Text Aspect = new("Gesichtspunkt", "Aspect");
    public static readonly Text Entry = new("Angabe", "Entry");
    public static readonly Text Variant = new("Variante", "Variant");
    public static readonly Text VariantName = new("Name der Variante", "Name of the variant");
    public static readonly Text NewVariant = new("Variante eintragen", "Enter a variant");
    public static readonly Text EditVariant = new("Variante bearbeiten", "Edit the variant");
    public static readonly Text SaveVariant = new("Variante speichern", "Save the variant");
    public static readonly Text RemoveVariant = new("Variante streichen", "Remove the variant");
    public static readonly Text LineHint = new("Jeder Punkt in einer eigenen Zeile.", "Each point on a line of its own.");
    public static readonly Text Features = new("Merkmale", "Features");
    public static readonly Text Pros = new("Vorteile", "Advantages");
    public static readonly Text Cons = new("Nachteile", "Disadvantages");
    public static readonly Text Risks = new("Risiken", "Risks");
    public static readonly Text CostOnce = new("Kosten einmalig", "Cost once");
    public static readonly Text CostYearly = new("Kosten im Jahr", "Cost a year");
    public static readonly Text CostOnceLabel = new("Kosten einmalig, in Euro", "Cost once, in euros");
    public static readonly Text CostYearlyLabel = new("Kosten im Jahr, in Euro", "Cost a year, in euros");
    public static readonly Text CostHint = new("Leer lassen heißt: nicht bekannt.", "Leaving it empty means: not known.");
    public static readonly Text CostNote = new("Zu den Kosten", "About the cost");
    public static readonly Text CostNoteHint = new("Woher die Zahlen kommen oder warum es keine gibt.", "Where the figures come from, or why there are none.");
    public static readonly Text NotKnown = new("nicht bekannt", "not known");
    public static readonly Text Nothing = new("nichts eingetragen", "nothing entered");

    public static readonly Text Criterion = new("Kriterium", "Criterion");
    public static readonly Text CriterionName = new("Woran werden die Varianten gemessen?", "By what are the variants judged?");
    public static readonly Text CriterionHint = new("Zum Beispiel: Wann ist es fertig? Wer kann es betreiben?", "For example: when is it ready? Who can run it?");
    public static readonly Text NewCriterion = new("Kriterium eintragen", "Enter a criterion");
    public static readonly Text EditCriterion = new("Kriterium bearbeiten", "Edit the criterion");
    public static readonly Text SaveCriterion = new("Kriterium speichern", "Save the criterion");
    public static readonly Text RemoveCriterion = new("Kriterium streichen", "Remove the criterion");
    public static readonly Text InVariant = new("Bei „{0}“, in Worten", "With “{0}”, in words");

    public static readonly Text Source = new("Quelle", "Source");
    public static readonly Text Work = new("Quelle aus der Liste", "Source from the list");
    public static readonly Text NoWork = new("Keine aus der Liste", "None from the list");
    public static readonly Text SourceWords = new("Quelle in Worten", "Source in words");
    public static readonly Text SourceHint = new("Was in keiner Liste steht: ein Angebot, ein Brief, ein Gespräch, mit Tag.", "What is in no list: an offer, a letter, a talk, with its day.");
    public static readonly Text Pages = new("Seite", "Page");
    public static readonly Text PagesHint = new("Zum Beispiel: 154-155. Steht eine Quelle aus der Liste dabei, ist es deren Seite.", "For example: 154-155. If there is a source from the list, it is the page of that.");

    public static readonly Text Decide = new("Entscheidung festhalten", "Record the decision");
    public static readonly Text DecideNow = new("Entscheidung für immer festhalten", "Record the decision for good");
    public static readonly Text DecideNote = new("Danach lassen sich Varianten, Kriterien und Entscheidung nicht mehr ändern. Wer das Projekt oder die Maßnahme leitet, bekommt Nachricht. Soll es später anders sein, beginnt ein neuer Vergleich, der diesen ersetzt; beide bleiben lesbar.", "After that variants, criteria and decision can no longer be changed. Whoever leads the project or the measure is told. If it is to be different later, a new comparison begins that replaces this one; both stay readable.");
    public static readonly Text DecisionHeading = new("Die Entscheidung", "The decision");
    public static readonly Text SealedNote = new("Festgehalten und nicht mehr änderbar.", "Recorded and no longer changeable.");
    public static readonly Text Chosen = new("gewählt", "chosen");
    public static readonly Text ChosenLabel = new("Gewählte Variante", "Variant chosen");
    public static readonly Text Why = new("Warum", "Why");
    public static readonly Text Accepted = new("Was dagegen spricht und hingenommen wird", "What speaks against it and is accepted");
    public static readonly Text AcceptedHint = new("Nachteile und Risiken, die alle kennen, die entschieden haben.", "Disadvantages and risks that all who decided know.");
    public static readonly Text NothingAccepted = new("nichts genannt", "nothing named");
    public static readonly Text DecidedBy = new("Wer hat entschieden?", "Who decided?");
    public static readonly Text ByHint = new("Ein Gremium oder ein Amt, zum Beispiel „Lenkungskreis“. Wird der Vergleich freigegeben, ist das öffentlich.", "A body or an office, for example “steering group”. If the comparison is released, this is public.");
    public static readonly Text DecidedOn = new("Entschieden am", "Decided on");
    public static readonly Text InLog = new("Steht in der Liste der Entscheidungen als", "Stands in the list of decisions as");
    public static readonly Text InLogHint = new("Entscheidungen von Gremien werden in der Sitzung festgehalten und hier nur verbunden.", "Decisions of bodies are recorded in the meeting and only linked here.");
    public static readonly Text NotInLog = new("Keine Entscheidung eines Gremiums", "No decision of a body");

    public static readonly Text Replace = new("Neu vergleichen", "Compare anew");
    public static readonly Text ReplaceNote = new("Der neue Vergleich beginnt mit denselben Varianten, zunächst nur fürs Büro. Dieser hier bleibt, wie er ist, und gilt, bis der neue entschieden ist.", "The new comparison begins with the same variants, for the office only at first. This one stays as it is and holds until the new one is decided.");
    public static readonly Text ReplaceReason = new("Warum wird neu verglichen?", "Why is it compared anew?");
    public static readonly Text ReplacesTerm = new("Ersetzt", "Replaces");
    public static readonly Text ReplacedBy = new("Ersetzt durch", "Replaced by");
    public static readonly Text ComparedAnew = new("Wird neu verglichen in", "Is being compared anew in");

    public static readonly Text TitleMissing = new("Bitte schreiben Sie, worum es geht.", "Please write what it is about.");
    public static readonly Text QuestionMissing = new("Bitte schreiben Sie, was zu entscheiden ist.", "Please write what is to be decided.");
    public static readonly Text SubjectMissing = new("Bitte wählen Sie, worauf sich der Vergleich bezieht.", "Please choose what the comparison is about.");
    public static readonly Text VariantMissing = new("Bitte geben Sie der Variante einen Namen.", "Please give the variant a name.");
    public static readonly Text CriterionMissing = new("Bitte schreiben Sie, woran gemessen wird.", "Please write what is judged.");
    public static readonly Text CostWrong = new("Bitte geben Sie einen Betrag in Euro ab 0 ein, zum Beispiel 12.500.", "Please enter an amount in euros from 0, for example 12500.");
    public static readonly Text WorkMissing = new("Diese Quelle steht nicht mehr in der Liste. Bitte wählen Sie noch einmal.", "This source is no longer in the list. Please choose again.");
    public static readonly Text PagesWithoutSource = new("Eine Seite braucht eine Quelle. Bitte wählen oder schreiben Sie, wo sie steht.", "A page needs a source. Please choose or write where it is.");
    public static readonly Text ChosenMissing = new("Bitte wählen Sie die Variante, für die entschieden wurde.", "Please choose the variant that was decided for.");
    public static readonly Text TooFewVariants = new("Eine Entscheidung braucht mindestens zwei Varianten. Bitte tragen Sie zuerst die zweite ein.", "A decision needs at least two variants. Please enter the second one first.");
    public static readonly Text WhyMissing = new("Bitte schreiben Sie, warum so entschieden wurde.", "Please write why it was decided so.");
    public static readonly Text ByMissing = new("Bitte schreiben Sie, wer entschieden hat.", "Please write who decided.");
    public static readonly Text DayWrong = new("Bitte geben Sie den Tag der Entscheidung an, zum Beispiel 14.10.2026.", "Please give the day of the decision, for example 14/10/2026.");
    public static readonly Text NotInTheFuture = new("Der Tag der Entscheidung liegt in der Zukunft. Bitte halten Sie sie fest, wenn sie gefallen ist.", "The day of the decision lies in the future. Please record it once it has been taken.");
    public static readonly Text LogMissing = new("Diese Entscheidung steht nicht in der Liste. Bitte wählen Sie noch einmal.", "This decision is not in the list. Please choose again.");
    public static readonly Text Sealed = new("Dieser Vergleich ist entschieden und wird nicht mehr geändert. Beginnen Sie einen neuen, der ihn ersetzt.", "This comparison is decided and is no longer changed. Begin a new one that replaces it.");
    public static readonly Text NotDecided = new("Dieser Vergleich ist noch nicht entschieden. Ändern Sie ihn selbst.", "This comparison is not decided yet. Change it itself.");
    public static readonly Text ReplaceReasonMissing = new("Bitte schreiben Sie, warum neu verglichen wird.", "Please write why it is compared anew.");
    public static readonly Text ReplacedMeanwhile = new("Es gibt schon einen neuen Vergleich, der diesen ersetzt.", "There is already a new comparison that replaces this one.");
    public static readonly Text ToldDecided = new("Zwischen Varianten wurde entschieden: „{0}“. Gewählt ist „{1}“.", "It was decided between variants: “{0}”. Chosen is “{1}”.");

    public static Text Count(int variants) => variants == 1 ? new("1 Variante", "1 variant") : new Text("{0} Varianten", "{0} variants").Filled(variants);
}
