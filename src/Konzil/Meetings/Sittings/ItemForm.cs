using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The form of a point, read into words or into errors. A subject is public, since members may see less than who prepares; of a project or package each reader sees what they may.</summary>
internal static class ItemForm
{
    public static async Task<(int Place, ItemWords Words)> Read(Form form, EditItem.Draft page, CityDb db)
    {
        var place = form.Whole(nameof(MeetingItem.Place), 1, 99, MeetingText.PositionWrong, required: true) ?? 1;
        var measure = form.Choice(EditItem.Measure, page.Measures.Select(o => o.Value), MeetingText.SubjectUnknown, required: false);
        var resolution = form.Choice(EditItem.Resolution, page.Resolutions.Select(o => o.Value), MeetingText.SubjectUnknown, required: false);
        var plan = form.Choice(EditItem.Plan, page.Plans.Select(p => p.Value), MeetingText.SubjectUnknown, required: false) is { } chosen ? page.Plans.First(p => p.Value == chosen) : null;
        var idea = await FindIdea(form, db);
        if (new[] { measure is not null, resolution is not null, idea is not null, plan is not null }.Count(x => x) > 1)
        {
            form.Errors.Add(EditItem.Measure, MeetingText.OneSubject);
        }

        var (subject, id, own) = measure is not null ? (ItemSubject.Measure, Guid.Parse(measure), page.Measures.First(o => o.Value == measure).Label)
            : resolution is not null ? (ItemSubject.Resolution, Guid.Parse(resolution), page.Resolutions.First(o => o.Value == resolution).Label)
            : plan is not null ? (plan.Kind, plan.Id, plan.Title)
            : idea is not null ? (ItemSubject.Idea, idea.Id, idea.Title) : (ItemSubject.None, default(Guid?), "");
        var title = form.Text(nameof(MeetingItem.Title)).Max(Conventions.Line).Value;
        return (place, new ItemWords(title.Length > 0 ? title : own[..Math.Min(own.Length, Conventions.Line)], form.Text(nameof(MeetingItem.Note)).Max(MeetingItem.NoteMax), subject, id) { IsConfidential = page.MayClose && form.Ticked(nameof(MeetingItem.IsConfidential)) });
    }

    private static async Task<Idea?> FindIdea(Form form, CityDb db)
    {
        if (form.Whole(EditItem.Idea, 1, int.MaxValue, MeetingText.IdeaUnknown) is not { } number)
        {
            return null;
        }

        var idea = await IdeaAccess.Public(db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number);
        if (idea is null)
        {
            form.Errors.Add(EditItem.Idea, MeetingText.IdeaUnknown);
        }

        return idea;
    }
}
