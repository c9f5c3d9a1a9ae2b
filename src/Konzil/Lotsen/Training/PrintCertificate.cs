using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Lotsen;

/// <summary>A certificate for paper: of whoever was at every module, for that person and the coordination.</summary>
public partial class PrintCertificate
{
    public sealed record Shown(CohortCourse Course, CohortCourse.Learner Learner, string City, DateOnly Today);

    public static async Task<IResult> Show(int number, Guid person, Me me, CityDb db, Catalog catalog)
    {
        var today = Format.Day(db.Now);
        var mine = me.May(Permission.CoordinateLotsen) || me.Id == person;
        return mine && await CohortCourse.Read(number, db) is { } course && course.Learners.FirstOrDefault(l => l.Id == person) is { } learner && course.HasFinished(person, today)
            ? View.Page<PrintCertificate, Shown>(new(course, learner, (await catalog.Read(db)).City.CityName, today))
            : View.NotFound();
    }
}
