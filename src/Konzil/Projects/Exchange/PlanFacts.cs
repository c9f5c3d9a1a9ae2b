using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Every field of a plan in words, to be compared before and after.</summary>
internal sealed class PlanFacts(IReadOnlyList<Phase> phases, IReadOnlyList<WorkPackage> packages, IReadOnlyList<PackageLink> links, IReadOnlyDictionary<Guid, string> leads)
{
    public IReadOnlyDictionary<Guid, IReadOnlyList<(string Field, string Value)>> All { get; } = phases.Select(p => (p.Id, Facts: Of(p, phases)))
        .Concat(packages.Select(p => (p.Id, Facts: Of(p, phases, packages, links, leads)))).ToDictionary(p => p.Id, p => p.Facts);

    public static IEnumerable<FieldDifference> Between(IReadOnlyList<(string Field, string Value)>? before, IReadOnlyList<(string Field, string Value)> after) =>
        after.Index().Select(f => new FieldDifference(f.Item.Field, before?[f.Index].Value ?? "", f.Item.Value)).Where(f => f.Old != f.New);

    private static IReadOnlyList<(string Field, string Value)> Of(Phase phase, IReadOnlyList<Phase> phases) =>
    [
        (ProjectText.TitleLabel, phase.TitleDe),
        (ProjectText.TitleEnLabel, phase.TitleEn ?? ""),
        (ProjectText.Sentence, phase.SentenceDe),
        (ProjectText.Inside, phases.FirstOrDefault(p => p.Id == phase.InsideId)?.TitleDe ?? ""),
        (ProjectText.After, phases.FirstOrDefault(p => p.Id == phase.AfterId)?.TitleDe ?? ""),
        (ProjectText.Planned, phase.Start is null && phase.End is null ? "" : PlanWords.Span(phase.Start, phase.End)),
        (ProjectText.Rough, Yes(phase.IsRough)),
        (ProjectText.SentenceEnLabel, phase.SentenceEn ?? ""),
        (ProjectText.ConstructedLabel, Yes(phase.IsConstructed)),
        (DropText.Months, phase.Months is { } months ? Platform.Format.Count(months) : ""),
        (ProjectText.PublicLabel, VisibilityText.Of(phase)),
    ];

    private static IReadOnlyList<(string Field, string Value)> Of(WorkPackage package, IReadOnlyList<Phase> phases, IReadOnlyList<WorkPackage> packages, IReadOnlyList<PackageLink> links, IReadOnlyDictionary<Guid, string> leads) =>
    [
        (ProjectText.TitleLabel, package.TitleDe),
        (ProjectText.TitleEnLabel, package.TitleEn ?? ""),
        (ProjectText.NumberLabel, package.Number ?? ""),
        (ProjectText.InPhase, phases.FirstOrDefault(p => p.Id == package.PhaseId)?.TitleDe ?? ""),
        (ProjectText.Goal, package.Goal),
        (ProjectText.Result, package.Result),
        (ProjectText.Lead, package.LeadPersonId is { } lead ? leads.GetValueOrDefault(lead, "") : ""),
        (ProjectText.Hours, package.Hours is { } hours ? Steering.DeliveryWords.Number(hours) : ""),
        (ProjectText.Planned, package.Start is null ? "" : PlanWords.Span(package.Start, package.End)),
        (ExchangeText.DoneOn, package.Done is { } done ? Format.ShortDate(done) : ""),
        (ProjectText.Milestone, Yes(package.IsMilestone)),
        (ProjectText.FixedDate, Yes(package.IsFixed)),
        (ProjectText.Optional, Yes(package.IsOptional)),
        (ProjectText.Rough, Yes(package.IsRough)),
        (ProjectText.PublicLabel, VisibilityText.Of(package)),
        (ProjectText.ThroughoutLabel, Yes(package.IsThroughout)),
        (TurnText.Label, package.Repeats is { } every ? TurnText.Of(every) : ""),
        (TurnText.TableLabel, string.Join(", ", package.Turns().Reported.Select(Platform.Format.ShortDate))),
        (ProjectText.WaitsFor, string.Join(", ", links.Where(l => l.ToId == package.Id).OrderBy(l => l.Kind).Select(l => ProjectText.Short(l.Kind).With(packages.FirstOrDefault(p => p.Id == l.FromId) is { } from ? PlanWords.ShortName(from) : "?") + PlanWords.Lag(l.Lag)).Order(StringComparer.Ordinal))),
        (ProjectText.ConstructedLabel, Yes(package.IsConstructed)),
        (ExchangeText.StartedOn, package.Started is { } started ? Platform.Format.ShortDate(started) : ""),
        (ExchangeText.Range, package.RangeWording),
        // Only those of a new package are loaded; a file changes no others.
        (ExchangeText.Activities, string.Join("; ", package.Activities.OrderBy(a => a.Order).Select(a => a.Title.ToString()))),
    ];

    private static string Yes(bool yes) => yes ? ExchangeText.Yes : ExchangeText.No;
}
