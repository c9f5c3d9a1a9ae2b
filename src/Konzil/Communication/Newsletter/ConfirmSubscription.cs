using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>The owner of the address agrees. Programs that check mails open links too, so only the button acts.</summary>
public partial class ConfirmSubscription
{
    public sealed record Shown(string Token, string Email);

    public static async Task<IResult> Show(string token, MailTokens tokens, CityDb db) =>
        LetterLinks.Confirming(tokens, token) is not { } id ? View.NotFound()
        : await db.Subscribers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is { } subscriber ? View.Page<ConfirmSubscription, Shown>(new(token, subscriber.Email)) : Gone();

    public static async Task<IResult> Post(string token, MailTokens tokens, CityDb db, TimeProvider clock)
    {
        if (LetterLinks.Confirming(tokens, token) is not { } id)
        {
            return View.NotFound();
        }

        if (await db.Subscribers.SingleOrDefaultAsync(s => s.Id == id) is not { } subscriber)
        {
            return Gone();
        }

        subscriber.Confirm(clock.GetUtcNow());
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Subscription(LetterLinks.Subscription(tokens, id)));
    }

    internal static IResult Gone() => View.Page<Message, Message.Shown>(new(LetterText.GoneTitle, [LetterText.GoneBody], [new(Paths.Newsletter, LetterText.Order)]), StatusCodes.Status410Gone);
}
