using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The city's name and face, goals, fields of action with their reasons, districts.</summary>
public sealed class LoadCity : ILoadStep
{
    public int Order => 10;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        await City(loading, cancellation);
        await Goals(loading, cancellation);
        await Fields(loading, cancellation);
        await Districts(loading, cancellation);
        await Areas(loading, cancellation);
        await loading.Db.SaveChangesAsync(cancellation);
        await Derivations(loading, cancellation);
    }

    private static async Task City(Loading loading, CancellationToken cancellation)
    {
        var entry = loading.Content.City;
        var city = await loading.Db.CitySettings.OrderBy(c => c.Id).FirstOrDefaultAsync(cancellation);
        if (city is null)
        {
            city = new CitySettings();
            loading.Db.CitySettings.Add(city);
        }

        // The pages put the two together themselves: "Digitale Agenda" and "Konstanz".
        var agenda = entry.Agenda.De.EndsWith(entry.Short, StringComparison.Ordinal) ? entry.Agenda.De[..^entry.Short.Length].TrimEnd() : entry.Agenda.De;
        city.Write(entry.Short, agenda, entry.Claim, entry.Strip, entry.Contact.Email);
        city.Reach(entry.Contact.Role, entry.Contact.Tasks, entry.Contact.Postal, entry.Contact.Phone, entry.Contact.Hours);
        city.StandOn(entry.Paper.Title, entry.Paper.Date);
        city.Dress(entry.ThemeColour, entry.Logo, entry.Levels);
        city.Water(entry.Water?.Name ?? "", entry.Water?.AfterRow ?? 0);
    }

    private static async Task Goals(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Goals)
        {
            var goal = await loading.Row("goal", entry.Key, () => new Goal(entry.Key, entry.Number), cancellation);
            if (goal.IsOurs)
            {
                // Written in the office since: from then on the office has the word.
                continue;
            }

            goal.Write(entry.Title, entry.Wording);
            goal.Explain(entry.Translation, entry.Source, entry.Internal);
        }
    }

    private static async Task Fields(Loading loading, CancellationToken cancellation)
    {
        foreach (var (entry, i) in loading.Content.Fields.Fields.Select((f, i) => (f, i)))
        {
            var field = await loading.Row("field", entry.Key, () => new ActionField(entry.Key, i + 1), cancellation);
            if (field.IsOurs)
            {
                continue;
            }

            var direction = entry.Direction == FieldDirection.Inward ? Strategy.FieldDirection.Inward : Strategy.FieldDirection.Outward;
            field.Write(entry.Mark, entry.Slug, entry.Title, entry.Sentence, direction, entry.State == FieldState.Draft);
        }
    }

    private static async Task Districts(Loading loading, CancellationToken cancellation)
    {
        foreach (var (entry, i) in loading.Content.City.Districts.Select((d, i) => (d, i)))
        {
            var district = await loading.Row("district", entry.Key, () => new District(entry.Key, i + 1), cancellation);
            district.Write(entry.Name, entry.Row, entry.Column, entry.Short);
        }
    }

    /// <summary>A catalogue replaces the one before: what it no longer has stays with what was tagged with it.</summary>
    private static async Task Areas(Loading loading, CancellationToken cancellation)
    {
        foreach (var gone in (await loading.Db.TaskAreas.ToListAsync(cancellation)).Where(a => loading.Content.TaskAreas.All(e => e.Key != a.Key)))
        {
            gone.Retire();
        }

        foreach (var (entry, i) in loading.Content.TaskAreas.Select((a, i) => (a, i)))
        {
            (await loading.Row("task-area", entry.Key, () => new TaskArea(entry.Key), cancellation)).Write(i + 1, entry.Title);
        }
    }

    private static async Task Derivations(Loading loading, CancellationToken cancellation)
    {
        var known = await loading.Db.FieldGoals.ToListAsync(cancellation);
        var ours = await loading.Db.Fields.Where(f => f.IsOurs).Select(f => f.Id).ToListAsync(cancellation);
        foreach (var entry in loading.Content.Fields.Derivations)
        {
            var (field, goal) = (loading.Id("field", entry.Field), loading.Id("goal", entry.Goal));
            if (ours.Contains(field))
            {
                continue;
            }

            var row = known.Find(k => k.FieldId == field && k.GoalId == goal);
            if (row is null)
            {
                row = new FieldGoal(field, goal, entry.Reason);
                loading.Db.FieldGoals.Add(row);
            }

            row.Write(entry.Reason, entry.Constructed);
        }
    }
}
