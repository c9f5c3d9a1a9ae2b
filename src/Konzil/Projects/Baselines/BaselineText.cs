using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of kept plans.</summary>
public static class BaselineText
{
    public static readonly Text Baselines = new("Basispläne", "Baselines");
    public static readonly Text Note = new("Ein Basisplan hält den Plan fest, wie er heute ist. Später sehen Sie, was sich verschoben hat.", "A baseline keeps the plan as it is today. Later you see what has moved.");
    public static readonly Text None = new("Es ist noch kein Basisplan festgehalten.", "No baseline has been kept yet.");
    public static readonly Text Keep = new("Basisplan festhalten", "Keep a baseline");
    public static readonly Text TitleLabel = new("Name", "Name");
    public static readonly Text TitleHint = new("Zum Beispiel „Beschluss des Lenkungskreises“.", "For example “Decision of the steering group”.");
    public static readonly Text NothingToKeep = new("Der Plan ist noch leer.", "The plan is still empty.");
    public static readonly Text KeptOn = new("{0}, festgehalten von {1}", "{0}, kept by {1}");
    public static readonly Text Compare = new("Vergleich mit „{0}“", "Comparison with “{0}”");
    public static readonly Text Two = new("„{0}“ und „{1}“ im Vergleich", "“{0}” and “{1}” compared");
    public static readonly Text LaterKept = new("Verglichen mit „{0}“, festgehalten am {1} von {2}.", "Compared with “{0}”, kept on {1} by {2}.");
    public static readonly Text With = new("Vergleichen mit", "Compare with");
    public static readonly Text TodaysPlan = new("dem Plan von heute", "today’s plan");
    public static readonly Text DoCompare = new("Vergleichen", "Compare");
    public static readonly Text EndLater = new("Prognose des Endes danach", "Forecast of the end afterwards");
    public static readonly Text Afterwards = new("Danach", "Afterwards");
    public static readonly Text GoneLater = new("danach nicht mehr im Plan", "no longer in the plan afterwards");
    public static readonly Text EndThen = new("Prognose des Endes damals", "Forecast of the end then");
    public static readonly Text EndNow = new("Prognose des Endes heute", "Forecast of the end today");
    public static readonly Text Then = new("Damals", "Then");
    public static readonly Text Now = new("Heute", "Today");
    public static readonly Text Difference = new("Abweichung des Endes", "Difference of the end");
    public static readonly Text Same = new("keine", "none");
    public static readonly Text Later = new("{0} später", "{0} later");
    public static readonly Text Earlier = new("{0} früher", "{0} earlier");
    public static readonly Text Added = new("neu", "new");
    public static readonly Text Gone = new("nicht mehr im Plan", "no longer in the plan");
    public static readonly Text Moved = new("{0} von {1} Paketen enden anders als damals.", "{0} of {1} packages end differently than then.");
    public static readonly Text AsCsv = new("Vergleich als Tabelle (CSV)", "Comparison as a table (CSV)");
}
