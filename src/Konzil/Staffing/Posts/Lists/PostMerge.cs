using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Puts a list into the list of posts, in memory, by the same rules as the forms.</summary>
internal sealed class PostMerge(CityDb db, Me me, string reason, ListMerge merge)
{
    private readonly DateOnly _today = Format.Day(db.Now);
    private readonly List<PostFigure> _new = [];
    private readonly List<Read> _rows = [];

    /// <summary>Those of the file as well, with the number 0.</summary>
    internal required List<PostPlan> All { get; init; }

    internal required PostNames Names { get; init; }

    public static async Task<ListMerge> Of(byte[] file, string reason, Me me, CityDb db)
    {
        var list = SentList.Read(file, PostColumns.All, PostColumns.Title);
        var plans = await db.PostPlans.Include(p => p.Figures).Include(p => p.Stages).AsSplitQuery().OrderBy(p => p.Number).ToListAsync();
        var merge = new ListMerge(PostColumns.All, list);
        var names = await PostNames.Read(db, me);
        var made = new PostMerge(db, me, reason, merge) { All = [.. plans], Names = names };
        var before = plans.ConvertAll(p => (p.Id, Name: Name(p), Cells: made.Marked(p)));
        foreach (var row in list.Rows)
        {
            made.Put(row, plans);
        }

        // Figures by themselves before those of the day, so that a row does not say the same a second time.
        var figures = SentList.Read(file, PostColumns.Figures, PostColumns.OfFigures, PostColumns.Posts) is { } sheet ? FigureMerge.Of(sheet, made.All, names) : null;
        if (figures is not null)
        {
            made._new.AddRange(figures.New);
        }

        made._rows.ForEach(r => made.Finish(r, figures));
        if (figures is not null)
        {
            merge.Take(figures.Merge);
        }

        merge.Keep.Insert(0, made.KeepFigures);
        merge.Finish(before);
        return merge;
    }

    private void Put(ListRow row, List<PostPlan> plans)
    {
        var title = row.Text(PostColumns.Title, "", Conventions.Line);
        if (title.Length == 0)
        {
            row.Refuse(PostColumns.Title, PostPlanText.NameMissing);
            return;
        }

        var unit = row.Cell(PostColumns.Unit);
        var (found, isNew) = merge.Find(row, plans, p => ListCells.Clean(p.Title) == title && (unit.Length == 0 || unit == Names.Unit(p.UnitId)));
        if (found is null && !isNew)
        {
            return;
        }

        var errors = merge.Errors.Count;
        var day = row.Day(PostColumns.Day, null) ?? _today;
        var plan = found ?? PostPlan.Request(0, row.Day(PostColumns.Since, null) ?? _today);
        var cells = found is null ? null : Cells(found, day);
        var line = PostLine.Read(row, plan, Names, (isNew, _today));
        if (merge.Errors.Count == errors)
        {
            row.Try(title, () => line.Write(plan, reason, me));
        }

        if (merge.Errors.Count == errors)
        {
            All.AddRange(isNew ? [plan] : []);
            _rows.Add(new(row, plan, line, cells, day));
        }
    }

    /// <summary>The figures of the day, and what all of it changes.</summary>
    private void Finish(Read read, FigureMerge? figures)
    {
        var (row, plan, cells) = (read.Row, read.Plan, read.Before);
        var errors = merge.Errors.Count;
        var made = new List<PostFigure>();
        foreach (var ((kind, column), at) in PostColumns.Kinds.Select((k, i) => (k, 3 + i)))
        {
            var was = cells?[at] as decimal?;
            var posts = row.Number(column, was, PostFigure.Most, PostPlanText.PostsWrong);
            if (posts == was)
            {
                continue;
            }

            if (figures?.Touches(plan, kind) == true)
            {
                row.Refuse(column, PostListText.OnBothSheets);
                continue;
            }

            row.Try(plan.Title, () => made.AddRange(PostStep.From(plan, kind, read.Day, posts) is { } figure ? [figure] : []));
            if (was is not null && plan.Figures.Any(f => f.Kind == kind && f.HoldsOn(read.Day.AddDays(-1))))
            {
                row.Hint(PostListText.FromThatDay.With(SourcesText.Of(kind), Format.ShortDate(read.Day), ListCells.Shown(was)));
            }
        }

        if (merge.Errors.Count > errors)
        {
            return;
        }

        // What the second sheet changes stands there, line by line.
        IReadOnlyList<object?> after = [.. Cells(plan, read.Day).Index().Select(c => figures is not null && PostColumns.Kinds.Index().Any(k => c.Index == 3 + k.Index && figures.Touches(plan, k.Item.Kind)) ? cells?[c.Index] : c.Item)];
        if (merge.Compare(row, cells is null ? plan.Title : Name(plan), cells, cells is null ? [.. after.Select((c, at) => PostColumns.All[at].IsOurs ? null : c)] : after, null))
        {
            merge.NeedsReason |= read.Line.NeedsReason;
            if (cells is null)
            {
                merge.Keep.Add(() => Add(plan, read.Line));
            }
            else
            {
                _new.AddRange(made);
            }
        }
    }

    /// <summary>The draft had no number yet: the same once more, with one.</summary>
    private async Task Add(PostPlan draft, PostLine line)
    {
        var plan = PostPlan.Request(await NumberSeries.Take(db, PostPlan.Series), line.StateDay);
        line.Write(plan, reason, me);
        foreach (var said in draft.Figures)
        {
            var figure = PostFigure.In(plan.Id);
            figure.Write(said.Kind, said.Posts, (said.From, said.Until), said.Note);
            figure.Sit(said.UnitId);
            plan.Figures.Add(figure);
        }

        db.PostPlans.Add(plan);
    }

    private Task KeepFigures()
    {
        var drafts = All.Where(p => p.Number == 0).Select(p => p.Id).ToHashSet();
        db.PostFigures.AddRange(_new.Where(f => !drafts.Contains(f.PlanId)));
        return Task.CompletedTask;
    }

    private object?[] Cells(PostPlan plan, DateOnly day) => PostColumns.Cells(new PostRow(plan, Names.Unit(plan.UnitId) ?? "", day), Names);

    /// <summary>Every figure counts for whether somebody was faster.</summary>
    private IReadOnlyList<object?> Marked(PostPlan plan) => [ListCells.Stamp([.. Cells(plan, _today), .. plan.Figures.OrderBy(f => f.Id).Select(object? (f) => ListMerge.StampIn(PostColumns.Cells(plan, f, Names)))])];

    private static string Name(PostPlan plan) => PostListText.Named.With(plan.Number, plan.Title);

    private sealed record Read(ListRow Row, PostPlan Plan, PostLine Line, IReadOnlyList<object?>? Before, DateOnly Day);
}
