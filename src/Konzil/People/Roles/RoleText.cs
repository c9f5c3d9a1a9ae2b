using Konzil.Platform;

namespace Konzil.People;

/// <summary>The names of the roles and the words of the page where they are granted.</summary>
public static class RoleText
{
    public static readonly Text Title = new("Personen und Rechte", "People and rights");
    public static readonly Text Count = new("{0} Konten", "{0} accounts");
    public static readonly Text CountOne = new("1 Konto", "1 account");
    public static readonly Text Search = new("Name oder E-Mail-Adresse", "Name or e-mail address");
    public static readonly Text RoleFilter = new("Rolle", "Role");
    public static readonly Text AnyRole = new("alle", "all");
    public static readonly Text WithRole = new("mit irgendeiner Rolle", "with any role");
    public static readonly Text SearchButton = new("Suchen", "Search");
    public static readonly Text Name = new("Anzeigename", "Display name");
    public static readonly Text Roles = new("Rollen", "Roles");
    public static readonly Text Created = new("Konto seit", "Account since");
    public static readonly Text Citizen = new("nur Beteiligung", "participation only");
    public static readonly Text Nobody = new("Niemand passt zu dieser Suche.", "Nobody matches this search.");
    public static readonly Text NobodyDetail = new("Prüfen Sie die Schreibweise, oder suchen Sie nach einem Teil des Namens. Wer noch kein Konto hat, legt es zuerst selbst an.", "Check the spelling, or search for a part of the name. Somebody without an account has to create it first.");
    public static readonly Text ResetSearch = new("Suche zurücksetzen", "Reset search");
    public static readonly Text Next = new("Weitere Personen", "More people");
    public static readonly Text First = new("An den Anfang", "To the beginning");
    public static readonly Text NoAddress = new("ohne Anmeldung", "without sign-in");

    public static readonly Text PresentRoles = new("Rollen dieser Person", "Roles of this person");
    public static readonly Text NoRoles = new("Diese Person hat keine Rolle. Sie kann sich beteiligen wie alle.", "This person has no role and can take part like everybody.");
    public static readonly Text GrantedBy = new("vergeben am {0} von {1}", "granted on {0} by {1}");
    public static readonly Text BySystem = new("der Ersteinrichtung", "the first set-up");
    public static readonly Text GrantTitle = new("Rolle geben", "Grant a role");
    public static readonly Text GrantButton = new("Rolle geben", "Grant role");
    public static readonly Text RoleLabel = new("Rolle", "Role");
    public static readonly Text RoleMissing = new("Bitte wählen Sie eine Rolle.", "Please choose a role.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonHint = new("Steht im Verlauf, zum Beispiel „Vertretung bis Ende Mai“.", "Is kept in the history, for example “Stand-in until the end of May”.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text WithdrawTitle = new("Rolle entziehen", "Withdraw a role");
    public static readonly Text WithdrawButton = new("Rolle entziehen", "Withdraw role");
    public static readonly Text AllRoles = new("Diese Person hat schon alle Rollen.", "This person already has all roles.");
    public static readonly Text LastAdministrator = new("Das ist die letzte Administration. Geben Sie zuerst einer anderen Person diese Rolle, sonst könnte niemand mehr Rollen vergeben.", "This is the last administrator. Grant the role to somebody else first, or nobody could grant roles any more.");
    public static readonly Text NeedsSignIn = new("Dieses Beispielkonto hat keine Anmeldung und kann keine Rolle bekommen.", "This example account has no sign-in and cannot be given a role.");

    public static readonly Text History = new("Verlauf", "History");
    public static readonly Text NoHistory = new("Noch keine Einträge.", "No entries yet.");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text Who = new("Wer", "Who");
    public static readonly Text What = new("Was", "What");
    public static readonly Text Why = new("Grund", "Reason");
    public static readonly Text Granted = new("Rolle „{0}“ gegeben", "Role “{0}” granted");
    public static readonly Text Withdrawn = new("Rolle „{0}“ entzogen", "Role “{0}” withdrawn");

    public static readonly Text GrantedNotice = new("Sie haben jetzt die Rolle „{0}“. Was Sie damit tun können, steht im Arbeitsbereich.", "You now have the role “{0}”. What you can do with it is in the back office.");
    public static readonly Text WithdrawnNotice = new("Ihre Rolle „{0}“ wurde zurückgenommen.", "Your role “{0}” was withdrawn.");

    public static Text Of(Role role) => role switch
    {
        Role.Moderator => new("Moderation", "Moderation"),
        Role.Evaluator => new("Bewertende Person", "Evaluator"),
        Role.FieldLead => new("Leitung eines Handlungsfelds", "Lead of a field of action"),
        Role.Coordinator => new("Koordination Digitale Agenda", "Coordination of the Digital Agenda"),
        Role.CouncilOffice => new("Geschäftsstelle Gemeinderat", "Council office"),
        Role.Press => new("Pressestelle", "Press office"),
        Role.DataProtection => new("Datenschutz", "Data protection"),
        Role.Lotse => new("Digital-Lotsin oder Digital-Lotse", "Digital guide"),
        Role.ProjectOffice => new("Projektmanagement-Office", "Project management office"),
        Role.CitizensOffice => new("Bürgerbüro", "Citizens’ office"),
        Role.Treasury => new("Kämmerei", "Treasury"),
        Role.Client => new("Auftraggeberin oder Auftraggeber", "Client of the projects"),
        Role.Procurement => new("Vergabestelle", "Procurement office"),
        Role.CouncilMember => new("Mitglied des Gemeinderats", "Member of the council"),
        Role.Staff => new("Mitarbeiterin oder Mitarbeiter der Stadt", "Member of the city's staff"),
        _ => new("Administration", "Administration"),
    };

    /// <summary>What the role is for, in one line below its name.</summary>
    public static Text Task(Role role) => role switch
    {
        Role.Moderator => new("Beiträge prüfen, Karten übertragen, Ideen beantworten, Termine und Ideensammlungen planen", "Check comments, type in cards, answer ideas, plan events and idea rounds"),
        Role.Evaluator => new("Bewertungsbogen ausfüllen", "Fill in score sheets"),
        Role.FieldLead => new("Maßnahmen bearbeiten, Ideen beantworten, über die Umsetzung berichten", "Edit measures, answer ideas, report on delivery"),
        Role.Coordinator => new("Ideensammlungen planen, Maßnahmen veröffentlichen, Bewertung führen, Leitprojekte wählen, alles nachlesen", "Plan idea rounds, publish measures, run the scoring, choose lead projects, read everything"),
        Role.CouncilOffice => new("Beschlüsse eintragen und nachhalten, Vorlagen und Sitzungen des Gemeinderats und seiner Ausschüsse führen", "Record and follow up decisions, look after papers and sittings of the council and its committees"),
        Role.Press => new("Neuigkeiten freigeben, Newsletter verschicken, Termine planen und ankündigen", "Release news, send newsletters, plan and announce events"),
        Role.DataProtection => new("Verzeichnis, Fristen, Anliegen und Vorfälle des Datenschutzes führen, Verlauf jedes Eintrags lesen", "Keep the record, periods, requests and incidents of data protection, read the history of every entry"),
        Role.Lotse => new("Ansprechperson der eigenen Stelle, interne Ideen sammeln, Karten aus Workshops übertragen", "Contact of the own unit, collect internal ideas, type in cards from workshops"),
        Role.ProjectOffice => new("Alle Projekte begleiten: Projekte anlegen, Pläne lesen, Teams, Stunden und Stellen planen", "Accompany all projects: open them, read plans, plan teams, hours and posts"),
        Role.CitizensOffice => new("Wohnsitz bestätigen: Briefe schreiben, am Schalter prüfen", "Confirm residences: write letters, check at the counter"),
        Role.Treasury => new("Geld des Programms eintragen und buchen, Anträge zum Haushalt entscheiden lassen, Umsetzung, Stellen und Vergaben lesen", "Enter and book the programme's money, look after applications for the budget, read delivery, posts and procurement"),
        Role.Client => new("Projektaufträge unterschreiben, Phasen freigeben, alle Projekte mit Geld und Stellen lesen", "Sign project charters, decide gates, read all projects with money and posts"),
        Role.Procurement => new("Vergaben, Angebote und Verträge führen, Verzeichnis der Partner pflegen", "Run procurements, offers and contracts, keep the register of partners"),
        Role.CouncilMember => new("Zu nicht öffentlichen Terminen der Fraktionen eingeladen, liest Texte für den Gemeinderat", "Invited to closed events of the council groups, reads texts for the council"),
        Role.Staff => new("Zu internen Terminen der Verwaltung eingeladen", "Invited to internal events of the administration"),
        _ => new("Rollen vergeben, den Betrieb überwachen", "Grant roles, watch operation"),
    };

    public static Text Of(HistoryEntry entry) => entry.What switch
    {
        PersonHistory.RoleGranted => Filled(Granted, entry),
        PersonHistory.RoleWithdrawn => Filled(Withdrawn, entry),
        PersonHistory.PasswordChanged => new("Passwort geändert", "Password changed"),
        PersonHistory.EmailChanged => new("E-Mail-Adresse geändert", "E-mail address changed"),
        PersonHistory.PasskeyAdded => new("Passkey hinzugefügt", "Passkey added"),
        PersonHistory.ResidenceAsked => new("Bitte um Bestätigung des Wohnsitzes", "Asked for the residence to be confirmed"),
        PersonHistory.ResidenceLetter => new("Brief mit Code für den Wohnsitz gedruckt", "Letter with a code for the residence printed"),
        PersonHistory.ResidenceConfirmed => new("Wohnsitz bestätigt", "Residence confirmed"),
        PersonHistory.ResidenceRefused => new("Wohnsitz nicht bestätigt", "Residence not confirmed"),
        PersonHistory.ResidenceExpired => new("Bitte um Bestätigung abgelaufen", "Request to confirm the residence ran out"),
        PersonHistory.ResidenceUsedUp => new("Code für den Wohnsitz zu oft falsch", "Code for the residence typed wrongly too often"),
        PersonHistory.ResidenceWithdrawn => new("Bestätigten Wohnsitz oder Bitte zurückgegeben", "Confirmed residence or request given back"),
        PersonHistory.DataFetched => new("Kopie der eigenen Daten abgeholt", "Fetched a copy of the own data"),
        PersonHistory.ErasureAsked => new("Löschung des Kontos beantragt", "Asked for the account to be deleted"),
        PersonHistory.ErasureTakenBack => new("Löschung des Kontos zurückgenommen", "Took the deletion of the account back"),
        PersonHistory.PasskeyRemoved => new("Passkey entfernt", "Passkey removed"),
        PersonHistory.UnitChanged => UnitText.WorksNow.Filled(entry.Changes.Select(c => c.New).FirstOrDefault() ?? UnitText.NoUnit.ToString()),
        _ => new(entry.What, entry.What),
    };

    private static Text Filled(Text text, HistoryEntry entry) =>
        Enum.TryParse<Role>(entry.Changes.Select(c => c.New ?? c.Old).FirstOrDefault(), out var role) ? text.Filled(Of(role)) : text.Filled("?");
}
