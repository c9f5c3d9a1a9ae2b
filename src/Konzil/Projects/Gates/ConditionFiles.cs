using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The conditions of all gates of a project as a table, for whoever reads the project. No open data: they name people.</summary>
public static class ConditionFiles
{
    private static readonly string[] Columns = ["phase", "entschieden_am", "entschieden_von", "bedingung", "verantwortlich", "faellig", "stand", "erfuellt_am", "gemeldet_von", "nachweis"];

    public static async Task<IResult> Csv(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Rows(number, me, db, cancellation) is not { } rows)
        {
            return View.NotFound();
        }

        var file = new Csv([.. Columns]);
        foreach (var row in rows)
        {
            file.Row(row);
        }

        return file.Download($"bedingungen-{number}.csv");
    }

    public static async Task<IResult> Xlsx(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Rows(number, me, db, cancellation) is not { } rows)
        {
            return View.NotFound();
        }

        var book = new Workbook();
        var sheet = book.Add("Bedingungen");
        sheet.Row([.. Columns]);
        foreach (var row in rows)
        {
            sheet.Row(row);
        }

        return Results.File(book.Write(), Workbook.ContentType, $"bedingungen-{number}.xlsx");
    }

    private static async Task<IReadOnlyList<object?[]>?> Rows(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return null;
        }

        var rows = await ConditionRow.Read(db.GateConditions.Where(c => c.ProjectId == project.Id), db, cancellation);
        var (today, ids) = (Format.Day(db.Now), rows.Select(r => r.Condition.DecisionId).Distinct().ToList());
        var decisions = await db.GateDecisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellation);
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).ToDictionaryAsync(p => p.Id, cancellation);
        return
        [
            .. rows.Select(r => (Row: r, Phase: phases[r.Condition.PhaseId], Decision: decisions[r.Condition.DecisionId])).OrderBy(x => x.Phase.Order).ThenBy(x => x.Decision.Number).ThenBy(x => x.Row.Condition.Order)
                .Select(x => new object?[] { x.Phase.TitleDe, x.Decision.Day, x.Decision.Decider, x.Row.Condition.Body, x.Row.Owner, x.Row.Condition.DueOn, State(x.Row.Condition, today), x.Row.Condition.DoneOn, x.Row.Condition.DoneByName, x.Row.Condition.Note }),
        ];
    }

    private static string State(GateCondition condition, DateOnly today) => condition.DoneOn is not null ? "erfüllt" : condition.IsOverdue(today) ? "überfällig" : "offen";
}
