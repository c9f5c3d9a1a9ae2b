using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Who is invited to an event and what they answered, by unit.</summary>
public sealed record InvitationDesk(Event Event, IReadOnlyList<InvitationDesk.Group> Groups, IReadOnlyList<Role> Roles, IReadOnlyList<Option> Units)
{
    public sealed record Guest(Guid PersonId, string Name, InvitationAnswer? Answer, RegistrationState? Place)
    {
        public bool Waits => Answer == InvitationAnswer.Coming && Place == RegistrationState.Waiting;
    }

    /// <param name="Unit">Null for people invited one by one or with a body.</param>
    /// <param name="Circle">The body; empty for all others.</param>
    /// <param name="Guests">By name.</param>
    public sealed record Group(OrgUnit? Unit, string Circle, IReadOnlyList<Guest> Guests)
    {
        public string Name => Unit?.Name ?? (Circle.Length > 0 ? Circle : InvitationText.Single);

        /// <summary>The name is there in German only.</summary>
        public bool IsGerman => Unit is { NameEn: null } || Circle.Length > 0;

        public int Come => Guests.Count(g => g.Answer == InvitationAnswer.Coming && !g.Waits);

        public int Wait => Guests.Count(g => g.Waits);

        public int Stay => Guests.Count(g => g.Answer == InvitationAnswer.NotComing);

        public int Silent => Guests.Count(g => g.Answer is null);
    }

    /// <summary>How many would be reminded now.</summary>
    public int ToRemind { get; init; }

    public bool Ahead { get; init; }

    public Group Sum => new(null, "", [.. Groups.SelectMany(g => g.Guests)]);

    public static async Task<InvitationDesk> Read(CityDb db, Event happening, DateTimeOffset now)
    {
        var units = await db.OrgUnits.AsNoTracking().ToListAsync();
        var rows = await (from i in db.EventInvitations.AsNoTracking()
                          where i.EventId == happening.Id
                          join p in db.People on i.PersonId equals p.Id
                          orderby p.NameKey, p.Id
                          select new { i.PersonId, p.DisplayName, i.UnitId, i.Circle, i.Answer }).ToListAsync();
        var places = await db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId != null).ToDictionaryAsync(r => r.PersonId!.Value, r => r.State);
        var groups = rows.GroupBy(r => (Unit: units.Find(u => u.Id == r.UnitId), r.Circle)).OrderBy(g => g.Key.Unit is null).ThenBy(g => g.Key.Circle.Length == 0).ThenBy(g => g.Key.Unit?.NameDe ?? g.Key.Circle, StringComparer.Ordinal)
            .Select(g => new Group(g.Key.Unit, g.Key.Circle, [.. g.Select(r => new Guest(r.PersonId, r.DisplayName, r.Answer, places.TryGetValue(r.PersonId, out var state) ? state : null))]));
        var today = Format.Day(now);
        return new(happening, [.. groups], await db.EventRoles.Where(r => r.EventId == happening.Id).Select(r => r.Role).OrderBy(r => r).ToListAsync(), Options(UnitBranch.Tree([.. units.Where(u => !u.IsClosed)]), ""))
        {
            Ahead = happening.IsAhead(today),
            ToRemind = happening.IsAhead(today) ? await RemindInvited.Silent(db, happening.Id, now).CountAsync() : 0,
        };
    }

    // In a list a unit shows by dashes what it belongs to.
    private static IReadOnlyList<Option> Options(IEnumerable<UnitBranch> level, string dashes) =>
        [.. level.SelectMany(b => new[] { new Option(b.Unit.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), dashes + b.Unit.Name) }.Concat(Options(b.Below, dashes + "– ")))];
}
