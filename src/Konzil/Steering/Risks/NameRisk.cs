using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// Somebody of the team names a stumbling block without a name. Nothing is said, logged or told with it: a job or a notice would
/// keep the time. The coordination sees the number in the rail.
/// </summary>
public partial class NameRisk
{
    public const string SentKey = "gesendet";

    public sealed record Draft(IReadOnlyList<Option> Abouts, string? About, string? Body, bool Sent);

    public static async Task<IResult> Show(HttpRequest request, CityDb db) => View.Page<NameRisk, Draft>(new(await Abouts(db), null, null, request.Query.ContainsKey(SentKey)));

    public static async Task<IResult> Post(Form form, CityDb db, TimeProvider clock)
    {
        var abouts = await Abouts(db);
        var about = form.Choice(nameof(Draft.About), abouts.Select(o => o.Value), RiskText.AboutMissing);
        string body = form.Text(nameof(Draft.Body)).Required(RiskText.HintBodyMissing).Max(Risk.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<NameRisk, Draft>(new(abouts, form.Raw(nameof(Draft.About)), body, false), form.Errors);
        }

        db.RiskHints.Add(new RiskHint(body, about == ListRisks.AgendaWord ? null : Guid.Parse(about!), Format.Day(clock.GetUtcNow())));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.NamedRisk);
    }

    // Only public measures: whoever writes here need not know more.
    private static async Task<List<Option>> Abouts(CityDb db) =>
    [
        new(ListRisks.AgendaWord, RiskText.WholeAgenda),
        .. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title)),
    ];
}
