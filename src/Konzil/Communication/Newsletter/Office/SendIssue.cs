using System.Globalization;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Writes the mails of an issue into the outbox. A job that runs twice writes each once.</summary>
public sealed class SendIssue(CityDb db, MailTokens tokens, Tell site, TimeProvider clock) : IHandle<IssueSent>
{
    private const int AtOnce = 100;

    public async Task Do(IssueSent news, CancellationToken cancellation)
    {
        if (await db.Issues.AsNoTracking().Include(i => i.Posts).SingleOrDefaultAsync(i => i.Id == news.IssueId, cancellation) is not { SentAt: { } sent } issue)
        {
            return;
        }

        var posts = await ShowIssue.Posts(issue, db);
        var readers = await db.Subscribers.AsNoTracking().Include(s => s.Topics).Where(s => s.ConfirmedAt != null && s.ConfirmedAt <= sent).OrderBy(s => s.ConfirmedAt).ToListAsync(cancellation);
        foreach (var part in readers.Chunk(AtOnce))
        {
            await db.Together(() => Write(issue, posts, part), cancellation);
        }
    }

    /// <summary>The whole mail, without the way to end it.</summary>
    public static string Body(Issue issue, IEnumerable<NewsPost> posts, string site, string language)
    {
        var text = new StringBuilder();
        if (issue.Intro.Length > 0)
        {
            text.Append(issue.Intro).Append("\n\n");
        }

        foreach (var post in posts)
        {
            var english = language == Language.English ? post.Variants.FirstOrDefault(v => v.Kind == VariantKind.English) : null;
            text.Append(english?.Title ?? post.Title);
            if (english is null && language == Language.English)
            {
                text.Append(" (").Append(LetterText.MailGermanOnly.In(language)).Append(')');
            }

            text.Append('\n').Append(english is null ? post.Lead + "\n" : "").Append(site).Append(NewsFiles.Path(post)).Append(language == Language.English ? "?lang=en" : "").Append("\n\n");
        }

        return text.ToString();
    }

    private async Task Write(Issue issue, IReadOnlyList<NewsPost> posts, IEnumerable<Subscriber> readers)
    {
        foreach (var reader in readers)
        {
            if (posts.Where(reader.Wants).ToList() is not { Count: > 0 } wanted)
            {
                continue;
            }

            var token = LetterLinks.Subscription(tokens, reader.Id);
            var (manage, end) = (site.Site + Paths.Neutral(Paths.Subscription(token)), site.Site + Paths.Neutral(Paths.EndSubscription(token)));
            var text = Body(issue, wanted, site.Site, reader.Language) + string.Format(CultureInfo.InvariantCulture, LetterText.MailEnd.In(reader.Language), manage) + "\n";
            await Outbox.Write(db, new OutMail(reader.Email, issue.Title, text, $"newsletter/{issue.Id:N}/{reader.Id:N}", clock.GetUtcNow()) { HoldsSecret = true, Unsubscribe = end });
        }

        await db.SaveChangesAsync();
    }
}
