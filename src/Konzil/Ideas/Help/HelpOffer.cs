using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Help with an idea. What is said to the city is read by those who answer for it.</summary>
public sealed class HelpOffer : Offer
{
    public const string Kind = nameof(HelpOffer);

    private HelpOffer()
    {
    }

    public HelpOffer(Idea idea, Me by, string text, bool isPublic, DateTimeOffset now) : base(by, text, isPublic, now) => IdeaId = idea.Id;

    public Guid IdeaId { get; private set; }

    internal static void Table(ModelBuilder model) => model.Entity<HelpOffer>(e =>
    {
        e.ToTable("HelpOffers");
        Columns(e);
        e.HasIndex(x => new { x.IdeaId, x.PersonId }).IsUnique();
        e.HasOne<Idea>().WithMany().HasForeignKey(x => x.IdeaId);
    });
}

/// <summary>The offers of an idea that somebody may read.</summary>
/// <param name="Open">All of them, the own one included.</param>
/// <param name="Mine">What the person asking offers.</param>
public sealed record HelpOffers(IReadOnlyList<HelpOffer> Open, HelpOffer? Mine)
{
    public static readonly HelpOffers None = new([], null);

    /// <summary>The one rule of who reads which offer.</summary>
    public static IQueryable<HelpOffer> VisibleTo(Me me, IQueryable<HelpOffer> offers) =>
        me.May(Permission.AnswerIdeas) || me.May(Permission.Moderate) ? offers.Where(o => o.HiddenBecause == null)
        : me.Id is { } id ? offers.Where(o => o.PersonId == id || (o.IsPublic && o.HiddenBecause == null))
        : offers.Where(o => o.IsPublic && o.HiddenBecause == null);

    public static async Task<HelpOffers> Read(CityDb db, Me me, Idea idea)
    {
        var offers = await VisibleTo(me, db.HelpOffers.AsNoTracking()).Where(o => o.IdeaId == idea.Id).OrderBy(o => o.At).ToListAsync();
        return new(offers, me.Id is { } id ? offers.FirstOrDefault(o => o.PersonId == id) : null);
    }
}

/// <summary>Public offers can be reported; the moderation takes them off the page.</summary>
public sealed class ReportableOffers : IReportable
{
    public string Kind => HelpOffer.Kind;

    public async Task<ReportTarget?> Find(CityDb db, Me me, Guid id)
    {
        var ideas = IdeaAccess.VisibleTo(me, db.Ideas);
        return await HelpOffers.VisibleTo(me, db.HelpOffers.AsNoTracking()).SingleOrDefaultAsync(o => o.Id == id) is { } offer
            && await ideas.Where(i => i.Id == offer.IdeaId).Select(i => new { i.Number, i.Title }).SingleOrDefaultAsync() is { } idea
            ? new ReportTarget(HelpText.OfferOn.With(offer.PersonName, idea.Number), offer.Text, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)) + "#hilfe")
            : null;
    }

    public async Task Remove(CityDb db, Guid id, Removal removal) => (await db.HelpOffers.SingleAsync(o => o.Id == id)).Hide(removal.Reason);

    public async Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) =>
        await db.HelpOffers.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, Words = new WrittenWords(o.Text, o.PersonId, o.PersonName) }).ToDictionaryAsync(o => o.Id, o => o.Words);
}
