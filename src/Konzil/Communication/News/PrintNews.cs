using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>A released piece of news on one sheet for the notice board, with its QR code.</summary>
public partial class PrintNews
{
    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await NewsAccess.VisibleTo(me, db.NewsPosts).AsNoTracking().SingleOrDefaultAsync(n => n.Number == number) is { } post
            ? View.Page<PrintNews, NewsPost>(post)
            : await ShowNews.Missing(number, me, db);
}
