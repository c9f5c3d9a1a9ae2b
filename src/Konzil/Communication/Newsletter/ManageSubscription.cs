using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Topics and end of a subscription, from the link in every issue.</summary>
public partial class ManageSubscription
{
    public sealed record Shown(string Token, Subscriber Subscriber, IReadOnlyList<ActionField> Fields, Form? Typed);

    public static async Task<IResult> Show(string token, MailTokens tokens, CityDb db, Catalog catalog) =>
        LetterLinks.Managing(tokens, token) is not { } id ? View.NotFound()
        : await Find(db, id) is { } subscriber ? View.Page<ManageSubscription, Shown>(new(token, subscriber, (await catalog.Read(db)).Fields, null)) : Ended();

    public static async Task<IResult> Post(string token, Form form, MailTokens tokens, CityDb db, Catalog catalog)
    {
        if (LetterLinks.Managing(tokens, token) is not { } id)
        {
            return View.NotFound();
        }

        if (await db.Subscribers.Include(s => s.Topics).SingleOrDefaultAsync(s => s.Id == id) is not { } subscriber)
        {
            return Ended();
        }

        var fields = (await catalog.Read(db)).Fields;
        var topics = ShowNewsletter.Topics(form, fields);
        if (form.HasErrors)
        {
            return View.Invalid<ManageSubscription, Shown>(new(token, subscriber, fields, form), form.Errors);
        }

        subscriber.Choose(topics);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Subscription(token));
    }

    /// <summary>A mail program's own button posts directly and is answered without a redirect (RFC 8058).</summary>
    public static async Task<IResult> End(string token, Form form, MailTokens tokens, CityDb db)
    {
        if (LetterLinks.Managing(tokens, token) is not { } id)
        {
            return View.NotFound();
        }

        await db.Together(() => db.Subscribers.Where(s => s.Id == id).ExecuteDeleteAsync());
        return form.Has("List-Unsubscribe") ? Ended() : View.SeeOther(Paths.Subscription(token));
    }

    private static IResult Ended() => View.Page<Message, Message.Shown>(new(LetterText.EndedTitle, [LetterText.EndedBody], [new(Paths.Newsletter, LetterText.Order)]));

    private static Task<Subscriber?> Find(CityDb db, Guid id) => db.Subscribers.AsNoTracking().Include(s => s.Topics).SingleOrDefaultAsync(s => s.Id == id);
}
