using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One field: the code on the slip.</summary>
public partial class FindCard
{
    /// <param name="Code">As typed.</param>
    /// <param name="Example">The code of an invented card, so that a demonstration can be tried out.</param>
    public sealed record Shown(string? Code, string? Example);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<FindCard, Shown>(new(null, await Example(db, cancellation)));

    public static async Task<IResult> Post(Form form, CityDb db, CancellationToken cancellation)
    {
        var typed = form.Text(nameof(Shown.Code)).Required(CardsText.CodeMissing).Must(c => CardCode.Read(c) is not null, CardsText.CodeWrong);
        return form.HasErrors
            ? View.Invalid<FindCard, Shown>(new(typed.Value, await Example(db, cancellation)), form.Errors)
            : View.SeeOther(Paths.Card(CardCode.Read(typed)!));
    }

    private static Task<string?> Example(CityDb db, CancellationToken cancellation)
    {
        var examples = IdeaAccess.Public(db.Ideas).Where(i => i.IsExample);
        return db.Cards.Where(c => examples.Any(i => i.Id == c.IdeaId)).OrderBy(c => c.Code).Select(c => (string?)c.Code).FirstOrDefaultAsync(cancellation);
    }
}
