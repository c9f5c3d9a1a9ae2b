using System.Security.Cryptography;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Who signed, as what, when; the signed document with its checksum. After that nothing of the version changes.</summary>
public partial class SignCharter
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";

    public sealed record Draft(Project Project, Charter Charter, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await Find(number, me, db) is var (project, charter) && charter is not null
            ? View.Page<SignCharter, Draft>(new(project!, charter, null, Format.Day(clock.GetUtcNow())))
            : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock, FileStore files)
    {
        var (project, charter) = await Find(number, me, db);
        if (charter is null)
        {
            return View.NotFound();
        }

        var today = Format.Day(clock.GetUtcNow());
        string name = form.Text(nameof(Charter.SignedBy)).Required(CharterWordsText.SignerMissing).Max(Conventions.Line);
        string function = form.Text(nameof(Charter.SignedAs)).Required(CharterWordsText.FunctionMissing).Max(Conventions.Line);
        var day = form.Date(nameof(Charter.SignedOn), ProjectText.DayWrong, required: true);
        var checksum = await Sum(form.File(FileField));
        var upload = await FileStore.Read(form, FileField, AltField);
        db.StartedFrom(charter, form.Version());
        form.Try(() => charter.Sign(new CharterSignature(name, function, day!.Value, checksum), me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<SignCharter, Draft>(new(project!, (await EditCharter.Newest(db, project!))!, form, today), form.Errors);
        }

        if (upload is not null)
        {
            await files.Attach(upload, nameof(Charter), charter.Id, me);
        }

        db.Say(new CharterMoved(charter.Id, charter.State, null, me.Id));
        return await db.TrySave() ? View.SeeOther(Paths.Charter(number)) : View.Stale<SignCharter, Draft>(new(project!, (await EditCharter.Newest(db, project!))!, form, today));
    }

    private static async Task<(Project? Project, Charter? Charter)> Find(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? (project, await EditCharter.Newest(db, project)) : (null, null);

    // Of the file as it was sent: a picture is drawn anew before it is kept.
    private static async Task<string?> Sum(IFormFile? file)
    {
        if (file is null)
        {
            return null;
        }

        await using var content = file.OpenReadStream();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
    }
}
