using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Course;

/// <summary>The principles that stand are part of the words of the agenda.</summary>
internal static class PrinciplesOfAgenda
{
    public static async Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation) => state with
    {
        Principles = [.. (await PrincipleAccess.Standing(db, cancellation)).Select(p => new AgendaPrinciple(p.Number, p.Adopted!.TitleDe, p.Adopted.TitleEn, p.Adopted.WordingDe, p.Adopted.WordingEn))],
    };
}
