using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>Words of the public pages of votes.</summary>
public static class VoteText
{
    public static readonly Text PartTitle = new("Abstimmung der Bürgerinnen und Bürger", "Vote of the citizens");
    public static readonly Text PartLink = new("Alle Abstimmungen", "All votes");
    public static readonly Text PartOpen = new("Steht zur Abstimmung vom {0} bis {1}. Das Ergebnis steht hier nach der Auszählung.", "Up for the vote from {0} to {1}. The result stands here after the count.");
    public static readonly Text PartVotes = new("{0} von {1} Stimmzetteln nennen diese Maßnahme: Platz {2} von {3}. Kosten auf dem Stimmzettel: {4}.", "{0} of {1} ballots name this measure: place {2} of {3}. Cost on the ballot: {4}.");
    public static readonly Text PartPoints = new("{0} Punkte auf {1} Stimmzetteln: Platz {2} von {3}. Kosten auf dem Stimmzettel: {4}.", "{0} points on {1} ballots: place {2} of {3}. Cost on the ballot: {4}.");
    public static readonly Text Votes = new("Abstimmungen", "Votes");
    public static readonly Text Lead = new("Das Geld reicht nicht für alles. Sagen Sie, welche Maßnahmen Ihnen wichtig sind. Ihre Stimme ist geheim.", "There is not enough money for everything. Say which measures matter to you. Your vote is secret.");
    public static readonly Text OpenNow = new("Jetzt abstimmen", "Vote now");
    public static readonly Text NoneOpen = new("Zurzeit läuft keine Abstimmung.", "No vote is running at present.");
    public static readonly Text NoneOpenDetail = new("Die nächste Abstimmung steht hier, sobald ihre Regeln feststehen.", "The next vote appears here as soon as its rules are fixed.");
    public static readonly Text Counted = new("Ergebnisse", "Results");
    public static readonly Text NoneCounted = new("Noch keine Abstimmung ist ausgezählt.", "No vote has been counted yet.");
    public static readonly Text StandsDraft = new("Entwurf", "Draft");
    public static readonly Text StandsSoon = new("beginnt am {0}", "begins on {0}");
    public static readonly Text StandsOpen = new("läuft bis {0}", "runs until {0}");
    public static readonly Text StandsOver = new("beendet am {0}, wird ausgezählt", "ended on {0}, is being counted");
    public static readonly Text StandsCounted = new("ausgezählt am {0}", "counted on {0}");
    public static readonly Text AllData = new("Alle Ergebnisse als Datei (CSV)", "All results as a file (CSV)");

    public static readonly Text What = new("Worüber abgestimmt wird", "What is voted on");
    public static readonly Text WhatNote = new("Zusammen kosten diese Maßnahmen {0}. Es gibt {1}.", "Together these measures cost {0}. There are {1}.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Cost = new("Kosten", "Cost");
    public static readonly Text Rules = new("Regeln", "Rules");
    public static readonly Text RulesNote = new("Die Regeln stehen seit dem {0} fest. Niemand kann sie mehr ändern.", "The rules have been fixed since {0}. Nobody can change them any more.");
    public static readonly Text Who = new("Wer abstimmt", "Who votes");
    public static readonly Text WhoBody = new("Jede Person mit bestätigtem Konto, einmal", "Each person with a confirmed account, once");
    public static readonly Text WhoResidents = new("Jede Person mit bestätigtem Konto und bestätigtem Wohnsitz, einmal", "Each person with a confirmed account and a confirmed residence, once");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text WhenBody = new("vom {0} bis {1}", "from {0} to {1}");
    public static readonly Text BudgetTerm = new("Geld", "Money");
    public static readonly Text BallotTerm = new("Stimmzettel", "Ballot");
    public static readonly Text ApprovalRule = new("Bis zu {0} Maßnahmen ankreuzen", "Tick up to {0} measures");
    public static readonly Text PointsRule = new("Bis zu {0} Punkte verteilen, höchstens {1} auf eine Maßnahme", "Share out up to {0} points, at most {1} for one measure");
    public static readonly Text ThenTerm = new("Danach", "Afterwards");
    public static readonly Text ThenBody = new("Am Tag nach dem Ende wird gezählt. Das Ergebnis ist eine Empfehlung; es entscheidet das zuständige Gremium.", "The count is on the day after the end. The result is advice; the body in charge decides.");
    public static readonly Text SealTerm = new("Siegel", "Seal");
    public static readonly Text SealedWords = new("Regeln im Wortlaut des Siegels", "Rules in the wording of the seal");

    public static readonly Text YourVote = new("Ihre Stimme", "Your vote");
    public static readonly Text TicksLabel = new("Welche Maßnahmen wollen Sie?", "Which measures do you want?");
    public static readonly Text TicksHint = new("Bis zu {0}.", "Up to {0}.");
    public static readonly Text PointsHint = new("Verteilen Sie bis zu {0} Punkte, höchstens {1} auf eine Maßnahme. Leere Felder zählen null.", "Share out up to {0} points, at most {1} for one measure. Empty fields count as nought.");
    public static readonly Text PointsFor = new("Punkte für {0} {1}", "Points for {0} {1}");
    public static readonly Text Costs = new("kostet {0}", "costs {0}");
    public static readonly Text ToCheck = new("Stimmzettel prüfen", "Check the ballot");
    public static readonly Text CheckNote = new("Im nächsten Schritt sehen Sie alles noch einmal. Erst danach wird etwas gespeichert.", "In the next step you see everything once more. Nothing is stored before that.");
    public static readonly Text NothingChosen = new("Bitte wählen Sie mindestens eine Maßnahme.", "Please choose at least one measure.");
    public static readonly Text TooManyTicks = new("Höchstens {0} Maßnahmen, Sie haben {1} angekreuzt. Bitte nehmen Sie Kreuze weg.", "At most {0} measures, you ticked {1}. Please take some ticks away.");
    public static readonly Text PointsWrong = new("Bitte geben Sie eine ganze Zahl von 0 bis {0} ein.", "Please enter a whole number from 0 to {0}.");
    public static readonly Text TooManyPoints = new("Höchstens {0} Punkte zusammen, Sie haben {1} vergeben.", "At most {0} points in all, you gave {1}.");
    public static readonly Text SignInNeeded = new("Zum Abstimmen brauchen Sie ein Konto. So zählt jede Person einmal.", "You need an account to vote. So each person counts once.");
    public static readonly Text NotOpenYet = new("Die Abstimmung beginnt am {0}.", "The vote begins on {0}.");
    public static readonly Text Over = new("Die Abstimmung ist beendet.", "The vote has ended.");
    public static readonly Text OverBody = new("Die Stimmen werden am Tag nach dem Ende gezählt. Dann steht das Ergebnis hier.", "The ballots are counted on the day after the end. Then the result is here.");
    public static readonly Text NotOpen = new("Diese Abstimmung läuft gerade nicht. Ihre Stimme wurde nicht gespeichert.", "This vote is not running at present. Your vote was not stored.");
    public static readonly Text Voted = new("Sie haben abgestimmt", "You have voted");
    public static readonly Text VotedBody = new("Ihr Stimmzettel ist abgegeben und lässt sich nicht mehr ändern. Das Ergebnis steht hier ab dem {0}.", "Your ballot has been cast and can no longer be changed. The result is here from {0} on.");

    public static readonly Text CheckTitle = new("Stimmzettel prüfen", "Check your ballot");
    public static readonly Text CheckLead = new("Noch ist nichts gespeichert. Stimmt alles?", "Nothing has been stored yet. Is everything right?");
    public static readonly Text PointsGiven = new("Punkte", "Points");
    public static readonly Text ReceiptTitle = new("Ihr Beleg: {0}", "Your receipt: {0}");
    public static readonly Text ReceiptBody = new("Schreiben Sie diese Zeichen jetzt auf. Wir speichern sie nur am Stimmzettel, nicht bei Ihnen, und können sie Ihnen später nicht nennen. Nach dem Ende finden Sie damit Ihren Stimmzettel in der Liste aller Stimmzettel.", "Write these signs down now. We keep them only with the ballot, not with you, and cannot tell you later. After the end you find your ballot by them in the list of all ballots.");
    public static readonly Text Final = new("Nach dem Abgeben können Sie nichts mehr ändern. Der Grund: Wir wissen dann selbst nicht, welcher Stimmzettel Ihrer ist.", "After casting you cannot change anything. The reason: we ourselves do not know then which ballot is yours.");
    public static readonly Text Send = new("Stimme abgeben", "Cast the vote");
    public static readonly Text Back = new("Zurück und ändern", "Back and change");
    public static readonly Text ReceiptLost = new("Diese Seite ist zu alt oder gehört zu einem anderen Konto. Bitte prüfen Sie Ihren Stimmzettel noch einmal.", "This page is too old or belongs to another account. Please check your ballot once more.");
    public static readonly Text Secret = new("Geheim und einmal", "Secret and once");
    public static readonly Text SecretMark = new("Wir speichern, dass Sie abgestimmt haben. So kann niemand zweimal abstimmen.", "We store that you voted. So nobody can vote twice.");
    public static readonly Text SecretBallot = new("Der Stimmzettel liegt getrennt davon: ohne Namen, ohne Konto, ohne Uhrzeit.", "The ballot lies apart from that: without a name, an account or a time.");
    public static readonly Text SecretCount = new("Vor dem Ende sieht niemand einen Zwischenstand, auch die Verwaltung nicht.", "Before the end nobody sees how it stands, the administration neither.");
    public static readonly Text SecretPublic = new("Nach dem Ende veröffentlichen wir alle Stimmzettel ohne Namen, wenn es mindestens {0} sind.", "After the end we publish all ballots without names if there are at least {0}.");

    public static readonly Text ResultTitle = new("Ergebnis", "Result");
    public static readonly Text Turnout = new("{0} Stimmzettel; abstimmen konnten {1} Konten.", "{0} ballots; {1} accounts could vote.");
    public static readonly Text VotesColumn = new("Stimmen", "Votes");
    public static readonly Text Advice = new("Das Ergebnis ist eine Empfehlung. Welche Maßnahmen bezahlt werden, entscheidet das zuständige Gremium.", "The result is advice. The body in charge decides which measures are paid for.");
    public static readonly Text Recount = new("Selbst nachzählen", "Count again yourself");
    public static readonly Text RecountNote = new("Mit Ihrem Beleg finden Sie Ihren Stimmzettel in der Liste. Die Datei im Format Pabulib (.pb) lesen auch andere Programme.", "By your receipt you find your ballot in the list. The file in the Pabulib format (.pb) is read by other programs too.");
    public static readonly Text BallotList = new("Alle Stimmzettel (CSV)", "All ballots (CSV)");
    public static readonly Text PabulibLink = new("Alle Stimmzettel (Pabulib)", "All ballots (Pabulib)");
    public static readonly Text ResultLink = new("Ergebnis und Regeln (JSON)", "Result and rules (JSON)");
    public static readonly Text TooFewBallots = new("Es sind weniger als {0} Stimmzettel. Damit niemand erkannt wird, veröffentlichen wir nur die Summen.", "There are fewer than {0} ballots. So that nobody can be recognised we publish only the sums.");

    public static readonly Text FeedTitle = new("{0}: Abstimmungen", "{0}: votes");
    public static readonly Text Feed = new("Abstimmungen und Ergebnisse abonnieren (Atom)", "Subscribe to votes and results (Atom)");
    public static readonly Text ResultOf = new("Ergebnis: {0}", "Result: {0}");
    public static readonly Text OpenNotice = new("Abstimmung „{0}“: vom {1} bis {2}. Auch eine Maßnahme, der Sie folgen, steht zur Wahl.", "Vote “{0}”: from {1} to {2}. A measure you follow is on the ballot too.");
    public static readonly Text CountedNotice = new("Abstimmung „{0}“ ist ausgezählt.", "The vote “{0}” has been counted.");

    public static string Standing(CitizenVote vote, DateOnly today) => vote.State switch
    {
        VoteState.Draft => StandsDraft,
        VoteState.Counted => StandsCounted.With(Format.Date(vote.CountedAt!.Value)),
        _ when today < vote.OpensOn => StandsSoon.With(Format.Date(vote.OpensOn)),
        _ => (vote.IsOpen(today) ? StandsOpen : StandsOver).With(Format.Date(vote.ClosesOn)),
    };

    public static string Ballot(CitizenVote vote) => vote.Style == BallotStyle.Points ? PointsRule.With(vote.Most, vote.MostForOne) : ApprovalRule.With(vote.Most);
}
