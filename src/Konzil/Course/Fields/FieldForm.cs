using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Course;

/// <summary>Reads the profile of a field of action and its links to goals.</summary>
internal static class FieldForm
{
    /// <summary>The slots of the palette.</summary>
    public static readonly IReadOnlyList<string> Marks = ["inf", "wir", "ver", "mob", "nac", "ges", "bil", "kul", "umw", "tou", "que"];

    /// <summary>An address that a page of the office has already.</summary>
    private const string Taken = "neu";

    public const string Why = "Grund";

    public static string Goal(int number) => "Ziel-" + number.ToString(CultureInfo.InvariantCulture);

    public static Text Name(Form form)
    {
        var de = form.Text(nameof(ActionField.NameDe)).Required(CourseText.NameMissing).Max(ActionField.NameMax).Value;
        var en = form.Text(nameof(ActionField.NameEn)).Max(ActionField.NameMax).Value;
        return new(de, en.Length == 0 ? de : en);
    }

    public static string Reason(Form form) => form.Text(Why).Required(CourseText.ReasonMissing).Max(FieldStep.ReasonMax);

    public static FieldProfile? Profile(Form form)
    {
        var mark = form.Choice(nameof(ActionField.Mark), Marks, FieldText.MarkMissing);
        var direction = form.Choice<FieldDirection>(nameof(ActionField.Direction), FieldText.DirectionMissing);
        var view = form.Choice<FieldView>(nameof(ActionField.View), FieldText.ViewMissing);
        var sentence = form.Text(nameof(ActionField.SentenceDe)).Required(FieldText.SentenceMissing).Max(ActionField.SentenceMax).Value;
        var english = form.Text(nameof(ActionField.SentenceEn)).Max(ActionField.SentenceMax).Value;
        var profile = new FieldProfile(mark ?? "", direction ?? FieldDirection.Outward, view ?? FieldView.Open)
        {
            Sentence = new(sentence, english.Length == 0 ? sentence : english),
            ScopeIn = Both(form, nameof(ActionField.ScopeInDe), nameof(ActionField.ScopeInEn)),
            ScopeOut = Both(form, nameof(ActionField.ScopeOutDe), nameof(ActionField.ScopeOutEn)),
            LeadUnit = form.Text(nameof(ActionField.LeadUnit)).Max(Conventions.Line),
            Contact = form.Text(nameof(ActionField.Contact)).Max(Conventions.Line),
            Related = Lines.Of(Lines.Split(form.Text(nameof(ActionField.RelatedUnits)).Max(ActionField.ScopeMax))),
        };
        return form.HasErrors ? null : profile;
    }

    /// <summary>Links to goals as typed: an empty reason is no link. A changed reason is ours, no longer the paper's.</summary>
    public static void Goals(Form form, ActionField field, IReadOnlyList<Goal> goals, IReadOnlyList<FieldGoal> known, CityDb db)
    {
        foreach (var goal in goals)
        {
            var (reason, link) = (form.Raw(Goal(goal.Number)), known.FirstOrDefault(k => k.GoalId == goal.Id));
            if (reason.Length == 0 && link is not null)
            {
                db.FieldGoals.Remove(link);
            }
            else if (reason.Length > 0 && link is null)
            {
                db.FieldGoals.Add(new FieldGoal(field.Id, goal.Id, new(reason, reason)));
            }
            else if (link is not null && link.ReasonDe != reason)
            {
                link.Write(new(reason, reason), constructed: false);
            }
        }
    }

    public static void CheckGoals(Form form, IReadOnlyList<Goal> goals)
    {
        foreach (var goal in goals)
        {
            form.Text(Goal(goal.Number)).Max(1000);
        }
    }

    /// <summary>An address nobody has or had. Two at once are stopped by the unique index.</summary>
    public static string FreeSlug(string name, Catalog.Content city, ActionField? own = null)
    {
        var (wanted, slug) = (Paths.Slug(name), Paths.Slug(name));
        for (var i = 2; slug == Taken || city.AllFields.Any(f => f != own && f.Id != own?.Id && f.Slug == slug) || city.OldAddresses.TryGetValue(slug, out var id) && id != own?.Id; i++)
        {
            slug = wanted + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return slug;
    }

    private static Text Both(Form form, string de, string en) =>
        new(Lines.Of(Lines.Split(form.Text(de).Max(ActionField.ScopeMax))), Lines.Of(Lines.Split(form.Text(en).Max(ActionField.ScopeMax))));
}
