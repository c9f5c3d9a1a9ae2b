using Konzil.Methods.Similarity;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>The words of a file for states, kinds, purposes, fields: as other lists write them, in German and English.</summary>
internal static class ImportWords
{
    private static readonly Dictionary<DeliveryStatus, string[]> States = new()
    {
        [DeliveryStatus.Planned] = ["offen", "vorgesehen", "open"],
        [DeliveryStatus.Running] = ["in Umsetzung", "laufend", "begonnen", "in Arbeit", "under way"],
        [DeliveryStatus.Done] = ["umgesetzt", "fertig", "erledigt", "schon erledigt", "already done", "carried out", "completed"],
        [DeliveryStatus.Paused] = ["ruhend", "zurückgestellt", "on hold"],
        [DeliveryStatus.Stopped] = ["abgebrochen", "eingestellt", "cancelled"],
        [DeliveryStatus.NotStated] = ["unbekannt", "unknown"],
    };

    private static readonly Dictionary<MeasureKind, string[]> Kinds = new()
    {
        [MeasureKind.Project] = [],
        [MeasureKind.Ongoing] = ["laufend", "Daueraufgabe", "ongoing"],
    };

    private static readonly Dictionary<MeasurePurpose, string[]> Purposes = new()
    {
        [MeasurePurpose.NewService] = ["neu", "new"],
        [MeasurePurpose.Development] = ["Ausbau", "development"],
        [MeasurePurpose.Operation] = [],
    };

    private static readonly Dictionary<MeasureProduct, string[]> Products = new()
    {
        [MeasureProduct.Infrastructure] = ["Netz", "network"],
        [MeasureProduct.Service] = ["Dienstleistung"],
        [MeasureProduct.Platform] = ["Portal", "portal"],
        [MeasureProduct.Qualification] = ["Schulung", "Weiterbildung", "training"],
    };

    public static string Fold(string text) => GermanText.Fold(text.Trim());

    /// <summary>Empty says nothing: it is not "planned".</summary>
    public static DeliveryStatus? State(string text) => text.Length == 0 ? DeliveryStatus.NotStated : Find(text, States, s => AgendaText.Of(s));

    public static MeasureKind? Kind(string text) => text.Length == 0 ? MeasureKind.Project : Find(text, Kinds, k => AgendaText.Of(k));

    public static MeasurePurpose? Purpose(string text) => text.Length == 0 ? MeasurePurpose.NewService : Find(text, Purposes, p => AgendaText.Of(p));

    public static MeasureProduct? Product(string text) => Find(text, Products, p => AgendaText.Of(p));

    public static ActionField? Field(string text, Catalog.Content city) => city.Fields.FirstOrDefault(f => new[] { f.NameDe, f.NameEn, f.Slug, f.Key }.Any(n => Fold(n) == Fold(text)));

    /// <summary>Several in one cell: a line each, or with semicolons or commas between.</summary>
    public static IReadOnlyList<string> Several(string text) => text.Split([';', '|', '\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static T? Find<T>(string text, Dictionary<T, string[]> words, Func<T, Text> name) where T : struct, Enum
    {
        foreach (var (value, others) in words)
        {
            var said = name(value);
            if (others.Append(said.De).Append(said.En).Any(w => Fold(w) == Fold(text)))
            {
                return value;
            }
        }

        return null;
    }
}
