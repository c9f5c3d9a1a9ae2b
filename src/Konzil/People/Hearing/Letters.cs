using System.Globalization;
using System.Text;
using Konzil.Platform;
using Microsoft.Extensions.Configuration;

namespace Konzil.People;

/// <summary>Writes the mails that tell news, each with the way to end exactly this kind of mail.</summary>
public sealed class Letters(IConfiguration configuration, MailTokens tokens)
{
    /// <summary>A summary stays readable; the rest is in the inbox.</summary>
    public const int MostInSummary = 40;

    public string Site => (configuration["Site:Address"] ?? "http://localhost:8080").TrimEnd('/');

    /// <summary>One piece of news at once.</summary>
    public OutMail Single(Person person, News news, DateTimeOffset now)
    {
        var language = person.Language;
        var end = Site + Paths.Unsubscribe(new Unsubscription(person.Id, news.About is null ? news.Kind.ToString() : null, news.About).Seal(tokens));
        var text = Fill(HearingText.Mail, language, person.DisplayName, news.Text.In(language), In(language, news.Path));
        if (news.Detail is { } detail)
        {
            text += "\n" + detail.In(language);
        }

        if (news.Click is { } click)
        {
            text += Fill(HearingText.MailClick, language, click.Label.In(language), In(language, click.Path(person.Id)));
        }

        text += news.About is null
            ? Fill(HearingText.MailEndKind, language, HearingText.Of(news.Kind).In(language), end, In(language, "/konto/benachrichtigungen"))
            : Fill(HearingText.MailEndFollow, language, end, In(language, "/konto/benachrichtigungen"));
        return new OutMail(person.Email!, news.Text.In(language), text, news.Key + "/" + person.Id.ToString("N"), now) { Unsubscribe = end };
    }

    /// <summary>What is new since the last summary, by kind.</summary>
    public OutMail Summary(Person person, HearWish by, IReadOnlyList<Notice> notices, DateTimeOffset now)
    {
        var language = person.Language;
        var end = Site + Paths.Unsubscribe(Unsubscription.FromSummary(person.Id, by).Seal(tokens));
        var text = new StringBuilder(Fill(by == HearWish.Daily ? HearingText.SummaryDaily : HearingText.SummaryWeekly, language, person.DisplayName));
        foreach (var group in notices.Take(MostInSummary).GroupBy(n => n.Kind ?? NewsKind.Other).OrderBy(g => HearRules.Kinds.ToList().IndexOf(g.Key)))
        {
            text.Append(HearingText.Of(group.Key).In(language)).Append('\n');
            foreach (var notice in group)
            {
                text.Append("- ").Append(notice.Text.In(language).ReplaceLineEndings(" ")).Append("\n  ").Append(In(language, notice.Path)).Append('\n');
            }

            text.Append('\n');
        }

        if (notices.Count > MostInSummary)
        {
            text.Append(Fill(HearingText.SummaryMore, language, notices.Count - MostInSummary, In(language, "/konto/nachrichten")));
        }

        text.Append(Fill(HearingText.MailEndSummary, language, end, In(language, "/konto/benachrichtigungen")));
        var subject = Fill(by == HearWish.Daily ? HearingText.SubjectDaily : HearingText.SubjectWeekly, language, notices.Count);
        return new OutMail(person.Email!, subject, text.ToString(), "summary/" + by + "/" + person.Id.ToString("N") + "/" + notices[^1].Id.ToString("N"), now) { Unsubscribe = end };
    }

    private static string Fill(Text text, string language, params object[] values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    // The link opens in the language of the one who gets it.
    private string In(string language, string path)
    {
        if (language != Language.English)
        {
            return Site + path;
        }

        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (head, tail) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        return Site + head + (head.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en" + tail;
    }
}
