using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Help with a measure. What is said to the city is read by the lead of the measure and the coordination.</summary>
public sealed class MeasureOffer : Offer
{
    public const string Kind = nameof(MeasureOffer);

    private MeasureOffer()
    {
    }

    public MeasureOffer(Measure measure, Me by, string text, bool isPublic, DateTimeOffset now) : base(by, text, isPublic, now) => MeasureId = measure.Id;

    public Guid MeasureId { get; private set; }

    internal static void Table(ModelBuilder model) => model.Entity<MeasureOffer>(e =>
    {
        e.ToTable("MeasureOffers");
        Columns(e);
        e.HasIndex(x => new { x.MeasureId, x.PersonId }).IsUnique();
        e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
    });
}

/// <summary>The offers of a measure that somebody may read.</summary>
/// <param name="All">The own one included.</param>
/// <param name="Mine">What the person asking offers.</param>
public sealed record MeasureOffers(IReadOnlyList<MeasureOffer> All, MeasureOffer? Mine)
{
    /// <summary>The one rule of who reads which offer: those to the city are for the lead of that measure and the coordination.</summary>
    public static IQueryable<MeasureOffer> VisibleTo(Me me, CityDb db)
    {
        var (offers, measures) = (db.MeasureOffers.AsNoTracking(), db.Measures);
        if (me.May(Permission.PublishMeasures))
        {
            return offers.Where(o => o.HiddenBecause == null);
        }

        return me.Id is { } id
            ? offers.Where(o => o.PersonId == id || (o.HiddenBecause == null && (o.IsPublic || measures.Any(m => m.Id == o.MeasureId && m.LeadPersonId == id))))
            : offers.Where(o => o.IsPublic && o.HiddenBecause == null);
    }

    public static async Task<MeasureOffers> Read(CityDb db, Me me, Measure measure, CancellationToken cancellation)
    {
        var offers = await VisibleTo(me, db).Where(o => o.MeasureId == measure.Id).OrderBy(o => o.At).ToListAsync(cancellation);
        return new(offers, me.Id is { } id ? offers.FirstOrDefault(o => o.PersonId == id) : null);
    }

    /// <summary>While something can still be done.</summary>
    public static bool Wanted(Measure measure) => measure.PublishedAt is not null && measure.Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped);
}

/// <summary>Public offers can be reported; the moderation takes them off the page.</summary>
public sealed class ReportableMeasureOffers : IReportable
{
    public string Kind => MeasureOffer.Kind;

    public async Task<ReportTarget?> Find(CityDb db, Me me, Guid id)
    {
        // The moderation reads what was reported, and only public offers can be.
        var offers = me.May(Permission.Moderate) ? db.MeasureOffers.AsNoTracking().Where(o => o.IsPublic && o.HiddenBecause == null) : MeasureOffers.VisibleTo(me, db);
        return await offers.SingleOrDefaultAsync(o => o.Id == id) is { } offer
            && await MeasureAccess.VisibleTo(me, db.Measures).Where(m => m.Id == offer.MeasureId).Select(m => new { m.Number, m.Title }).SingleOrDefaultAsync() is { } measure
            ? new ReportTarget(MeasureOfferText.OfferOn.With(offer.PersonName, Measure.CodeOf(measure.Number)), offer.Text, Paths.Neutral(Paths.Measure(measure.Number, measure.Title)) + "#hilfe")
            : null;
    }

    public async Task Remove(CityDb db, Guid id, Removal removal) => (await db.MeasureOffers.SingleAsync(o => o.Id == id)).Hide(removal.Reason);

    public async Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) =>
        await db.MeasureOffers.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, Words = new WrittenWords(o.Text, o.PersonId, o.PersonName) }).ToDictionaryAsync(o => o.Id, o => o.Words);
}
