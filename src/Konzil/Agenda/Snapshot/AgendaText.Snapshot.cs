using System.Globalization;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>What the words of an agenda are called, where a version is shown or compared.</summary>
public static partial class AgendaText
{
    public static readonly Text InEnglish = new("{0} (englisch)", "{0} (English)");
    public static readonly Text FieldsInOrder = new("Reihenfolge der Handlungsfelder", "Order of the fields of action");
    public static readonly Text OrderLabel = new("Reihenfolge", "Order");
    public static readonly Text Principle = new("Leitsatz {0}", "Principle {0}");
    public static readonly Text Principles = new("Leitsätze", "Principles");
    public static readonly Text IndicatorsOfGoal = new("Woran die Stadt das misst", "What the city measures it by");
    public static readonly Text GoalsOfField = new("Ziele des Feldes", "Goals of the field");
    public static readonly Text ProgrammeMoney = new("Geld des Programms", "Money of the programme");
    public static readonly Text MoneyOfMeasure = new("Geld", "Money");
    public static readonly Text PlaceInWords = new("Ort", "Place");
    public static readonly Text WholeCity = new("ganze Stadt", "the whole city");
    public static readonly Text YearUnknown = new("Jahr unbekannt", "year unknown");
    public static readonly Text Posts = new("{0} Stellen", "{0} posts");
    public static readonly Text NoMoney = new("kein Betrag eingetragen", "no amount entered");
    public static readonly Text BaselineAndTarget = new("{0}: Ausgangswert {1}, Ziel {2} {3}", "{0}: baseline {1}, target {2} {3}");
    public static readonly Text NotStated = new("nicht genannt", "not stated");
    public static readonly Text NotWritten = new("nicht eingetragen", "not written");

    public static readonly Text EnglishTexts = new("Englische Texte", "English texts");
    public static readonly Text NotRecorded = new("Nicht alles wurde damals aufgezeichnet", "Not everything was recorded then");
    public static readonly Text NotRecordedNote = new(
        "In dieser Fassung wurden nicht festgehalten: {0}. Das heißt nicht, dass es sie nicht gab. Ein Vergleich lässt sie aus. Die nächste Fassung, die beschlossen wird, hält sie fest.",
        "This version did not record: {0}. That does not mean that there were none. A comparison leaves them out. The next version to be adopted records them.");

    public static readonly Text NotComparedNote = new(
        "Eine der beiden Fassungen hat nicht festgehalten: {0}. Das heißt nicht, dass es sie nicht gab. Dieser Vergleich lässt sie aus.",
        "One of the two versions did not record: {0}. That does not mean that there were none. This comparison leaves them out.");

    public static string Of(AgendaMoney money) => Of(money, Language.IsEnglish);

    /// <summary>"2026, Aufwendungen, geplant: 100.000 €".</summary>
    public static string Of(AgendaMoney money, bool english)
    {
        var year = money.Year?.ToString(CultureInfo.InvariantCulture) ?? (english ? YearUnknown.En : YearUnknown.De);
        var category = english && money.CategoryEn.Length > 0 ? money.CategoryEn : money.Category;
        return string.Join(", ", new[] { year, category, money.What }.Where(w => w.Length > 0)) + ": " + Amount(money, english);
    }

    public static string Amount(AgendaMoney money, bool english)
    {
        var number = money.Amount?.ToString("#,##0.##", CultureInfo.GetCultureInfo(english ? "en-GB" : "de-DE"));
        var amount = number is null ? "" : money.Posts ? (english ? Posts.En : Posts.De).Replace("{0}", number, StringComparison.Ordinal) : english ? "€" + number : number + "\u00a0€";
        return string.Join(", ", new[] { amount, money.Words }.Where(w => w.Length > 0)) is { Length: > 0 } all ? all : english ? NoMoney.En : NoMoney.De;
    }

    public static Text Of(AgendaIndicator indicator) => new(
        BaselineAndTarget.Filled(indicator.Title, Plain(indicator.Baseline, "de-DE") ?? NotStated.De, Plain(indicator.Target, "de-DE") ?? NotStated.De, indicator.Unit).De.TrimEnd(),
        BaselineAndTarget.Filled(indicator.TitleEn.Length > 0 ? indicator.TitleEn : indicator.Title, Plain(indicator.Baseline, "en-GB") ?? NotStated.En, Plain(indicator.Target, "en-GB") ?? NotStated.En, indicator.Unit).En.TrimEnd());

    public static Text Of(AgendaGroup group)
    {
        var effect = group.Effect.Length > 0 ? ": " + group.Effect : "";
        return new(group.Name + effect, (group.NameEn.Length > 0 ? group.NameEn : group.Name) + effect);
    }

    private static string? Plain(decimal? value, string culture) => value?.ToString("#,##0.##", CultureInfo.GetCultureInfo(culture));
}
