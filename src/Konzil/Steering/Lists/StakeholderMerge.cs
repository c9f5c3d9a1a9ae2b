using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Puts a list into the register of stakeholders, in memory, by the same rules as the forms.</summary>
internal sealed class StakeholderMerge(CityDb db, ListMerge merge, IReadOnlyList<StakeholderAnalysis> analyses)
{
    private readonly DateOnly _today = Format.Day(db.Now);
    private readonly Dictionary<Guid, Stakeholder> _made = [];
    private readonly Assessments _assessments = new(analyses, Format.Day(db.Now));

    internal required List<Stakeholder> All { get; init; }

    internal required IReadOnlyList<Option> Owners { get; init; }

    internal required IReadOnlyDictionary<Guid, string> Names { get; init; }

    private StakeholderAnalysis? Newest => analyses.Count > 0 ? analyses[0] : null;

    public static async Task<ListMerge> Of(byte[] file, Me me, CityDb db)
    {
        var list = SentList.Read(file, StakeholderColumns.All, StakeholderColumns.Name);
        var merge = new ListMerge(StakeholderColumns.All, list);
        var all = await StakeholderAccess.VisibleTo(me, db.Stakeholders).OrderBy(s => s.Number).ToListAsync();
        var ids = all.Select(s => s.OwnerId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var owners = await RiskAccess.Owners(db);
        foreach (var owner in owners)
        {
            names[Guid.Parse(owner.Value)] = owner.Label;
        }

        var made = new StakeholderMerge(db, merge, await StakeholderRow.Analyses(db)) { All = all, Owners = owners, Names = names };
        var before = all.ConvertAll(s => (s.Id, Name: RiskListText.Named.With(s.Number, s.Name), Cells: (IReadOnlyList<object?>)made.Cells(s, made.Grade(s))));
        foreach (var row in list.Rows)
        {
            made.Put(row, before);
        }

        if (SentList.Read(file, StakeholderColumns.Assessments, StakeholderColumns.OfAssessments, StakeholderColumns.Name) is { } second)
        {
            made.PutAssessments(second);
            merge.Take(second);
        }

        made.Analyse();
        merge.Finish(before);
        return merge;
    }

    private void Put(ListRow row, IReadOnlyList<(Guid Id, string Name, IReadOnlyList<object?> Cells)> before)
    {
        var name = row.Text(StakeholderColumns.Name, "", Conventions.Line);
        if (name.Length == 0)
        {
            row.Refuse(StakeholderColumns.Name, StakeholderText.NameMissing);
            return;
        }

        var (found, isNew) = merge.Find(row, All.Where(s => s.Number > 0), s => ListCells.Clean(s.Name) == name);
        if (found is null && !isNew)
        {
            return;
        }

        if (isNew && row.Cell(StakeholderColumns.Kind).Length == 0)
        {
            // Whoever is a person is protected; nobody becomes a group by accident.
            row.Refuse(StakeholderColumns.Kind, StakeholderText.KindMissing);
            return;
        }

        var who = found ?? Stakeholder.Of(0);
        var errors = merge.Errors.Count;
        var line = Read(row, name, who);
        var grade = Grade(who);
        var assessed = Assessed(row, who, grade);
        if (merge.Errors.Count > errors)
        {
            return;
        }

        row.Try(name, () => Write(who, line));
        if (merge.Errors.Count > errors)
        {
            return;
        }

        var after = Cells(who, assessed is { } now ? new StakeholderGrade(Guid.Empty, who.Id, now.Said.Influence, now.Said.Interest, now.Said.Attitude) : grade, assessed?.Day);
        if (isNew)
        {
            All.Add(who);
            if (merge.Compare(row, name, null, [.. after.Select((c, at) => StakeholderColumns.All[at].IsOurs ? null : c)], null))
            {
                merge.Keep.Add(async () => db.Stakeholders.Add(_made[who.Id] = Made(await NumberSeries.Take(db, Stakeholder.Series), line)));
            }
        }
        else
        {
            merge.Compare(row, RiskListText.Named.With(who.Number, who.Name), before.First(b => b.Id == who.Id).Cells, after, null);
        }
    }

    private (Assessed Said, DateOnly Day)? Assessed(ListRow row, Stakeholder who, StakeholderGrade? grade)
    {
        var was = grade is null ? null : Steering.Assessed.Of(grade);
        if (Steering.Assessed.Read(row, was) is not { } said)
        {
            return null;
        }

        var day = row.Day(StakeholderColumns.Day, null);
        return day is null && said == was || !_assessments.Say(row, who, day ?? _today, said) ? null : (said, day ?? _today);
    }

    private void PutAssessments(SentList second)
    {
        foreach (var row in second.Rows)
        {
            var name = row.Text(StakeholderColumns.Name, "", Conventions.Line);
            var id = row.Id(ListColumns.Id);
            // A file from elsewhere does not know our identifiers: those just added go by their name.
            var named = id is not null && All.Find(s => s.Id == id) is { } known ? [known] : All.Where(s => s.Name == name && (id is null || s.Number == 0)).ToList();
            if (named is not [var who])
            {
                row.Refuse(id is null ? StakeholderColumns.Name : ListColumns.Id, StakeholderListText.WhoUnknown);
                continue;
            }

            if (Steering.Assessed.Read(row, null) is not { } said)
            {
                continue;
            }

            if (row.Day(StakeholderColumns.Day, null) is not { } day)
            {
                row.Refuse(StakeholderColumns.Day, StakeholderText.DayMissing);
                continue;
            }

            _assessments.Say(row, who, day, said);
            _assessments.Note(day, row.Text(StakeholderColumns.Note, "", Stakeholder.TextMax));
        }
    }

    /// <summary>What the new analyses say, and whom they take over.</summary>
    private void Analyse()
    {
        foreach (var (day, note, said, before) in _assessments.New())
        {
            var named = All.Where(s => said.ContainsKey(s.Id)).ToList();
            var changed = named.Where(s => said[s.Id] != before.GetValueOrDefault(s.Id)).ToList();
            if (named.Except(changed).ToList() is { Count: > 0 } same)
            {
                merge.Hint(StakeholderListText.CarriedOver.With(Format.ShortDate(day), string.Join(", ", same.Select(s => s.Name))));
            }

            merge.Add(new LineDifference(StakeholderListText.NewAnalysis.With(Format.ShortDate(day)), true,
                [.. (changed.Count > 0 ? changed : named).Select(s => new FieldDifference(s.Name, before.GetValueOrDefault(s.Id)?.Words ?? "", said[s.Id].Words)), .. note.Length > 0 ? [new FieldDifference(StakeholderText.AnalysisNote, "", note)] : Array.Empty<FieldDifference>()]));
            merge.Keep.Add(() => Keep(day, note, said));
        }
    }

    private Task Keep(DateOnly day, string note, IReadOnlyDictionary<Guid, Assessed> said)
    {
        var analysis = StakeholderAnalysis.On(day, note);
        foreach (var (who, grade) in said)
        {
            analysis.Grades.Add(new StakeholderGrade(analysis.Id, _made.GetValueOrDefault(who)?.Id ?? who, grade.Influence, grade.Interest, grade.Attitude));
        }

        db.StakeholderAnalyses.Add(analysis);
        return Task.CompletedTask;
    }

    private Line Read(ListRow row, string name, Stakeholder who)
    {
        var owner = row.Cell(StakeholderColumns.Owner);
        var known = Owners.Where(o => o.Label.Equals(owner, StringComparison.OrdinalIgnoreCase)).ToList();
        var same = !row.Has(StakeholderColumns.Owner) || who.OwnerId is { } id && Names.GetValueOrDefault(id) == owner;
        if (!same && owner.Length > 0 && known.Count != 1)
        {
            row.Hint(ListText.NameUnknown.With(owner));
            same = true;
        }

        return new(row.Word(StakeholderColumns.Kind, who.Kind, StakeholderText.Of), name, row.Text(StakeholderColumns.Strategy, who.Strategy, Stakeholder.TextMax))
        {
            Owner = same ? who.OwnerId : owner.Length == 0 ? null : Guid.Parse(known[0].Value),
            Every = row.Whole(StakeholderColumns.Every, who.ContactEveryDays, (1, EditStakeholder.LongestInterval), StakeholderText.ContactWrong),
            Last = row.Day(StakeholderColumns.Last, who.LastContact),
        };
    }

    private static Stakeholder Made(int number, Line line)
    {
        var who = Stakeholder.Of(number);
        Write(who, line);
        return who;
    }

    private static void Write(Stakeholder who, Line line)
    {
        if ((line.Kind, line.Name, line.Strategy) != (who.Kind, ListCells.Clean(who.Name), ListCells.Clean(who.Strategy)))
        {
            who.Write(line.Kind, line.Name, line.Strategy);
        }

        if ((line.Owner, line.Every, line.Last) != (who.OwnerId, who.ContactEveryDays, who.LastContact))
        {
            who.Entrust(line.Owner, line.Every, line.Last);
        }
    }

    private StakeholderGrade? Grade(Stakeholder who) => Newest?.Grades.FirstOrDefault(g => g.StakeholderId == who.Id);

    private object?[] Cells(Stakeholder who, StakeholderGrade? grade, DateOnly? day = null) =>
        StakeholderColumns.Cells(who, grade, day ?? Newest?.Day, who.OwnerId is { } owner ? Names.GetValueOrDefault(owner) : null);

    private sealed record Line(StakeholderKind Kind, string Name, string Strategy)
    {
        public Guid? Owner { get; init; }

        public int? Every { get; init; }

        public DateOnly? Last { get; init; }
    }
}
