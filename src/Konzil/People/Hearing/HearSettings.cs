using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>What somebody wants to hear, how, and about what.</summary>
public partial class HearSettings
{
    /// <summary>A kind of thing with what of it is followed, and what could be.</summary>
    public sealed record Topic(IFollowable Kind, IReadOnlyList<FollowedThing> Things, IReadOnlyList<FollowedThing> Choices);

    public sealed record Shown(IReadOnlyDictionary<NewsKind, string> Wishes, IReadOnlyList<Topic> Topics, bool NoMails, bool Saved)
    {
        public IReadOnlyList<NewsKind> Kinds { get; init; } = [];
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, IEnumerable<IFollowable> followables)
    {
        var chosen = await db.HearChoices.AsNoTracking().Where(c => c.PersonId == me.KnownId).ToDictionaryAsync(c => c.Kind, c => c.Wish);
        var wishes = Enum.GetValues<NewsKind>().ToDictionary(k => k, k => (chosen.TryGetValue(k, out var wish) ? wish : HearRules.Usual(k)).ToString());
        return View.Page<HearSettings, Shown>(await Page(db, me, followables, wishes, request.Query.ContainsKey("gut")));
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, IEnumerable<IFollowable> followables)
    {
        var wishes = Enum.GetValues<NewsKind>().ToDictionary(k => k, k => form.Raw(k.ToString()));
        var chosen = HearRules.Of(me)
            .ToDictionary(k => k, k => form.Choice(k.ToString(), HearRules.Choices(k).Select(w => w.ToString()), HearingText.WishMissing));
        if (form.HasErrors)
        {
            return View.Invalid<HearSettings, Shown>(await Page(db, me, followables, wishes, false), form.Errors);
        }

        await db.Together(async () =>
        {
            foreach (var (kind, wish) in chosen)
            {
                await Choose(db, me.KnownId, kind, Enum.Parse<HearWish>(wish!));
            }
        });
        return View.SeeOther(Paths.HearSettingsSaved);
    }

    /// <summary>Fields of action and districts are ticked all at once.</summary>
    public static async Task<IResult> Interests(Form form, Me me, CityDb db, IEnumerable<IFollowable> followables, TimeProvider clock)
    {
        await db.Together(async () =>
        {
            foreach (var kind in followables)
            {
                var known = (await kind.Choices(db)).Select(c => c.Id).ToList();
                var ticked = form.RawMany(kind.Kind).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Intersect(known).ToList();
                await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == kind.Kind && known.Contains(f.ItemId) && !ticked.Contains(f.ItemId)).ExecuteDeleteAsync();
                foreach (var id in ticked)
                {
                    await db.TryInsert(new Follow(me.KnownId, kind.Kind, id, clock.GetUtcNow()));
                }
            }
        });
        return View.SeeOther(Paths.HearSettingsSaved);
    }

    public static async Task<IResult> End(Form form, Me me, CityDb db)
    {
        var (kind, id) = (form.Raw("Kind"), form.Id("Id") ?? Guid.Empty);
        await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == kind && f.ItemId == id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.HearSettingsSaved);
    }

    internal static async Task Choose(CityDb db, Guid person, NewsKind kind, HearWish wish)
    {
        var before = await db.HearChoices.Where(c => c.PersonId == person && c.Kind == kind).Select(c => (HearWish?)c.Wish).SingleOrDefaultAsync();
        if (IsMail(wish) != IsMail(before ?? HearRules.Usual(kind)))
        {
            await (IsMail(wish) ? Consent.Give(db, person, AgreedTo.Mails, kind.ToString()) : Consent.Withdraw(db, person, AgreedTo.Mails, kind.ToString()));
        }

        if (!await db.TryInsert(new HearChoice(person, kind, wish)))
        {
            await db.HearChoices.Where(c => c.PersonId == person && c.Kind == kind).ExecuteUpdateAsync(s => s.SetProperty(c => c.Wish, wish));
        }
    }

    private static bool IsMail(HearWish wish) => wish is not (HearWish.Inbox or HearWish.Nothing);

    private static async Task<Shown> Page(CityDb db, Me me, IEnumerable<IFollowable> followables, IReadOnlyDictionary<NewsKind, string> wishes, bool saved)
    {
        var follows = await db.Follows.AsNoTracking().Where(f => f.PersonId == me.KnownId).OrderByDescending(f => f.At).ToListAsync();
        var topics = new List<Topic>();
        foreach (var kind in followables)
        {
            topics.Add(new Topic(kind, await kind.Read(db, me, [.. follows.Where(f => f.Kind == kind.Kind).Select(f => f.ItemId)]), await kind.Choices(db)));
        }

        var noMails = await db.People.AnyAsync(p => p.Id == me.KnownId && p.MailWish == MailWish.Never);
        return new(wishes, topics, noMails, saved) { Kinds = HearRules.Of(me) };
    }
}
