using System.Globalization;
using System.Text;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Where a template comes from: a project one may read, the public plan of the agenda, a file of one's own.</summary>
internal static class TemplateSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Name and text of the template; null with an error in the form.</summary>
    public static async Task<(string Name, string Text)?> Chosen(Form form, UseTemplate.Draft page, Me me, CityDb db, IEnumerable<ITemplatePart> parts)
    {
        var source = form.Choice(nameof(UseTemplate.Draft.Source), page.Sources.Select(o => o.Value), TemplateText.SourceWrong);
        if (source == UseTemplate.OwnFile)
        {
            return await Sent(form) is { } text ? (TemplateText.SourceFile, text) : null;
        }

        if (source is null || !int.TryParse(source, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (await ProjectAccess.ToRead(number, me, db) is { } own)
        {
            return (own.TitleDe, await PlanTemplate.Of(db, await PlanData.Read(db, own), parts));
        }

        var agenda = await db.Projects.AsNoTracking().SingleAsync(p => p.IsAgenda && p.Number == number);
        var packages = await ProjectAccess.PublicPackages(db).AsNoTracking().Where(p => p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        var ids = packages.Select(p => p.Id).ToHashSet();
        var links = (await db.PackageLinks.AsNoTracking().Where(l => l.ProjectId == agenda.Id).ToListAsync()).Where(l => ids.Contains(l.FromId) && ids.Contains(l.ToId)).ToList();
        return (agenda.TitleDe, await PlanTemplate.Of(db, new PlanData(agenda, await ProjectAccess.PublicPhases(db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(), packages, links), []));
    }

    private static async Task<string?> Sent(Form form)
    {
        if (await SentFile.Chosen(form, UseTemplate.FileField) is not { } bytes)
        {
            return null;
        }

        try
        {
            return bytes.Length <= PlanTemplate.MaxBytes ? Strict.GetString(bytes).TrimStart('\uFEFF') : throw new Refusal(TemplateText.TooLarge);
        }
        catch (Exception e) when (e is DecoderFallbackException or Refusal)
        {
            form.Errors.Add(UseTemplate.FileField, e is Refusal refusal ? refusal.Reason : ExchangeText.Unreadable);
            return null;
        }
    }
}
