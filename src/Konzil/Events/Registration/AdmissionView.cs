using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What anybody reads about an event's registration, and whether the one asking has one.</summary>
public sealed record AdmissionView(Admittance Admittance, DateOnly? OpensOn, DateOnly ClosesOn, int KeepDays, int? Seats, int? Free)
{
    public sealed record GroupView(Guid Id, Text Name, int Seats, int Free)
    {
        public string Line => Free > 0 ? RegistrationText.FreeOf.With(Format.Count(Free), Format.Count(Seats)) : EventsText.Full.With(Format.Count(Seats));
    }

    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    public int Waiting { get; init; }

    /// <summary>The link of the asking person's own registration.</summary>
    public string? Mine { get; init; }

    /// <summary>A new registration would wait, whatever the group.</summary>
    public bool IsFull => Free <= 0 || (Groups.Count > 0 && Groups.All(g => g.Free <= 0));

    /// <summary>Null when one need not register.</summary>
    public static async Task<AdmissionView?> Read(CityDb db, Event happening, Me me, DateTimeOffset now)
    {
        if (await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == happening.Id) is not { } admission)
        {
            return null;
        }

        var free = await FreePlaces.Read(db, happening.Id);
        var groups = await db.PlaceGroups.AsNoTracking().Where(g => g.EventId == happening.Id).OrderBy(g => g.Position).ToListAsync();
        return new(admission.At(happening, Format.Day(now)), admission.OpensOn, admission.ClosesOn ?? happening.Date ?? DateOnly.MinValue, admission.KeepDays, happening.Seats, free.Total is { } left ? Math.Max(0, left) : null)
        {
            Groups = [.. groups.Select(g => new GroupView(g.Id, g.Name, g.Seats, Math.Max(0, free.Of(g.Id) ?? g.Seats)))],
            Waiting = await db.Registrations.CountAsync(r => r.EventId == happening.Id && r.State == RegistrationState.Waiting),
            Mine = me.Id is { } id ? await db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId == id).Select(r => r.Secret).SingleOrDefaultAsync() : null,
        };
    }
}
