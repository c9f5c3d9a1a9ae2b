using System.Globalization;
using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Budget;

/// <summary>Reads procurements out of forms.</summary>
public static class TenderFields
{
    public const string Measure = "Massnahme";
    public const string Criteria = "Kriterien";
    public const string Offer = "Angebot";
    public const string Value = "Auftragswert";
    private const int MostCriteria = 12;

    public static string Points(TenderOffer offer, TenderCriterion criterion) => string.Create(CultureInfo.InvariantCulture, $"Punkte-{offer.Place}-{criterion.Place}");

    public static TenderWords? Read(Form form, IReadOnlyList<Option> measures)
    {
        string title = form.Text(nameof(Tender.Title)).Required(TenderText.NameMissing).Max(Conventions.Line);
        string lot = form.Text(nameof(Tender.Lot)).Max(Conventions.Line);
        string subject = form.Text(nameof(Tender.Subject)).Max(Tender.TextMax);
        var kind = form.Choice<TenderKind>(nameof(Tender.Kind), TenderText.KindMissing);
        var procedure = form.Choice<TenderProcedure>(nameof(Tender.Procedure), TenderText.ProcedureMissing);
        var measure = form.Choice(Measure, measures.Select(m => m.Value), TenderText.MeasureWrong, required: false);
        var words = new TenderWords(title, lot, subject, kind ?? default, procedure ?? default)
        {
            MeasureId = measure is null ? null : Guid.Parse(measure),
            Estimate = form.Number(nameof(Tender.Estimate), 0, BudgetPosition.Most, TenderText.MoneyWrong),
            PublishedOn = Day(form, nameof(Tender.PublishedOn)),
            OffersUntil = Day(form, nameof(Tender.OffersUntil)),
            AwardPlanned = Day(form, nameof(Tender.AwardPlanned)),
            IsPublic = form.Ticked(nameof(Tender.IsPublic)),
        };
        return form.HasErrors ? null : words;
    }

    /// <summary>"Preis; 40" in each line.</summary>
    public static IReadOnlyList<(string Title, decimal Weight)> ReadCriteria(Form form)
    {
        var lines = form.Raw(Criteria).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = new List<(string Title, decimal Weight)>();
        foreach (var (i, line) in lines.Index())
        {
            var split = line.LastIndexOf(';');
            var (name, weight) = split < 0 ? (line, "") : (line[..split].Trim(), line[(split + 1)..].Trim().Replace(',', '.'));
            if (name.Length is 0 or > Conventions.Line || !decimal.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 1000)
            {
                form.Errors.Add(Criteria, TenderText.CriteriaWrong.With(i + 1));
                return [];
            }

            read.Add((name, number));
        }

        if (read.Count == 0)
        {
            form.Errors.Add(Criteria, TenderText.CriteriaMissing);
        }
        else if (read.Count > MostCriteria || read.Select(r => r.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() < read.Count)
        {
            form.Errors.Add(Criteria, TenderText.CriteriaMany.With(MostCriteria));
        }

        return read;
    }

    public static OfferWords? ReadOffer(Form form, DateOnly today)
    {
        string supplier = form.Text(nameof(TenderOffer.Supplier)).Required(TenderText.SupplierMissing).Max(Conventions.Line);
        string contact = form.Text(nameof(TenderOffer.Contact)).Max(TenderOffer.ContactMax);
        var price = form.Number(nameof(TenderOffer.Price), 0, BudgetPosition.Most, TenderText.MoneyWrong, required: true);
        var day = form.Date(nameof(TenderOffer.ReceivedOn), TenderText.DayWrong, required: true);
        string excluded = form.Text(nameof(TenderOffer.Excluded)).Max(TenderOffer.ContactMax);
        if (day > today)
        {
            form.Errors.Add(nameof(TenderOffer.ReceivedOn), TenderText.DayAhead);
        }

        return form.HasErrors ? null : new(supplier, contact, price!.Value, day!.Value, excluded);
    }

    public static ContractWords? ReadContract(Form form)
    {
        var words = new ContractWords(form.Text(nameof(Tender.ContractNumber)).Max(Conventions.Line), Day(form, nameof(Tender.SignedOn)), Day(form, nameof(Tender.ContractFrom)), Day(form, nameof(Tender.ContractUntil)), form.Text(nameof(Tender.ContractNote)).Max(Tender.TextMax));
        return form.HasErrors ? null : words;
    }

    public static IReadOnlyDictionary<string, string?> Stored(Tender? tender) => tender is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(tender.Title)] = tender.Title,
        [nameof(tender.Lot)] = tender.Lot,
        [nameof(tender.Subject)] = tender.Subject,
        [nameof(tender.Kind)] = tender.Kind.ToString(),
        [nameof(tender.Procedure)] = tender.Procedure.ToString(),
        [Measure] = tender.MeasureId?.ToString(),
        [nameof(tender.Estimate)] = BudgetWords.Typed(tender.Estimate),
        [nameof(tender.PublishedOn)] = Iso(tender.PublishedOn),
        [nameof(tender.OffersUntil)] = Iso(tender.OffersUntil),
        [nameof(tender.AwardPlanned)] = Iso(tender.AwardPlanned),
        [nameof(tender.ContractNumber)] = tender.ContractNumber,
        [nameof(tender.SignedOn)] = Iso(tender.SignedOn),
        [nameof(tender.ContractFrom)] = Iso(tender.ContractFrom),
        [nameof(tender.ContractUntil)] = Iso(tender.ContractUntil),
        [nameof(tender.ContractNote)] = tender.ContractNote,
    };

    private static DateOnly? Day(Form form, string name) => form.Date(name, TenderText.DayWrong);

    private static string? Iso(DateOnly? day) => day is { } known ? Format.Iso(known) : null;
}
