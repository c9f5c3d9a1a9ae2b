using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Agenda or minutes as one page for paper: no buttons, everything in order, room for two signatures. As a whole or one part of it.</summary>
public partial class PrintMinutes
{
    public static async Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db, PlanSubjects plans) =>
        await ShowMeeting.Load(number, me, db, plans, MeetingParts.Of(request.Query[MeetingParts.Query])) is { } shown ? View.Page<PrintMinutes, ShowMeeting.Shown>(shown) : View.NotFound();
}
