using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The notices that are valid, for everybody.</summary>
public partial class ShowNotices
{
    public sealed record Shown(IReadOnlyList<PrivacyNotice> Notices);

    public static async Task<IResult> Show(CityDb db) =>
        View.Page<ShowNotices, Shown>(new([.. (await NoticeAccess.Present(db).ToListAsync()).OrderBy(n => n.Purpose)]));
}

/// <summary>One notice, today's edition or an earlier one.</summary>
public partial class ShowNotice
{
    public const string EditionKey = "fassung";

    public sealed record Shown(PrivacyNotice Notice, IReadOnlyList<PrivacyNotice> All, IReadOnlyList<DataClass> Classes)
    {
        public bool IsPresent => Notice.Edition == All[0].Edition;
    }

    public static async Task<IResult> Show(string purpose, HttpRequest request, CityDb db, ModuleList modules)
    {
        if (NoticeKeys.Of(purpose) is not { } known)
        {
            return View.NotFound();
        }

        var all = await NoticeAccess.Published(db).Where(n => n.Purpose == known).OrderByDescending(n => n.Edition).ToListAsync();
        var asked = request.Query[EditionKey].ToString();
        var notice = asked.Length == 0 ? all.FirstOrDefault() : all.SingleOrDefault(n => n.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture) == asked);
        return notice is null ? View.NotFound() : View.Page<ShowNotice, Shown>(new(notice, all, [.. modules.PersonalData.Where(c => NoticeKeys.Holds(known, c))]));
    }
}
