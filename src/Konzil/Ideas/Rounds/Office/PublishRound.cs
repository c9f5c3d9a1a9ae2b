using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>The office puts a round on the public pages, after a question.</summary>
public partial class PublishRound
{
    public static async Task<IResult> Show(int number, CityDb db) => await EditRound.Load(db, number) is { } round ? View.Page<PublishRound, IdeaRound>(round) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(db, number) is not { } round)
        {
            return View.NotFound();
        }

        db.StartedFrom(round, form.Version());
        form.Try(() => round.Publish(clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<PublishRound, IdeaRound>(round, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.IdeaRound(number, round.TitleDe)) : View.Stale<PublishRound, IdeaRound>((await EditRound.Load(db, number))!);
    }
}
