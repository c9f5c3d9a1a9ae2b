using System.Globalization;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The form of a registration's terms: every field as it was typed.</summary>
public sealed record AdmissionDraft(string OpensOn, string ClosesOn, string KeepDays, IReadOnlyList<AdmissionDraft.Group> Groups)
{
    public sealed record Group(string NameDe, string NameEn, string Seats);

    public static string NameDe(int i) => "GroupNameDe" + Digit(i);

    public static string NameEn(int i) => "GroupNameEn" + Digit(i);

    public static string Seats(int i) => "GroupSeats" + Digit(i);

    public static AdmissionDraft Of(Admission? admission, IReadOnlyList<PlaceGroup> groups) => new(
        admission?.OpensOn is { } opens ? Format.Iso(opens) : "", admission?.ClosesOn is { } closes ? Format.Iso(closes) : "", Digit(admission?.KeepDays ?? Admission.UsualKeeping),
        Filled(i => groups.FirstOrDefault(g => g.Position == i) is { } g ? new(g.NameDe, g.NameEn, Digit(g.Seats)) : new("", "", "")));

    public static AdmissionDraft Of(Form form) => new(form.Raw(nameof(OpensOn)), form.Raw(nameof(ClosesOn)), form.Raw(nameof(KeepDays)), Filled(i => new(form.Raw(NameDe(i)), form.Raw(NameEn(i)), form.Raw(Seats(i)))));

    public static AdmissionPlan Plan(Form form) => new(
        form.Date(nameof(OpensOn), DeskText.DayWrong), form.Date(nameof(ClosesOn), DeskText.DayWrong), form.Whole(nameof(KeepDays), 1, Admission.LongestKeeping, DeskText.KeepWrong, required: true) ?? 0);

    /// <summary>Puts the groups into the next save. One with registrations can be renamed but not removed.</summary>
    public static async Task WriteGroups(Form form, CityDb db, Guid eventId, List<PlaceGroup> known)
    {
        var used = await db.Registrations.Where(r => r.EventId == eventId).Select(r => r.GroupId).Distinct().ToListAsync();
        for (var i = 0; i < Admission.MostGroups; i++)
        {
            string name = form.Text(NameDe(i)).Max(Conventions.Line);
            string english = form.Text(NameEn(i)).Max(Conventions.Line);
            var seats = form.Whole(Seats(i), 1, 100_000, EventsText.NumberWrong);
            var group = known.Find(g => g.Position == i);
            if (name.Length == 0 && seats is null && !form.HasErrors)
            {
                Remove(form, db, i, group, used);
            }
            else if (name.Length == 0 || seats is null)
            {
                form.Errors.Add(name.Length == 0 ? NameDe(i) : Seats(i), DeskText.GroupHalf);
            }
            else if (group is null && used.Contains(null))
            {
                form.Errors.Add(NameDe(i), DeskText.GroupsLate);
            }
            else
            {
                group ??= db.PlaceGroups.Add(new PlaceGroup(eventId, i)).Entity;
                group.Write(new(name, english), seats.Value);
            }
        }
    }

    private static void Remove(Form form, CityDb db, int i, PlaceGroup? group, List<Guid?> used)
    {
        if (group is not null && used.Contains(group.Id))
        {
            form.Errors.Add(NameDe(i), DeskText.GroupInUse);
        }
        else if (group is not null)
        {
            db.PlaceGroups.Remove(group);
        }
    }

    private static List<Group> Filled(Func<int, Group> at) => [.. Enumerable.Range(0, Admission.MostGroups).Select(at)];

    private static string Digit(int number) => number.ToString(CultureInfo.InvariantCulture);
}
