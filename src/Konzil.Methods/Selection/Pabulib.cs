using System.Globalization;

namespace Konzil.Methods.Selection;

/// <summary>An election from a file, and what in it looks odd without being a mistake.</summary>
/// <param name="Election">What the rules work on.</param>
/// <param name="Notices">One sentence each, for instance when the file holds fewer votes than it says.</param>
public sealed record PabulibFile(Election Election, IReadOnlyList<string> Notices);

/// <summary>
/// Reads and writes elections in the format of Pabulib (.pb, pabulib.org/format): the sections META, PROJECTS and VOTES, each with a
/// heading and cells separated by semicolons. Needed are budget and vote_type, the columns project_id, cost and vote, and for
/// cumulative and scoring ballots points. Our own addition is the optional column "excludes" of projects: Ids, separated by commas,
/// that cannot be paid for together with this one; said on one side it holds for both.
/// </summary>
public static class Pabulib
{
    internal const string Meta = "META";
    internal const string ProjectsSection = "PROJECTS";
    internal const string VotesSection = "VOTES";
    internal const string BudgetKey = "budget";
    internal const string VoteType = "vote_type";
    internal const string ProjectId = "project_id";
    internal const string CostColumn = "cost";
    internal const string NameColumn = "name";
    internal const string Excludes = "excludes";
    internal const string VoterId = "voter_id";
    internal const string VoteColumn = "vote";
    internal const string PointsColumn = "points";
    internal const string SelectedColumn = "selected";
    internal const string NumberOfProjects = "num_projects";
    internal const string NumberOfVotes = "num_votes";

    internal static readonly IReadOnlyDictionary<string, BallotKind> Kinds = new Dictionary<string, BallotKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["approval"] = BallotKind.Approval,
        ["choose-1"] = BallotKind.ChooseOne,
        ["cumulative"] = BallotKind.Cumulative,
        ["scoring"] = BallotKind.Scoring,
        ["ordinal"] = BallotKind.Ordinal,
    };

    /// <summary>Reads a file; amounts may have a decimal point or comma.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="PabulibException">The file has a mistake; nothing of it is used.</exception>
    public static PabulibFile Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PabulibReader().Read(text);
    }

    /// <summary>Writes an election with its facts; with an outcome also the column "selected".</summary>
    /// <param name="text">Where to.</param>
    /// <param name="election">What to write.</param>
    /// <param name="outcome">Fills the column "selected".</param>
    public static void Write(TextWriter text, Election election, Outcome? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(election);
        Line(text, [Meta]);
        Line(text, ["key", "value"]);
        foreach (var (key, value) in Facts(election))
        {
            Line(text, [key, value]);
        }

        WriteProjects(text, election, outcome);
        Line(text, [VotesSection]);
        Line(text, election.HasPoints ? [VoterId, VoteColumn, PointsColumn] : [VoterId, VoteColumn]);
        foreach (var ballot in election.Ballots)
        {
            var vote = string.Join(',', ballot.Projects.Select(p => election.Projects[p].Id));
            Line(text, election.HasPoints ? [ballot.Voter, vote, string.Join(',', ballot.Points!.Select(Text))] : [ballot.Voter, vote]);
        }
    }

    private static void WriteProjects(TextWriter text, Election election, Outcome? outcome)
    {
        var hasExclusions = Enumerable.Range(0, election.Projects.Count).Any(p => election.ExcludedBy(p).Count > 0);
        var selected = outcome?.Selected.ToHashSet();
        string[] heading = [ProjectId, CostColumn, NameColumn, .. hasExclusions ? [Excludes] : Array.Empty<string>(), .. selected is null ? Array.Empty<string>() : [SelectedColumn]];
        Line(text, [ProjectsSection]);
        Line(text, heading);
        for (var p = 0; p < election.Projects.Count; p++)
        {
            var (project, excluded) = (election.Projects[p], election.ExcludedBy(p).Order().Select(q => election.Projects[q].Id));
            List<string> cells = [project.Id, Text(project.Cost), project.Name];
            if (hasExclusions)
            {
                cells.Add(string.Join(',', excluded));
            }

            if (selected is not null)
            {
                cells.Add(selected.Contains(p) ? "1" : "0");
            }

            Line(text, cells);
        }
    }

    private static Dictionary<string, string> Facts(Election election)
    {
        var facts = new Dictionary<string, string>(election.Facts, StringComparer.Ordinal)
        {
            [NumberOfProjects] = election.Projects.Count.ToString(CultureInfo.InvariantCulture),
            [NumberOfVotes] = election.Ballots.Count.ToString(CultureInfo.InvariantCulture),
            [BudgetKey] = Text(election.Budget),
            [VoteType] = Kinds.First(k => k.Value == election.Kind).Key,
        };
        return facts;
    }

    private static void Line(TextWriter text, IEnumerable<string> cells)
    {
        text.Write(PabulibRows.Written(cells));
        text.Write('\n');
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
