using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>While somebody writes: what is already there. A piece of a page, fetched by enhance.js; the form's own step shows the same.</summary>
public partial class SimilarHint
{
    public static async Task<IResult> Post(Form form, SimilarIdeas similar)
    {
        var (title, body) = (form.Raw(IdeaFormFields.Title), form.Raw(IdeaFormFields.Body));
        var enough = title.Length + body.Length is >= Idea.TitleMin and <= Idea.TitleMax + Idea.BodyMax;
        return View.Page<SimilarHint, IReadOnlyList<SimilarIdea>>(enough ? await similar.To(title + "\n" + body) : []);
    }
}
