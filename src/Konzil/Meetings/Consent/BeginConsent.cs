using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Whoever runs a body puts a proposal before its members, or before units that must sign off.</summary>
public partial class BeginConsent
{
    /// <param name="Body">The body that asks.</param>
    /// <param name="Units">Units that exist.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(Body Body, IReadOnlyList<Option> Units, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        return body is null ? refused : View.Page<BeginConsent, Shown>(new(body, Options(await Units(db)), null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        var units = await Units(db);
        var words = Read(form);
        var seats = words.Audience == ConsentAudience.Units ? Chosen(form, units) : [.. body.Members.Select(m => m.PersonId)];
        form.Try(() => ConsentRound.Begin(0, body.Id, words, seats, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<BeginConsent, Shown>(new(body, Options(units), form), form.Errors);
        }

        var made = 0;
        await db.Together(async () =>
        {
            made = await NumberSeries.Take(db, ConsentRound.Series);
            db.ConsentRounds.Add(ConsentRound.Begin(made, body.Id, words, seats, me, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Consent(made));
    }

    private static ConsentWords Read(Form form)
    {
        var audience = form.Choice<ConsentAudience>(nameof(ConsentRound.Audience), ConsentText.AudienceMissing);
        var due = form.Date(nameof(ConsentRound.Due), ConsentText.DueWrong, required: true);
        return new ConsentWords(
            form.Text(nameof(ConsentWords.Title)).Required(ConsentText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(ConsentWords.Text)).Required(ConsentText.WordingMissing).Max(ConsentRound.TextMax),
            "", due ?? default, audience ?? ConsentAudience.Members, form.Ticked(nameof(ConsentRound.SilenceAgrees)));
    }

    private static List<Guid> Chosen(Form form, List<OrgUnit> units)
    {
        var asked = form.RawMany(ConsentText.UnitsField).ToHashSet(StringComparer.Ordinal);
        var chosen = units.Where(u => asked.Contains(u.Id.ToString())).ToList();
        var nobody = chosen.Where(u => u.HeadId is null && u.DeputyId is null).Select(u => u.NameDe).ToList();
        if (nobody.Count > 0)
        {
            form.Errors.Add(ConsentText.UnitsField, ConsentText.UnitsNobody.Filled(string.Join(", ", nobody)));
        }

        return [.. chosen.Select(u => u.Id)];
    }

    private static Task<List<OrgUnit>> Units(CityDb db) => db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed).OrderBy(u => u.Number).ToListAsync();

    private static IReadOnlyList<Option> Options(IEnumerable<OrgUnit> units) => [.. units.Select(u => new Option(u.Id.ToString(), u.Name))];
}
