using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>All votes, and a new one.</summary>
public partial class OfficeVotes
{
    private const int Most = 200;

    public sealed record Draft(IReadOnlyList<CitizenVote> Votes, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeVotes, Draft>(await Load(db, null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var rules = VoteFields.Rules(form);
        form.Try(() => CitizenVote.Plan(0, rules!, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<OfficeVotes, Draft>(await Load(db, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, CitizenVote.KindName);
            db.CitizenVotes.Add(CitizenVote.Plan(number, rules!, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeVote(number));
    }

    private static async Task<Draft> Load(CityDb db, Form? typed) =>
        new(await db.CitizenVotes.AsNoTracking().OrderByDescending(v => v.Number).Take(Most).ToListAsync(), typed, Format.Day(db.Now));
}
