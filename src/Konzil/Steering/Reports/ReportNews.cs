using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Said with each report and each start for the day the next one is due, where no duty was set.</summary>
public sealed record ReportDue(Guid MeasureId, DateTimeOffset Since);

/// <summary>Said for the days before, on and after the day of a duty.</summary>
public sealed record DutyDue(Guid DutyId, DateOnly Due, DutyMoment Moment);

public enum DutyMoment
{
    Before,
    On,
    After,
}

/// <summary>The coordination asked back.</summary>
public sealed record ReportQuestioned(Guid QuestionId);

/// <summary>The lead answered.</summary>
public sealed record QuestionAnswered(Guid QuestionId);

internal static class ReportNews
{
    /// <summary>A week after the day the coordination is told too.</summary>
    public const int AfterDays = 7;

    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Asks for the reminders of the day that is awaited now; with the save of the duty.</summary>
    public static void Remind(CityDb db, ReportDuty duty)
    {
        db.Say(new DutyDue(duty.Id, duty.Due, DutyMoment.Before), Format.At(duty.Due.AddDays(-duty.RemindDays), Morning));
        db.Say(new DutyDue(duty.Id, duty.Due, DutyMoment.On), Format.At(duty.Due, Morning));
        db.Say(new DutyDue(duty.Id, duty.Due, DutyMoment.After), Format.At(duty.Due.AddDays(AfterDays), Morning));
    }

    public static string Office(ReportSubject subject) => Paths.Neutral(subject.Page);

    public static string Date(DateOnly day, string language) =>
        day.ToString(language == Language.German ? "d. MMMM yyyy" : "d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo(language == Language.German ? "de-DE" : "en-GB"));
}

/// <summary>Reminds the lead, unless there was a report meanwhile, a duty took its place or delivery has ended.</summary>
public sealed class RemindOfReport(CityDb db, Tell tell, ReportFacts facts) : IHandle<ReportDue>, IHandle<DutyDue>
{
    public async Task Do(ReportDue news, CancellationToken cancellation)
    {
        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        var reported = await db.StatusReports.AnyAsync(r => r.MeasureId == news.MeasureId && r.At > news.Since, cancellation) || await db.ReportDuties.AnyAsync(d => d.MeasureId == news.MeasureId, cancellation);
        if (measure is { LeadPersonId: { } lead, Delivery: DeliveryStatus.Running or DeliveryStatus.Paused } && !reported)
        {
            await tell.People([lead], new News(NewsKind.Work, SteeringText.ReportReminder.Filled(measure.Code, measure.Title), ReportNews.Office(ReportSubject.Of(measure)), "report-due/" + measure.Id.ToString("N") + "/" + Format.Iso(news.Since)));
        }
    }

    public async Task Do(DutyDue news, CancellationToken cancellation)
    {
        // Reported or set anew meanwhile: this day is not awaited any more.
        if (await db.ReportDuties.AsNoTracking().SingleOrDefaultAsync(d => d.Id == news.DutyId, cancellation) is not { } duty || duty.Due != news.Due)
        {
            return;
        }

        if (await facts.Subject(db, duty.MeasureId, duty.ProjectId, cancellation) is not { IsOver: false } subject)
        {
            return;
        }

        var words = news.Moment switch { DutyMoment.Before => ReportingText.ToldBefore, DutyMoment.On => ReportingText.ToldOn, _ => ReportingText.ToldAfter };
        var text = new Text(In(Language.German), In(Language.English));
        var people = subject.LeadId is { } lead ? new List<Guid> { lead } : [];
        if (news.Moment == DutyMoment.After || people.Count == 0)
        {
            people.AddRange(await db.PeopleWith(Permission.SetReportDuties).Select(p => p.Id).ToListAsync(cancellation));
        }

        await tell.People(people, new News(NewsKind.Work, text, ReportNews.Office(subject), $"duty/{duty.Id:N}/{Format.Iso(duty.Due)}/{news.Moment}"));

        string In(string language) => words.Filled(subject.Name.In(language), ReportNews.Date(duty.Due, language)).In(language);
    }
}

/// <summary>The lead hears that the coordination asks back, and the one who asked hears the answer.</summary>
public sealed class TellOfQuestion(CityDb db, Tell tell, ReportFacts facts) : IHandle<ReportQuestioned>, IHandle<QuestionAnswered>
{
    public async Task Do(ReportQuestioned news, CancellationToken cancellation)
    {
        if (await Find(news.QuestionId, cancellation) is var (question, report, subject) && subject?.LeadId is { } lead)
        {
            await tell.People([lead], new News(NewsKind.Work, Words(ReportingText.ToldQuestion, subject, question!.Question), Path(subject, report!), "report-question/" + question.Id.ToString("N")));
        }
    }

    public async Task Do(QuestionAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.QuestionId, cancellation) is var (question, report, subject) && subject is not null && question?.AskedById is { } asker)
        {
            await tell.People([asker], new News(NewsKind.Work, Words(ReportingText.ToldAnswer, subject, question.Answer), Path(subject, report!), "report-answer/" + question.Id.ToString("N")));
        }
    }

    private static string Path(ReportSubject subject, StatusReport report) => Paths.Neutral(subject.Report(report.Id));

    private static Text Words(Text words, ReportSubject subject, string said)
    {
        return new(In(Language.German), In(Language.English));

        string In(string language) => words.Filled(subject.Measure?.Code ?? subject.Name.In(language), said).In(language);
    }

    private async Task<(ReportQuestion? Question, StatusReport? Report, ReportSubject? Subject)> Find(Guid id, CancellationToken cancellation)
    {
        if (await db.ReportQuestions.AsNoTracking().SingleOrDefaultAsync(q => q.Id == id, cancellation) is not { } question)
        {
            return default;
        }

        var report = await db.StatusReports.AsNoTracking().SingleAsync(r => r.Id == question.ReportId, cancellation);
        return (question, report, await facts.Subject(db, report.MeasureId, report.ProjectId, cancellation));
    }
}
