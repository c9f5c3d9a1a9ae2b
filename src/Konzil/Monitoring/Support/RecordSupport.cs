using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Records when the leadership stood up for the agenda, and changes an entry.</summary>
public partial class RecordSupport
{
    /// <param name="Entry">Null while a new one is written.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(LeadershipSupport? Entry, Form? Typed);

    public static IResult New() => View.Page<RecordSupport, Draft>(new(null, null));

    public static async Task<IResult> Show(int number, CityDb db) => await Stored(number, db) is { } entry ? View.Page<RecordSupport, Draft>(new(entry, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var (words, today) = (Read(form), Format.Day(db.Now));
        form.Try(() => LeadershipSupport.Of(0).Write(words!, today));
        if (form.HasErrors)
        {
            return View.Invalid<RecordSupport, Draft>(new(null, form), form.Errors);
        }

        await db.Together(async () =>
        {
            var entry = LeadershipSupport.Of(await NumberSeries.Take(db, LeadershipSupport.Series));
            entry.Write(words!, today);
            db.Add(entry);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Support);
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.Set<LeadershipSupport>().SingleOrDefaultAsync(s => s.Number == number) is not { } entry)
        {
            return View.NotFound();
        }

        var words = Read(form);
        form.Try(() => entry.Write(words!, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            return View.Invalid<RecordSupport, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        db.StartedFrom(entry, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Support) : View.Stale<RecordSupport, Draft>(new(await Stored(number, db), form));
    }

    private static SupportWords? Read(Form form)
    {
        var day = form.Date(nameof(LeadershipSupport.Day), SupportText.DayMissing, required: true);
        string office = form.Text(nameof(LeadershipSupport.Office)).Required(SupportText.OfficeMissing).Max(Conventions.Line);
        var kind = form.Choice<SupportKind>(nameof(LeadershipSupport.Kind), SupportText.KindMissing);
        string what = form.Text(nameof(LeadershipSupport.What)).Required(SupportText.WhatMissing).Max(LeadershipSupport.TextMax);
        string evidence = form.Text(nameof(LeadershipSupport.Evidence)).Max(Conventions.Line);
        return form.HasErrors ? null : new(day!.Value, office, kind!.Value, what, evidence);
    }

    private static Task<LeadershipSupport?> Stored(int number, CityDb db) => db.Set<LeadershipSupport>().AsNoTracking().SingleOrDefaultAsync(s => s.Number == number);
}
