using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The yearly costs of a measure after it is built; written by its lead.</summary>
public partial class EditRunningCost
{
    public const string AmountField = "Betrag";

    public sealed record Draft(Measure Measure, RunningCost? Cost, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<EditRunningCost, Draft>(new(measure, null, null));
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : await Load(db, measure, id) is { } cost ? View.Page<EditRunningCost, Draft>(new(measure, cost, null)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save(number, id, form, me, db);

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        if ((id is { } known ? await Load(db, measure, known) : RunningCost.Of(measure.Id)) is not { } cost)
        {
            return View.NotFound();
        }

        var text = Read(form);
        form.Try(() => cost.Write(text!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditRunningCost, Draft>(new(measure, id is { } old ? await Load(db, measure, old) : null, form), form.Errors);
        }

        if (id is null)
        {
            db.RunningCosts.Add(cost);
        }
        else
        {
            db.StartedFrom(cost, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.RunningCosts(number)) : View.Stale<EditRunningCost, Draft>(new(measure, await Load(db, measure, id!.Value), form));
    }

    private static RunningCostText? Read(Form form)
    {
        string title = form.Text(nameof(RunningCost.Title)).Required(RunningText.WhatMissing).Max(Conventions.Line);
        var from = form.Whole(nameof(RunningCost.FromYear), MoneyLine.FirstYear, MoneyLine.LastYear, BudgetText.YearWrong, required: true);
        var until = form.Whole(nameof(RunningCost.UntilYear), MoneyLine.FirstYear, MoneyLine.LastYear, BudgetText.YearWrong);
        var cell = form.Raw(AmountField) switch
        {
            "" or "?" => MoneyCell.Open,
            "-" or "–" => new MoneyCell(CellState.NotApplicable, null),
            _ => MoneyCell.Of(form.Number(AmountField, 0, BudgetPosition.Most, SteeringText.CellWrong)),
        };
        string note = form.Text(nameof(RunningCost.Note)).Max(RunningCost.NoteMax);
        return form.HasErrors ? null : new(title, from!.Value, until, cell, note);
    }

    private static Task<RunningCost?> Load(CityDb db, Measure measure, Guid id) => db.RunningCosts.SingleOrDefaultAsync(c => c.Id == id && c.MeasureId == measure.Id);
}
