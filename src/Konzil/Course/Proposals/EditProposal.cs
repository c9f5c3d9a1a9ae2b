using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Somebody of the town hall proposes a field of action, new or a draft one, and goes on with the words until it is decided.</summary>
public partial class EditProposal
{
    public const string FieldKey = "feld";

    /// <param name="Proposal">Null while a new one is written.</param>
    /// <param name="About">The draft field it is about.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(FieldProposal? Proposal, ActionField? About, Form? Typed);

    public static async Task<IResult> New(HttpRequest request, CityDb db)
    {
        var slug = request.Query[FieldKey].ToString();
        var about = slug.Length == 0 ? null : await EditField.Load(slug, db);
        return slug.Length > 0 && about is not { IsCurrent: true, IsDraft: true } ? View.NotFound() : View.Page<EditProposal, Draft>(new(null, about, null));
    }

    public static async Task<IResult> Create(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var about = form.Raw(FieldKey).Length == 0 ? null : await EditField.Load(form.Raw(FieldKey), db);
        var words = Read(form, Format.Day(now));
        form.Try(() => FieldProposal.Make(0, words!, about, me, now));
        if (form.HasErrors)
        {
            return View.Invalid<EditProposal, Draft>(new(null, about, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            db.FieldProposals.Add(FieldProposal.Make(number = await NumberSeries.Take(db, FieldProposal.KindName), words!, about, me, now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.FieldProposal(number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (proposal, refused) = await ToWrite(number, me, db);
        return proposal is null ? refused : View.Page<EditProposal, Draft>(await Page(proposal, null, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (proposal, refused) = await ToWrite(number, me, db);
        if (proposal is null)
        {
            return refused;
        }

        var words = Read(form, Format.Day(clock.GetUtcNow()), proposal.TalkUntil);
        form.Try(() => proposal.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditProposal, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(proposal, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.FieldProposal(number)) : View.Stale<EditProposal, Draft>(await Page((await Load(number, db))!, form, db));
    }

    internal static Task<FieldProposal?> Load(int number, CityDb db) => db.FieldProposals.SingleOrDefaultAsync(p => p.Number == number);

    private static async Task<(FieldProposal? Proposal, IResult Refused)> ToWrite(int number, Me me, CityDb db)
    {
        var proposal = await Load(number, db);
        return proposal is null ? (null, View.NotFound()) : ProposalAccess.MayWrite(me, proposal) ? (proposal, View.NotFound()) : (null, View.Forbidden());
    }

    private static async Task<Draft> Page(FieldProposal proposal, Form? typed, CityDb db) =>
        new(proposal, await db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == proposal.FieldId), typed);

    private static ProposalWords? Read(Form form, DateOnly today, DateOnly? before = null)
    {
        var name = FieldForm.Name(form);
        var sentence = form.Text(nameof(FieldProposal.SentenceDe)).Required(FieldText.SentenceMissing).Max(ActionField.SentenceMax);
        var english = form.Text(nameof(FieldProposal.SentenceEn)).Max(ActionField.SentenceMax);
        var circle = form.Choice<TalkCircle>(nameof(FieldProposal.Circle), ProposalText.CircleMissing);
        var until = form.Date(nameof(FieldProposal.TalkUntil), ProposalText.TalkUntilWrong, required: true);
        if (until < today && until != before)
        {
            form.Errors.Add(nameof(FieldProposal.TalkUntil), ProposalText.TalkUntilWrong);
        }

        var words = new ProposalWords(name, new(sentence, english), form.Text(nameof(FieldProposal.Why)).Required(ProposalText.WhyMissing).Max(FieldProposal.WhyMax), form.Text(nameof(FieldProposal.From)).Required(ProposalText.FromMissing).Max(Conventions.Line), circle ?? TalkCircle.Office, until ?? today)
        {
            ScopeIn = Lines.Of(Lines.Split(form.Text(nameof(FieldProposal.ScopeIn)).Max(ActionField.ScopeMax))),
            ScopeOut = Lines.Of(Lines.Split(form.Text(nameof(FieldProposal.ScopeOut)).Max(ActionField.ScopeMax))),
        };
        return form.HasErrors ? null : words;
    }
}
