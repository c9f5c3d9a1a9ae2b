using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody can help with an idea: knowledge, time, a room. Said to everybody or only to the city; taken back at any time.</summary>
public sealed class HelpOffer : Entity, IHaveHistory
{
    public const string Kind = nameof(HelpOffer);
    public const int TextMin = 5;
    public const int TextMax = 500;

    private HelpOffer()
    {
    }

    public HelpOffer(Idea idea, Me by, string text, bool isPublic, DateTimeOffset now) =>
        (IdeaId, PersonId, PersonName, Text, IsPublic, At) = (idea.Id, by.KnownId, by.Name, text, isPublic, now);

    public Guid IdeaId { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>False: only the person and those who answer for the city read it.</summary>
    public bool IsPublic { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Why the moderation took it off the page.</summary>
    public string? HiddenBecause { get; private set; }

    /// <summary>Other words, or other readers. What was hidden stays hidden.</summary>
    public void Change(string text, bool isPublic, DateTimeOffset now)
    {
        if (HiddenBecause is not null)
        {
            throw new Refusal(HelpText.Hidden);
        }

        (Text, IsPublic, At) = (text, isPublic, now);
    }

    public void Hide(string reason) => HiddenBecause = reason;

    internal static void Table(ModelBuilder model) => model.Entity<HelpOffer>(e =>
    {
        e.ToTable("HelpOffers");
        e.Property(x => x.Text).HasMaxLength(TextMax);
        e.Property(x => x.HiddenBecause).HasMaxLength(Conventions.Body);
        e.HasIndex(x => new { x.IdeaId, x.PersonId }).IsUnique();
        e.HasIndex(x => x.PersonId);
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

    public async Task Remove(CityDb db, Guid id, Removal removal) => (await db.HelpOffers.SingleAsync(o => o.Id == id)).Hide(removal.Explanation);
}
