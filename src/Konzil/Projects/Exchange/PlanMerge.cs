using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// Puts a file into a plan, in memory. The dry run and the import do the same; only the import saves. A file adds and changes, it
/// never takes a phase or a package away: what it does not name stays.
/// </summary>
internal sealed partial class PlanMerge
{
    private readonly Dictionary<string, Phase> _phases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkPackage> _packages = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private readonly List<string> _hints = [];
    private readonly List<PackageShift> _shifts = [];
    private readonly HashSet<Guid> _known;
    private readonly PlanFile _file;
    private readonly PlanData _plan;
    private readonly IReadOnlyDictionary<Guid, string> _leads;
    private readonly (string Reason, Me By, DateTimeOffset Now) _move;

    private PlanMerge(PlanFile file, PlanData plan, IReadOnlyDictionary<Guid, string> leads, (string Reason, Me By, DateTimeOffset Now) move)
    {
        (_file, _plan, _leads, _move) = (file, plan, leads, move);
        (Phases, Packages, Links) = ([.. plan.Phases], [.. plan.Packages], [.. plan.Links]);
        _known = [.. plan.Phases.Select(p => p.Id), .. plan.Packages.Select(p => p.Id)];
        _hints.AddRange(file.Hints);
    }

    public List<Phase> Phases { get; }

    public List<WorkPackage> Packages { get; }

    public List<PackageLink> Links { get; }

    public IReadOnlyList<string> Errors => _errors;

    public IReadOnlyList<string> Hints => _hints;

    public IReadOnlyList<PackageShift> Shifts => _shifts;

    public IReadOnlyList<LineDifference> Differences { get; private set; } = [];

    /// <summary>Phases and packages of the plan that the file does not name.</summary>
    public IReadOnlyList<string> Untouched { get; private set; } = [];

    /// <param name="file">What was sent.</param>
    /// <param name="plan">Tracked; it is changed.</param>
    /// <param name="leads">Who can lead, by name.</param>
    /// <param name="move">Why dates change, who says so, when.</param>
    public static PlanMerge Of(PlanFile file, PlanData plan, IReadOnlyDictionary<Guid, string> leads, (string Reason, Me By, DateTimeOffset Now) move)
    {
        var before = new PlanFacts(plan.Phases, plan.Packages, plan.Links, leads).All;
        var merge = new PlanMerge(file, plan, leads, move);
        merge.PutPhases();
        merge.PutPackages();
        if (file.Given.Contains(PlanField.Links))
        {
            merge.PutLinks();
        }

        merge.MustNotGoRound();
        var after = new PlanFacts(merge.Phases, merge.Packages, merge.Links, leads).All;
        merge.Differences =
        [
            .. merge.Phases.Select(p => (p.Id, Name: p.TitleDe)).Concat(merge.Packages.Select(p => (p.Id, Name: p.Name.De)))
                .Select(x => new LineDifference(x.Name, !before.ContainsKey(x.Id), [.. PlanFacts.Between(before.GetValueOrDefault(x.Id), after[x.Id])])).Where(d => d.Fields.Count > 0),
        ];
        var named = merge._phases.Values.Select(p => p.Id).Concat(merge._packages.Values.Select(p => p.Id)).ToHashSet();
        merge.Untouched = [.. plan.Phases.Where(p => !named.Contains(p.Id)).Select(p => p.TitleDe), .. plan.Packages.Where(p => !named.Contains(p.Id)).Select(p => p.Name.De)];
        return merge;
    }

    /// <summary>Tells the database what is new and what is gone. The caller saves.</summary>
    public void Keep(CityDb db)
    {
        db.Phases.AddRange(Phases.Where(p => !_known.Contains(p.Id)));
        db.WorkPackages.AddRange(Packages.Where(p => !_known.Contains(p.Id)));
        db.PackageLinks.AddRange(Links.Except(_plan.Links));
        db.PackageLinks.RemoveRange(_plan.Links.Except(Links));
        db.PackageShifts.AddRange(_shifts);
        foreach (var shift in _shifts)
        {
            db.Say(new PackageMoved(shift.PackageId, shift.Id, _move.By.Id));
        }
    }

    internal Phase PhaseOf(string key) => _phases[key];

    internal WorkPackage PackageOf(string key) => _packages[key];

    private bool Has(PlanField field) => _file.Given.Contains(field);

    private void PutPhases()
    {
        var order = Phases.Select(p => p.Order).DefaultIfEmpty(0).Max();
        foreach (var row in _file.Rows.Where(r => r.IsPhase))
        {
            if (row.Id is { } id && _plan.Packages.Any(p => p.Id == id))
            {
                Refuse(row, ExchangeText.IsPackage);
                continue;
            }

            var phase = Phases.Find(p => p.Id == row.Id) ?? Same(row, Phases.Where(p => p.TitleDe == row.Title && !_phases.ContainsValue(p)));
            if (phase is null)
            {
                Phases.Add(phase = new Phase(_plan.Project.Id, ++order, row.IsPrePhase ? PhaseKind.PrePhase : PhaseKind.Phase, null));
            }
            else if (_phases.ContainsValue(phase))
            {
                Refuse(row, ExchangeText.Twice);
            }

            var dates = Has(PlanField.Dates) && (row.Start is not null || row.End is not null || phase.TitleDe.Length == 0 || _file.Base is not null);
            var span = dates ? (row.Start, row.End) : (phase.Start, phase.End);
            Try(row, () => phase.Write(new PhaseWords(row.Title, Has(PlanField.TitleEn) ? row.TitleEn : phase.TitleEn, Has(PlanField.Goal) ? row.Goal : phase.SentenceDe, Has(PlanField.SentenceEn) ? row.SentenceEn : phase.SentenceEn, new PlanSpan(span.Item1, span.Item2, IsOurs(row, phase.IsConstructed, _known.Contains(phase.Id) && span != (phase.Start, phase.End)), Has(PlanField.Rough) ? row.IsRough : phase.IsRough))
            {
                Months = Has(PlanField.Months) ? row.Months : phase.Months,
            }));
            Show(row, phase, phase.ShowTo);
            _phases[row.Key] = phase;
        }

        // A list without any nesting says nothing about it.
        var tree = _file.Rows.Any(r => r.Parent is not null);
        foreach (var row in _file.Rows.Where(r => r.IsPhase && _phases.ContainsKey(r.Key)))
        {
            var inside = row.Parent is { } parent ? Phase(row, parent)?.Id : tree && !row.KeepsPlace ? null : _phases[row.Key].InsideId;
            var after = _file.Links.Where(l => l.To == row.Key && _phases.ContainsKey(l.From)).Select(l => (Guid?)_phases[l.From].Id).FirstOrDefault();
            var phase = _phases[row.Key];
            phase.Place(inside, Has(PlanField.Links) ? after : phase.AfterId);
        }
    }

    private void PutPackages()
    {
        var order = Packages.Select(p => p.Order).DefaultIfEmpty(0).Max();
        foreach (var row in _file.Rows.Where(r => !r.IsPhase))
        {
            if (row.Id is { } id && _plan.Phases.Any(p => p.Id == id))
            {
                Refuse(row, ExchangeText.IsPhase);
                continue;
            }

            var package = Packages.Find(p => p.Id == row.Id) ?? Same(row, Packages.Where(p => p.TitleDe == row.Title && (p.Number == row.Number || !Has(PlanField.Number)) && !_packages.ContainsValue(p)));
            if (package is not null && _packages.ContainsValue(package))
            {
                Refuse(row, ExchangeText.Twice);
                continue;
            }

            if ((row.Parent is { } parent ? Phase(row, parent) : package is null ? Loose(row) : Phases.Find(p => p.Id == package.PhaseId)) is not { } phase)
            {
                continue;
            }

            if (package is null)
            {
                Packages.Add(package = new WorkPackage(_plan.Project.Id, phase.Id, ++order));
            }

            _packages[row.Key] = package;
            Try(row, () => Write(row, package, phase));
        }
    }

    private void Write(FileRow row, WorkPackage package, Phase phase)
    {
        var isNew = !_known.Contains(package.Id);
        var words = new PackageWords(phase.Id, Has(PlanField.Number) ? row.Number : package.Number, row.Title, Has(PlanField.TitleEn) ? row.TitleEn : package.TitleEn)
        {
            Goal = Has(PlanField.Goal) ? row.Goal : package.Goal,
            Result = Has(PlanField.Result) ? row.Result : package.Result,
            LeadPersonId = Has(PlanField.Lead) ? Lead(row, package) : package.LeadPersonId,
            Hours = Has(PlanField.Hours) ? row.Hours : package.Hours,
            IsMilestone = Has(PlanField.Milestone) ? row.IsMilestone : package.IsMilestone,
            IsFixed = Has(PlanField.Fixed) ? row.IsFixed : package.IsFixed,
            IsOptional = Has(PlanField.Optional) ? row.IsOptional : package.IsOptional,
            IsRough = Has(PlanField.Rough) ? row.IsRough : package.IsRough,
            IsThroughout = Has(PlanField.Throughout) ? row.IsThroughout : package.IsThroughout,
            Repeats = Has(PlanField.Repeats) ? row.Repeats : package.Repeats,
        };
        var before = (package.Start, package.End);
        var moves = Has(PlanField.Dates) && (row.Start, row.End) != (package.Start, package.End);
        if (isNew)
        {
            package.Write(words);
            package.Schedule(row.Start, row.End);
            Begin(row, package);
        }
        else if (words.IsMilestone)
        {
            // Becomes one day first, a milestone then.
            Move(row, package, moves);
            package.Write(words);
        }
        else
        {
            package.Write(words);
            Move(row, package, moves);
        }

        Quote(row, package, !isNew && before != (package.Start, package.End));
        Show(row, package, package.ShowTo);
        ReportTurns(row, package);
        if (Has(PlanField.Done) && row.Done != package.Done)
        {
            package.Reopen();
            if (row.Done is { } day)
            {
                package.Finish(day, Format.Day(_move.Now), _plan.BlocksOf(package, Phases));
            }
        }
    }

    private void Move(FileRow row, WorkPackage package, bool moves)
    {
        if (!moves)
        {
            return;
        }

        if (package.Done is not null && (!Has(PlanField.Done) || row.Done is not null))
        {
            _hints.Add(ExchangeText.DoneStays.With(row.Place, row.Title));
            return;
        }

        if (row is not { Start: { } start, End: { } end })
        {
            throw new Refusal(row.Start is null && row.End is null ? ExchangeText.DatesStay : ProjectText.BothDays);
        }

        package.Reopen();
        _shifts.Add(package.Move(start, end, _move.Reason, _move.By, _move.Now));
    }

    private Phase? Phase(FileRow row, string key)
    {
        if (!_phases.TryGetValue(key, out var phase))
        {
            Refuse(row, ExchangeText.NoSuchRow.With(key));
        }

        return phase;
    }

    private Guid? Lead(FileRow row, WorkPackage package)
    {
        if (row.Lead is not { } name)
        {
            // The file cannot name somebody who may not lead any more.
            return package.LeadPersonId is { } former && !_leads.ContainsKey(former) ? former : null;
        }

        var found = _leads.Where(l => l.Value == name).Select(l => (Guid?)l.Key).ToList();
        if (found.Count != 1)
        {
            _hints.Add(ExchangeText.LeadUnknown.With(row.Place, name));
        }

        return found.Count == 1 ? found[0] : package.LeadPersonId;
    }

    /// <summary>A file of another program does not know our ids: the same title is the same thing, if only one has it.</summary>
    private T? Same<T>(FileRow row, IEnumerable<T> found) where T : Entity
    {
        var all = found.Where(e => _known.Contains(e.Id)).ToList();
        if (row.Id is not null && _file.Base?.Project == _plan.Project.Number && all.Count == 0)
        {
            _hints.Add(ExchangeText.IdElsewhere.With(row.Place, row.Title));
        }

        return all.Count == 1 ? all[0] : null;
    }

    private void Try(FileRow row, Action rule)
    {
        try
        {
            rule();
        }
        catch (Refusal refusal)
        {
            Refuse(row, refusal.Reason);
        }
    }

    private void Refuse(FileRow row, string why) => _errors.Add(ExchangeText.RowSays.With(row.Place, row.Title, why));
}
