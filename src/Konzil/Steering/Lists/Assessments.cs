using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// The assessments a file brings. An analysis of a day stands; another day makes a new one, which begins with what the one before it
/// says, as in the form.
/// </summary>
internal sealed class Assessments(IReadOnlyList<StakeholderAnalysis> known, DateOnly today)
{
    private readonly SortedDictionary<DateOnly, Dictionary<Guid, Assessed>> _new = [];
    private readonly Dictionary<DateOnly, List<string>> _notes = [];

    /// <summary>What a row says about somebody on a day; false where it does not fit, or is said already.</summary>
    public bool Say(ListRow row, Stakeholder who, DateOnly day, Assessed said)
    {
        if (day > today)
        {
            row.Refuse(StakeholderColumns.Day, StakeholderText.DayMissing);
            return false;
        }

        if (known.FirstOrDefault(a => a.Day == day) is { } standing)
        {
            var grade = standing.Grades.FirstOrDefault(g => g.StakeholderId == who.Id);
            if (grade is null || Assessed.Of(grade) != said)
            {
                row.Refuse(StakeholderColumns.Day, StakeholderListText.AnalysisStands.With(Format.ShortDate(day)));
            }

            return false;
        }

        if (!_new.TryGetValue(day, out var grades))
        {
            _new[day] = grades = [];
        }

        if (grades.TryGetValue(who.Id, out var before))
        {
            if (before != said)
            {
                row.Refuse(StakeholderColumns.Day, StakeholderListText.SaidTwice.With(who.Name, Format.ShortDate(day)));
            }

            return false;
        }

        grades[who.Id] = said;
        return true;
    }

    public void Note(DateOnly day, string note)
    {
        if (note.Length > 0 && known.All(a => a.Day != day))
        {
            var notes = _notes.GetValueOrDefault(day) ?? (_notes[day] = []);
            if (!notes.Contains(note, StringComparer.Ordinal))
            {
                notes.Add(note);
            }
        }
    }

    /// <summary>Each new analysis with all that it says, and what it takes over from the one before.</summary>
    public IEnumerable<(DateOnly Day, string Note, IReadOnlyDictionary<Guid, Assessed> Said, IReadOnlyDictionary<Guid, Assessed> Before)> New()
    {
        var all = known.ToDictionary(a => a.Day, a => a.Grades.ToDictionary(g => g.StakeholderId, Assessed.Of));
        foreach (var (day, said) in _new)
        {
            var before = all.Where(a => a.Key < day).OrderByDescending(a => a.Key).Select(a => a.Value).FirstOrDefault() ?? [];
            all[day] = before.Where(b => !said.ContainsKey(b.Key)).Concat(said).ToDictionary(x => x.Key, x => x.Value);
            yield return (day, string.Join('\n', _notes.GetValueOrDefault(day) ?? []), all[day], before);
        }
    }
}

/// <summary>Where somebody stands.</summary>
internal sealed record Assessed(int Influence, int Interest, Attitude Attitude)
{
    public static Assessed Of(StakeholderGrade grade) => new(grade.Influence, grade.Interest, grade.Attitude);

    public string Words => StakeholderListText.Words.With(Influence, Interest, StakeholderText.Of(Attitude));

    /// <summary>Null where the row says nothing; half of it is an error.</summary>
    public static Assessed? Read(ListRow row, Assessed? was)
    {
        var (influence, interest) = (row.Step(StakeholderColumns.Influence, was?.Influence, 5, StakeholderText.StepOf), row.Step(StakeholderColumns.Interest, was?.Interest, 5, StakeholderText.StepOf));
        Attitude? attitude = row.Cell(StakeholderColumns.Attitude).Length > 0 ? row.Word(StakeholderColumns.Attitude, was?.Attitude ?? Attitude.Neutral, StakeholderText.Of) : row.Has(StakeholderColumns.Attitude) ? null : was?.Attitude;
        if (influence is { } x && interest is { } y && attitude is { } stance)
        {
            return new(x, y, stance);
        }

        if (influence is not null || interest is not null || attitude is not null)
        {
            row.Refuse(influence is null ? StakeholderColumns.Influence : interest is null ? StakeholderColumns.Interest : StakeholderColumns.Attitude, StakeholderListText.HalfAssessed);
        }

        return null;
    }
}
