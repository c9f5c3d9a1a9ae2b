using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words around weights: the members' form, the office, the public page.</summary>
public static class WeightsText
{
    /// <summary>The name under which a wrong sum is reported: it belongs to all weights together.</summary>
    public const string Group = "Weights";

    public static readonly Text Title = new("Kriterien gewichten", "Weigh the criteria");
    public static readonly Text Lead = new("Sie gehören zu „{0}“ und legen mit fest, wie viel jedes Kriterium in „{1}“ zählt.", "You belong to “{0}” and help to fix how much each criterion counts in “{1}”.");
    public static readonly Text PublicNote = new("Ihr Name und Ihre Gewichte werden veröffentlicht, sobald die Runde versiegelt ist. Bis dahin sieht sie niemand außer Ihnen. Alle Mitglieder zählen gleich viel, es gilt der Mittelwert.", "Your name and your weights are published as soon as the round is sealed. Until then nobody but you sees them. All members count the same; the mean is used.");
    public static readonly Text SwingNote = new("Fragen Sie nicht, wie wichtig ein Wort klingt. Fragen Sie: Wie viel ist der Schritt von der schlechtesten zur besten Stufe wert?", "Do not ask how important a word sounds. Ask how much the step from the worst to the best level is worth.");
    public static readonly Text ByPoints = new("Punkte verteilen", "Share out points");
    public static readonly Text ByPairs = new("Paarweise vergleichen", "Compare in pairs");
    public static readonly Text PointsNote = new("Verteilen Sie 100 Punkte auf alle Kriterien.", "Share out 100 points among all criteria.");
    public static readonly Text PairsNote = new("Vergleichen Sie je zwei Kriterien. Ein Kriterium wiegt so viel, wie es Vergleiche gewinnt (Verfahren RANCOM).", "Compare two criteria at a time. A criterion weighs as much as it wins comparisons (method RANCOM).");
    public static readonly Text Methods = new("Art der Eingabe", "Way of entering");
    public static readonly Text Worst = new("Schlechteste Stufe", "Worst level");
    public static readonly Text Best = new("Beste Stufe", "Best level");
    public static readonly Text Slider = new("Schieberegler: {0}", "Slider: {0}");
    public static readonly Text SumNow = new("Summe: {0} von 100", "Sum: {0} of 100");
    public static readonly Text GroupLabel = new("Gewichte, zusammen 100", "Weights, together 100");
    public static readonly Text PairOf = new("{0} oder {1}: Was ist wichtiger?", "{0} or {1}: which matters more?");
    public static readonly Text More = new("{0} wichtiger", "{0} more important");
    public static readonly Text Equal = new("gleich wichtig", "equally important");
    public static readonly Text PointsMissing = new("Bitte eine Zahl von 0 bis 100.", "Please enter a number from 0 to 100.");
    public static readonly Text PairMissing = new("Bitte vergleichen Sie diese beiden Kriterien.", "Please compare these two criteria.");
    public static readonly Text HandIn = new("Gewichte abgeben", "Hand in the weights");
    public static readonly Text HandedIn = new("Abgegeben am {0}. Sie können Ihre Gewichte ändern, bis die Runde versiegelt ist.", "Handed in on {0}. You can change your weights until the round is sealed.");
    public static readonly Text Outdated = new("Die Kriterien haben sich seit Ihrer Abgabe geändert. Bitte gewichten Sie noch einmal.", "The criteria have changed since you handed in. Please weigh them once more.");
    public static readonly Text Result = new("Das bedeuten Ihre Angaben", "What your answers mean");
    public static readonly Text Sealed = new("Die Gewichte sind versiegelt", "The weights are sealed");
    public static readonly Text ToRound = new("Zur Seite der Runde", "To the page of the round");
    public static readonly Text CannotChange = new("Die Gewichte dieser Runde sind seit {0} versiegelt (Prüfsumme {1} …). Sie lassen sich nicht mehr ändern, damit niemand Gewichte an Punkte anpassen kann. Für andere Gewichte beginnt die Koordination eine neue Runde; die Punkte bleiben bei dieser.", "The weights of this round have been sealed since {0} (checksum {1} …). They can no longer be changed, so that nobody can fit weights to points. For other weights the coordination starts a new round; the points stay with this one.");

    public static readonly Text Who = new("Wer gewichtet", "Who decides the weights");
    public static readonly Text WhoNote = new("Wählen Sie die Mitglieder eines Gremiums. Jedes Mitglied gewichtet für sich, es gilt der Mittelwert. Wählen Sie niemanden, gelten die Gewichte oben.", "Choose the members of a body. Each member decides alone, and the mean is used. If you choose nobody, the weights above are used.");
    public static readonly Text Body = new("Name des Gremiums", "Name of the body");
    public static readonly Text BodyHint = new("Zum Beispiel „Gemeinderat“. Wird veröffentlicht.", "For example “Gemeinderat”. Will be published.");
    public static readonly Text Members = new("Mitglieder", "Members");
    public static readonly Text MembersHint = new("Zur Wahl stehen Personen mit einer Rolle. Sie bekommen sofort eine Nachricht. Ihre Namen und Gewichte werden mit dem Versiegeln öffentlich.", "People with a role can be chosen. They are told at once. Their names and weights become public with the seal.");
    public static readonly Text SaveMembers = new("Mitglieder speichern", "Save members");
    public static readonly Text Progress = new("{0} von {1} Mitgliedern haben gewichtet. Die Gewichte selbst sieht bis zum Versiegeln niemand, auch Sie nicht.", "{0} of {1} members have handed in weights. Nobody sees the weights before the seal, not even you.");
    public static readonly Text Done = new("abgegeben", "handed in");
    public static readonly Text Waiting = new("fehlt noch", "still missing");
    public static readonly Text BodyMissing = new("Bitte nennen Sie das Gremium.", "Please name the body.");
    public static readonly Text NeedsMembers = new("Ein Gremium hat mindestens zwei Mitglieder. Wählen Sie zwei oder niemanden.", "A body has at least two members. Choose two or nobody.");
    public static readonly Text NeedsHalf = new("Erst {0} von {1} Mitgliedern haben gewichtet. Es braucht mindestens die Hälfte.", "Only {0} of {1} members have handed in weights. At least half of them are needed.");
    public static readonly Text BodyDecides = new("Die Gewichte entscheidet das Gremium „{0}“.", "The weights are decided by the body “{0}”.");
    public static readonly Text Keep = new("Kriterien, die gelten", "Criteria that apply");
    public static readonly Text Asked = new("Bitte gewichten Sie die Kriterien der Bewertungsrunde „{0}“.", "Please weigh the criteria of the scoring round “{0}”.");

    public static readonly Text NewWeights = new(" (neue Gewichte)", " (new weights)");
    public static readonly Text NotSealedYet = new("Diese Runde ist noch nicht versiegelt. Ändern Sie sie einfach.", "This round is not sealed yet. Simply change it.");
    public static readonly Text AgainTitle = new("Andere Gewichte oder Regeln", "Other weights or rules");
    public static readonly Text AgainNote = new("Versiegelte Regeln ändern sich nicht. Sie können eine neue Runde mit denselben Kriterien, Maßnahmen und Personen beginnen. Die Punkte dieser Runde bleiben bei dieser Runde. Ist ihre Frist schon vorbei, schlägt Konzil eine neue vor; Sie können sie ändern.", "Sealed rules do not change. You can start a new round with the same criteria, measures and people. The points of this round stay with this round. If its deadline has passed, Konzil proposes a new one, which you can change.");
    public static readonly Text AgainReason = new("Warum eine neue Runde?", "Why a new round?");
    public static readonly Text AgainHint = new("Der Grund wird mit der neuen Runde veröffentlicht.", "The reason is published with the new round.");
    public static readonly Text AgainMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text AgainButton = new("Neue Runde beginnen", "Start a new round");
    public static readonly Text Follows = new("Diese Runde ändert die Regeln von Runde {0}. Die Punkte von damals bleiben dort.", "This round changes the rules of round {0}. Its points stay there.");

    public static readonly Text Heading = new("Wer die Gewichte festgelegt hat", "Who decided the weights");
    public static readonly Text HeadingNote = new("Festgelegt von: {0}. {1} von {2} Mitgliedern haben gewichtet. Jedes zählt gleich viel, es gilt der Mittelwert, gerundet auf Hundertstel.", "Decided by: {0}. {1} of {2} members handed in weights. Each counts the same; the mean is used, rounded to hundredths.");
    public static readonly Text Caption = new("Gewicht je Kriterium: Mittelwert und Spanne der Mitglieder", "Weight by criterion: mean and range of the members");
    public static readonly Text Mean = new("Mittelwert", "Mean");
    public static readonly Text Range = new("Mitglieder", "Members");
    public static readonly Text RangeOf = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text Picture = new("Lage", "Position");
    public static readonly Text Each = new("Die Gewichte jedes Mitglieds", "The weights of each member");
    public static readonly Text Member = new("Mitglied", "Member");
    public static readonly Text Weights = new("Gewichte", "Weights");
    public static readonly Text Missing = new("Nicht abgegeben: {0}.", "Not handed in: {0}.");
    public static readonly Text Download = new("Gewichte aller Mitglieder (CSV)", "Weights of all members (CSV)");

    public static Text Of(WeighingMethod method) => method == WeighingMethod.Points ? ByPoints : ByPairs;

    public static Text SealedBecause(Round round) => CannotChange.Filled(Format.DateTime(round.SealedAt ?? default), (round.Seal ?? "")[..Math.Min(8, (round.Seal ?? "").Length)]);
}
