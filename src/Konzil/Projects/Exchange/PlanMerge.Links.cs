using Konzil.Methods.Scheduling;

namespace Konzil.Projects;

/// <summary>What waits for what, that nothing waits for itself, and where a package without a phase goes.</summary>
internal sealed partial class PlanMerge
{
    private void PutLinks()
    {
        var to = _packages.Values.Select(p => p.Id).ToHashSet();
        Links.RemoveAll(l => to.Contains(l.ToId));
        foreach (var link in _file.Links.Where(l => !_phases.ContainsKey(l.To)))
        {
            if (!_packages.TryGetValue(link.To, out var waits))
            {
                continue;
            }

            if (!_packages.TryGetValue(link.From, out var first))
            {
                if (_phases.TryGetValue(link.From, out var phase))
                {
                    _hints.Add(ExchangeText.WaitsForPhase.With(link.Place, waits.TitleDe, phase.TitleDe));
                }
                else
                {
                    _errors.Add(link.Place + ": " + ExchangeText.NoSuchRow.With(link.From));
                }
            }
            else if (Math.Abs(link.Lag) > PackageLink.LagMax)
            {
                _errors.Add(link.Place + ": " + ProjectText.LagWrong);
            }
            else if (Links.Exists(l => l.FromId == first.Id && l.ToId == waits.Id && l.Kind == link.Kind))
            {
                _errors.Add(link.Place + ": " + ProjectText.LinkTwice);
            }
            else
            {
                var known = _plan.Links.FirstOrDefault(l => l.FromId == first.Id && l.ToId == waits.Id && l.Kind == link.Kind && l.Lag == link.Lag);
                Links.Add(known ?? new PackageLink(_plan.Project.Id, first.Id, waits.Id, link.Kind, link.Lag));
            }
        }
    }

    private void MustNotGoRound()
    {
        var circles = new[] { new Func<Phase, Guid?>(p => p.InsideId), p => p.AfterId }
            .Select(of => NetworkSchedule.FindCycle(Phases.Count, [.. Phases.Index().Where(p => of(p.Item) is not null).Select(p => new NetworkLink(Phases.FindIndex(x => x.Id == of(p.Item)), p.Index))])).OfType<IReadOnlyList<int>>()
            .Select(c => ProjectText.PhaseCircle.With(PlanWords.Circle(c, i => Phases[i].TitleDe))).ToList();
        var places = Packages.Index().ToDictionary(p => p.Item.Id, p => p.Index);
        if (NetworkSchedule.FindCycle(Packages.Count, [.. Links.Select(l => new NetworkLink(places[l.FromId], places[l.ToId], l.Kind, l.Lag))]) is { } circle)
        {
            circles.Add(ProjectText.LinkCircle.With(PlanWords.Circle(circle, i => PlanWords.ShortName(Packages[i]))));
        }

        _errors.AddRange(circles);
        if (_errors.Count > 0)
        {
            return;
        }

        try
        {
            _ = PlanForecast.Of(Phases, Packages, Links);
        }
        catch (ScheduleCycleException)
        {
            _errors.Add(ProjectText.LinkAgainstPhases);
        }
    }

    /// <summary>A package that lies in no phase of the file.</summary>
    private Phase Loose(FileRow row)
    {
        _hints.Add(ExchangeText.Loose.With(row.Place, row.Title, ExchangeText.LoosePhase.De));
        if (Phases.Find(p => p.TitleDe == ExchangeText.LoosePhase.De) is { } known)
        {
            return known;
        }

        var phase = new Phase(_plan.Project.Id, Phases.Select(p => p.Order).DefaultIfEmpty(0).Max() + 1, PhaseKind.Phase, null);
        phase.Write(new PhaseWords(ExchangeText.LoosePhase.De, ExchangeText.LoosePhase.En, "", null, new PlanSpan(null, null, false, false)));
        Phases.Add(phase);
        return phase;
    }
}
