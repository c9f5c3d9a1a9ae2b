using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office enters a term with its groups, and changes it.</summary>
public partial class WriteTerm
{
    public const string NameField = "Name-";
    public const string ShortField = "Short-";
    public const string SeatsField = "Seats-";
    private const int Empty = 3;
    private const int First = 6;

    /// <param name="Term">As it is stored; null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(CouncilTerm? Term, Form? Typed)
    {
        /// <summary>Lines of groups in the form: what is there or was typed, and some empty ones.</summary>
        public int Lines => Math.Clamp(Math.Max((Term?.Groups.Count ?? 0) + Empty, Typed is { } form ? Enumerable.Range(1, CouncilTerm.MostGroups).LastOrDefault(i => form.Raw(Field(NameField, i)).Length > 0) + Empty : 0), First, CouncilTerm.MostGroups);
    }

    internal static string Field(string name, int line) => name + line.ToString(CultureInfo.InvariantCulture);

    public static IResult New() => View.Page<WriteTerm, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var others = await CouncilTerm.All(db);
        var words = Read(form);
        form.Try(() => CouncilTerm.Begin(0, words!, others));
        if (form.HasErrors)
        {
            return View.Invalid<WriteTerm, Draft>(new(null, form), form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            db.CouncilTerms.Add(CouncilTerm.Begin(await NumberSeries.Take(db, nameof(CouncilTerm)), words!, others));
            saved = await db.TrySave();
        });
        return saved ? View.SeeOther(Paths.CouncilTerms) : View.Stale<WriteTerm, Draft>(new(null, form));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } term ? View.Page<WriteTerm, Draft>(new(term, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } term)
        {
            return View.NotFound();
        }

        var others = await CouncilTerm.All(db);
        var words = Read(form);
        form.Try(() => term.Write(words!, others));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteTerm, Draft>(new(await Load(number, db), form), form.Errors);
        }

        db.StartedFrom(term, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.CouncilTerms) : View.Stale<WriteTerm, Draft>(new(await Load(number, db), form));
    }

    private static Task<CouncilTerm?> Load(int number, CityDb db) => db.CouncilTerms.Include(t => t.Groups).SingleOrDefaultAsync(t => t.Number == number);

    private static TermWords? Read(Form form)
    {
        string body = form.Text(nameof(CouncilTerm.Body)).Required(CouncilOfficeText.BodyMissing).Max(CouncilTerm.BodyMax);
        var from = form.Date(nameof(CouncilTerm.From), TermText.DayWrong, required: true);
        var until = form.Date(nameof(CouncilTerm.Until), TermText.DayWrong);
        var seats = form.Whole(nameof(CouncilTerm.Seats), 1, CouncilTerm.SeatsMax, TermText.SeatsWrong, required: true);
        var groups = new List<GroupSeats>();
        foreach (var line in Enumerable.Range(1, CouncilTerm.MostGroups).Where(i => form.Raw(Field(NameField, i)).Length + form.Raw(Field(ShortField, i)).Length + form.Raw(Field(SeatsField, i)).Length > 0))
        {
            string name = form.Text(Field(NameField, line)).Required(TermText.NameMissing).Max(GroupVote.NameMax)
                .Must(n => !n.Contains(';', StringComparison.Ordinal) && !n.Contains('\n', StringComparison.Ordinal), TermText.NameWrong)
                .Must(n => !groups.Exists(g => string.Equals(g.Name, n, StringComparison.OrdinalIgnoreCase)), TermText.NameTwice);
            groups.Add(new(name, form.Text(Field(ShortField, line)).Max(CouncilGroup.ShortMax), form.Whole(Field(SeatsField, line), 1, CouncilTerm.SeatsMax, TermText.SeatsWrong, required: true) ?? 0));
        }

        return form.HasErrors ? null : new(body, from!.Value, until, seats!.Value, groups);
    }
}
