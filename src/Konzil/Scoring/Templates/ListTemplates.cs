using System.Text;
using Konzil.Platform;
using Konzil.Platform.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The templates of criteria, as files: to download, and to upload one from another city.</summary>
public partial class ListTemplates
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public sealed record Shown(IReadOnlyList<Template> Templates);

    public static async Task<IResult> Show(CityDb db) => View.Page<ListTemplates, Shown>(await Load(db));

    public static async Task<IResult> Download(string key, CityDb db) =>
        await db.Templates.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key) is { } template ? File(template.Text) : View.NotFound();

    /// <summary>The criteria of a round as a template, from the seal on for everybody.</summary>
    public static async Task<IResult> OfRound(int round, CityDb db) => File(await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round));

    public static async Task<IResult> OfDraft(int round, Me me, CityDb db) => File(await RoundAccess.VisibleTo(me, db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round));

    public static async Task<IResult> Post(Form form, CityDb db, TimeProvider clock)
    {
        if (await Read(form) is { } text)
        {
            var template = await db.Templates.SingleOrDefaultAsync(t => t.Key == text.Key);
            if (template is null)
            {
                db.Templates.Add(template = new Template(text.Key));
            }

            form.Try(() => template.Upload(text, clock.GetUtcNow()));
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ListTemplates, Shown>(await Load(db), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.ScoringTemplates) : View.Stale<ListTemplates, Shown>(await Load(db));
    }

    private static async Task<TemplateText?> Read(Form form)
    {
        if (form.File(TemplatesText.FileField) is not { Length: > 0 } file)
        {
            form.Errors.Add(TemplatesText.FileField, TemplatesText.FileMissing);
            return null;
        }

        if (file.Length > TemplateFile.MaxBytes)
        {
            form.Errors.Add(TemplatesText.FileField, TemplatesText.TooLarge);
            return null;
        }

        try
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            return TemplateFile.Read("vorlage.yaml", Strict.GetString(content.ToArray()).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            form.Errors.Add(TemplatesText.FileField, TemplatesText.NotText);
        }
        catch (ContentException mistakes)
        {
            foreach (var mistake in mistakes.Errors)
            {
                form.Errors.Add(TemplatesText.FileField, TemplatesText.Line.With(mistake.Line, mistake.Message));
            }
        }

        return null;
    }

    private static IResult File(Round? round) => round is null ? View.NotFound() : File(new TemplateText(
        $"runde-{round.Number}", round.Title, round.Title, [.. round.Criteria.OrderBy(c => c.Kind).ThenBy(c => c.Order).Select(c => c.Text)])
    { Origin = TemplateOrigin.Own, MinimumTotal = round.MinimumTotal, HasDutyLane = round.HasDutyLane });

    private static IResult File(TemplateText template) => Results.File(Encoding.UTF8.GetBytes(TemplateYaml.Of(template)), "application/yaml; charset=utf-8", template.Key + ".yaml");

    /// <summary>Our proposal first, then what is in use elsewhere, then the city's own. (The database orders by the words.)</summary>
    internal static async Task<IReadOnlyList<Template>> InOrder(CityDb db) =>
        [.. (await db.Templates.AsNoTracking().ToListAsync()).OrderBy(t => t.Origin).ThenBy(t => t.Key, StringComparer.Ordinal)];

    private static async Task<Shown> Load(CityDb db) => new(await InOrder(db));
}
