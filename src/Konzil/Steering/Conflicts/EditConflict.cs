using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Enters a conflict and keeps it up to date.</summary>
public partial class EditConflict
{
    /// <param name="Row">Null while a new one is entered.</param>
    /// <param name="Goals">Goals of the strategy.</param>
    /// <param name="Owners">Who can look after it.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(ConflictRow? Row, IReadOnlyList<Option> Goals, IReadOnlyList<Option> Owners, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditConflict, Draft>(await Page(null, null, db));

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is null ? View.NotFound() : View.Page<EditConflict, Draft>(await Page(number, null, db));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var page = await Page(null, form, db);
        var (words, today) = (Read(form, page), Format.Day(db.Now));
        form.Try(() => ConflictEntry.Of(0).Write(words, today));
        if (form.HasErrors)
        {
            return View.Invalid<EditConflict, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            var entry = ConflictEntry.Of(await NumberSeries.Take(db, ConflictEntry.Series));
            entry.Write(words, today);
            db.ConflictEntries.Add(entry);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Conflicts);
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } entry)
        {
            return View.NotFound();
        }

        var page = await Page(number, form, db);
        var words = Read(form, page);
        form.Try(() => entry.Write(words, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            return View.Invalid<EditConflict, Draft>(page, form.Errors);
        }

        db.StartedFrom(entry, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Conflicts) : View.Stale<EditConflict, Draft>(await Page(number, form, db));
    }

    private static ConflictWords Read(Form form, Draft page)
    {
        var day = form.Date(nameof(ConflictEntry.RaisedOn), ConflictText.DayWrong, required: true);
        var state = form.Choice<ConflictState>(nameof(ConflictEntry.State), ConflictText.StateMissing);
        return new(Goal(nameof(ConflictEntry.FirstGoalId)), form.Text(nameof(ConflictEntry.First)).Max(Conventions.Line), Goal(nameof(ConflictEntry.SecondGoalId)), form.Text(nameof(ConflictEntry.Second)).Max(Conventions.Line))
        {
            What = form.Text(nameof(ConflictEntry.What)).Required(ConflictText.WhatMissing).Max(ConflictEntry.TextMax),
            RaisedOn = day ?? default,
            State = state ?? ConflictState.Open,
            Handling = form.Text(nameof(ConflictEntry.Handling)).Max(ConflictEntry.TextMax),
            OwnerId = form.Choice(nameof(ConflictEntry.OwnerId), page.Owners.Select(o => o.Value), ConflictText.OwnerUnknown, required: false) is { } owner ? Guid.Parse(owner) : null,
            ReviewOn = form.Date(nameof(ConflictEntry.ReviewOn), ConflictText.DayWrong),
            IsPublic = form.Ticked(nameof(ConflictEntry.IsPublic)),
        };

        Guid? Goal(string field) => form.Choice(field, page.Goals.Select(g => g.Value), ConflictText.GoalUnknown, required: false) is { } id ? Guid.Parse(id) : null;
    }

    private static Task<ConflictEntry?> Load(int number, CityDb db) => db.ConflictEntries.SingleOrDefaultAsync(c => c.Number == number);

    private static async Task<Draft> Page(int? number, Form? typed, CityDb db) => new(
        number is { } known ? (await ConflictRow.Read(db.ConflictEntries.Where(c => c.Number == known), db, default)).Single() : null,
        [.. (await db.Goals.AsNoTracking().Where(g => g.Life == GoalLife.Current).OrderBy(g => g.Number).ToListAsync()).Select(g => new Option(g.Id.ToString(), g.Title))],
        await RiskAccess.Owners(db), typed);
}
