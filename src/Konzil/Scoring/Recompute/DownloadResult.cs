using System.Text;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The files anybody recomputes a closed round from. Of an open round there are none, whoever asks.</summary>
public static class DownloadResult
{
    public static async Task<IResult> Check(int round, CityDb db, CancellationToken cancellation) =>
        await Load(round, db, cancellation) is { } file
            ? Results.File(Encoding.UTF8.GetBytes(file.Write()), "application/json; charset=utf-8", $"bewertung-{round}.json")
            : View.NotFound();

    public static async Task<IResult> Spreadsheet(int round, CityDb db, CancellationToken cancellation) =>
        await Load(round, db, cancellation) is { } file
            ? Results.File(ResultWorkbook.Of(file), Workbook.ContentType, $"bewertung-{round}.xlsx")
            : View.NotFound();

    private static async Task<ResultFile?> Load(int number, CityDb db, CancellationToken cancellation)
    {
        var round = await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == number, cancellation);
        if (round?.Result is not { } result)
        {
            return null;
        }

        var leads = await db.LeadSelections.AsNoTracking().Include(s => s.Choices).SingleOrDefaultAsync(s => s.RoundId == round.Id, cancellation);
        return WriteResultFile.Of(round, result, await SingleSheet.Of(db, round, cancellation), leads);
    }
}
