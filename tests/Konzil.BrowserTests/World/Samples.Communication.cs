using Konzil.Communication;
using Konzil.Inquiries;
using Konzil.Lotsen;
using Konzil.Monitoring;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

public sealed partial class Samples
{
    /// <summary>A newsletter with its links, an internal idea, a training round with a certificate.</summary>
    private async Task Communication(TestPerson all)
    {
        using var hand = new Hand(site, all);
        using var visitor = new Hand(site, null);
        var post = await Ask(db => NewsAccess.Public(db.NewsPosts).OrderBy(n => n.Number).FirstAsync());
        _addresses.AddRange([Paths.NewsPost(post.Number), Paths.NewsVersion(post.Number, "englisch"), Paths.EditNewsVersion(post.Number, "leichte-sprache"), Paths.PrintNews(post.Number), Paths.NewsPicture(post.Number), Paths.NewsletterSent, Paths.EmbeddedNews]);

        await visitor.Posts(Paths.Newsletter, (ShowNewsletter.EmailField, "leserin@example.org"));
        var subscriber = await Ask(db => db.Subscribers.Select(s => s.Id).FirstAsync());
        var tokens = site.Services.GetRequiredService<MailTokens>();
        var subscription = LetterLinks.Subscription(tokens, subscriber);
        _addresses.AddRange([Paths.ConfirmSubscription(LetterLinks.Confirmation(tokens, subscriber)), Paths.Subscription(subscription), Paths.EndSubscription(subscription)]);
        await hand.Posts(Paths.NewIssue, (nameof(Issue.Title), "Prüfausgabe"), (EditIssue.PostsField, post.Id.ToString()));
        var issue = await Ask(db => db.Issues.OrderByDescending(i => i.Number).FirstAsync());
        await hand.Posts(Paths.SendIssue(issue.Number), (FormFields.Version, issue.Version.ToString()));
        await hand.Posts(Paths.NewIssue, (nameof(Issue.Title), "Prüfausgabe im Entwurf"));
        _addresses.AddRange([Paths.Issue(issue.Number), Paths.OfficeIssue(issue.Number), Paths.OfficeIssue(issue.Number + 1), Paths.EditIssue(issue.Number + 1)]);

        _addresses.Add(await hand.Posts(Paths.NewLotsenIdea, (nameof(LotsenIdea.Title), "Prüfidee aus dem Amt"), (nameof(LotsenIdea.Body), Body)));
        var cohort = await hand.Posts(Paths.NewCohort, (nameof(Cohort.Title), "Prüflehrgang"));
        var number = await Ask(db => db.Cohorts.Select(c => c.Number).MaxAsync());
        await hand.Posts(Paths.CohortModules(number), (nameof(CohortModule.Title), "Grundlagen"), (nameof(CohortModule.Day), Format.Iso(Format.Day(Now))), (nameof(CohortModule.Hours), "2"));
        await hand.Posts(Paths.CohortMembers(number), (ShowCohort.PersonField, all.Id.ToString()));
        var made = await Ask(db => db.Cohorts.Where(c => c.Number == number).Select(c => c.Id).SingleAsync());
        var module = await Ask(db => db.CohortModules.Where(m => m.CohortId == made).Select(m => m.Id).FirstAsync());
        await hand.Posts(Paths.ModuleVisits(number, module), (ShowCohort.PresentField, all.Id.ToString()));
        _addresses.AddRange([cohort, Paths.EditCohort(number), Paths.Certificate(number, all.Id)]);

        await visitor.Posts(Paths.Contact, (nameof(AskCity.Draft.Kind), nameof(InquiryKind.Barrier)), (nameof(AskCity.Draft.Subject), "Prüfbarriere"), (nameof(AskCity.Draft.Words), Body), (nameof(AskCity.Draft.Email), "frage@example.org"));
        _addresses.AddRange([Paths.OfficeInquiry(await Ask(db => db.Inquiries.Select(i => i.Number).MaxAsync())), Paths.ContactArrived, Paths.ReportBarrier]);
        await hand.Posts(Paths.NewSupport, (nameof(LeadershipSupport.Day), Format.Iso(Format.Day(Now))), (nameof(LeadershipSupport.Office), "Prüfamt"), (nameof(LeadershipSupport.Kind), nameof(SupportKind.Statement)), (nameof(LeadershipSupport.What), Body));
        _addresses.Add(Paths.EditSupport(await Ask(db => db.Set<LeadershipSupport>().Select(s => s.Number).MaxAsync())));
    }
}
