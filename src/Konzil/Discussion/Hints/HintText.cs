using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the hints before sending, and of the marks at the moderation's desk.</summary>
public static class HintText
{
    public static readonly Text Title = new("Bitte prüfen", "Please check");
    public static readonly Text Lead = new("Ihr Text ist noch nicht veröffentlicht. Uns ist etwas aufgefallen. Sie entscheiden: ändern oder so veröffentlichen.", "Your text is not published yet. We noticed something. You decide: change it or publish it as it is.");
    public static readonly Text Noticed = new("Das ist aufgefallen", "What we noticed");
    public static readonly Text ByRule = new("Die Hinweise macht eine Wortliste auf diesem Server. Niemand hat Ihren Text gelesen, nichts wurde weitergegeben.", "A word list on this server makes these hints. Nobody has read your text, nothing was passed on.");
    public static readonly Text Publish = new("So veröffentlichen", "Publish as it is");
    public static readonly Text Publishing = new("Ändern Sie den Text im Feld oder veröffentlichen Sie ihn unverändert.", "Change the text in the field or publish it unchanged.");
    public static readonly Text Found = new("Gefunden: {0}", "Found: {0}");
    public static readonly Text LinkCount = new("Links: {0}", "Links: {0}");

    /// <summary>What an author reads.</summary>
    public static Text Of(Marks mark) => mark switch
    {
        Marks.Email => new("Ihr Text enthält eine E-Mail-Adresse. Alle können sie lesen.", "Your text holds an e-mail address. Everybody can read it."),
        Marks.Phone => new("Ihr Text enthält wohl eine Telefonnummer. Alle können sie lesen.", "Your text seems to hold a telephone number. Everybody can read it."),
        Marks.Iban => new("Ihr Text enthält eine Kontonummer (IBAN). Alle können sie lesen.", "Your text holds a bank account number (IBAN). Everybody can read it."),
        Marks.Tone => new("Ein Wort könnte andere verletzen. Ein freundlicher Ton wird eher gehört.", "A word might hurt others. A friendly tone is heard more easily."),
        Marks.Shouting => new("Sie schreiben fast alles in Großbuchstaben. Das liest sich wie Schreien.", "You write nearly everything in capitals. That reads like shouting."),
        _ => Short(mark),
    };

    /// <summary>What the moderation reads beside an entry.</summary>
    public static Text Short(Marks mark) => mark switch
    {
        Marks.Link => new("Link", "link"),
        Marks.OddLink => new("ungewöhnlicher Link", "unusual link"),
        Marks.Email => new("E-Mail-Adresse", "e-mail address"),
        Marks.Phone => new("Telefonnummer", "telephone number"),
        Marks.Iban => new("IBAN", "IBAN"),
        Marks.Tone => new("rauer Ton", "rude tone"),
        Marks.Shouting => new("Großbuchstaben", "capitals"),
        _ => new("andere Sprache", "other language"),
    };

    public static IEnumerable<Text> Each(Marks marks) => Enum.GetValues<Marks>().Where(m => m != Marks.None && marks.HasFlag(m)).Select(Short);
}
