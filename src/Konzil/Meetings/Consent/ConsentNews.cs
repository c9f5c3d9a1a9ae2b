using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Who is asked hears of it, of the last day and of the end; those who run the body hear of objections and of the end of the time.</summary>
public sealed class TellOfConsent(CityDb db, Tell tell) : IHandle<ConsentAsked>, IHandle<ConsentDue>, IHandle<ConsentObjected>, IHandle<ConsentEnded>
{
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(ConsentAsked news, CancellationToken cancellation)
    {
        if (await Find(news.RoundId, cancellation) is not { IsOpen: true } round || round.Edition != news.Edition || round.Due != news.Due)
        {
            return;
        }

        var (day, silence) = (MeetingWords.Date(round.Due), Silence(round));
        var text = !news.IsNew ? ConsentText.LongerNews.Filled(round.Title, day) : (round.Edition == 1 ? ConsentText.AskedNews : ConsentText.AskedAgainNews).Filled(round.Title, day, silence);
        await To(await ConsentAccess.PeopleOf(news.IsNew ? [.. round.Seats] : [.. round.Silent], db), round, text, $"asked/{round.Edition}/{Format.Iso(round.Due)}");
        db.Say(new ConsentDue(round.Id, round.Edition, round.Due, false), Format.At(round.Due, Morning));
        db.Say(new ConsentDue(round.Id, round.Edition, round.Due, true), Format.At(round.Due.AddDays(1), Morning));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(ConsentDue news, CancellationToken cancellation)
    {
        // Revised, given more time, or ended meanwhile: the reminder of that day is for nothing.
        if (await Find(news.RoundId, cancellation) is not { IsOpen: true } round || round.Edition != news.Edition || round.Due != news.Due)
        {
            return;
        }

        var silent = round.Silent.ToList();
        var key = Format.Iso(round.Due);
        if (!news.Over)
        {
            await To(await ConsentAccess.PeopleOf(silent, db), round, ConsentText.DueNews.Filled(round.Title, Silence(round)), $"due/{round.Edition}/{key}");
            return;
        }

        await To(await MeetingPeople.Running(db, round.BodyId), round, ConsentText.OverNews.Filled(round.Title, silent.Count, round.Objections.Count()), $"over/{round.Edition}/{key}");
    }

    public async Task Do(ConsentObjected news, CancellationToken cancellation)
    {
        if (await db.ConsentAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.Id == news.AnswerId, cancellation) is { } answer && await Find(answer.RoundId, cancellation) is { } round)
        {
            await To((await MeetingPeople.Running(db, round.BodyId)).Where(p => p != answer.ById), round, ConsentText.ObjectedNews.Filled(answer.ByName, round.Title), "objected/" + answer.Id.ToString("N"));
        }
    }

    public async Task Do(ConsentEnded news, CancellationToken cancellation)
    {
        if (await Find(news.RoundId, cancellation) is { } round)
        {
            await To(await ConsentAccess.PeopleOf([.. round.Seats], db), round, ConsentText.EndedNews.Filled(round.Title, ConsentText.Of(round.State)), "ended");
        }
    }

    private static Text Silence(ConsentRound round) => round.SilenceAgrees ? ConsentText.SilenceYes : ConsentText.SilenceNo;

    private Task<ConsentRound?> Find(Guid id, CancellationToken cancellation) =>
        db.ConsentRounds.AsNoTracking().Include(r => r.Seats).Include(r => r.Answers).AsSplitQuery().SingleOrDefaultAsync(r => r.Id == id, cancellation);

    private Task To(IEnumerable<Guid> people, ConsentRound round, Text text, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, "/buero/zustimmungen/" + round.Number.ToString(CultureInfo.InvariantCulture), "consent/" + round.Id.ToString("N") + "/" + occasion));
}
