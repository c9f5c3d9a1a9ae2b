using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>Gathers what the frame around a page shows, before the page is drawn.</summary>
public sealed class FrameBuilder(RequestDelegate next)
{
    private static readonly KeptQueryOf<int> Unread = new((db, person) => db.Set<People.Notice>().Where(n => n.PersonId == person && n.ReadAt == null).GroupBy(n => n.PersonId).Select(g => g.Count()));

    public async Task InvokeAsync(HttpContext http, CityDb db, Catalog catalog, OfficeRail rail, TakingPart parts)
    {
        var content = await catalog.Read(db);
        var city = content.City;
        var me = Me.Of(http);
        Wording.Use(Wording.Of(city.LevelsJson));
        var today = Format.Day(db.Now);
        var frame = new Frame
        {
            CityName = city.CityName,
            AgendaName = city.AgendaName,
            Strip = city.Strip,
            Path = http.Request.Path + http.Request.QueryString,
            HelpName = Handbook.For(http.Request.Path),
            Today = today,
            Closed = TakingPart.AllClosed(await parts.Windows(db, http.RequestAborted), today),
            AssetVersion = Assets.Version,
            ThemeSheet = city.ThemeColour.Length == 0 ? null : Paths.ThemeSheet + "?v=" + city.Version.ToString("N"),
            Logo = city.LogoSvg.Length == 0 ? null : Paths.Logo + "?v=" + city.Version.ToString("N"),
            OwnLanguage = me.Language,
            SignedInName = me.SignedIn ? me.Name : null,
            HasOffice = me.May(Permission.EnterOffice),
        };
        http.Items[typeof(Frame)] = frame;
        if (me.Id is { } id)
        {
            http.Items[typeof(BeforePage)] = new BeforePage(async () =>
            {
                frame.UnreadCount = await Unread.FirstAsync(db, id, http.RequestAborted);
                if (frame.HasOffice && http.Request.Path.StartsWithSegments("/buero", StringComparison.Ordinal))
                {
                    // Two dozen questions stand behind the rail, asked anew after every commit.
                    frame.OfficeGroups = await rail.Of(me, db, http.Request.Path);
                }
            });
        }

        if (!http.Request.Path.StartsWithSegments(GlossaryEntry.PagePath, StringComparison.Ordinal))
        {
            // The glossary itself explains its terms already.
            http.Items[typeof(TermMarks)] = content.Terms.Marks;
        }

        await next(http);
    }

    /// <summary>The frame of this request; errors before it was gathered get a plain one.</summary>
    public static Frame Of(HttpContext? http) => http?.Items[typeof(Frame)] as Frame ?? new Frame
    {
        CityName = "",
        AgendaName = "Digitale Agenda",
        Path = http is null ? "/" : http.Request.Path + http.Request.QueryString,
        Today = DateOnly.MinValue,
        AssetVersion = Assets.Version,
    };
}
