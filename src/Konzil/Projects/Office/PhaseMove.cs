using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Other days of a phase that had some need a reason, which goes into the history and to those concerned.</summary>
internal sealed record PhaseMove(DateOnly? Start, DateOnly? End, string Reason)
{
    public const string ReasonField = "Grund";

    public static PhaseMove From(Form form, Phase phase) => new(phase.Start, phase.End, form.Text(ReasonField).Max(Project.TextMax).Value);

    public void MustSayWhy(Form form, Phase phase)
    {
        if (Happened(phase) && Reason.Length == 0)
        {
            form.Errors.Add(ReasonField, ProjectText.MoveNeedsReason);
        }
    }

    public void Tell(CityDb db, Phase phase, Me by)
    {
        if (Happened(phase))
        {
            db.Because(Reason).Say(new PhaseMoved(phase.Id, Ids.Next(), Reason, by.Id));
        }
    }

    private bool Happened(Phase phase) => (Start ?? End) is not null && (Start, End) != (phase.Start, phase.End);
}
