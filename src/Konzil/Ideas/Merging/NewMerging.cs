using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The moderation wants to join ideas that want the same. Nothing happens before the authors were asked.</summary>
public partial class NewMerging
{
    /// <summary>What was ticked and typed, and the ideas to choose from.</summary>
    public sealed record Draft(IReadOnlyList<Candidate> Candidates, IReadOnlyList<int> Ticked)
    {
        public string Search { get; init; } = "";

        public string Host { get; init; } = RegroupFields.NewIdea;

        public string Title { get; init; } = "";

        public string Body { get; init; } = "";

        public string Reason { get; init; } = "";

        public string Days { get; init; } = Regrouping.UsualDays.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public sealed record Candidate(int Number, string Title, IdeaChannel Channel, string AuthorName, int Supports);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, SearchIndex search)
    {
        var ticked = request.Query[Paths.MergeKey].Select(v => int.TryParse(v, out var n) ? n : 0).Where(n => n > 0).Distinct().Take(Regrouping.MostIdeas).ToList();
        return View.Page<NewMerging, Draft>(new(await MergeCandidates.Find(db, search, "", ticked), ticked));
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, SearchIndex search, CarryOut carryOut)
    {
        var ticked = form.RawMany(RegroupFields.Ideas).Select(v => int.TryParse(v, out var n) ? n : 0).Where(n => n > 0).Distinct().Take(Regrouping.MostIdeas + 1).ToList();
        var draft = new Draft(await MergeCandidates.Find(db, search, form.Raw(RegroupFields.Search), ticked), ticked)
        {
            Search = form.Raw(RegroupFields.Search),
            Host = form.Raw(RegroupFields.Host),
            Title = form.Raw(RegroupFields.Title),
            Body = form.Raw(RegroupFields.Body),
            Reason = form.Raw(RegroupFields.Reason),
            Days = form.Raw(RegroupFields.Days),
        };
        if (form.Has("search"))
        {
            return View.Page<NewMerging, Draft>(draft);
        }

        var ideas = await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().Where(i => ticked.Contains(i.Number)).OrderBy(i => i.Number).ToListAsync();
        var host = form.Choice(RegroupFields.Host, [RegroupFields.NewIdea, .. ideas.Select(i => Written(i.Number))], RegroupText.HostMissing) is { } chosen && chosen != RegroupFields.NewIdea ? ideas.Single(i => Written(i.Number) == chosen) : null;
        if (draft.Host == RegroupFields.NewIdea)
        {
            form.Text(RegroupFields.Title).Required(RegroupText.TitleMissing).Min(Idea.TitleMin).Max(Idea.TitleMax);
            form.Text(RegroupFields.Body).Required(RegroupText.BodyMissing).Min(Idea.BodyMin).Max(Idea.BodyMax);
        }

        var plan = RegroupForm.Plan(form, me, host is null ? [new(draft.Title, draft.Body, true)] : []);
        Regrouping? regrouping = null;
        form.Try(() => regrouping = Regrouping.Merge(ideas, host, plan, db.Now));
        if (!form.HasErrors && await RegroupForm.Begin(db, regrouping!, carryOut))
        {
            return View.SeeOther(Paths.Regrouping(regrouping!.Id));
        }

        if (!form.HasErrors)
        {
            form.Errors.Add(RegroupFields.Ideas, RegroupText.AlreadyAsked);
        }

        return View.Invalid<NewMerging, Draft>(draft with { Candidates = await MergeCandidates.Find(db, search, draft.Search, ticked) }, form.Errors);
    }

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
