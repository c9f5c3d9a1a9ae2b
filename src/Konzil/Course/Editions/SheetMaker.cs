using System.Globalization;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>One sheet for each public measure from what is known now. The number of queries does not grow with the measures.</summary>
public sealed class SheetMaker(CityDb db, Catalog catalog, ParticipationLog participation)
{
    /// <summary>In German, whoever asks: an edition is one document.</summary>
    public async Task<IReadOnlyList<Sheet>> Make(CancellationToken cancellation)
    {
        var asked = Language.Code;
        Language.Use(Language.German);
        try
        {
            return await Read(cancellation);
        }
        finally
        {
            Language.Use(asked);
        }
    }

    private async Task<IReadOnlyList<Sheet>> Read(CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Goals).Include(m => m.Activities).AsSplitQuery().OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.Select(m => m.Id).ToList();
        var milestones = (await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        var money = await MeasureMoney.Rows(db, ids, cancellation);
        var took = await participation.Read(ids, cancellation);
        var decided = (await db.Resolutions.AsNoTracking().Include(r => r.Items).ToListAsync(cancellation)).SelectMany(r => r.Items.Select(i => (i.MeasureId, Item: i, Resolution: r))).ToLookup(d => d.MeasureId);
        return
        [
            .. measures.Select(m => new Sheet
            {
                Code = m.Code,
                Number = m.Number,
                Title = m.Title,
                TitleEn = m.TitleEn,
                Field = city.Field(m.FieldId)?.NameDe ?? "",
                LeadProject = m.IsLeadProject,
                Example = m.IsExample,
                Goals = [.. city.Goals.Join(m.Goals, g => g.Id, l => l.GoalId, (g, l) => $"Ziel {Plain(g.Number)} {g.TitleDe}: {l.Reason}")],
                Content = string.Join("\n", m.Activities.OrderBy(a => a.Order).Select(a => a.Text).Prepend(m.Problem).Prepend(m.Summary).Where(t => t.Length > 0)),
                State = string.Join(". ", new[] { AgendaText.Of(m.Level).De, AgendaText.Of(m.Delivery).De, m.DeliveryReason }.Where(t => !string.IsNullOrEmpty(t))),
                Time = [.. milestones[m.Id].OrderBy(s => s.Done ?? s.Current).ThenBy(s => s.Order).Select(Time)],
                Money = [.. money[m.Id].GroupBy(l => l.Year).OrderBy(g => g.Key ?? int.MaxValue).Select(Money).Where(l => l.Length > 0)],
                Participation = [.. took[m.Id].Select(l => string.Join(", ", new[] { l.Name.De, l.When, l.HowMany }.Where(t => t.Length > 0)))],
                Contact = string.Join(", ", new[] { m.LeadUnit, city.Field(m.FieldId)?.Contact ?? "" }.Where(t => t.Length > 0)),
                Decisions = [.. decided[m.Id].OrderBy(d => d.Resolution.Year).ThenBy(d => d.Resolution.Number).Select(d => new SheetDecision(d.Resolution.Number, Decision(d.Resolution, d.Item)))],
            }),
        ];
    }

    private static string Time(Milestone step) => step switch
    {
        { Done: { } done } => EditionText.Reached.With(step.TitleDe, Format.Date(done)),
        { IsShifted: true } => EditionText.Shifted.With(step.TitleDe, Format.Date(step.Current), Format.Date(step.First)),
        _ => EditionText.Planned.With(step.TitleDe, Format.Date(step.Current)),
    };

    // Only amounts somebody stated; what is open stays open and is not counted as nothing.
    private static string Money(IGrouping<int?, MoneyRow> year)
    {
        var known = Enum.GetValues<MoneyKind>().Select(k => (Kind: k, Sum: MoneyCell.Sum(year.Select(l => l[k])).Amount)).Where(s => s.Sum is not null).Select(s => SteeringText.Of(s.Kind).De + " " + Format.Euro(s.Sum!.Value));
        var all = string.Join(", ", known);
        return all.Length == 0 ? "" : EditionText.MoneyLine.With(year.Key is { } y ? Plain(y) : EditionText.YearUnknown.De, all);
    }

    private static string Decision(Resolution resolution, ResolutionItem item) =>
        $"{resolution.Body}, {Decisions.Day(resolution).De}: {resolution.Title} ({ItemWords.Of(resolution, item).De}, {resolution.Votes.Words.De})" + (item.Note.Length == 0 ? "" : ". " + item.Note);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
