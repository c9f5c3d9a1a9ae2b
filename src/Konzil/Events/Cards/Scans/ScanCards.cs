using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Takes photos or scans of cards in: each waits at the desk to be typed in beside its picture.</summary>
public partial class ScanCards
{
    public const string PictureField = "Bild";
    public const string AltField = "BildText";

    /// <param name="Event">Where the cards come from; null for letters.</param>
    /// <param name="Waiting">Photos nobody has typed in yet.</param>
    /// <param name="Reads">Whether this machine recognises text.</param>
    public sealed record Shown(Event? Event, IReadOnlyList<ScanLine> Waiting, bool Reads);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, ReadHandwriting reader) =>
        View.Page<ScanCards, Shown>(await Page(db, await CaptureCard.Find(db, request.Query[CaptureCard.EventKey].ToString()), reader));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, FileStore files, ReadHandwriting reader)
    {
        var happening = await CaptureCard.Find(db, form.Raw(CaptureCard.EventKey));
        var upload = await FileStore.Read(form, PictureField, AltField, FileKinds.Pictures);
        if (upload is null && !form.HasErrors)
        {
            form.Errors.Add(PictureField, ScanText.Missing);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ScanCards, Shown>(await Page(db, happening, reader), form.Errors);
        }

        var scan = new CardScan(happening?.Id, me, db.Now);
        StoredFile stored = null!;
        await db.Together(async () =>
        {
            db.CardScans.Add(scan);
            stored = await files.Attach(upload!, CardScan.Kind, scan.Id, me);
            db.Say(new ScanExpired(scan.Id), db.Now + CardScan.Kept);
            db.Say(new ScanStored(scan.Id));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.ScanCardsOf(happening?.Number));
    }

    private static async Task<Shown> Page(CityDb db, Event? happening, ReadHandwriting reader) => new(happening, await ScanLine.Waiting(db, happening?.Id), reader.Program is not null);
}
