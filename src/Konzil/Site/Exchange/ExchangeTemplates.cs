using System.Security.Cryptography;
using System.Text;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>Templates of the city leave as one file and come in from another one: first the difference, then all of it or nothing.</summary>
public partial class ExchangeTemplates
{
    public const string FileField = "Datei";

    public sealed record Shown(Preview? Preview);

    /// <param name="Kept">The file itself, carried through the form.</param>
    /// <param name="Mark">What was shown: another answer now asks again.</param>
    /// <param name="Rows">What would happen.</param>
    public sealed record Preview(string Kept, string Mark, IReadOnlyList<BundleRow> Rows)
    {
        public bool Changes => Rows.Any(r => r.Change is BundleChange.New or BundleChange.Replaced);

        public int Count(BundleChange change) => Rows.Count(r => r.Change == change);
    }

    public static IResult Show() => View.Page<ExchangeTemplates, Shown>(new((Preview?)null));

    public static async Task<IResult> Download(Me me, CityDb db, Catalog catalog) =>
        Results.File(await Bundle.Pack(new(db, await catalog.Read(db), me)), "application/zip", "vorlagen.zip");

    public static async Task<IResult> Check(Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Sent(form) is not { } file || await Bundle.Plan(file, new(db, await catalog.Read(db), me), form) is not { } steps)
        {
            return View.Invalid<ExchangeTemplates, Shown>(new((Preview?)null), form.Errors);
        }

        return View.Page<ExchangeTemplates, Shown>(new(Of(file, steps)));
    }

    public static async Task<IResult> Take(Form form, Me me, CityDb db, Catalog catalog)
    {
        if (Kept(form) is not { } file)
        {
            form.Errors.Add(FileField, BundleText.Gone);
            return View.Invalid<ExchangeTemplates, Shown>(new((Preview?)null), form.Errors);
        }

        if (await Bundle.Plan(file, new(db, await catalog.Read(db), me), form) is not { } steps)
        {
            return View.Invalid<ExchangeTemplates, Shown>(new((Preview?)null), form.Errors);
        }

        var now = Of(file, steps);
        if (now.Mark != form.Raw(nameof(Preview.Mark)))
        {
            return View.Stale<ExchangeTemplates, Shown>(new(now));
        }

        db.Because(BundleText.Taken.De);
        await db.Together(async () =>
        {
            foreach (var step in steps.Where(s => s.Take is not null))
            {
                await step.Take!();
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.TemplateBundle);
    }

    private static Preview Of(byte[] file, IReadOnlyList<BundleStep> steps)
    {
        var rows = steps.Select(s => s.Row).ToList();
        var shown = string.Join('\n', rows.Select(r => $"{r.Kind.De}|{r.Name}|{r.Change}|{r.Here}"));
        return new(Convert.ToBase64String(file), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown))), rows);
    }

    private static async Task<byte[]?> Sent(Form form)
    {
        if (form.File(FileField) is not { Length: > 0 } sent)
        {
            form.Errors.Add(FileField, BundleText.FileMissing);
            return null;
        }

        if (sent.Length > Bundle.MostBytes)
        {
            form.Errors.Add(FileField, BundleText.TooLarge);
            return null;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content);
        return content.ToArray();
    }

    private static byte[]? Kept(Form form)
    {
        try
        {
            return Convert.FromBase64String(form.Raw(nameof(Preview.Kept))) is { Length: > 0 and <= Bundle.MostBytes } file ? file : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
