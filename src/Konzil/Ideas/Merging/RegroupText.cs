using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words for joining and dividing ideas: pages, steps and notices.</summary>
public static class RegroupText
{
    public static readonly Text OfficeTitle = new("Zusammenführen", "Joining ideas");
    public static readonly Text OpenCount = new("Bei {0} werden gerade die Verfasserinnen und Verfasser gefragt.", "Authors are being asked about {0} at present.");
    public static readonly Text NoneOpen = new("Zurzeit wird niemand gefragt.", "Nobody is being asked at present.");
    public static readonly Text NoneYet = new("Noch nichts zusammengeführt oder aufgeteilt", "Nothing joined or divided yet");
    public static readonly Text NoneYetDetail = new("Wollen mehrere Ideen dasselbe, führen Sie sie zusammen. Keine Zustimmung geht dabei verloren.", "If several ideas want the same, join them. No support is lost.");
    public static readonly Text AskedNow = new("Wird gefragt", "Being asked");
    public static readonly Text Before = new("Bisher", "So far");
    public static readonly Text Merge = new("Ideen zusammenführen", "Join ideas");
    public static readonly Text MergeOf = new("Zusammenführung der Ideen {0}", "Joining of ideas {0}");
    public static readonly Text SplitOf = new("Aufteilung der Idee {0}", "Division of idea {0}");
    public static readonly Text WaitingFor = new("{0} Antworten fehlen, Frist {1}", "{0} answers missing, until {1}");

    public static readonly Text MergeTitle = new("Ideen zusammenführen", "Join ideas");
    public static readonly Text MergeLead = new("Zuerst werden die Verfasserinnen und Verfasser gefragt. Wer ablehnt, dessen Idee bleibt draußen. Wer bis zum Ende der Frist nicht antwortet, stimmt zu. Karten ohne Konto gehen ohne Rückfrage mit. Danach zählt jede Person einmal, die Ideen bleiben lesbar, und Sie können alles wieder aufheben.", "First the authors are asked. Whoever refuses keeps their idea out. Whoever does not answer by the end agrees. Cards without an account go along without being asked. Afterwards each person counts once, the ideas stay readable, and you can undo everything.");
    public static readonly Text FindIdeas = new("Ideen suchen", "Find ideas");
    public static readonly Text FindIdeasHint = new("Wörter oder eine Nummer. Was Sie angekreuzt haben, bleibt in der Liste.", "Words or a number. What you ticked stays in the list.");
    public static readonly Text FindButton = new("Suchen", "Search");
    public static readonly Text NothingFound = new("Keine passende Idee gefunden.", "No fitting idea found.");
    public static readonly Text WhichIdeas = new("Welche Ideen gehören zusammen?", "Which ideas belong together?");
    public static readonly Text WhichIdeasHint = new("Mindestens zwei. Darunter stehen ähnliche Ideen.", "At least two. Similar ideas stand below.");
    public static readonly Text IdeaName = new("Idee {0}: {1}", "Idea {0}: {1}");
    public static readonly Text IdeaMeta = new("{0}, {1} Zustimmungen", "{0}, {1} supports");
    public static readonly Text Host = new("Gemeinsame Idee", "Common idea");
    public static readonly Text HostHint = new("Eine neue mit eigenen Worten, oder eine der angekreuzten, in der die anderen aufgehen.", "A new one in your words, or one of the ticked ones that the others join.");
    public static readonly Text HostNew = new("Neue gemeinsame Idee (Überschrift und Text unten)", "New common idea (heading and text below)");
    public static readonly Text HostMissing = new("Bitte wählen Sie eine der angekreuzten Ideen oder eine neue.", "Please choose one of the ticked ideas or a new one.");
    public static readonly Text CommonTitle = new("Überschrift der neuen Idee", "Heading of the new idea");
    public static readonly Text CommonTitleHint = new("Nur für eine neue gemeinsame Idee.", "Only for a new common idea.");
    public static readonly Text CommonBody = new("Text der neuen Idee", "Text of the new idea");
    public static readonly Text CommonBodyHint = new("Handlungsfeld und Stadtteil ergeben sich aus den Ideen: gleiche bleiben, bei verschiedenen gilt das Feld der meisten Zustimmungen und die ganze Stadt.", "Field of action and district follow from the ideas: equal ones stay, otherwise the field with most supports and the whole city.");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie eine Überschrift.", "Please write a heading.");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie einen Text.", "Please write a text.");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonHint = new("Öffentlich. Die Gefragten lesen sie zuerst.", "Public. Those who are asked read it first.");
    public static readonly Text ReasonMissing = new("Bitte begründen Sie das in einem Satz.", "Please give the reason in a sentence.");
    public static readonly Text Days = new("Tage für die Antwort", "Days to answer");
    public static readonly Text DaysHint = new("3 bis 60 Tage. Haben alle früher geantwortet, geht es früher weiter.", "3 to 60 days. If all have answered earlier, it goes on earlier.");
    public static readonly Text DaysWrong = new("Bitte eine Zahl von 3 bis 60.", "Please a number from 3 to 60.");
    public static readonly Text MergeStart = new("Fragen und zusammenführen", "Ask and join");
    public static readonly Text AlreadyAsked = new("Eine der Ideen steht schon in einer offenen Zusammenführung oder Aufteilung. Warten Sie deren Ende ab, oder brechen Sie sie ab. Ihre Eingaben sind erhalten.", "One of the ideas already stands in an open joining or division. Wait for its end, or call it off. What you entered is kept.");
    public static readonly Text TwoAtLeast = new("Bitte kreuzen Sie mindestens zwei Ideen an, höchstens {0}.", "Please tick at least two ideas, at most {0}.");
    public static readonly Text MayNotGoOn = new("Idee {0} kann nicht zusammengeführt oder aufgeteilt werden: Sie ist nicht mehr offen, schon zusammengeführt oder schon Teil einer Maßnahme. Als gemeinsame Idee, in der andere aufgehen, kann eine Idee einer Maßnahme gewählt werden.", "Idea {0} cannot be joined or divided: it is no longer open, already joined or already part of a measure. An idea of a measure can be chosen as the common idea that others join.");

    public static readonly Text SplitTitle = new("Idee {0} aufteilen", "Divide idea {0}");
    public static readonly Text SplitLead = new("Will eine Idee Verschiedenes, kann jeder Teil seinen eigenen Weg gehen. Die Verfasserin oder der Verfasser wird gefragt; ohne Antwort bis zum Ende der Frist gilt das als Zustimmung. Die Idee bleibt lesbar, und Sie können alles wieder aufheben.", "If an idea wants different things, each part can go its own way. The author is asked; no answer by the end counts as yes. The idea stays readable, and you can undo everything.");
    public static readonly Text Part = new("Teil {0}", "Part {0}");
    public static readonly Text PartTitle = new("Überschrift von Teil {0}", "Heading of part {0}");
    public static readonly Text PartBody = new("Text von Teil {0}", "Text of part {0}");
    public static readonly Text PartBodyHint = new("So nah wie möglich an den Worten der Idee.", "As close to the idea's own words as possible.");
    public static readonly Text MoreParts = new("Weiteren Teil hinzufügen", "Add another part");
    public static readonly Text SupportsTo = new("Wohin gehen die Zustimmungen?", "Where do the supports go?");
    public static readonly Text SupportsToHint = new("Alle, die zustimmen, erfahren es und können mit einem Klick zurücktreten oder einen anderen Teil wählen.", "All supporters hear of it and can step back with one click or choose another part.");
    public static readonly Text SupportsToMissing = new("Bitte wählen Sie einen Teil oder alle.", "Please choose a part or all.");
    public static readonly Text ToAllParts = new("An alle Teile", "To all parts");
    public static readonly Text ToPart = new("An Teil {0}", "To part {0}");
    public static readonly Text SplitStart = new("Fragen und aufteilen", "Ask and divide");
    public static readonly Text TwoParts = new("Bitte schreiben Sie mindestens zwei Teile, höchstens {0}.", "Please write at least two parts, at most {0}.");

    public static readonly Text OneMerge = new("Zusammenführung", "Joining");
    public static readonly Text OneSplit = new("Aufteilung", "Division");
    public static readonly Text IdeasAndAnswers = new("Ideen und Antworten", "Ideas and answers");
    public static readonly Text IsHost = new("Gemeinsame Idee", "Common idea");
    public static readonly Text SupportsNow = new("{0} Zustimmungen", "{0} supports");
    public static readonly Text CommonIdea = new("Neue gemeinsame Idee", "New common idea");
    public static readonly Text Parts = new("Teile", "Parts");
    public static readonly Text EndReason = new("Begründung des Endes", "Reason for the end");
    public static readonly Text EndReasonHint = new("Öffentlich.", "Public.");
    public static readonly Text WhatNow = new("Was Sie tun können", "What you can do");
    public static readonly Text CancelHeading = new("Abbrechen", "Call off");
    public static readonly Text CancelHint = new("Alles bleibt, wie es ist. Die Gefragten erfahren es.", "Everything stays as it is. Those who were asked are told.");
    public static readonly Text CancelButton = new("Nicht weiter fragen", "Stop asking");
    public static readonly Text UndoHeading = new("Aufheben", "Undo");
    public static readonly Text UndoHint = new("Jede Idee steht wieder für sich, mit ihren Zustimmungen von vorher. Was jemand der gemeinsamen Idee oder einem Teil seither selbst gegeben hat, bleibt dort.", "Each idea stands for itself again, with its supports from before. What somebody has since given to the common idea or a part stays there.");
    public static readonly Text UndoButton = new("Alles wiederherstellen", "Restore everything");
    public static readonly Text UndoOtherFirst = new("Idee {0} „{1}“ ist inzwischen selbst zusammengeführt oder aufgeteilt. Heben Sie zuerst das auf.", "Idea {0} “{1}” has been joined or divided itself meanwhile. Undo that first.");
    public static readonly Text NotOpenAnyMore = new("Das ist schon entschieden. Laden Sie die Seite neu.", "This has been decided already. Reload the page.");
    public static readonly Text NothingToUndo = new("Hier gibt es nichts aufzuheben. Laden Sie die Seite neu.", "There is nothing to undo here. Reload the page.");
    public static readonly Text NothingAsked = new("Dazu wird nicht mehr gefragt. Es ist schon entschieden.", "This is no longer asked. It has been decided.");
    public static readonly Text TooFew = new("Nach den Antworten waren es zu wenige Ideen.", "After the answers too few ideas were left.");
    public static readonly Text History = new("Verlauf", "History");
    public static readonly Text NoteAgreed = new("Idee {0}: zugestimmt", "Idea {0}: agreed");
    public static readonly Text NoteDeclined = new("Idee {0}: abgelehnt", "Idea {0}: refused");

    public static readonly Text AskMergeTitle = new("Darf Ihre Idee zusammengeführt werden?", "May your idea be joined with others?");
    public static readonly Text AskSplitTitle = new("Darf Ihre Idee aufgeteilt werden?", "May your idea be divided?");
    public static readonly Text AskLead = new("Bitte antworten Sie bis zum {0}.", "Please answer by {0}.");
    public static readonly Text YourIdea = new("Ihre Idee", "Your idea");
    public static readonly Text OtherIdeas = new("Die anderen Ideen", "The other ideas");
    public static readonly Text WhatItMeans = new("Was das heißt", "What this means");
    public static readonly Text MergeMeans = new("Ihre Idee bleibt mit Ihren Worten, den Beiträgen und Ihrem Namen lesbar und verweist auf die gemeinsame Idee. Die Zustimmungen zählen dort, jede Person einmal. Was daraus wird, erfahren Sie wie bisher. Die Moderation kann alles wieder aufheben.", "Your idea stays readable with your words, the comments and your name, and points to the common idea. The supports count there, each person once. You hear what becomes of it as before. The moderation can undo everything.");
    public static readonly Text SplitMeans = new("Ihre Idee bleibt mit Ihren Worten lesbar und verweist auf die Teile. Sie gelten weiter als Verfasserin oder Verfasser. Was daraus wird, erfahren Sie wie bisher. Die Moderation kann alles wieder aufheben.", "Your idea stays readable with your words and points to the parts. You remain their author. You hear what becomes of it as before. The moderation can undo everything.");
    public static readonly Text DoYouAgree = new("Sind Sie einverstanden?", "Do you agree?");
    public static readonly Text NoAnswerMeans = new("Ohne Antwort bis zum {0} gilt das als Zustimmung. Bis dahin können Sie Ihre Antwort ändern.", "No answer by {0} counts as yes. Until then you can change your answer.");
    public static readonly Text IAgree = new("Ja, einverstanden", "Yes, I agree");
    public static readonly Text IDecline = new("Nein, meine Idee soll für sich bleiben", "No, my idea shall stay by itself");
    public static readonly Text IDeclineHint = new("Dann bleibt sie draußen. Einen Grund brauchen Sie nicht.", "Then it stays out. You need no reason.");
    public static readonly Text AnswerMissing = new("Bitte wählen Sie eine Antwort.", "Please choose an answer.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send answer");
    public static readonly Text Later = new("Später antworten", "Answer later");

    public static readonly Text StepBackTitle = new("Zustimmung zurücknehmen", "Take back support");
    public static readonly Text StepBackLabel = new("Möchten Sie das nicht, treten Sie mit einem Klick zurück, ohne Anmeldung", "If you do not want this, step back with one click, without signing in");
    public static readonly Text StepBackBody = new("Ihre Zustimmung ist mitgegangen und zählt jetzt hier:", "Your support went along and counts here now:");
    public static readonly Text SteppedBack = new("Ihre Zustimmung zählt hier nicht. Ihre frühere Zustimmung zur ursprünglichen Idee bleibt dort stehen.", "Your support does not count here. Your earlier support of the original idea stays there.");
    public static readonly Text KeepSupport = new("Zustimmung behalten", "Keep support");

    public static readonly Text MergeThis = new("Mit anderen zusammenführen", "Join with others");
    public static readonly Text SplitThis = new("Aufteilen", "Divide");
    public static readonly Text ToRegrouping = new("Zum Vorgang", "To the procedure");
    public static readonly Text Merged = new("Zusammengeführt", "Joined");
    public static readonly Text MergedInto = new("Zusammengeführt in „{0}“", "Joined into “{0}”");
    public static readonly Text MergedBody = new("Seit dem {0} geht es dort weiter: Die Zustimmungen zählen dort, jede Person einmal. Diese Seite bleibt mit allen Beiträgen lesbar.", "Since {0} it goes on there: the supports count there, each person once. This page stays readable with all comments.");
    public static readonly Text SplitInto = new("In Teile aufgeteilt", "Divided into parts");
    public static readonly Text SplitBody = new("Seit dem {0} geht jeder Teil seinen eigenen Weg. Diese Seite bleibt mit allen Beiträgen lesbar.", "Since {0} each part goes its own way. This page stays readable with all comments.");
    public static readonly Text Dissolved = new("Wieder aufgehoben", "Undone");
    public static readonly Text DissolvedBody = new("Seit dem {0} stehen die Ideen, aus denen das hier entstanden war, wieder für sich. Diese Seite bleibt nur zum Nachlesen. Wer hier selbst zugestimmt hat, kann das bei den Ideen unten tun.", "Since {0} the ideas this came from stand for themselves again. This page stays for reference only. Whoever supported here can do so at the ideas below.");
    public static readonly Text ReasonIs = new("Begründung:", "Reason:");
    public static readonly Text SourcesTitle = new("Woraus das entstanden ist", "Where this came from");
    public static readonly Text SourcesOne = new("Aus einem Beitrag: {0}.", "From one contribution: {0}.");
    public static readonly Text SourcesMany = new("Aus {0} Beiträgen: {1}.", "From {0} contributions: {1}.");
    public static readonly Text SupportsThere = new("{0} Zustimmungen dort", "{0} supports there");
    public static readonly Text CommentThere = new("1 Beitrag lesen", "Read 1 comment");
    public static readonly Text CommentsThere = new("{0} Beiträge lesen", "Read {0} comments");
    public static readonly Text SupportsFrozen = new("Stand vor der Zusammenführung oder Aufteilung. Gezählt wird jetzt dort.", "As before the joining or division. Counting goes on there.");
    public static readonly Text CameAlong = new("Ihre Zustimmung ist mit einer Zusammenführung oder Aufteilung hierher gekommen. Sie können sie mit einem Klick zurücknehmen.", "Your support came here with a joining or division. You can take it back with one click.");
    public static readonly Text GoesOnThere = new("Es geht bei der gemeinsamen Idee oder den Teilen weiter", "It goes on with the common idea or the parts");
    public static readonly Text CommonAuthor = new("Gemeinsame Idee", "Common idea");

    public static readonly Text StepMerged = new("Zusammengeführt in Idee {0} „{1}“", "Joined into idea {0} “{1}”");
    public static readonly Text StepSplit = new("Ein Teil wurde Idee {0} „{1}“", "A part became idea {0} “{1}”");
    public static readonly Text StepFormed = new("Entstanden aus den Ideen {0}", "Formed from ideas {0}");
    public static readonly Text StepJoined = new("Idee {0} ist dazugekommen", "Idea {0} has joined");
    public static readonly Text StepPart = new("Entstanden als Teil von Idee {0}", "Formed as a part of idea {0}");
    public static readonly Text StepSeparated = new("Zusammenführung oder Aufteilung aufgehoben: {0}", "Joining or division undone: {0}");

    public static Text Of(RegroupState state) => state switch
    {
        RegroupState.Asking => new("Wird gefragt", "Being asked"),
        RegroupState.Done => new("Ausgeführt", "Carried out"),
        RegroupState.Cancelled => new("Abgebrochen", "Called off"),
        _ => new("Aufgehoben", "Undone"),
    };

    public static Text Of(RegroupAnswer answer) => answer switch
    {
        RegroupAnswer.Waiting => new("Antwort steht aus", "No answer yet"),
        RegroupAnswer.Agreed => new("Einverstanden", "Agreed"),
        RegroupAnswer.Declined => new("Abgelehnt, bleibt draußen", "Refused, stays out"),
        _ => new("Ohne Konto, nicht gefragt", "No account, not asked"),
    };

    /// <summary>After a number: "2 online, 1 auf einer Karte".</summary>
    public static Text Came(IdeaChannel channel) => channel switch
    {
        IdeaChannel.Card => new("auf Karten", "on cards"),
        IdeaChannel.Phone => new("am Telefon", "by phone"),
        IdeaChannel.Letter => new("per Brief", "by letter"),
        IdeaChannel.Derived => new("von der Moderation gebildet", "formed by the moderation"),
        _ => new("online", "online"),
    };

    /// <summary>The state with its day.</summary>
    public static string StateLine(Regrouping regrouping) => regrouping.State switch
    {
        RegroupState.Asking => new Text("Gefragt wird bis zum {0}. Dann, oder sobald alle geantwortet haben, wird es ausgeführt.", "Authors can answer until {0}. Then, or as soon as all have answered, it is carried out.").With(Format.Date(regrouping.LastDay)),
        RegroupState.Done => new Text("Ausgeführt am {0}.", "Carried out on {0}.").With(Format.Date(regrouping.DoneAt ?? regrouping.StartedAt)),
        RegroupState.Cancelled => new Text("Abgebrochen am {0}. Alles ist geblieben, wie es war.", "Called off on {0}. Everything stayed as it was.").With(Format.Date(regrouping.EndedAt ?? regrouping.StartedAt)),
        _ => new Text("Aufgehoben am {0}. Alles ist wieder, wie es war.", "Undone on {0}. Everything is as it was.").With(Format.Date(regrouping.EndedAt ?? regrouping.StartedAt)),
    };

    /// <summary>A line of the history in words.</summary>
    public static string Happened(HistoryEntry entry) => entry.What switch
    {
        HistoryEntry.Created => new Text("Begonnen", "Begun"),
        HistoryEntry.Changed when entry.Changes.FirstOrDefault(c => c.Field == nameof(Regrouping.State))?.New is { } state && Enum.TryParse<RegroupState>(state, out var reached) => Of(reached),
        HistoryEntry.Changed => new Text("Geändert", "Changed"),
        _ => entry.What,
    };

    public static readonly Text NoticeAskMerge = new("Die Moderation möchte Ihre Idee {0} „{1}“ mit anderen zusammenführen, die dasselbe wollen. Bitte sagen Sie bis zum {2}, ob Sie einverstanden sind. Ohne Antwort gilt das als Zustimmung.", "The moderation would like to join your idea {0} “{1}” with others that want the same. Please say by {2} whether you agree. No answer counts as yes.");
    public static readonly Text NoticeAskSplit = new("Die Moderation möchte Ihre Idee {0} „{1}“ in Teile aufteilen. Bitte sagen Sie bis zum {2}, ob Sie einverstanden sind. Ohne Antwort gilt das als Zustimmung.", "The moderation would like to divide your idea {0} “{1}” into parts. Please say by {2} whether you agree. No answer counts as yes.");
    public static readonly Text NoticeSupportMerged = new("Idee {0} „{1}“, der Sie zugestimmt haben, ist jetzt Teil der gemeinsamen Idee {2} „{3}“. Ihre Zustimmung zählt dort.", "Idea {0} “{1}”, which you supported, is now part of the common idea {2} “{3}”. Your support counts there.");
    public static readonly Text NoticeSupportSplit = new("Idee {0} „{1}“, der Sie zugestimmt haben, ist in Teile aufgeteilt. Ihre Zustimmung zählt jetzt bei Idee {2} „{3}“. Sie können andere Teile wählen.", "Idea {0} “{1}”, which you supported, has been divided into parts. Your support now counts for idea {2} “{3}”. You can choose other parts.");
    public static readonly Text NoticeMerged = new("Idee {0} „{1}“ ist jetzt Teil der gemeinsamen Idee {2} „{3}“ und bleibt lesbar. Begründung: {4}", "Idea {0} “{1}” is now part of the common idea {2} “{3}” and stays readable. Reason: {4}");
    public static readonly Text NoticeSplit = new("Idee {0} „{1}“ ist in Teile aufgeteilt, zuerst Idee {2} „{3}“, und bleibt lesbar. Begründung: {4}", "Idea {0} “{1}” has been divided into parts, first idea {2} “{3}”, and stays readable. Reason: {4}");
    public static readonly Text NoticeCancelled = new("Ihre Idee {0} „{1}“ wird nicht zusammengeführt oder aufgeteilt. Alles bleibt, wie es ist.", "Your idea {0} “{1}” is not joined or divided. Everything stays as it is.");
    public static readonly Text NoticeUndone = new("Idee {0} „{1}“ steht wieder für sich, mit ihren Zustimmungen von vorher. Begründung: {2}", "Idea {0} “{1}” stands for itself again, with its supports from before. Reason: {2}");
    public static readonly Text NoticeDissolved = new("Die gemeinsame Idee oder der Teil {0} „{1}“ ist wieder aufgehoben. Ihre Zustimmung bleibt dort vermerkt. Sie können den ursprünglichen Ideen zustimmen.", "The common idea or part {0} “{1}” has been undone. Your support stays noted there. You can support the original ideas.");
    public static readonly Text NoticeDone = new("Die Zusammenführung oder Aufteilung der Ideen {0} ist ausgeführt.", "The joining or division of ideas {0} has been carried out.");
    public static readonly Text NoticeWorkCancelled = new("Eine Zusammenführung oder Aufteilung ist abgebrochen.", "A joining or division has been called off.");
}
