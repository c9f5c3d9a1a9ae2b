using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The register of agreements on processing by others, those to be reviewed first.</summary>
public partial class ListProcessors
{
    public sealed record Shown(IReadOnlyList<ProcessingAgreement> Agreements, IReadOnlyDictionary<string, Text> Names, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, ModuleList modules)
    {
        var today = Format.Day(db.Now);
        var all = await db.Set<ProcessingAgreement>().AsNoTracking().ToListAsync();
        return View.Page<ListProcessors, Shown>(new([.. all.OrderBy(a => a.Until < today).ThenBy(a => a.NextReview).ThenBy(a => a.Number)], modules.PersonalData.ToDictionary(c => c.Key, c => c.Name, StringComparer.Ordinal), today));
    }

    public static async Task<IResult> Download(CityDb db, ModuleList modules)
    {
        var names = modules.PersonalData.ToDictionary(c => c.Key, c => c.Name, StringComparer.Ordinal);
        var file = new Csv("nummer", "auftragsverarbeiter", "gegenstand", "ort", "arten_von_daten", "seit", "bis", "geprueft_am", "naechste_pruefung");
        foreach (var a in await db.Set<ProcessingAgreement>().AsNoTracking().OrderBy(a => a.Number).ToListAsync())
        {
            file.Row(a.Number, a.Processor, a.Subject, a.Place, string.Join("; ", a.KindKeys.Where(names.ContainsKey).Select(k => names[k].De)), a.Since, a.Until, a.ReviewedOn, a.NextReview);
        }

        return file.Download("auftragsverarbeitung.csv");
    }

    internal static async Task<int> Late(CityDb db, Me me)
    {
        var today = Format.Day(db.Now);
        return await db.Set<ProcessingAgreement>().CountAsync(a => a.NextReview < today && (a.Until == null || a.Until >= today));
    }
}
