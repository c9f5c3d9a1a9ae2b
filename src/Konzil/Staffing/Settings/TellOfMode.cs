using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The city changed what is recorded and who sees it.</summary>
public sealed record HoursModeChanged(HoursMode Mode, string Occasion);

/// <summary>Whoever has recorded hours learns who sees them from now on.</summary>
public sealed class TellOfMode(CityDb db, Tell tell) : IHandle<HoursModeChanged>
{
    public async Task Do(HoursModeChanged news, CancellationToken cancellation)
    {
        var people = await db.WeekSheets.Select(s => s.PersonId).Distinct().ToListAsync(cancellation);
        var (name, about) = (SettingsText.Of(news.Mode), SettingsText.About(news.Mode));
        await tell.People(people, new News(NewsKind.Other, RequestNews.In(SettingsText.ChangedNews, name, about), Paths.Neutral(Paths.MyWeeks), "hours-mode/" + news.Occasion));
    }
}
