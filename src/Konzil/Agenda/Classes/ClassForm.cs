using System.Globalization;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>The classification of a measure as it stands in the form.</summary>
public sealed record ClassForm
{
    public IReadOnlyList<string> Areas { get; init; } = [];

    public string Tags { get; init; } = "";

    /// <summary>Keys of the districts it happens in.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    public string Place { get; init; } = "";

    public string Point { get; init; } = "";

    /// <summary>What changes for a group, by its number; an empty sentence is no link.</summary>
    public IReadOnlyDictionary<int, string> Effects { get; init; } = new Dictionary<int, string>();

    public string StartsOn { get; init; } = "";

    public string EndsOn { get; init; } = "";

    public string Outcome { get; init; } = "";

    public string ReviewMonths { get; init; } = "";

    public string ReviewedOn { get; init; } = "";

    public Guid Version { get; init; }

    public static string GroupField(int number) => "Group" + number.ToString(CultureInfo.InvariantCulture);

    public static ClassForm Of(Measure m, Catalog.Content city, IReadOnlyList<UserGroup> groups) => new()
    {
        Areas = [.. city.Areas.Where(a => m.Areas.Any(l => l.AreaId == a.Id)).Select(a => a.Key)],
        Tags = string.Join(", ", m.Tags.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Name)),
        Districts = [.. city.Districts.Where(d => m.Districts.Any(l => l.DistrictId == d.Id)).Select(d => d.Key)],
        Place = m.Place,
        Point = m.Point?.ToString() ?? "",
        Effects = groups.ToDictionary(g => g.Number, g => m.Groups.FirstOrDefault(l => l.GroupId == g.Id)?.Effect ?? ""),
        StartsOn = Day(m.StartsOn),
        EndsOn = Day(m.EndsOn),
        Outcome = m.Outcome,
        ReviewMonths = m.ReviewMonths?.ToString(CultureInfo.InvariantCulture) ?? "",
        ReviewedOn = Day(m.ReviewedOn),
        Version = m.Version,
    };

    public static ClassForm Of(Form form, IReadOnlyList<UserGroup> groups) => new()
    {
        Areas = form.RawMany(nameof(Areas)),
        Tags = form.Raw(nameof(Tags)),
        Districts = form.RawMany(nameof(Districts)),
        Place = form.Raw(nameof(Place)),
        Point = form.Raw(nameof(Point)),
        Effects = groups.ToDictionary(g => g.Number, g => form.Raw(GroupField(g.Number))),
        StartsOn = form.Raw(nameof(StartsOn)),
        EndsOn = form.Raw(nameof(EndsOn)),
        Outcome = form.Raw(nameof(Outcome)),
        ReviewMonths = form.Raw(nameof(ReviewMonths)),
        ReviewedOn = form.Raw(nameof(ReviewedOn)),
        Version = form.Version(),
    };

    /// <summary>Every field with its words, to show what two people wrote.</summary>
    public IEnumerable<(Text Label, string Words)> Said(Catalog.Content city, IReadOnlyList<UserGroup> groups) =>
    [
        (ClassText.Areas, string.Join(", ", city.Areas.Where(a => Areas.Contains(a.Key, StringComparer.Ordinal)).Select(a => a.NameDe))), (ClassText.Tags, Tags),
        (ClassText.Districts, string.Join(", ", city.Districts.Where(d => Districts.Contains(d.Key, StringComparer.Ordinal)).Select(d => d.Name))), (PlaceText.Address, Place), (PlaceText.Point, Point),
        (ClassText.StartsOn, StartsOn), (ClassText.EndsOn, EndsOn), (ClassText.Outcome, Outcome), (ClassText.ReviewMonths, ReviewMonths), (ClassText.ReviewedOn, ReviewedOn),
        .. groups.Select(g => (g.Name, Effects.GetValueOrDefault(g.Number, ""))),
    ];

    /// <summary>Writes the checked words into the measure; what is wrong stands in the form's errors.</summary>
    public static void Write(Form form, Catalog.Content city, IReadOnlyList<UserGroup> groups, CityDb db, Measure measure)
    {
        var tags = IdeaTags.Read(form.Text(nameof(Tags)).Must(t => IdeaTags.Read(t) is var read && read.Count <= MeasureTag.Most && read.All(x => x.Name.Length <= MeasureTag.NameMax), ClassText.TagsWrong));
        foreach (var group in groups)
        {
            form.Text(GroupField(group.Number)).Max(MeasureUserGroup.EffectMax);
        }

        string place = form.Text(nameof(Place)).Max(Measure.PlaceMax);
        string point = form.Text(nameof(Point)).Max(60).Must(p => GeoPoint.Read(p) is not null, PlaceText.PointWrong);
        var term = new MeasureTerm(
            form.Date(nameof(StartsOn), AssessmentText.DayWrong), form.Date(nameof(EndsOn), AssessmentText.DayWrong), form.Text(nameof(Outcome)).Max(MeasureTerm.OutcomeMax),
            form.Whole(nameof(ReviewMonths), 1, MeasureTerm.LongestInterval, ClassText.MonthsWrong), form.Date(nameof(ReviewedOn), AssessmentText.DayWrong));
        form.Try(() => measure.Last(term));
        if (form.HasErrors)
        {
            return;
        }

        measure.Lie(place.ReplaceLineEndings(" "), GeoPoint.Read(point));
        var districts = city.Districts.Where(d => form.RawMany(nameof(Districts)).Contains(d.Key, StringComparer.Ordinal)).Select(d => d.Id).ToHashSet();
        db.RemoveRange(measure.Districts.Where(d => !districts.Contains(d.DistrictId)));
        db.AddRange(districts.Where(id => measure.Districts.All(d => d.DistrictId != id)).Select(id => new MeasureDistrict(measure.Id, id)));
        var areas = city.Areas.Where(a => form.RawMany(nameof(Areas)).Contains(a.Key, StringComparer.Ordinal) && (!a.IsRetired || measure.Areas.Any(l => l.AreaId == a.Id))).Select(a => a.Id).ToHashSet();
        db.RemoveRange(measure.Areas.Where(a => !areas.Contains(a.AreaId)));
        db.AddRange(areas.Where(id => measure.Areas.All(a => a.AreaId != id)).Select(id => new MeasureArea(measure.Id, id)));
        db.RemoveRange(measure.Tags.Where(t => tags.All(w => w.Key != t.Key)));
        db.AddRange(tags.Where(w => measure.Tags.All(t => t.Key != w.Key)).Select(w => new MeasureTag(measure.Id, w.Key, w.Name)));
        Groups(form, groups, db, measure);

        // Rows below the measure changed too: the version must move even if no column of the measure did.
        db.Entry(measure).Property(m => m.Title).IsModified = true;
    }

    private static void Groups(Form form, IReadOnlyList<UserGroup> groups, CityDb db, Measure measure)
    {
        foreach (var group in groups)
        {
            var (effect, link) = (form.Raw(GroupField(group.Number)), measure.Groups.FirstOrDefault(l => l.GroupId == group.Id));
            if (effect.Length == 0 && link is not null)
            {
                db.Remove(link);
            }
            else if (effect.Length > 0 && link is null)
            {
                db.Add(new MeasureUserGroup(measure.Id, group.Id, effect));
            }
            else
            {
                link?.Write(effect);
            }
        }
    }

    private static string Day(DateOnly? day) => day is { } known ? Format.Iso(known) : "";
}
