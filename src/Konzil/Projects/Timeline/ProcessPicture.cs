using Konzil.Council;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A phase of the whole process: its packages, how people can take part, what was or will be decided.</summary>
public sealed record ProcessPhase(Phase Phase, IReadOnlyList<WorkPackage> Packages)
{
    public required string Standing { get; init; }

    public required bool IsNow { get; init; }

    /// <summary>Ways of taking part that the plan opens; null where it says nothing.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    public IReadOnlyList<Resolution> Resolutions { get; init; } = [];

    /// <summary>How the phase was released at its end; null while it was not.</summary>
    public GateDecision? Gate { get; init; }

    public string Span => GanttScale.Words(Phase.Span) + (Phase.Span.Constructed ? PlanText.OurDates.ToString() : "");
}

/// <summary>The whole process on one picture, from the plan as far as one may read it, the council's resolutions and the gates.</summary>
public sealed record ProcessPicture(string Title, IReadOnlyList<ProcessPhase> Phases)
{
    private const int Column = 300;
    private const int Gap = 36;
    private const int Small = 10;

    public static async Task<ProcessPicture> Read(Me me, CityDb db, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var project = await db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.IsAgenda, cancellation);
        var phases = await ProjectAccess.PhasesFor(me, db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation);
        var packages = (await ProjectAccess.PackagesFor(me, db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation)).ToLookup(p => p.PhaseId);
        var resolutions = await db.Resolutions.AsNoTracking().Where(r => r.Date != null).OrderBy(r => r.Date).ThenBy(r => r.Number).ToListAsync(cancellation);
        var ids = phases.ConvertAll(p => p.Id);
        var gates = (await db.GateDecisions.AsNoTracking().Where(d => ids.Contains(d.PhaseId)).ToListAsync(cancellation)).GroupBy(d => d.PhaseId).ToDictionary(g => g.Key, g => g.MaxBy(d => d.Number)!);
        return new(project is null ? ProcessText.Title : ProcessText.TitleOf.With(project.Title),
        [
            .. phases.Select(p => new ProcessPhase(p, [.. packages[p.Id]])
            {
                Standing = Stands(p, today),
                IsNow = p.Start <= today && !(p.Ended <= today) && (p.End is null || p.End >= today),
                Parts = p.Parts?.Select(x => TakingPartText.Of(x).ToString()).ToList(),
                // A phase inside another one shares its days: what was decided stands once, with the outer one.
                Resolutions = p.InsideId is not null ? [] : [.. resolutions.Where(r => r.Date >= p.Start && r.Date <= (p.Ended ?? p.End))],
                Gate = gates.GetValueOrDefault(p.Id),
            }),
        ]);
    }

    public static string Stands(WorkPackage package, DateOnly today) => package.Done is not null ? ProcessText.Done : package.Start <= today ? package.IsLate(today) ? ProcessText.Late : ProcessText.Running : ProcessText.Ahead;

    public Picture Draw(DateOnly today)
    {
        var (boxes, lines) = (new List<PictureBox>(), new List<PictureLine>());
        foreach (var (i, phase) in Phases.Index())
        {
            var x = Gap + (i * (Column + Gap));
            var head = PictureBox.Of(x, Gap, Column, phase.Phase.Title, phase.Span + "\n" + phase.Standing + Mark(phase.Phase), phase.IsNow ? PictureTone.Now : PictureTone.Head);
            boxes.Add(head);
            if (i > 0)
            {
                lines.Add(new PictureLine([(x - Gap, Gap + 25), (x, Gap + 25)], Arrow: true));
            }

            var y = head.Bottom + Small;
            foreach (var package in phase.Packages)
            {
                y = Put(PictureBox.Of(x, y, Column, package.Name, Stands(package, today) + (package.Repeats is { } every ? "\n" + TurnText.Of(every) : "") + Mark(package)));
            }

            if (phase.Parts is { } parts)
            {
                y = Put(PictureBox.Of(x, y + Small, Column, ProcessText.TakePart, parts.Count == 0 ? ProcessText.NoPart : string.Join('\n', parts), PictureTone.Open));
            }

            if (Decided(phase) is { Count: > 0 } decided)
            {
                Put(PictureBox.Of(x, y + Small, Column, ProcessText.Decisions, string.Join('\n', decided), PictureTone.Decision));
            }

            int Put(PictureBox box)
            {
                boxes.Add(box);
                return box.Bottom + Small;
            }
        }

        var described = string.Join(". ", Phases.Select(p => p.Phase.Title + ", " + p.Span + ": " + p.Standing)) + ".";
        return new Picture(Title, described, Gap + (Phases.Count * (Column + Gap)), boxes.Count == 0 ? Gap : boxes.Max(b => b.Bottom) + Gap) { Boxes = boxes, Lines = lines };
    }

    public static IReadOnlyList<string> Decided(ProcessPhase phase) =>
    [
        .. phase.Resolutions.Select(r => Format.ShortDate(r.Date!.Value) + ", " + r.Body + ": " + (Language.IsEnglish ? r.TitleEn ?? r.Title : r.Title)),
        // Who decided may be a person's name, and the picture is for everybody; the gate's own page says it.
        .. phase.Gate is { } gate ? [Format.ShortDate(gate.Day) + ", " + GateText.GateOf.With(GateText.Of(gate.Outcome))] : Array.Empty<string>(),
    ];

    private static string Mark(IHaveReaders part) => part.IsPublic ? "" : "\n" + ProjectText.Internal;

    private static string Stands(Phase phase, DateOnly today) =>
        phase.Ended is { } ended && ended <= today ? ProcessText.EndedOn.With(Format.Date(ended))
        : phase.Start is null ? ProcessText.Ahead
        : phase.Start > today ? ProcessText.Ahead
        : phase.End is { } end && end < today ? ProcessText.PastEnd.With(Format.Date(end))
        : ProcessText.RunsNow;
}
