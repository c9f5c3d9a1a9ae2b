using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Rules and public words of resolutions.</summary>
public static class CouncilText
{
    public static readonly Text AboutPaper = new("Vorlage, über die entschieden wurde", "The paper that was decided about");
    public static readonly Text CorrectionNeedsReason = new("Bitte begründen Sie die Berichtigung. Der Grund ist öffentlich.", "Please give the reason for the correction. The reason is public.");
    public static readonly Text OnlyAdopted = new("Nur ein angenommener Beschluss kann die Agenda beschließen.", "Only an adopted resolution can adopt the agenda.");
    public static readonly Text AlreadyAdopted = new("Mit diesem Beschluss ist die Agenda schon als Version festgehalten.", "With this resolution the agenda has already been frozen as a version.");

    public static readonly Text VotesUnknown = new("Stimmen unbekannt", "Votes unknown");
    public static readonly Text VotesWords = new("{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly Text YesCount = new("{0} Ja", "{0} yes");
    public static readonly Text YesUnknown = new("Ja-Stimmen unbekannt", "yes votes unknown");
    public static readonly Text NoCount = new("{0} Nein", "{0} no");
    public static readonly Text NoUnknown = new("Nein-Stimmen unbekannt", "no votes unknown");
    public static readonly Text AbstainCount = new("{0} Enthaltungen", "{0} abstentions");
    public static readonly Text AbstainUnknown = new("Enthaltungen unbekannt", "abstentions unknown");

    public static readonly Text Step = new("{0}: {1}, {2}, {3}", "{0}: {1}, {2}, {3}");
    public static readonly Text CorrectedStep = new("Berichtigt. {0}: {1}, {2}, {3}", "Corrected. {0}: {1}, {2}, {3}");
    public static readonly Text RemovedStep = new("Berichtigt: Der Beschluss „{0}“ betrifft diese Maßnahme nicht.", "Corrected: the resolution “{0}” does not concern this measure.");
    public static readonly Text DayIn = new("{0:d. MMMM yyyy}", "{0:d MMMM yyyy}");

    public static readonly Text Resolutions = new("Beschlüsse", "Council decisions");
    public static readonly Text Lead = new("Was beschlossen wurde, wann und mit welchen Stimmen. Unbekannt heißt unbekannt, nicht null.", "What was decided, when and with which votes. Unknown means unknown, not zero.");
    public static readonly Text NoneTitle = new("Noch keine Beschlüsse", "No decisions yet");
    public static readonly Text NoneBody = new("Sobald der Gemeinderat etwas zur Digitalen Agenda beschließt, steht es hier.", "As soon as the council decides something about the Digital Agenda, it is shown here.");
    public static readonly Text ToAgenda = new("Zur Agenda", "To the agenda");
    public static readonly Text Download = new("Beschlüsse herunterladen (CSV)", "Download the decisions (CSV)");
    public static readonly Text Versions = new("Beschlossene Versionen der Agenda", "Adopted versions of the agenda");
    public static readonly Text Overview = new("Abstimmungen im Lauf der Zeit", "Votes over time");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text Resolution = new("Beschluss", "Decision");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nein", "No");
    public static readonly Text Abstain = new("Enthaltung", "Abstain");
    public static readonly Text Unknown = new("unbekannt", "unknown");
    public static readonly Text Picture = new("Verhältnis der Stimmen", "Share of the votes");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text Body = new("Gremium", "Body");
    public static readonly Text PaperNumber = new("Vorlage", "Paper");
    public static readonly Text Votes = new("Stimmen", "Votes");
    public static readonly Text Wording = new("Beschlusstext", "Text of the decision");
    public static readonly Text Note = new("Hinweis", "Note");
    public static readonly Text Links = new("Unterlagen", "Documents");
    public static readonly Text Items = new("Was damit beschlossen ist", "What it decides");
    public static readonly Text History = new("Änderungen an diesem Eintrag", "Changes to this entry");
    public static readonly Text HistoryNote = new("Jede Berichtigung bleibt mit altem und neuem Wert stehen.", "Every correction stays with its old and new value.");
    public static readonly Text Created = new("Eingetragen", "Recorded");
    public static readonly Text Changed = new("Berichtigt", "Corrected");
    public static readonly Text FromTo = new("{0}: „{1}“ wurde „{2}“", "{0}: “{1}” became “{2}”");
    public static readonly Text Empty = new("leer", "empty");
    public static readonly Text AdoptsVersion = new("Mit diesem Beschluss gilt Version {0} der Agenda.", "This decision adopts version {0} of the agenda.");
    public static readonly Text SearchName = new("Beschlüsse", "Decisions");
    public static readonly Text PartTitle = new("Beschlüsse", "Decisions");
    public static readonly Text PartNote = new("Was der Rat zu dieser Maßnahme entschieden hat.", "What the council decided about this measure.");

    public static readonly Text BannerTitle = new("Beschlossen ist Version {0}", "Version {0} is adopted");
    public static readonly Text BannerBy = new("Grundlage ist der Beschluss", "It rests on the decision");
    public static readonly Text BannerRead = new("Version {0} im Wortlaut", "Version {0} word for word");
    public static readonly Text BannerCompare = new("Unterschiede ansehen", "See the differences");
    public static readonly Text BannerDraft = new("Diese Agenda ist ein Entwurf", "This agenda is a draft");
    public static readonly Text BannerDraftBody = new("Der Gemeinderat hat noch keine Fassung beschlossen. Sobald er das tut, steht hier, welche gilt.", "The council has not adopted a version yet. As soon as it does, this is where you read which one is in force.");

    /// <summary>How far today's agenda has moved on from the adopted version.</summary>
    public static Text BannerWorking(int version, int differences) => differences switch
    {
        0 => new Text("Diese Seite zeigt den Arbeitsstand von heute. Er stimmt mit Version {0} überein.", "This page shows today's working state. It is the same as version {0}.").Filled(version),
        1 => new Text("Diese Seite zeigt den Arbeitsstand von heute. Er weicht an einer Stelle von Version {0} ab.", "This page shows today's working state. It differs from version {0} in one place.").Filled(version),
        _ => new Text("Diese Seite zeigt den Arbeitsstand von heute. Er weicht an {1} Stellen von Version {0} ab.", "This page shows today's working state. It differs from version {0} in {1} places.").Filled(version, differences),
    };

    public static Text Of(ResolutionResult result) => result switch
    {
        ResolutionResult.Adopted => new("Angenommen", "Adopted"),
        ResolutionResult.Rejected => new("Abgelehnt", "Rejected"),
        ResolutionResult.Partly => new("Teilweise angenommen", "Adopted in part"),
        ResolutionResult.Deferred => new("Vertagt", "Deferred"),
        _ => new("Zur Kenntnis genommen", "Noted"),
    };

    /// <summary>As the first word of a measure's step.</summary>
    public static Text Verb(ResolutionResult result) => result == ResolutionResult.Adopted ? new("Beschlossen", "Decided") : Of(result);

    public static readonly Text ToSittings = new("Sitzungen der Gremien", "Meetings of the bodies");
    public static readonly Text ToBodies = new("Wer sitzt wo?", "Who sits where?");
    public static readonly Text ToDecisions = new("Entscheidungen anderer Gremien", "Decisions of other bodies");
    public static readonly Text FeedTitle = new("Beschlüsse zur Digitalen Agenda {0}", "Resolutions on the Digital Agenda of {0}");
    public static readonly Text Feed = new("Beschlüsse abonnieren (Atom)", "Subscribe to resolutions (Atom)");

    /// <summary>What a property of a resolution is called in its history.</summary>
    public static Text Field(string property) => property switch
    {
        nameof(Council.Resolution.PaperNumber) => PaperNumber,
        nameof(Council.Resolution.Body) => Body,
        nameof(Council.Resolution.Date) => Day,
        nameof(Council.Resolution.Year) => CouncilOfficeText.Year,
        nameof(Council.Resolution.Title) => CouncilOfficeText.Title,
        nameof(Council.Resolution.TitleEn) => CouncilOfficeText.TitleEn,
        nameof(Council.Resolution.Wording) => Wording,
        nameof(Council.Resolution.NoteDe) or nameof(Council.Resolution.NoteEn) => Note,
        nameof(Council.Resolution.Yes) => Yes,
        nameof(Council.Resolution.No) => No,
        nameof(Council.Resolution.Abstentions) => Abstain,
        nameof(Council.Resolution.Result) => Result,
        nameof(Council.Resolution.DeferredUntil) => ItemWords.DeferredUntil,
        nameof(Council.Resolution.Links) => Links,
        nameof(Council.Resolution.ItemsText) => Items,
        nameof(Council.Resolution.GroupLines) => GroupText.FileName,
        _ => new(property, property),
    };
}
