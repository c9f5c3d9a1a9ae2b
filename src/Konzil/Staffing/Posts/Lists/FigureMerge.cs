using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Staffing;

/// <summary>Puts the sheet with the dated figures into the list of posts.</summary>
internal sealed class FigureMerge(SentList sheet, IReadOnlyList<PostPlan> plans, PostNames names)
{
    private readonly HashSet<(Guid Plan, PostKind Kind)> _touched = [];

    public ListMerge Merge { get; } = new(PostColumns.OfFigures, sheet);

    public List<PostFigure> New { get; } = [];

    public static FigureMerge Of(SentList sheet, IReadOnlyList<PostPlan> plans, PostNames names)
    {
        var made = new FigureMerge(sheet, plans, names);
        var figures = plans.SelectMany(p => p.Figures.Select(f => (Plan: p, Figure: f))).ToList();
        foreach (var row in sheet.Rows)
        {
            made.Put(row, figures);
        }

        return made;
    }

    public bool Touches(PostPlan plan, PostKind kind) => _touched.Contains((plan.Id, kind));

    private void Put(ListRow row, List<(PostPlan Plan, PostFigure Figure)> figures)
    {
        var (found, isNew) = Merge.Find(row, figures.Select(f => f.Figure), _ => false);
        if (found is not null)
        {
            Change(row, figures.First(f => f.Figure.Id == found.Id).Plan, found);
        }
        else if (isNew)
        {
            Add(row);
        }
    }

    private void Change(ListRow row, PostPlan plan, PostFigure figure)
    {
        var (before, kind) = (PostColumns.Cells(plan, figure, names), figure.Kind);
        if (Write(row, plan, figure) && Merge.Compare(row, PostListText.FigureOf.With(plan.Number, plan.Title), before, PostColumns.Cells(plan, figure, names), figure.RequestId is null ? null : PostPlanText.OfRequestOnly.ToString()))
        {
            _touched.Add((plan.Id, kind));
            _touched.Add((plan.Id, figure.Kind));
        }
    }

    private void Add(ListRow row)
    {
        var id = row.Id(PostColumns.Plan);
        var title = row.Cell(PostColumns.Title);
        var named = plans.Where(p => id is null ? ListCells.Clean(p.Title) == title : p.Id == id).ToList();
        if (named is not [var plan])
        {
            row.Refuse(id is null ? PostColumns.Title : PostColumns.Plan, PostListText.PlanUnknown);
            return;
        }

        var figure = PostFigure.In(plan.Id);
        if (row.Cell(PostColumns.Kind).Length == 0 || row.Cell(PostColumns.Posts).Length == 0 || row.Cell(PostColumns.From).Length == 0)
        {
            row.Refuse(row.Cell(PostColumns.Kind).Length == 0 ? PostColumns.Kind : row.Cell(PostColumns.Posts).Length == 0 ? PostColumns.Posts : PostColumns.From, PostListText.FigureHalf);
            return;
        }

        if (Write(row, plan, figure) && Merge.Compare(row, PostListText.FigureOf.With(plan.Number, plan.Title), null, [.. PostColumns.Cells(plan, figure, names).Select((c, at) => PostColumns.OfFigures[at].IsOurs || PostColumns.OfFigures[at] == PostColumns.Plan ? null : c)], null))
        {
            plan.Figures.Add(figure);
            New.Add(figure);
            _touched.Add((plan.Id, figure.Kind));
        }
    }

    private bool Write(ListRow row, PostPlan plan, PostFigure figure)
    {
        var errors = Merge.Errors.Count;
        var kind = row.Word(PostColumns.Kind, figure.Kind, SourcesText.Of);
        var posts = row.Number(PostColumns.Posts, figure.Posts, PostFigure.Most, PostPlanText.PostsWrong);
        var (from, until) = (row.Day(PostColumns.From, figure.From), row.Day(PostColumns.Until, figure.Until));
        var note = row.Text(PostColumns.Note, figure.Note, PostFigure.NoteMax);
        var unit = UnitIn(row, plan, figure);
        if (posts is null || from is null)
        {
            row.Refuse(posts is null ? PostColumns.Posts : PostColumns.From, PostListText.FigureHalf);
        }

        if (Merge.Errors.Count == errors && (kind, posts, from, until, note, unit) != (figure.Kind, figure.Posts, figure.From, figure.Until, ListCells.Clean(figure.Note), figure.UnitId))
        {
            // Whoever enters a day stands for it: it is no assumption any more, unless it stays as it was.
            var constructed = figure.IsConstructed && figure.From == from && figure.Until == until;
            row.Try(plan.Title, () => figure.Write(kind, posts!.Value, (from!.Value, until), note, constructed));
            figure.Sit(unit);
        }

        return Merge.Errors.Count == errors;
    }

    private Guid? UnitIn(ListRow row, PostPlan plan, PostFigure figure)
    {
        var cell = row.Cell(PostColumns.At);
        if (!row.Has(PostColumns.At) || cell == names.Unit(figure.UnitId))
        {
            return figure.UnitId;
        }

        if (cell.Length == 0)
        {
            return null;
        }

        var unit = names.Open(cell);
        if (unit is null)
        {
            row.Refuse(PostColumns.At, PostListText.UnitUnknown.With(cell));
        }

        return unit?.Id == plan.UnitId ? null : unit?.Id;
    }
}
