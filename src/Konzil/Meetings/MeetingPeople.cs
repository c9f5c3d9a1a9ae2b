using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Names for lists and choices.</summary>
internal static class MeetingPeople
{
    public static async Task<IReadOnlyDictionary<Guid, string>> Names(CityDb db, IEnumerable<Guid> ids)
    {
        var wanted = ids.Distinct().ToList();
        return await db.People.AsNoTracking().Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
    }

    /// <summary>Everybody with a role of the city: they may sit in a body or own a task.</summary>
    public static async Task<IReadOnlyList<Option>> WithRole(CityDb db) =>
        [.. (await db.People.AsNoTracking().Where(p => p.Grants.Any()).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];

    /// <summary>Who hears of a body's sittings.</summary>
    public static Task<List<Guid>> Members(CityDb db, Guid bodyId) => Seated(db, bodyId).Select(m => m.PersonId).ToListAsync();

    /// <summary>Who prepares a body's sittings and asks for its tasks: chair and clerk, for the council and its committees the council's office too.</summary>
    public static async Task<List<Guid>> Running(CityDb db, Guid bodyId)
    {
        var people = await Seated(db, bodyId).Where(m => m.Duty != BodyDuty.Member).Select(m => m.PersonId).ToListAsync();
        return await db.Bodies.AnyAsync(b => b.Id == bodyId && (b.Kind == BodyKind.Council || b.Kind == BodyKind.Committee))
            ? [.. people.Union(await db.PeopleWith(Permission.RecordResolutions).Select(p => p.Id).ToListAsync())] : people;
    }

    private static IQueryable<BodyMember> Seated(CityDb db, Guid bodyId)
    {
        var today = Format.Day(db.Now);
        return db.BodyMembers.Where(m => m.BodyId == bodyId && (m.Until == null || m.Until >= today));
    }
}
