using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Reads what was typed about a finding.</summary>
internal static class FindingForm
{
    public static async Task<FindingWords?> Read(Form form, EditFinding.Draft page, CityDb db)
    {
        var (kind, day) = (form.Choice<FindingKind>(nameof(Finding.Kind), FindingText.KindMissing), form.Date(nameof(Finding.Day), FindingText.DayWrong, required: true));
        var evidence = form.Whole(nameof(Finding.EvidenceNumber), 1, int.MaxValue, EvidenceText.NoSuch);
        if (evidence is { } number && !await db.Evidence.AnyAsync(e => e.Number == number))
        {
            form.Errors.Add(nameof(Finding.EvidenceNumber), EvidenceText.NoSuch);
        }

        var project = form.Choice(nameof(Finding.ProjectId), page.Projects.Select(p => p.Value), FindingText.ProjectMissing, required: false);
        var phase = form.Choice(nameof(Finding.PhaseId), page.Phases.Select(p => p.Id.ToString()), FindingText.PhaseMissing, required: false) is { } chosen ? page.Phases.First(p => p.Id.ToString() == chosen) : null;
        if (phase is not null && project is not null && phase.ProjectId.ToString() != project)
        {
            form.Errors.Add(nameof(Finding.PhaseId), FindingText.PhaseOfOther);
        }

        var words = new FindingWords(kind ?? default, form.Text(nameof(Finding.Title)).Required(FindingText.TitleMissing).Max(Conventions.Line), form.Text(nameof(Finding.Body)).Max(Finding.TextMax), day ?? default)
        {
            TitleEn = form.Text(nameof(Finding.TitleEn)).Max(Conventions.Line),
            Maturity = form.Whole(nameof(Finding.Maturity), 1, 5, FindingText.MaturityWrong),
            Source = form.Text(nameof(Finding.Source)).Max(Finding.TextMax),
            EvidenceNumber = evidence,
            Advice = form.Text(nameof(Finding.Advice)).Max(Finding.TextMax),
            ProjectId = project is { Length: > 0 } ? Guid.Parse(project) : phase?.ProjectId,
            PhaseId = phase?.Id,
            Settled = form.Text(nameof(Finding.Settled)).Max(Finding.TextMax),
            IsPublic = form.Ticked(nameof(Finding.IsPublic)),
            Fields = Chosen(form, nameof(Finding.Fields), page.Fields),
            Measures = Chosen(form, nameof(Finding.Measures), page.Measures),
        };
        return form.HasErrors ? null : words;
    }

    /// <summary>In the order of projects and plans; the phase the lesson names already stays among them.</summary>
    public static async Task<List<Phase>> Phases(List<Guid> projects, Guid? named, CityDb db) =>
        [.. (await db.Phases.AsNoTracking().Where(p => projects.Contains(p.ProjectId) && (p.DroppedOn == null || p.Id == named)).ToListAsync()).OrderBy(p => projects.IndexOf(p.ProjectId)).ThenBy(p => p.Order)];

    private static List<Guid> Chosen(Form form, string field, IReadOnlyList<Option> allowed) => [.. form.RawMany(field).Where(v => allowed.Any(o => o.Value == v)).Distinct(StringComparer.Ordinal).Select(Guid.Parse)];
}
