using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>The office puts a round away, after a question. Everything stays readable.</summary>
public partial class ArchiveRound
{
    public static async Task<IResult> Show(int number, CityDb db) => await EditRound.Load(db, number) is { } round ? View.Page<ArchiveRound, IdeaRound>(round) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(db, number) is not { } round)
        {
            return View.NotFound();
        }

        db.StartedFrom(round, form.Version());
        form.Try(() => round.Archive(clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<ArchiveRound, IdeaRound>(round, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.IdeaRound(number, round.TitleDe)) : View.Stale<ArchiveRound, IdeaRound>((await EditRound.Load(db, number))!);
    }
}
