namespace Konzil.Platform;

/// <summary>Paper cards.</summary>
public static partial class Paths
{
    public static string CaptureCards => Link("/buero/karten");
    public static string CardList => Link("/buero/karten/liste");
    public static string CardSlips => Link("/buero/karten/abschnitte");
    public static string CaptureCardsOf(int number) => Link($"/buero/karten?termin={number}");
    public static string CardListOf(int? number) => number is { } n ? Link($"/buero/karten/liste?termin={n}") : CardList;
    public static string CardSlipsOf(int number) => Link($"/buero/karten/abschnitte?termin={number}");
    public static string CardSlip(string code) => Link("/buero/karten/abschnitte?code=" + code);
    public static string CardSheet(int number) => Link($"/buero/karten/bogen/{number}");
    public static string ScanCards => Link("/buero/karten/fotos");
    public static string ScanCardsOf(int? number) => number is { } n ? Link($"/buero/karten/fotos?termin={n}") : ScanCards;
    public static string CaptureScan(Guid scan) => Link($"/buero/karten?foto={scan}");
    public static string CardBatch(Guid id) => Link($"/buero/karten/druck/{id}");
    public static string CardBatchBothSides(Guid id) => Link($"/buero/karten/druck/{id}?rueckseite=ja");
    public static string UndoCard(Guid cardId) => Link($"/buero/karten/{cardId}/ruecknahme");
    public static string CheckCard(Guid cardId) => Link($"/buero/karten/{cardId}/vergleich");
    public static string CardLetter(Guid cardId) => Link($"/buero/karten/{cardId}/brief");
    public static string ReleaseCard(Guid cardId) => Link($"/buero/karten/{cardId}/konto/loesung");
    public static string ClaimCard(string code) => Link($"/karten/{code}/konto");
    public static string ForgetContact(Guid cardId) => Link($"/buero/karten/{cardId}/kontakt/loeschung");

    /// <summary>The desk with the card of a printed code in the form.</summary>
    public static string CaptureCardOf(string code) => Link("/buero/karten?karte=" + code);

    /// <summary>The desk after a card was saved: its slip, the next card.</summary>
    public static string CapturedCard(string code, int? eventNumber, int? table) =>
        Link("/buero/karten?" + (eventNumber is { } e ? $"termin={e}&" : "") + (table is { } t ? $"tisch={t}&" : "") + "code=" + code);

    /// <summary>The desk with the words of a card that was taken back.</summary>
    public static string CardTakenBack(int idea, string code, int? eventNumber, (int? Table, int? Number, int? Points) card) =>
        Link($"/buero/karten?{(eventNumber is { } e ? $"termin={e}&" : "")}karte={code}&zurueck={idea}&tisch={card.Table}&nummer={card.Number}&punkte={card.Points}");
}
