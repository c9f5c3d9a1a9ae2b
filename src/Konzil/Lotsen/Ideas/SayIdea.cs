using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Lotsen;

/// <summary>Enters an idea from inside the administration, for a unit or for all.</summary>
public partial class SayIdea
{
    public sealed record Draft(IReadOnlyList<Option> Units, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<SayIdea, Draft>(await Read(db, null));

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var page = await Read(db, form);
        string title = form.Text(nameof(LotsenIdea.Title)).Required(LotsenText.IdeaTitleMissing).Max(Conventions.Line);
        string body = form.Text(nameof(LotsenIdea.Body)).Required(LotsenText.IdeaBodyMissing).Max(LotsenIdea.TextMax);
        var unit = form.Choice(nameof(LotsenIdea.UnitId), page.Units.Select(o => o.Value), LotsenText.UnitMissing, required: false);
        return form.HasErrors
            ? View.Invalid<SayIdea, Draft>(page, form.Errors)
            : View.SeeOther(Paths.LotsenIdea(await Save(db, me, LotsenIdeaKind.Idea, (unit is null ? null : Guid.Parse(unit), title, body))));
    }

    internal static async Task<int> Save(CityDb db, Me me, LotsenIdeaKind kind, (Guid? Unit, string Title, string Body) words)
    {
        LotsenIdea idea = null!;
        await db.Together(async () =>
        {
            idea = LotsenIdea.From(await NumberSeries.Take(db, LotsenIdea.Series), kind, words, me, db.Now);
            db.LotsenIdeas.Add(idea);
            await db.SaveChangesAsync();
        });
        return idea.Number;
    }

    private static async Task<Draft> Read(CityDb db, Form? typed) => new([.. (await LotsenPeople.Units(db)).Select(u => new Option(u.Id.ToString(), u.Name))], typed);
}
