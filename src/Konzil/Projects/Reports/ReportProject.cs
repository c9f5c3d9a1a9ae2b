using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>The pages of reports for a project: same pages as for a measure, read by whoever reads the project, written by its lead alone.</summary>
public static class ReportProject
{
    public static async Task<IResult> Show(int number, Me me, CityDb db, ReportFacts facts)
    {
        var (subject, refused) = await ToReport(number, me, db);
        return subject is null ? refused : await WriteReport.ShowFor(subject, db, facts);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, ReportFacts facts)
    {
        var (subject, refused) = await ToReport(number, me, db);
        return subject is null ? refused : await WriteReport.FileFor(subject, form, me, db, facts);
    }

    public static async Task<IResult> Report(int number, Guid id, Me me, CityDb db) => ShowReport.Page(await Load(number, id, me, db));

    public static async Task<IResult> Ask(int number, Guid id, Form form, Me me, CityDb db) => await ShowReport.AskOn(await Load(number, id, me, db), form, me, db);

    public static async Task<IResult> Answer(int number, Guid id, Guid question, Form form, Me me, CityDb db) => await ShowReport.AnswerOn(await Load(number, id, me, db), question, form, me, db);

    public static async Task<IResult> Release(int number, Guid id, Form form, Me me, CityDb db) => await ShowReport.ReleaseOf(await Load(number, id, me, db), form, db);

    private static async Task<ReportSubject?> Find(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { MeasureId: null } project ? await ProjectReports.Subject(project, db) : null;

    private static async Task<(ReportSubject? Subject, IResult Refused)> ToReport(int number, Me me, CityDb db) =>
        await Find(number, me, db) is not { } subject ? (null, View.NotFound()) : subject.MayReport(me) ? (subject, View.NotFound()) : (null, View.Forbidden(ReportingText.LeadReports));

    private static async Task<ShowReport.Shown?> Load(int number, Guid id, Me me, CityDb db) => await Find(number, me, db) is { } subject ? await ShowReport.Load(subject, id, me, db) : null;
}
