using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Events;

/// <summary>One field: the code on the slip.</summary>
public partial class FindCard
{
    public sealed record Shown(string? Code);

    public static IResult Show() => View.Page<FindCard, Shown>(new(null as string));

    public static IResult Post(Form form)
    {
        var typed = form.Text(nameof(Shown.Code)).Required(CardsText.CodeMissing).Must(c => CardCode.Read(c) is not null, CardsText.CodeWrong);
        return form.HasErrors
            ? View.Invalid<FindCard, Shown>(new(typed.Value), form.Errors)
            : View.SeeOther(Paths.Card(CardCode.Read(typed)!));
    }
}
