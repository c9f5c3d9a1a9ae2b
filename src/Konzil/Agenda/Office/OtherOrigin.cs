using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>An origin that is no idea, as typed: a programme, a contest, a motion.</summary>
public sealed record OtherOrigin(OriginKind Kind, string Title, string? Taken)
{
    public static readonly IReadOnlyList<string> Kinds = [.. Enum.GetNames<OriginKind>().Where(k => k != nameof(OriginKind.Idea))];

    /// <summary>Null when nothing was typed, or when something is wrong with it.</summary>
    public static OtherOrigin? Read(Form form)
    {
        var title = form.Text("OriginTitle").Max(Conventions.Line);
        var taken = form.Text("OriginTaken").Max(1000);
        if (title.Value.Length == 0 && form.Raw("OriginKind").Length == 0)
        {
            return null;
        }

        title.Required(AgendaText.OriginTitleMissing);
        var kind = form.Choice("OriginKind", Kinds, AgendaText.OriginKindMissing);
        return form.HasErrors ? null : new OtherOrigin(Enum.Parse<OriginKind>(kind!), title, taken.Value.Length == 0 ? null : taken.Value);
    }
}
