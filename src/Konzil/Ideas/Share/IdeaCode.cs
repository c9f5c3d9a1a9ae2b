using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace Konzil.Ideas;

/// <summary>An idea's address as a QR code, drawn on this machine, for posters and cards.</summary>
public static class IdeaCode
{
    private const int Pixels = 8;

    public static async Task<IResult> Show(int number, Me me, CityDb db, Tell tell)
    {
        if (!await IdeaAccess.VisibleTo(me, db.Ideas).AnyAsync(i => i.Number == number))
        {
            return View.NotFound();
        }

        using var data = QRCodeGenerator.GenerateQrCode(tell.Site + Paths.ShortIdea(number), QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return Results.Text(code.GetGraphic(Pixels, "#000000", "#ffffff", drawQuietZones: true), "image/svg+xml; charset=utf-8");
    }
}
