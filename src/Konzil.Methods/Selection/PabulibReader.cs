using System.Globalization;

namespace Konzil.Methods.Selection;

/// <summary>Reads one file and remembers the line of everything until the election is complete.</summary>
internal sealed class PabulibReader
{
    private static readonly string[] Sections = [Pabulib.Meta, Pabulib.ProjectsSection, Pabulib.VotesSection];

    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _factLines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Project> _projects = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Id, string Others)> _excludes = [];
    private readonly List<(int Line, List<string> Cells)> _votes = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _notices = [];
    private Columns? _projectColumns;
    private Columns? _voteColumns;
    private int _lastLine = 1;

    public PabulibFile Read(TextReader text)
    {
        string? section = null;
        var isHeading = false;
        foreach (var (line, cells) in PabulibRows.Read(text))
        {
            _lastLine = line;
            if (Array.Find(Sections, s => s.Equals(cells[0], StringComparison.OrdinalIgnoreCase)) is { } begun && cells.Skip(1).All(c => c.Length == 0))
            {
                Require(_seen.Add(begun), line, $"The section {begun} begins a second time. Join the two.");
                (section, isHeading) = (begun, true);
            }
            else if (section is null)
            {
                throw new PabulibException(line, $"'{Shown(cells[0])}' stands before any section. The first line must be {Pabulib.Meta}.");
            }
            else if (isHeading)
            {
                Heading(section, line, cells);
                isHeading = false;
            }
            else
            {
                Row(section, line, cells);
            }
        }

        foreach (var missing in Sections.Where(s => !_seen.Contains(s)))
        {
            throw new PabulibException(_lastLine, $"The section {missing} is missing. A file needs {string.Join(", ", Sections)}.");
        }

        return Complete();
    }

    private void Heading(string section, int line, List<string> cells)
    {
        if (section == Pabulib.ProjectsSection)
        {
            _projectColumns = new Columns(line, cells, Pabulib.ProjectId, Pabulib.CostColumn);
        }
        else if (section == Pabulib.VotesSection)
        {
            _voteColumns = new Columns(line, cells, Pabulib.VoteColumn);
        }
        else if (!cells[0].Equals("key", StringComparison.OrdinalIgnoreCase))
        {
            Fact(line, cells);
        }
    }

    private void Row(string section, int line, List<string> cells)
    {
        if (section == Pabulib.Meta)
        {
            Fact(line, cells);
        }
        else if (section == Pabulib.ProjectsSection)
        {
            ProjectRow(line, _projectColumns!.Fit(line, cells));
        }
        else
        {
            _votes.Add((line, _voteColumns!.Fit(line, cells)));
        }
    }

    private void Fact(int line, List<string> cells)
    {
        Require(cells[0].Length > 0, line, "The key is missing. Write key;value.");
        var isNeeded = cells[0].Equals(Pabulib.BudgetKey, StringComparison.OrdinalIgnoreCase) || cells[0].Equals(Pabulib.VoteType, StringComparison.OrdinalIgnoreCase);
        Require(_factLines.TryAdd(cells[0], line) || !isNeeded, line, $"'{Shown(cells[0])}' is given a second time. Keep one of the two lines.");
        // A remark may hold semicolons without quotation marks.
        _facts.TryAdd(cells[0], string.Join(';', cells.Skip(1)).TrimEnd(';'));
    }

    private void ProjectRow(int line, List<string> cells)
    {
        var id = _projectColumns!.Cell(cells, Pabulib.ProjectId);
        Require(id.Length > 0, line, "The project has no project_id. Give it one.");
        Require(!id.Contains(',', StringComparison.Ordinal), line, $"The project_id '{Shown(id)}' holds a comma, which separates Ids in votes. Choose another Id.");
        Require(_places.TryAdd(id, _projects.Count), line, $"The project '{Shown(id)}' is there twice. Keep one of the two lines.");
        Require(_projects.Count < Election.MostProjects, line, $"More than {Election.MostProjects} projects are not possible.");
        _projects.Add(new Project(id, Amount(line, _projectColumns.Cell(cells, Pabulib.CostColumn), $"The cost of the project '{Shown(id)}'"), _projectColumns.Cell(cells, Pabulib.NameColumn)));
        if (_projectColumns.Cell(cells, Pabulib.Excludes) is { Length: > 0 } others)
        {
            _excludes.Add((line, id, others));
        }
    }

    private PabulibFile Complete()
    {
        var budget = Needed(Pabulib.BudgetKey, "the amount that can be spent");
        var type = Needed(Pabulib.VoteType, $"one of {string.Join(", ", Pabulib.Kinds.Keys)}");
        Require(Pabulib.Kinds.TryGetValue(type.Value, out var kind), type.Line, $"'{Shown(type.Value)}' is no vote_type. Write one of {string.Join(", ", Pabulib.Kinds.Keys)}.");
        var amount = Amount(budget.Line, budget.Value, "The budget");
        var exclusions = Exclusions();
        var hasPoints = kind is BallotKind.Cumulative or BallotKind.Scoring;
        if (hasPoints && !_voteColumns!.Has(Pabulib.PointsColumn))
        {
            throw new PabulibException(_voteColumns.Line, $"The vote_type {type.Value} needs a column '{Pabulib.PointsColumn}'. Add it, or correct the vote_type in line {type.Line}.");
        }

        var ballots = _votes.ConvertAll(v => Vote(v.Line, v.Cells, hasPoints));
        Compare(Pabulib.NumberOfProjects, _projects.Count);
        Compare(Pabulib.NumberOfVotes, ballots.Count);
        if (kind == BallotKind.ChooseOne && ballots.Count(b => b.Projects.Count > 1) is var several and > 0)
        {
            _notices.Add($"{several} ballots name several projects although the vote_type is choose-1; all of them count.");
        }

        return new PabulibFile(new Election(amount, kind, _projects, ballots, exclusions) { Facts = _facts }, _notices);
    }

    private Ballot Vote(int line, List<string> cells, bool hasPoints)
    {
        var voter = _voteColumns!.Cell(cells, Pabulib.VoterId);
        var ids = List(_voteColumns.Cell(cells, Pabulib.VoteColumn));
        var projects = new List<int>(ids.Length);
        foreach (var id in ids)
        {
            if (!_places.TryGetValue(id, out var place))
            {
                throw new PabulibException(line, $"The vote names the unknown project '{Shown(id)}'. Correct it, or add the project.");
            }

            if (!projects.Contains(place))
            {
                projects.Add(place);
            }
        }

        if (!hasPoints)
        {
            return new Ballot(voter, projects);
        }

        Require(projects.Count == ids.Length, line, "The vote gives points to one project twice. Join them.");
        var points = List(_voteColumns.Cell(cells, Pabulib.PointsColumn));
        Require(points.Length == ids.Length, line, $"The vote names {ids.Length} projects and has points for {points.Length}. Give points for each.");
        return new Ballot(voter, projects, [.. points.Select(p => Amount(line, p, "A number of points"))]);
    }

    /// <summary>Excluding holds for both sides, so a ring of three is a group of three; only a project against itself is senseless.</summary>
    private List<IReadOnlyList<string>> Exclusions()
    {
        var exclusions = new List<IReadOnlyList<string>>();
        foreach (var (line, id, others) in _excludes)
        {
            foreach (var other in List(others))
            {
                Require(_places.ContainsKey(other), line, $"The project '{Shown(id)}' excludes the unknown project '{Shown(other)}'. Correct the Id, or add the project.");
                Require(other != id, line, $"The project '{Shown(id)}' excludes itself. Take its Id out of the column '{Pabulib.Excludes}'.");
                exclusions.Add([id, other]);
            }
        }

        return exclusions;
    }

    private void Compare(string key, int count)
    {
        if (_facts.GetValueOrDefault(key) is { Length: > 0 } said && said != count.ToString(CultureInfo.InvariantCulture))
        {
            _notices.Add($"{key} is {Shown(said)}, but the file holds {count.ToString(CultureInfo.InvariantCulture)}. Is it complete?");
        }
    }

    private (int Line, string Value) Needed(string key, string what)
    {
        var line = _factLines.GetValueOrDefault(key, 1);
        var value = _facts.FirstOrDefault(f => f.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;
        Require(!string.IsNullOrEmpty(value), line, $"The {key} is missing. Add the line '{key};…' to the section {Pabulib.Meta}: {what}.");
        return (line, value!);
    }

    private static decimal Amount(int line, string text, string what)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text.Replace(',', '.'), style, CultureInfo.InvariantCulture, out var amount))
        {
            throw new PabulibException(line, $"{what} is '{Shown(text)}', which is no number. Write digits with at most one decimal point or comma.");
        }

        return amount >= 0 ? amount : throw new PabulibException(line, $"{what} is {Shown(text)}; it must not be negative.");
    }

    private static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsControl(c)));
        return plain.Length <= 40 ? plain : plain[..39] + "…";
    }

    private static void Require([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool holds, int line, string message)
    {
        if (!holds)
        {
            throw new PabulibException(line, message);
        }
    }

    /// <summary>The heading of a section.</summary>
    private sealed class Columns
    {
        private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
        private readonly int _count;

        public Columns(int line, List<string> cells, params string[] needed)
        {
            (Line, _count) = (line, cells.Count);
            for (var i = 0; i < cells.Count; i++)
            {
                Require(cells[i].Length == 0 || _places.TryAdd(cells[i], i), line, $"The column '{Shown(cells[i])}' is there twice. Rename one.");
            }

            foreach (var column in needed)
            {
                Require(Has(column), line, $"The column '{column}' is missing in the heading. Add it.");
            }
        }

        public int Line { get; }

        public bool Has(string column) => _places.ContainsKey(column);

        public string Cell(List<string> cells, string column) => _places.TryGetValue(column, out var place) ? cells[place] : "";

        public List<string> Fit(int line, List<string> cells)
        {
            while (cells.Count > _count && cells[^1].Length == 0)
            {
                cells.RemoveAt(cells.Count - 1);
            }

            return cells.Count == _count
                ? cells
                : throw new PabulibException(line, $"The line has {cells.Count} cells, the heading {_count}. Put texts with semicolons in quotation marks and leave empty cells empty.");
        }
    }
}
