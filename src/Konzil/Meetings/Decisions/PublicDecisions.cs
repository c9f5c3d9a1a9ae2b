using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>The decisions that were released, for everybody: without names, minutes and tasks.</summary>
public partial class PublicDecisions
{
    public sealed record Shown(IReadOnlyList<DecisionRow> Rows);

    public static async Task<IResult> Show(CityDb db) =>
        View.Page<PublicDecisions, Shown>(new(await DecisionRow.Read(MeetingAccess.PublicDecisions(db), MeetingAccess.PublicDecisions(db), db)));
}
