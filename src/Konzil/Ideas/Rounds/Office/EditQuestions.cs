using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>The own questions of a round: the list, a new one, one to change, one to remove.</summary>
public partial class EditQuestions
{
    /// <param name="Round">Whose questions.</param>
    /// <param name="HasIdeas">Somebody has answered already: what is there stays.</param>
    /// <param name="Key">The question being changed; null for a new one.</param>
    /// <param name="Draft">What is in the form.</param>
    public sealed record Shown(IdeaRound Round, bool HasIdeas, int? Key, QuestionDraft Draft);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await EditRound.Load(db, number) is { } round ? View.Page<EditQuestions, Shown>(await Read(db, round, null, new())) : View.NotFound();

    public static async Task<IResult> One(int number, int key, CityDb db) =>
        await EditRound.Load(db, number) is { } round && Find(round, key) is { } question ? View.Page<EditQuestions, Shown>(await Read(db, round, key, QuestionDraft.Of(question))) : View.NotFound();

    public static Task<IResult> Post(int number, Form form, CityDb db) => Save(number, null, form, db, (round, question, hasIdeas) => round.Ask(question, hasIdeas));

    public static Task<IResult> Change(int number, int key, Form form, CityDb db) => Save(number, key, form, db, (round, question, hasIdeas) => round.ChangeQuestion(question, hasIdeas));

    public static async Task<IResult> Drop(int number, int key, Form form, CityDb db)
    {
        if (await EditRound.Load(db, number) is not { } round || Find(round, key) is null)
        {
            return View.NotFound();
        }

        var hasIdeas = await RoundAccess.HasIdeas(db, round);
        db.StartedFrom(round, form.Version());
        form.Try(() => round.DropQuestion(Written(key), hasIdeas));
        return await Answer(number, null, form, db, new());
    }

    private static async Task<IResult> Save(int number, int? key, Form form, CityDb db, Action<IdeaRound, RoundQuestion, bool> verb)
    {
        if (await EditRound.Load(db, number) is not { } round || (key is { } k && Find(round, k) is null))
        {
            return View.NotFound();
        }

        var hasIdeas = await RoundAccess.HasIdeas(db, round);
        var question = QuestionDraft.Read(form, Written(key ?? 0));
        db.StartedFrom(round, form.Version());
        form.Try(() => verb(round, question, hasIdeas));
        return await Answer(number, key, form, db, QuestionDraft.Of(form));
    }

    private static async Task<IResult> Answer(int number, int? key, Form form, CityDb db, QuestionDraft draft)
    {
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditQuestions, Shown>(await Read(db, (await EditRound.Load(db, number))!, key, draft), form.Errors);
        }

        return await db.TrySave()
            ? View.SeeOther(Paths.IdeaRoundQuestions(number))
            : View.Stale<EditQuestions, Shown>(await Read(db, (await EditRound.Load(db, number))!, key, draft));
    }

    private static async Task<Shown> Read(CityDb db, IdeaRound round, int? key, QuestionDraft draft) => new(round, await RoundAccess.HasIdeas(db, round), key, draft);

    private static RoundQuestion? Find(IdeaRound round, int key) => round.Questions.FirstOrDefault(q => q.Key == Written(key));

    private static string Written(int key) => key.ToString(CultureInfo.InvariantCulture);
}
