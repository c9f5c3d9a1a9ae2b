using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the page on money that is missing.</summary>
public static class FundingText
{
    public static readonly Text Title = new("Finanzierung: was fehlt", "Funding: what is missing");
    public static readonly Text Lead = new("Was die Maßnahmen kosten, was im Haushalt steht, und was noch fehlt. Gestoppte und abgeschlossene Maßnahmen zählen nicht mit.", "What the measures cost, what stands in the budget, and what is still missing. Stopped and finished measures do not count.");
    public static readonly Text Empty = new("Noch keine Angaben zu den Kosten.", "No costs given yet.");
    public static readonly Text EmptyDetail = new("Sobald Kosten eingetragen sind, steht hier, was fehlt.", "As soon as costs have been entered, what is missing stands here.");
    public static readonly Text ByYear = new("Nach Jahren", "By year");
    public static readonly Text ByMeasure = new("Nach Maßnahmen", "By measure");
    public static readonly Text Note = new("„Fehlt“ ist geplant, aber nicht veranschlagt. Offen ist nicht null. Förderungen sind im veranschlagten Geld schon enthalten und werden nicht dazugezählt.", "“Missing” is planned but not budgeted. Open is not nought. Grants are part of the budgeted money and are not added to it.");
    public static readonly Text Missing = new("fehlt", "missing");
    public static readonly Text Given = new("von anderen zugesagt", "promised by others");
    public static readonly Text NoMoneyYet = new("noch nicht mit Geld ausgestattet", "not given money yet");
    public static readonly Text Unfunded = new("Noch nicht mit Geld ausgestattet: {0} von {1} Maßnahmen.", "Not given money yet: {0} of {1} measures.");
}
