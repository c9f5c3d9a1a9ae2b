using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>What is done in a package, one task a line. "(freiwillig)" at the end of a line makes it optional.</summary>
internal static class PackageTasks
{
    public const string Field = nameof(WorkPackage.Activities);
    public const int TextMax = 4000;

    private const int Most = 60;

    private static string Mark => " (" + ProjectText.Optional.De + ")";

    public static string Words(WorkPackage? package) => package is null ? "" : string.Join('\n', package.Activities.OrderBy(a => a.Order).Select(a => a.De + (a.IsOptional ? Mark : "")));

    /// <summary>Null where the form says nothing about tasks.</summary>
    public static IReadOnlyList<(string Title, bool IsOptional)>? Read(Form form)
    {
        if (!form.Has(Field))
        {
            return null;
        }

        string typed = form.Text(Field).Max(TextMax);
        var lines = typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > Most || lines.Any(l => l.Length > Conventions.Line))
        {
            form.Errors.Add(Field, ProjectText.TasksWrong.With(Most, Conventions.Line));
        }

        return [.. lines.Select(l => l.EndsWith(Mark, StringComparison.Ordinal) ? (l[..^Mark.Length].TrimEnd(), true) : (l, false)).Where(l => l.Item1.Length > 0)];
    }

    /// <summary>A line that stays keeps its English words; the others have the German ones until somebody writes them.</summary>
    public static void Write(CityDb db, WorkPackage package, IReadOnlyList<(string Title, bool IsOptional)>? tasks)
    {
        if (tasks is null)
        {
            return;
        }

        var (english, known) = (package.Activities.GroupBy(a => a.De, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().En, StringComparer.Ordinal), package.Activities.ToDictionary(a => a.Order));
        foreach (var (place, task) in tasks.Index())
        {
            var title = new Text(task.Title, english.GetValueOrDefault(task.Title, task.Title));
            if (known.Remove(place + 1, out var activity))
            {
                activity.Write(title, task.IsOptional);
            }
            else
            {
                db.Set<PackageActivity>().Add(new PackageActivity(package.Id, place + 1, title, task.IsOptional));
            }
        }

        db.Set<PackageActivity>().RemoveRange(known.Values);
    }
}
