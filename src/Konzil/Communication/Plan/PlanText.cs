using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>Words of the communication plan.</summary>
public static class PlanText
{
    public static readonly Text Title = new("Kommunikationsplan", "Communication plan");
    public static readonly Text Note = new("Offen: {0}, davon überfällig: {1}", "Open: {0}, of these overdue: {1}");
    public static readonly Text New = new("Neuer Eintrag", "New entry");
    public static readonly Text Edit = new("Eintrag {0} bearbeiten", "Edit entry {0}");
    public static readonly Text None = new("Der Plan ist noch leer.", "The plan is still empty.");
    public static readonly Text NoneDetail = new("Legen Sie fest, wem Sie wann auf welchem Weg was sagen.", "Lay down what you tell whom when and by which way.");
    public static readonly Text Message = new("Botschaft", "Message");
    public static readonly Text MessageMissing = new("Bitte schreiben Sie die Botschaft.", "Please write the message.");
    public static readonly Text Audience = new("Zielgruppe", "Target group");
    public static readonly Text AudienceHint = new("Zum Beispiel: Familien, Beschäftigte, Vereine, Presse.", "For example: families, staff, associations, press.");
    public static readonly Text AudienceMissing = new("Bitte nennen Sie die Zielgruppe.", "Please name the target group.");
    public static readonly Text Channel = new("Weg", "Channel");
    public static readonly Text ChannelMissing = new("Bitte wählen Sie einen Weg.", "Please choose a channel.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text DoneAhead = new("Der Eintrag ist als erledigt gemeldet, sein Tag ist aber erst der {0}. Geben Sie den Tag ein, an dem es geschah.", "The entry is reported done, but its day is {0}, which is to come. Enter the day on which it was done.");
    public static readonly Text Owner = new("Wer es macht", "Who does it");
    public static readonly Text OwnerMissing = new("Bitte wählen Sie eine Person der Liste.", "Please choose a person of the list.");
    public static readonly Text Nobody = new("nicht mehr da", "no longer there");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text StateMissing = new("Bitte wählen Sie den Stand.", "Please choose the state.");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text DoneOn = new("erledigt am {0}", "done on {0}");
    public static readonly Text Phase = new("Phase", "Phase");
    public static readonly Text Milestone = new("Meilenstein", "Milestone");
    public static readonly Text NoLink = new("keine Zuordnung", "no link");
    public static readonly Text HiddenLink = new("Bleibt wie bisher (für Sie nicht sichtbar)", "Stays as it is (not visible to you)");
    public static readonly Text LinkWrong = new("Bitte wählen Sie einen Eintrag der Liste.", "Please choose an entry of the list.");
    public static readonly Text BelongsTo = new("Gehört zu", "Belongs to");
    public static readonly Text Campaign = new("Kampagne", "Campaign");
    public static readonly Text CampaignHint = new("Gleiche Worte bei mehreren Einträgen fassen sie zu einer Kampagne zusammen.", "The same words with several entries make them one campaign.");
    public static readonly Text Campaigns = new("Kampagnen", "Campaigns");
    public static readonly Text CampaignsNote = new("Wege, Zielgruppen, Reichweite und Kosten, gezählt aus den Einträgen.", "Channels, target groups, reach and cost, counted from the entries.");
    public static readonly Text Channels = new("Wege", "Channels");
    public static readonly Text Audiences = new("Zielgruppen", "Target groups");
    public static readonly Text Entries = new("Einträge", "Entries");
    public static readonly Text Reach = new("Reichweite", "Reach");
    public static readonly Text ReachHint = new("Erreichte Personen, wie der Weg sie zählt.", "People reached, as the channel counts them.");
    public static readonly Text ReachWrong = new("Bitte geben Sie eine ganze Zahl ab 0 an.", "Please give a whole number from 0.");
    public static readonly Text Cost = new("Kosten in Euro", "Cost in euros");
    public static readonly Text CostWrong = new("Bitte geben Sie einen Betrag ab 0 an.", "Please give an amount from 0.");
    public static readonly Text Remark = new("Bemerkung", "Remark");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text AsCsv = new("Plan als CSV", "Plan as CSV");
    public static readonly Text Open = new("Offen", "Open");
    public static readonly Text Over = new("Erledigt und gestrichen", "Done and dropped");
    public static readonly Text NothingOpen = new("Nichts ist offen.", "Nothing is open.");
    public static readonly Text Figures = new("In Zahlen", "In figures");
    public static readonly Text FiguresNote = new("Gezählt am {0}, ohne dass jemand etwas einträgt.", "Counted on {0}, without anybody entering anything.");
    public static readonly Text NewsOfQuarter = new("Meldungen in den letzten 90 Tagen", "News in the last 90 days");
    public static readonly Text Readers = new("Bestätigte Newsletter-Adressen", "Confirmed newsletter addresses");
    public static readonly Text OnTime = new("Einträge am geplanten Tag oder früher erledigt", "Entries done on the planned day or before");
    public static readonly Text OutdatedVersions = new("Überholte Fassungen", "Outdated versions");
    public static readonly Text OfAll = new("{0} von {1}", "{0} of {1}");
    public static readonly Text Entrusted = new("Für Sie im Kommunikationsplan, fällig am {1}: {0}", "For you in the communication plan, due on {1}: {0}");
    public static readonly Text DueToday = new("Heute im Kommunikationsplan: {0}", "Today in the communication plan: {0}");
    public static readonly Text IsOverdue = new("Im Kommunikationsplan seit {1} überfällig: {0}", "Overdue in the communication plan since {1}: {0}");

    public static Text Of(PlanChannel channel) => channel switch
    {
        PlanChannel.Website => new("Website", "Website"),
        PlanChannel.Newsletter => new("Newsletter", "Newsletter"),
        PlanChannel.SocialMedia => new("Soziale Medien", "Social media"),
        PlanChannel.Press => new("Presse", "Press"),
        PlanChannel.Event => new("Veranstaltung", "Event"),
        PlanChannel.Intranet => new("Intranet", "Intranet"),
        PlanChannel.Print => new("Aushang und Faltblatt", "Notice and leaflet"),
        _ => new("Anderer Weg", "Other channel"),
    };

    public static Text Of(PlanState state) => state switch
    {
        PlanState.Planned => new("Geplant", "Planned"),
        PlanState.InWork => new("In Arbeit", "In work"),
        PlanState.Done => new("Erledigt", "Done"),
        _ => new("Gestrichen", "Dropped"),
    };
}
