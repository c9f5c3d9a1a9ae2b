using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words around passing an idea on.</summary>
public static class ShareText
{
    public static readonly Text Title = new("Weitersagen", "Pass it on");
    public static readonly Text Address = new("Adresse dieser Idee", "Address of this idea");
    public static readonly Text Copy = new("Adresse kopieren", "Copy address");
    public static readonly Text Copied = new("Kopiert", "Copied");
    public static readonly Text Mail = new("Per E-Mail weitersagen", "Pass on by e-mail");
    public static readonly Text MailSubject = new("Idee {0}: {1}", "Idea {0}: {1}");
    public static readonly Text MailBody = new("Lesen, zustimmen und mitreden: {0}", "Read, support and discuss: {0}");
    public static readonly Text Poster = new("Aushang mit QR-Code drucken", "Print a notice with a QR code");
    public static readonly Text Code = new("QR-Code (SVG)", "QR code (SVG)");
    public static readonly Text Picture = new("Bild zum Teilen (PNG)", "Picture to share (PNG)");
    public static readonly Text CodeAlt = new("QR-Code mit der Adresse {0}", "QR code with the address {0}");
    public static readonly Text PosterTitle = new("Aushang zu Idee {0}", "Notice for idea {0}");
    public static readonly Text PosterHow = new("Drucken Sie diese Seite mit dem Browser (Strg + P). Sie passt auf ein Blatt A4.", "Print this page with your browser (Ctrl + P). It fits on one A4 sheet.");
    public static readonly Text PosterCall = new("Lesen, zustimmen, mitreden:", "Read, support, discuss:");
}
