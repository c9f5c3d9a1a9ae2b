using Konzil.Platform;

namespace Konzil.Site;

/// <summary>Words on pictures beside shared links.</summary>
public static class ShareCardText
{
    public static readonly Text Idea = new("Idee {0}", "Idea {0}");
    public static readonly Text Measure = new("Maßnahme {0}", "Measure {0}");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text News = new("Neuigkeit vom {0}", "News of {0}");
    public static readonly Text Example = new("Beispiel", "Example");
}
