using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>The decisions that were released, for everybody, and for whoever is signed in those of their circle: without names, minutes and tasks.</summary>
public partial class PublicDecisions
{
    public sealed record Shown(IReadOnlyList<DecisionRow> Rows);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<PublicDecisions, Shown>(new(await DecisionRow.Read(db.MeetingDecisions.ReadBy(me), db.MeetingDecisions.ReadBy(me), db)));
}
