using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of the public page about a round.</summary>
public static class RankingText
{
    public static readonly Text Crumb = new("Bewertung", "Scoring");
    public static readonly Text TitleBefore = new("So wird bewertet", "How measures are scored");
    public static readonly Text TitleAfter = new("So wurde bewertet", "How measures were scored");
    public static readonly Text LeadBefore = new("{0} Menschen bewerten {1} Maßnahmen nach {2} Kriterien. Die Regeln stehen fest und sind versiegelt. Punkte gibt es hier erst, wenn die Runde geschlossen ist.", "{0} people score {1} measures by {2} criteria. The rules are fixed and sealed. Points appear here only once the round is closed.");
    public static readonly Text LeadAfter = new("{0} Menschen haben {1} Maßnahmen nach {2} Kriterien bewertet. Hier stehen alle Punkte, auch die strittigen. Die Rangliste ist ein Rat. Beschließen muss der Gemeinderat.", "{0} people have scored {1} measures by {2} criteria. Here are all points, the disputed ones too. The ranking is advice. The decision is the council's.");
    public static readonly Text NoneTitle = new("Noch keine Bewertungsrunde", "No scoring round yet");
    public static readonly Text NoneBody = new("Sobald Kriterien und Gewichte feststehen, werden sie hier veröffentlicht, bevor die ersten Punkte vergeben werden.", "As soon as criteria and weights are fixed they are published here, before the first points are given.");
    public static readonly Text ToAgenda = new("Zur Agenda", "To the agenda");
    public static readonly Text Download = new("Alle Einzelwerte herunterladen (CSV)", "Download all values (CSV)");
    public static readonly Text Runs = new("Die Runde läuft bis {0}.", "The round is open until {0}.");
    public static readonly Text RunsBody = new("Alle bewerten für sich. Niemand sieht Punkte, Summen oder Plätze, solange Bögen fehlen und die Frist läuft, auch die Stadtverwaltung nicht. Danach kann die Bewertungsgruppe ihre Punkte vergleichen. Öffentlich werden sie, wenn die Runde geschlossen ist.", "Everybody scores alone. Nobody sees points, totals or ranks while sheets are missing and the deadline has not passed, not even the administration. Then the panel may compare its points. They become public once the round is closed.");
    public static readonly Text Period = new("{0}, {1} bis {2}", "{0}, {1} to {2}");

    public static readonly Text Ranking = new("Rangliste", "Ranking");
    public static readonly Text RankingCaption = new("Rangliste der bewerteten Maßnahmen mit Punkten je Kriterium", "Ranking of the scored measures with points by criterion");
    public static readonly Text Legend = new("Kriterien mit Gewicht", "Criteria with weight");
    public static readonly Text Rank = new("Platz", "Rank");
    public static readonly Text Group = new("Gruppe", "Group");
    public static readonly Text GroupNote = new("Diese Runde zeigt Gruppen statt Plätze: vorn ab {0} Punkten, Mitte ab {1} Punkten. Innerhalb einer Gruppe gilt keine Reihenfolge. Die Grenzen standen vor der Bewertung fest.", "This round shows groups instead of ranks: ahead from {0} points, middle from {1} points. Within a group there is no order. The borders were fixed before the scoring.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Points = new("Punkte", "Points");
    public static readonly Text Parts = new("Zusammensetzung, 0 bis 100", "Composition, 0 to 100");
    public static readonly Text Span = new("Spanne der Plätze", "Range of ranks");
    public static readonly Text SpanOf = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text SpanNote = new("Spanne der Plätze: So weit verschiebt sich der Platz, wenn eine bewertende Person fehlen würde oder ein Gewicht um die Hälfte höher oder niedriger wäre. Gleiche Punkte teilen sich einen Platz.", "Range of ranks: how far the rank moves if one evaluator were missing or one weight were half as large or larger by half. Equal points share a rank.");
    public static readonly Text Waterline = new("Wasserlinie: ab {0} Punkten, höchstens {1} Leitprojekte", "Waterline: from {0} points, at most {1} lead projects");
    public static readonly Text WaterlineChosen = new("Wasserlinie: {0} Leitprojekte sind ausgewählt", "Waterline: {0} lead projects have been chosen");
    public static readonly Text Deviates = new("Abweichung von der Rangliste", "Departs from the ranking");
    public static readonly Text Excluded = new("{0} befangen, {1} enthalten", "{0} with a conflict of interest, {1} abstained");
    public static readonly Text MissingSheets = new("{0} Bögen fehlen", "{0} sheets missing");
    public static readonly Text Unranked = new("Nicht in der Rangliste", "Not in the ranking");
    public static readonly Text UnrankedNote = new("Diese Maßnahmen erfüllen eine Bedingung nicht, oder es gab keinen gültigen Bogen.", "These measures fail a condition, or there was no valid sheet.");
    public static readonly Text ConditionFailed = new("Bedingung nicht erfüllt: {0} ({1} Nein, {2} Ja)", "Condition not met: {0} ({1} no, {2} yes)");
    public static readonly Text NoSheet = new("Kein gültiger Bogen", "No valid sheet");
    public static readonly Text ClosedEarly = new("Bei Schluss fehlten Bögen.", "Sheets were missing at closing.");

    public static readonly Text Leads = new("Leitprojekte", "Lead projects");
    public static readonly Text LeadsNote = new("Ausgewählt am {0} durch: {1}. Jede Entscheidung hat einen Grund.", "Chosen on {0} by: {1}. Every decision has a reason.");
    public static readonly Text LeadsOpen = new("Über die Leitprojekte ist noch nicht entschieden.", "The lead projects have not been decided yet.");
    public static readonly Text MoreTitle = new("Mehr Leitprojekte als versiegelt", "More lead projects than sealed");
    public static readonly Text DeviationTitle = new("Die Auswahl weicht von der Rangliste ab", "The choice departs from the ranking");
    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text Reason = new("Grund", "Reason");

    public static readonly Text Values = new("Alle Teilwerte", "All values");
    public static readonly Text ValuesNote = new("Je Kriterium: Mittelwert, Anteil an der Skala, Punkte, Streuung und Zahl der gültigen Werte.", "By criterion: mean, share of the scale, points, spread and number of valid values.");
    public static readonly Text SinglesNote = new("A, B und so weiter sind bewertende Personen, ohne Namen.", "A, B and so on are evaluators, without names.");
    public static readonly Text TooFew = new("Weil weniger als fünf Personen bewertet haben, stehen hier nur Mittelwerte.", "Because fewer than five people scored, only means are shown.");
    public static readonly Text CriterionOfRound = new("{0} (Runde {1})", "{0} (round {1})");
    public static readonly Text Criterion = new("Kriterium", "Criterion");
    public static readonly Text Weight = new("Gewicht", "Weight");
    public static readonly Text Mean = new("Mittelwert", "Mean");
    public static readonly Text Normalised = new("Anteil", "Share");
    public static readonly Text Spread = new("Spanne", "Spread");
    public static readonly Text Deviation = new("Streuung", "Deviation");
    public static readonly Text Count = new("Werte", "Values");
    public static readonly Text Sheet = new("Bewertung {0}", "Evaluation {0}");
    public static readonly Text ValuesOf = new("Teilwerte von {0} {1}", "Values of {0} {1}");
    public static readonly Text Sum = new("Zusammen", "Total");
    public static readonly Text ReasonsOf = new("Begründungen", "Reasons given");
    public static readonly Text First = new("zuerst {0}", "first {0}");
    public static readonly Text ChangeNote = new("geändert: {0}", "changed: {0}");

    public static readonly Text How = new("So entstehen die Punkte", "How the points come about");
    public static readonly Text HowNote = new("Jede bewertende Person gibt je Kriterium einen Wert auf einer festen Skala und begründet ihn. Der Mittelwert wird mit dem Gewicht malgenommen. Was fehlt, zählt nicht als Null.", "Each evaluator gives a value on a fixed scale for each criterion and a reason. The mean is multiplied by the weight. What is missing does not count as zero.");
    public static readonly Text Question = new("Leitfrage", "Question");
    public static readonly Text Steps = new("Was die Stufen bedeuten", "What the steps mean");
    public static readonly Text Conditions = new("Bedingungen, die jede Maßnahme erfüllen muss", "Conditions every measure must meet");
    public static readonly Text ConditionsNote = new("Ja oder Nein. Verneint mehr als die Hälfte der gültigen Bögen eine Bedingung, steht die Maßnahme nicht in der Rangliste.", "Yes or no. If more than half of the valid sheets deny a condition, the measure is not in the ranking.");
    public static readonly Text Example = new("Rechenbeispiel {0}, Kriterium {1}", "Worked example {0}, criterion {1}");
    public static readonly Text ExampleLine = new("Mittelwert {0}, Skala {1} bis {2}, Gewicht {3}: ({0} − {1}) ÷ {4} × {3} = ", "Mean {0}, scale {1} to {2}, weight {3}: ({0} − {1}) ÷ {4} × {3} = ");
    public static readonly Text Scored = new("Diese Maßnahmen werden bewertet", "These measures are being scored");

    public static readonly Text Panel = new("Wer bewertet", "Who scores");
    public static readonly Text PanelNote = new("Aus welchen Bereichen sie kommen, und wie sie ausgewählt wurden. Namen stehen hier nur mit Einverständnis, damit alle frei urteilen können.", "From which sectors they come, and how they were chosen. Names stand here by consent only, so that everybody can judge freely.");
    public static readonly Text SealTitle = new("Das Siegel", "The seal");
    public static readonly Text SealNote = new("Kriterien, Gewichte, Maßnahmen und Zusammensetzung standen fest, bevor die ersten Punkte vergeben wurden. Die Prüfsumme gehört zu genau dieser Fassung.", "Criteria, weights, measures and panel were fixed before the first points were given. The checksum belongs to exactly this version.");
    public static readonly Text SealedAt = new("Versiegelt", "Sealed");
    public static readonly Text SealedBy = new("Durch", "By");
    public static readonly Text Hash = new("Prüfsumme (SHA-256)", "Checksum (SHA-256)");
    public static readonly Text SealFile = new("Versiegelte Regeln herunterladen (JSON)", "Download the sealed rules (JSON)");
    public static readonly Text OtherRounds = new("Andere Bewertungsrunden", "Other scoring rounds");

    public static readonly Text Overtaken = new("Danach wurde anders entschieden: Es gilt, was am Weg der Maßnahme unter „Beschluss“ steht.", "It was decided otherwise since: what stands below “Decision” on the road of the measure holds.");
    public static readonly Text PartTitle = new("Bewertung", "Scoring");
    public static readonly Text PartResult = new("{0} von 100 Punkten, Platz {1} von {2}.", "{0} of 100 points, rank {1} of {2}.");
    public static readonly Text PartGroup = new("{0} von 100 Punkten, Gruppe: {1}.", "{0} of 100 points, group: {1}.");
    public static readonly Text PartSpan = new("Wenn eine Person fehlte oder ein Gewicht anders wäre: Platz {0} bis {1}.", "If one person were missing or one weight were different: rank {0} to {1}.");
    public static readonly Text PartOpen = new("Diese Maßnahme wird gerade bewertet. Punkte stehen hier, sobald die Runde geschlossen ist.", "This measure is being scored. Points appear here once the round is closed.");
    public static readonly Text PartCaption = new("Punkte der Maßnahme {0} je Kriterium", "Points of measure {0} by criterion");
    public static readonly Text MeanOf = new("Mittelwert, {0} bis {1}", "Mean, {0} to {1}");
    public static readonly Text WholeRanking = new("Ganze Rangliste", "Whole ranking");
}
