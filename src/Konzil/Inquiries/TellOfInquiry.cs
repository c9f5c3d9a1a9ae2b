using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>The contact point hears of inquiries and of deadlines; whoever asked gets a confirmation and the answer.</summary>
public sealed class TellOfInquiry(CityDb db, Tell tell) : IHandle<InquiryAsked>, IHandle<InquiryHanded>, IHandle<InquiryAnswered>, IHandle<InquiryDue>
{
    private const int DaysBefore = 3;
    private static readonly TimeOnly Morning = new(8, 0);

    public async Task Do(InquiryAsked news, CancellationToken cancellation)
    {
        if (await Find(news.InquiryId, cancellation) is not { } asked)
        {
            return;
        }

        db.Say(new InquiryDue(asked.Id, asked.DueOn), Format.At(asked.DueOn.AddDays(-DaysBefore), Morning));
        db.Say(new InquiryDue(asked.Id, asked.DueOn), Format.At(asked.DueOn.AddDays(1), Morning));
        if (asked.Email.Length > 0)
        {
            // Nothing of the message: a stranger's address must not become a way to send words. And one an hour is enough.
            var hour = asked.AskedAt.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
            await Write(asked, InquiryText.ReceiptSubject, InquiryText.ReceiptMail, $"inquiry-receipt/{MailLink.Key(asked.Email)}/{hour}", TakingPartText.Day(asked.DueOn).In(asked.Language));
        }

        await db.SaveChangesAsync(cancellation);
        var text = asked.Kind == InquiryKind.Barrier ? InquiryText.BarrierNotice : InquiryText.AskedNotice;
        await Office(asked, await ContactPoint(cancellation), text, "asked");
    }

    public async Task Do(InquiryHanded news, CancellationToken cancellation)
    {
        if (await Find(news.InquiryId, cancellation) is { IsOpen: true } asked && asked.OwnerId == news.OwnerId)
        {
            await Office(asked, [news.OwnerId], InquiryText.HandedNotice, "handed/" + news.OwnerId.ToString("N"));
        }
    }

    public async Task Do(InquiryDue news, CancellationToken cancellation)
    {
        if (await Find(news.InquiryId, cancellation) is { IsOpen: true } asked && asked.DueOn == news.DueOn)
        {
            var over = asked.IsOverdue(Format.Day(db.Now));
            // What is late concerns the contact point as well as whoever was to answer.
            List<Guid> people = [.. asked.OwnerId is { } owner ? new[] { owner } : [], .. over || asked.OwnerId is null ? await ContactPoint(cancellation) : []];
            await Office(asked, people, over ? InquiryText.OverdueNotice : InquiryText.DueNotice, over ? "over" : "due");
        }
    }

    public async Task Do(InquiryAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.InquiryId, cancellation) is not { State: InquiryState.Answered } asked)
        {
            return;
        }

        if (asked.PersonId is { } person)
        {
            await tell.People([person], InquiryText.AnsweredNotice.Filled(asked.Number), "/konto/anfragen", "inquiry/answered/" + asked.Id.ToString("N"));
        }
        else if (asked.Email.Length > 0)
        {
            await Write(asked, InquiryText.AnswerSubject, InquiryText.AnswerMail, $"inquiry-answer/{asked.Id:N}", asked.Answer, asked.Words, tell.Site + "/kontakt" + (asked.Language == Language.English ? "?lang=en" : ""));
            await db.SaveChangesAsync(cancellation);
        }
    }

    private Task<Inquiry?> Find(Guid id, CancellationToken cancellation) => db.Inquiries.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>While nobody has the task, those who could give it.</summary>
    private async Task<List<Guid>> ContactPoint(CancellationToken cancellation)
    {
        var people = await db.PeopleWith(Permission.RunContactPoint).Select(p => p.Id).ToListAsync(cancellation);
        return people.Count > 0 ? people : await db.PeopleWith(Permission.ManagePeople).Select(p => p.Id).ToListAsync(cancellation);
    }

    private Task Office(Inquiry asked, IEnumerable<Guid> people, Text text, string occasion) => tell.People(people,
        new News(NewsKind.Work, text.Filled(asked.Number, TakingPartText.Day(asked.DueOn)), Paths.Neutral(Paths.OfficeInquiry(asked.Number)), "inquiry/" + occasion + "/" + asked.Id.ToString("N")));

    private Task Write(Inquiry asked, Text subject, Text text, string key, params string[] words) => Outbox.Write(db, new OutMail(
        asked.Email,
        string.Format(CultureInfo.InvariantCulture, subject.In(asked.Language), asked.Number),
        string.Format(CultureInfo.InvariantCulture, text.In(asked.Language), [asked.Number, .. words]),
        key,
        db.Now));
}
