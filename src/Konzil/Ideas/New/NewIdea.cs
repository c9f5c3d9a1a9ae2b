using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The pages of the form, in their order.</summary>
public enum IdeaFormStep
{
    Words = 1,
    Place = 2,
    Similar = 3,
    Check = 4,
}

/// <summary>
/// Somebody writes an idea, page by page. What was typed travels in the form itself, so a visitor needs no account and
/// no cookie until sending; whoever is signed in also gets a draft that waits for days.
/// </summary>
public partial class NewIdea
{
    /// <summary>A page of the form.</summary>
    public sealed record Page(IdeaFormStep Step, IdeaForm Form, Catalog.Content Names, Me Me)
    {
        public IReadOnlyList<SimilarIdea> Similar { get; init; } = [];

        /// <summary>Own drafts, offered on the first page.</summary>
        public IReadOnlyList<IdeaDraft> Drafts { get; init; } = [];

        /// <summary>Pictures and documents of the draft, on the last page.</summary>
        public IReadOnlyList<StoredFile> Files { get; init; } = [];

        /// <summary>The words typed beside a file that was refused.</summary>
        public string FileAlt { get; init; } = "";

        /// <summary>Keywords others use often and this idea does not have yet, on the page of the place.</summary>
        public IReadOnlyList<string> UsualTags { get; init; } = [];

        /// <summary>The draft was just put aside.</summary>
        public bool Saved { get; init; }

        /// <summary>Where it can go.</summary>
        public required Intake Intake { get; init; }

        /// <summary>The round it is meant for, also one that is over.</summary>
        public IdeaRound? Round => Intake.Round(Form.Round);
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog, SimilarIdeas similar)
    {
        var names = await catalog.Read(db);
        var intake = await Intake.Read(db, me, db.Now);
        var query = request.Query;
        if (query["entwurf"].ToString() is not { Length: > 0 } wanted)
        {
            var drafts = await SaveDraft.Mine(db, me).OrderByDescending(d => d.UpdatedAt).ToListAsync();
            return View.Page<NewIdea, Page>(new Page(IdeaFormStep.Words, new IdeaForm(Ids.Next(), "", "", "", "") { Round = intake.Round(query[IdeaFilter.RoundKey])?.Number.ToString(CultureInfo.InvariantCulture) ?? "" }, names, me) { Drafts = drafts, Intake = intake });
        }

        return Guid.TryParse(wanted, out var id) && await SaveDraft.Mine(db, me).SingleOrDefaultAsync(d => d.Id == id) is { } draft
            ? await Draw(draft.Form, IdeaFormFields.Step(query["schritt"].ToString()) ?? IdeaFormStep.Words, new Sources(names, similar, intake, db), me, query.ContainsKey("gespeichert"))
            : View.NotFound();
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, SimilarIdeas similar, TimeProvider clock)
    {
        var names = await catalog.Read(db);
        var typed = IdeaFormFields.Read(form);
        var target = IdeaFormFields.Step(form.Raw(IdeaFormFields.To)) ?? IdeaFormStep.Words;
        var intake = await Intake.Read(db, me, clock.GetUtcNow());
        var wrong = IdeaFormFields.Check(form, names, target, intake);
        if (form.HasErrors)
        {
            return View.Invalid<NewIdea, Page>(new Page(wrong, typed, names, me) { Intake = intake, UsualTags = await IdeaTags.Usual(db, wrong, typed) }, form.Errors);
        }

        // Whoever is signed in goes on by an address that can be opened again; a visitor's words stay in the form.
        return me.SignedIn && IdeaDraft.Fits(typed)
            ? View.SeeOther(Paths.IdeaDraft(await SaveDraft.Save(db, me, typed, clock.GetUtcNow()), IdeaFormFields.Word(target)))
            : await Draw(typed, target, new Sources(names, similar, intake, db), me, false);
    }

    private static async Task<IResult> Draw(IdeaForm form, IdeaFormStep step, Sources sources, Me me, bool saved) =>
        View.Page<NewIdea, Page>(new Page(step, form, sources.Names, me)
        {
            Similar = step == IdeaFormStep.Similar ? await sources.Similar.To(form.Title + "\n" + form.Body) : [],
            Files = step == IdeaFormStep.Check && me.SignedIn ? await DraftFiles.Of(sources.Db, me, form.Token) : [],
            UsualTags = await IdeaTags.Usual(sources.Db, step, form),
            Saved = saved,
            Intake = sources.Intake,
        });

    private sealed record Sources(Catalog.Content Names, SimilarIdeas Similar, Intake Intake, CityDb Db);
}
