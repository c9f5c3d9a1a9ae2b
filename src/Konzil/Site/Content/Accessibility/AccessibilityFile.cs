using Konzil.Platform;
using Konzil.Platform.Content;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>accessibility.yaml: what the law asks the city to declare. A city without the file has not declared anything yet, and the page says so.</summary>
public sealed record AccessibilityEntry
{
    public required Conformity Conformity { get; init; }
    public required DateOnly Created { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required AssessmentMethod Method { get; init; }
    public required Text MethodNote { get; init; }
    public required bool Example { get; init; }
    public required string Email { get; init; }
    public required Text Enforcer { get; init; }
    public required string EnforcerReach { get; init; }
    public required Text Overseer { get; init; }
    public required DateOnly? EasyUntil { get; init; }

    /// <summary>A file name in the folder of media, never an address elsewhere.</summary>
    public required string SignVideo { get; init; }
    public required DateOnly? SignUntil { get; init; }
    public required IReadOnlyList<GapEntry> Gaps { get; init; }
}

public sealed record GapEntry(GapPart Part, GapReason Reason, DateOnly? Until, Text What, Text Why, Text Instead);

public static class AccessibilityFile
{
    public const string Name = "accessibility.yaml";

    public static AccessibilityEntry? Read(ContentFolder folder)
    {
        if (!folder.Has(Name))
        {
            return null;
        }

        var root = folder.Read(Name);
        var (statement, enforcement, slots) = (root.Map("statement"), root.Map("enforcement"), root.Map("offers"));
        var video = slots.OptionalText("sign_video") ?? "";
        if (video.Length > 0 && !Media.IsName(video))
        {
            slots.Fail("sign_video", "Hier steht nur der Name einer Datei im Ordner „media“, zum Beispiel „gebaerden.mp4“. Videos anderer Seiten werden nicht eingebettet.");
        }

        return new AccessibilityEntry
        {
            Conformity = statement.Enum<Conformity>("conformity"),
            Created = statement.Date("created"),
            Reviewed = statement.Date("reviewed"),
            Method = statement.Enum<AssessmentMethod>("method"),
            MethodNote = statement.Words("method_note"),
            Example = statement.Flag("example"),
            Email = statement.Text("email"),
            Enforcer = enforcement.Words("name"),
            EnforcerReach = enforcement.OptionalText("reach") ?? "",
            Overseer = root.Map("oversight").Words("name"),
            EasyUntil = slots.OptionalDate("easy_until"),
            SignVideo = video,
            SignUntil = slots.OptionalDate("sign_until"),
            Gaps = [.. root.RequiredMaps("gaps").Select(m => new GapEntry(m.Enum<GapPart>("part"), m.Enum<GapReason>("reason"), m.OptionalDate("until"), m.Words("what"), m.Words("why"), m.Words("instead")))],
        };
    }
}

/// <summary>The file is where the statement is written, so each load brings it up to date.</summary>
public sealed class LoadAccessibility : ILoadStep
{
    private const string Key = "erklaerung";

    public int Order => 91;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Accessibility is not { } entry)
        {
            return;
        }

        var statement = await loading.Row("accessibility", Key, () => new AccessibilityStatement(), cancellation);
        statement.Declare(entry.Conformity, (entry.Created, entry.Reviewed), (entry.Method, entry.MethodNote), entry.Example);
        statement.Turn(entry.Email, (entry.Enforcer, entry.EnforcerReach), entry.Overseer);
        statement.Offer(entry.EasyUntil, entry.SignVideo, entry.SignUntil);
        await loading.Db.Set<AccessibilityGap>().Where(g => g.StatementId == statement.Id).ExecuteDeleteAsync(cancellation);
        statement.List(entry.Gaps.Select((g, i) => new AccessibilityGap(statement.Id, i + 1, (g.Part, g.Reason, g.Until), (g.What, g.Why, g.Instead))));
    }
}
