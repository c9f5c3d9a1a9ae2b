using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Order the newsletter without an account; past issues.</summary>
public partial class ShowNewsletter
{
    public const string EmailField = "Email";
    public const string TopicsField = "Topics";

    public sealed record Shown(IReadOnlyList<ActionField> Fields, IReadOnlyList<Issue> Issues, Form? Typed);

    public static async Task<IResult> Show(CityDb db, Catalog catalog) => View.Page<ShowNewsletter, Shown>(await Read(db, catalog, null));

    public static async Task<IResult> Order(Form form, CityDb db, Catalog catalog, OrderMails mails)
    {
        var email = Register.EmailOf(form, EmailField);
        var topics = Topics(form, (await catalog.Read(db)).Fields);
        if (form.HasErrors)
        {
            return View.Invalid<ShowNewsletter, Shown>(await Read(db, catalog, form), form.Errors);
        }

        await mails.Order(email, topics);
        return View.SeeOther(Paths.NewsletterSent);
    }

    /// <summary>The same whether the address is known or not: nobody learns who reads the newsletter.</summary>
    public static IResult Sent() => View.Page<Message, Message.Shown>(new(LetterText.SentTitle, [LetterText.SentBody.With(Subscriber.DaysToConfirm), LetterText.SentNothing], [new(Paths.News, NewsText.Title)]));

    internal static IReadOnlyList<Guid> Topics(Form form, IReadOnlyList<ActionField> fields)
    {
        var chosen = form.RawMany(TopicsField);
        var known = fields.Where(f => chosen.Contains(f.Id.ToString(), StringComparer.Ordinal)).Select(f => f.Id).ToList();
        if (known.Count != chosen.Distinct(StringComparer.Ordinal).Count())
        {
            form.Errors.Add(TopicsField, LetterText.TopicWrong);
        }

        return known;
    }

    private static async Task<Shown> Read(CityDb db, Catalog catalog, Form? typed) =>
        new((await catalog.Read(db)).Fields, await db.Issues.AsNoTracking().Where(i => i.SentAt != null).OrderByDescending(i => i.SentAt).ToListAsync(), typed);
}

/// <summary>Takes an order and writes the mail that belongs to it; at most one an hour to one address.</summary>
public sealed class OrderMails(CityDb db, MailTokens tokens, Tell site, TimeProvider clock)
{
    public async Task Order(string email, IReadOnlyList<Guid> topics)
    {
        var (key, now) = (MailLink.Key(email), clock.GetUtcNow());
        await db.Together(async () =>
        {
            if (await db.TryInsert(Subscriber.Order(email, key, Language.Code, now)))
            {
                var made = await db.Subscribers.SingleAsync(s => s.EmailKey == key);
                db.Say(new OrderOver(made.Id), now.AddDays(Subscriber.DaysToConfirm));
            }

            var subscriber = await db.Subscribers.Include(s => s.Topics).SingleAsync(s => s.EmailKey == key);
            if (subscriber.ConfirmedAt is null)
            {
                // Whoever confirms sees the topics of the last order; a stranger cannot change those of a confirmed one.
                subscriber.Choose(topics);
            }

            await Write(subscriber, now);
            await db.SaveChangesAsync();
        });
    }

    private Task Write(Subscriber to, DateTimeOffset now)
    {
        var (known, language) = (to.ConfirmedAt is not null, to.Language);
        var hour = now.ToString("yyyyMMddHH", System.Globalization.CultureInfo.InvariantCulture);
        var path = known ? Paths.Subscription(LetterLinks.Subscription(tokens, to.Id)) : Paths.ConfirmSubscription(LetterLinks.Confirmation(tokens, to.Id));
        var address = site.Site + Paths.Neutral(path) + (language == Language.English ? "?lang=en" : "");
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, (known ? LetterText.MailKnown : LetterText.MailConfirm).In(language), address, Subscriber.DaysToConfirm);
        var subject = (known ? LetterText.MailKnownSubject : LetterText.MailConfirmSubject).In(language);
        return Outbox.Write(db, new OutMail(to.Email, subject, text, $"newsletter-order/{to.Id:N}/{known}/{hour}", now) { HoldsSecret = true });
    }
}

/// <summary>An order nobody confirmed leaves nothing behind.</summary>
public sealed class ForgetOrder(CityDb db) : IHandle<OrderOver>
{
    public Task Do(OrderOver news, CancellationToken cancellation) => db.Subscribers.Where(s => s.Id == news.SubscriberId && s.ConfirmedAt == null).ExecuteDeleteAsync(cancellation);
}
