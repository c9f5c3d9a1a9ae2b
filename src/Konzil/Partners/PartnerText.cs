using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>Words around partner organisations.</summary>
public static class PartnerText
{
    public const string MeasureField = "Massnahme";
    public const string DutyField = "Rolle";
    public const string NoteField = "Beitrag";

    public static readonly Text ContractsOfPartners = new("Verträge und Vereinbarungen zuordnen", "Tie contracts and agreements");
    public static readonly Text ContractsOfPartnersNote = new("Was genau den Namen eines Partners trägt, ist von selbst zugeordnet. Alles andere steht hier, bis Sie es zuordnen. Wird ein Partner umbenannt, bleibt die Zuordnung.", "What bears exactly the name of a partner is tied by itself. Everything else stands here until you tie it. Where a partner is renamed, the tie stays.");
    public static readonly Text AllTied = new("Alle Verträge und Vereinbarungen sind einem Partner zugeordnet.", "All contracts and agreements are tied to a partner.");
    public static readonly Text UntiedOf = new("noch nicht zugeordnet ({0})", "not tied yet ({0})");
    public static readonly Text Contract = new("Vertrag oder Vereinbarung", "Contract or agreement");
    public static readonly Text ContractMissing = new("Bitte wählen Sie einen Vertrag oder eine Vereinbarung.", "Please choose a contract or an agreement.");
    public static readonly Text BelongsTo = new("Gehört zu", "Belongs to");
    public static readonly Text PartnerMissing = new("Bitte wählen Sie einen Partner.", "Please choose a partner.");
    public static readonly Text NoPartner = new("keinem Partner", "no partner");
    public static readonly Text SaveTie = new("Zuordnung speichern", "Save the tie");
    public static readonly Text ContractTied = new("Vertrag zugeordnet", "Contract tied");
    public static readonly Text ContractLoosed = new("Zuordnung eines Vertrags gelöst", "Contract no longer tied");
    public static readonly Text Title = new("Partner der Digitalen Agenda", "Partners of the Digital Agenda");
    public static readonly Text Short = new("Partner", "Partners");
    public static readonly Text Lead = new("Mit wem die Stadt zusammenarbeitet, auf welcher Ebene und was die Partner zu welchen Maßnahmen beitragen.", "With whom the city works together, on which level, and what partners contribute to which measures.");
    public static readonly Text OfficeNote = new("Partner: {0}, davon öffentlich: {1}.", "Partners: {0}, of these public: {1}.");
    public static readonly Text None = new("Noch kein Partner eingetragen.", "No partner entered yet.");
    public static readonly Text NonePublic = new("Noch ist kein Partner veröffentlicht.", "No partner has been published yet.");
    public static readonly Text New = new("Partner eintragen", "Enter a partner");
    public static readonly Text Edit = new("Partner ändern", "Change the partner");
    public static readonly Text Save = new("Partner speichern", "Save the partner");
    public static readonly Text Name = new("Name der Organisation", "Name of the organisation");
    public static readonly Text NameMissing = new("Bitte nennen Sie die Organisation.", "Please name the organisation.");
    public static readonly Text NameTaken = new("Diesen Partner gibt es schon.", "This partner exists already.");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art.", "Please choose the kind.");
    public static readonly Text Level = new("Ebene", "Level");
    public static readonly Text LevelMissing = new("Bitte wählen Sie die Ebene.", "Please choose the level.");
    public static readonly Text About = new("Was trägt der Partner bei?", "What does the partner contribute?");
    public static readonly Text AboutMissing = new("Bitte schreiben Sie in einem Satz, was der Partner beiträgt.", "Please write in one sentence what the partner contributes.");
    public static readonly Text AboutEn = new("Dasselbe auf Englisch", "The same in English");
    public static readonly Text Website = new("Website", "Website");
    public static readonly Text WebsiteWrong = new("Bitte eine Adresse, die mit https:// oder http:// beginnt.", "Please enter an address beginning with https:// or http://.");
    public static readonly Text Contact = new("Ansprechperson", "Contact");
    public static readonly Text ContactHint = new("Nur im Büro zu lesen.", "Read in the office only.");
    public static readonly Text Release = new("Öffentlich zeigen", "Show in public");
    public static readonly Text ReleaseHint = new("Die Ansprechperson wird nie öffentlich.", "The contact never becomes public.");
    public static readonly Text Visibility = new("Sichtbarkeit", "Visibility");
    public static readonly Text Roles = new("Rollen", "Roles");
    public static readonly Text NoRoles = new("Noch keine Rolle eingetragen.", "No role entered yet.");
    public static readonly Text AddRole = new("Rolle eintragen", "Enter a role");
    public static readonly Text Measure = new("Wofür", "What for");
    public static readonly Text WholeAgenda = new("Digitale Agenda insgesamt", "the Digital Agenda as a whole");
    public static readonly Text MeasureWrong = new("Bitte wählen Sie die Maßnahme oder die Agenda insgesamt.", "Please choose the measure or the agenda as a whole.");
    public static readonly Text Duty = new("Rolle", "Role");
    public static readonly Text DutyMissing = new("Bitte wählen Sie die Rolle.", "Please choose the role.");
    public static readonly Text DutyTaken = new("Diese Rolle ist dort schon eingetragen.", "This role is entered there already.");
    public static readonly Text Note = new("Was genau?", "What exactly?");
    public static readonly Text RemoveRole = new("Rolle entfernen", "Remove the role");
    public static readonly Text Removed = new("Rolle entfernt: {0}", "Role removed: {0}");
    public static readonly Text Added = new("Rolle eingetragen: {0}", "Role entered: {0}");
    public static readonly Text AsCsv = new("Partner als CSV", "Partners as CSV");
    public static readonly Text Stored = new("Gespeicherter Stand", "State as stored");
    public static readonly Text ToPublic = new("Zur öffentlichen Seite", "To the public page");
    public static readonly Text Filter = new("Ebene wählen", "Choose a level");
    public static readonly Text AllLevels = new("Alle Ebenen", "All levels");
    public static readonly Text Show = new("Anzeigen", "Show");

    public static Text Of(PartnerKind kind) => kind switch
    {
        PartnerKind.Company => new("Unternehmen", "company"),
        PartnerKind.Science => new("Hochschule oder Forschung", "university or research"),
        PartnerKind.Association => new("Verband oder Kammer", "association or chamber"),
        PartnerKind.PublicBody => new("öffentliche Stelle", "public body"),
        PartnerKind.CivilSociety => new("Verein oder Initiative", "society or initiative"),
        _ => new("andere", "other"),
    };

    public static Text Of(PartnerLevel level) => level switch
    {
        PartnerLevel.City => new("Stadt", "city"),
        PartnerLevel.Region => new("Region", "region"),
        PartnerLevel.Land => new("Land", "federal state (Land)"),
        PartnerLevel.Federal => new("Bund", "federal"),
        _ => new("Europa", "Europe"),
    };

    public static Text Of(PartnerDuty duty) => duty switch
    {
        PartnerDuty.Initiator => new("Initiative", "initiator"),
        PartnerDuty.Sponsor => new("Förderung", "sponsor"),
        PartnerDuty.Partner => new("Partner", "partner"),
        _ => new("Auftragnehmer", "supplier"),
    };
}
