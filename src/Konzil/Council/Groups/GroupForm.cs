using System.Globalization;
using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Votes by group as they are typed: one row for each group of the term, and lines for everybody else.</summary>
internal static class GroupForm
{
    public const string NameField = "Group-";
    public const string YesField = "Yes-";
    public const string NoField = "No-";
    public const string AbstainField = "Abstain-";
    private const int MostVotes = 1000;

    public static string Field(string name, int row) => name + row.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<GroupVote> Read(Form form, CouncilTerm? term)
    {
        var found = new List<GroupVote>();
        foreach (var row in Rows(form))
        {
            var (name, field) = (form.Raw(Field(NameField, row)), Field(YesField, row));
            var (yes, no, abstain) = (Count(form, field), Count(form, Field(NoField, row)), Count(form, Field(AbstainField, row)));
            if (yes is null && no is null && abstain is null)
            {
                continue;
            }

            var vote = new GroupVote(name, yes ?? 0, no ?? 0, abstain ?? 0);
            if (term?.Group(name) is null)
            {
                form.Errors.Add(WriteGroups.LinesField, TermText.NotInTerm.Filled(name));
            }

            Fit(form, term, vote, field);
            found.Add(vote);
        }

        foreach (var vote in GroupVote.Typed(form, WriteGroups.LinesField, found))
        {
            Fit(form, term, vote, WriteGroups.LinesField);
            found.Add(vote);
        }

        return found;
    }

    /// <summary>What was typed for a group, whatever row it stood in then.</summary>
    public static string? Typed(Form form, string field, string group) =>
        Rows(form).Where(r => form.Raw(Field(NameField, r)) == group).Select(r => form.Raw(Field(field, r))).FirstOrDefault();

    /// <summary>The typed lines, and the rows of groups that meanwhile left the term, so that nothing typed is lost.</summary>
    public static string Lines(Form form, CouncilTerm? term) => string.Join('\n', new[] { form.Raw(WriteGroups.LinesField) }
        .Concat(Rows(form).Where(r => term?.Group(form.Raw(Field(NameField, r))) is null).Select(r => string.Join("; ", new[] { NameField, YesField, NoField, AbstainField }.Select(f => form.Raw(Field(f, r))))))
        .Where(l => l.Length > 0));

    private static IEnumerable<int> Rows(Form form) => Enumerable.Range(1, CouncilTerm.MostGroups).Where(r => form.Raw(Field(NameField, r)).Length > 0);

    private static int? Count(Form form, string field) => form.Whole(field, 0, MostVotes, TermText.CountWrong);

    private static void Fit(Form form, CouncilTerm? term, GroupVote vote, string field)
    {
        if (term?.Group(vote.Name) is { } group && vote.All > group.Seats)
        {
            form.Errors.Add(field, TermText.TooManyVotes.Filled(vote.Name, group.Seats, vote.All));
        }
    }
}
