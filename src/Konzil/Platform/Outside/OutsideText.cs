namespace Konzil.Platform;

/// <summary>Why another server was not asked, or its answer not taken.</summary>
public static class OutsideText
{
    public static readonly Text OtherServer = new("Die Adresse {0} gehört nicht zum eingestellten Server. Sie wurde nicht abgerufen.", "The address {0} does not belong to the configured server. It was not requested.");
    public static readonly Text NotHttps = new("Die Adresse {0} beginnt nicht mit https://. Unverschlüsselt wird nur gelesen, wenn es eigens eingestellt ist.", "The address {0} does not begin with https://. Unencrypted reading has to be configured on purpose.");
    public static readonly Text NoAddress = new("„{0}“ ist keine Adresse, die sich abrufen lässt.", "“{0}” is not an address that can be requested.");
    public static readonly Text InnerAddress = new("{0} führt zu einer Adresse im inneren Netz ({1}). Sie wurde nicht abgerufen.", "{0} leads to an address inside a private network ({1}). It was not requested.");
    public static readonly Text Unknown = new("Der Server {0} wurde nicht gefunden.", "The server {0} was not found.");
    public static readonly Text Unreachable = new("Der Server hat auf {0} nicht geantwortet.", "The server did not answer at {0}.");
    public static readonly Text Slow = new("Die Antwort von {0} hat zu lange gedauert. Das Lesen wurde abgebrochen.", "The answer of {0} took too long. Reading was stopped.");
    public static readonly Text TooLong = new("Das Lesen hat insgesamt zu lange gedauert und wurde abgebrochen.", "Reading took too long altogether and was stopped.");
    public static readonly Text TooLarge = new("Die Antwort von {0} ist größer als {1}. Das Lesen wurde abgebrochen.", "The answer of {0} is larger than {1}. Reading was stopped.");
    public static readonly Text TooMany = new("Es wären mehr als {0} Abrufe nötig. Das Lesen wurde abgebrochen.", "More than {0} requests would be needed. Reading was stopped.");
    public static readonly Text TooManyRedirects = new("{0} leitet zu oft weiter.", "{0} redirects too often.");
    public static readonly Text Status = new("Der Server hat auf {0} mit dem Fehler {1} geantwortet.", "The server answered {0} with error {1}.");
    public static readonly Text NotJson = new("{0} hat kein JSON geliefert, sondern „{1}“.", "{0} did not deliver JSON but “{1}”.");
    public static readonly Text BrokenJson = new("Die Antwort von {0} ist kein lesbares JSON oder zu tief verschachtelt.", "The answer of {0} is not readable JSON, or nested too deeply.");
}
