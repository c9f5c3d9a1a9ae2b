using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Enters an idea from inside the administration, for a unit or for all.</summary>
public partial class SayIdea
{
    public const string NewsKey = "meldung";
    public const string MeasureKey = "massnahme";
    public const string KindField = "Kind";

    /// <param name="Units">To choose from.</param>
    /// <param name="About">What a feedback is about; empty for an idea.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(IReadOnlyList<Option> Units, string About, Form? Typed);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db) => View.Page<SayIdea, Draft>(await Read(db, null) with { About = await About(request, me, db) });

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var page = await Read(db, form);
        string title = form.Text(nameof(LotsenIdea.Title)).Required(LotsenText.IdeaTitleMissing).Max(Conventions.Line);
        string body = form.Text(nameof(LotsenIdea.Body)).Required(LotsenText.IdeaBodyMissing).Max(LotsenIdea.TextMax);
        var unit = form.Choice(nameof(LotsenIdea.UnitId), page.Units.Select(o => o.Value), LotsenText.UnitMissing, required: false);
        return form.HasErrors
            ? View.Invalid<SayIdea, Draft>(page, form.Errors)
            : View.SeeOther(Paths.LotsenIdea(await Save(db, me, form.Raw(KindField) == nameof(LotsenIdeaKind.Feedback) ? LotsenIdeaKind.Feedback : LotsenIdeaKind.Idea, (unit is null ? null : Guid.Parse(unit), title, body))));
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

    // A draft is named only to those who may read it.
    private static async Task<string> About(HttpRequest request, Me me, CityDb db)
    {
        if (request.Number(NewsKey) is { } news && await NewsAccess.Early(NewsAccess.InOffice(me, db.NewsPosts)).AsNoTracking().SingleOrDefaultAsync(n => n.Number == news) is { } post)
        {
            return Cut(NewsEarlyText.FeedbackTitle.Filled(post.Number, post.Title).De);
        }

        return request.Number(MeasureKey) is { } measure ? CircleText.FeedbackOn.Filled(Measure.CodeOf(measure)).De : "";
    }

    private static string Cut(string title) => title.Length > Conventions.Line ? title[..Conventions.Line] : title;

    private static async Task<Draft> Read(CityDb db, Form? typed) => new([.. (await LotsenPeople.Units(db)).Select(u => new Option(u.Id.ToString(), u.Name))], "", typed);
}
