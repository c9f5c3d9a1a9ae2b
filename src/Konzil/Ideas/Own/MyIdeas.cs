using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Everything somebody wrote, alone or with others: drafts, what waits, what is public and what was taken back, each with its next step.</summary>
public partial class MyIdeas
{
    /// <param name="Idea">Written by the person asking.</param>
    /// <param name="Next">What comes next, by whom and until when; null where nothing is to come.</param>
    public sealed record Row(Idea Idea, LatteStep? Next);

    public sealed record Shown(IReadOnlyList<IdeaDraft> Drafts, IReadOnlyList<Row> Rows);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var ideas = await IdeaAccess.WrittenBy(me, db.Ideas).AsNoTracking().OrderByDescending(i => i.Number).ToListAsync();
        var rows = new List<Row>();
        foreach (var idea in ideas)
        {
            rows.Add(new(idea, IdeaRoad.Of(idea, [], await IdeaRoad.ReadBy(db, idea), db.Now).FirstOrDefault(s => s.State == StepState.Running)));
        }

        return View.Page<MyIdeas, Shown>(new(await SaveDraft.Mine(db, me).AsNoTracking().OrderByDescending(d => d.UpdatedAt).ToListAsync(), rows));
    }
}
