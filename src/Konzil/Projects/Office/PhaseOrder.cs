using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

internal static class PhaseOrder
{
    /// <summary>
    /// What goes beyond the phase it lies in, in words; empty where it fits. Said, not refused: of two phases that move one is
    /// always entered first.
    /// </summary>
    public static string Beyond(Phase phase, IReadOnlyList<Phase> all)
    {
        if (all.FirstOrDefault(p => p.Id == phase.InsideId) is not { } outer)
        {
            return "";
        }

        var words = new List<string>();
        if (phase.Start is { } start && outer.Start is { } begins && start < begins)
        {
            words.Add(ProjectText.BeginsBefore.With(outer.Title, Format.ShortDate(begins)));
        }

        if (phase.End is { } end && outer.End is { } ends && end > ends)
        {
            words.Add(ProjectText.EndsAfter.With(outer.Title, Format.ShortDate(ends)));
        }

        return string.Join(' ', words);
    }

    /// <summary>No phase lies inside itself or waits for itself, also not through others.</summary>
    public static void MustNotGoRound(Form form, IReadOnlyList<Phase> others, Phase phase, Guid? inside, Guid? after)
    {
        var all = others.Append(phase).ToList();
        foreach (var (field, of) in new[] { (nameof(Phase.InsideId), new Func<Phase, Guid?>(p => p == phase ? inside : p.InsideId)), (nameof(Phase.AfterId), p => p == phase ? after : p.AfterId) })
        {
            var links = all.Index().Where(p => of(p.Item) is not null).Select(p => new NetworkLink(all.FindIndex(x => x.Id == of(p.Item)), p.Index)).ToList();
            if (NetworkSchedule.FindCycle(all.Count, links) is { } circle)
            {
                form.Errors.Add(field, ProjectText.PhaseCircle.With(PlanWords.Circle(circle, i => all[i] == phase ? form.Raw(nameof(Phase.TitleDe)) : all[i].Title)));
            }
        }

        if (after is { } first && (first == inside || others.Any(p => p.Id == first && p.InsideId == phase.Id)))
        {
            form.Errors.Add(nameof(Phase.AfterId), ProjectText.AfterWhatItLiesIn);
        }
    }
}
