using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Agenda or minutes as a text file, for the files of those who keep them on paper.</summary>
public static class MinutesFile
{
    public static async Task<IResult> Download(int number, HttpRequest request, Me me, CityDb db, PlanSubjects plans, Catalog catalog)
    {
        var part = MeetingParts.Of(request.Query[MeetingParts.Query]);
        return await ShowMeeting.Load(number, me, db, plans, part) is { } shown
            ? Results.File((await catalog.Read(db)).Terms.Explain(Write(shown, db.Now)).ToText().Write(), TextDocument.ContentType, $"protokoll-{number}{(MeetingParts.To(part) is { } name ? "-" + name : "")}.docx") : View.NotFound();
    }

    private static Document Write(ShowMeeting.Shown shown, DateTimeOffset now)
    {
        var meeting = shown.Meeting;
        var heading = MeetingWords.Heading(meeting, shown.Part);
        var (open, closed) = (shown.Numbered.Where(p => !p.Row.Item.IsConfidential).ToList(), shown.Numbered.Where(p => p.Row.Item.IsConfidential).ToList());
        var standing = MeetingText.FileStanding.With(Format.Date(now), MeetingText.Of(meeting.State)) + (meeting.State == MeetingState.Held ? " " + MeetingText.DraftMinutes : "") + (meeting.IsExample ? " Beispiel." : "");
        return new Document(heading + ": " + MeetingWords.Title(meeting, shown.Body), standing,
        [
            new DocumentTable(MeetingText.Meeting.With(meeting.Number),
            [
                [MeetingText.When, MeetingWords.When(meeting)],
                .. Line(MeetingText.Place, meeting.Place),
                .. Line(MeetingText.Present, meeting.Present),
                .. Line(MeetingText.State, meeting.CancelReason.Length > 0 ? MeetingText.Of(meeting.State) + ": " + meeting.CancelReason : MeetingText.Of(meeting.State)),
            ]),
            .. shown.Part == MeetingPart.Confidential ? [] : new DocumentPiece[] { new DocumentHeading(2, MeetingText.Agenda) },
            .. shown.Items.Count + shown.Hidden == 0 ? [new DocumentText(MeetingText.AgendaNone)] : open.SelectMany(p => Item(p.Row, p.Number, meeting)),
            .. shown.Hidden == 0 ? [] : new DocumentPiece[] { new DocumentText(MeetingWords.Hidden(shown.Hidden)) },
            .. closed.Count == 0 ? [] : closed.SelectMany(p => Item(p.Row, p.Number, meeting)).Prepend(new DocumentHeading(2, MeetingText.ConfidentialPart)),
            .. shown.OpenTasks.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, TaskText.OpenTasks), Tasks(shown.OpenTasks, TaskText.OpenTasks) },
        ]);
    }

    private static IEnumerable<DocumentPiece> Item(ItemRow row, int number, Meeting meeting)
    {
        yield return new DocumentHeading(3, number.ToString(CultureInfo.InvariantCulture) + ". " + row.Item.Title + (row.Item.IsConfidential ? " (" + MeetingText.IsConfidential + ")" : ""));
        foreach (var text in Texts(row, meeting).Where(t => t.Length > 0))
        {
            yield return new DocumentText(text) { German = true };
        }

        foreach (var decision in row.Decisions)
        {
            yield return new DocumentText(DecisionText.Decision.With(decision.Decision.Number) + ": " + decision.Decision.Title + "\n" + decision.Decision.Wording) { Note = decision.Decision.Reason, German = true };
        }

        if (row.Tasks.Count > 0)
        {
            yield return Tasks(row.Tasks, TaskText.Tasks);
        }
    }

    private static IEnumerable<string> Texts(ItemRow row, Meeting meeting)
    {
        yield return row.From is { } from ? MeetingText.CarriedFrom.With(Format.Date(from.Day)) : "";
        yield return row.Item.Note.Length > 0 ? MeetingText.ItemNote + ": " + row.Item.Note : "";
        foreach (var bias in row.Biases)
        {
            yield return BiasText.Line.With(bias.Name) + ". " + bias.Reason;
        }

        yield return row.Item.Minutes;
        yield return meeting.State is MeetingState.Held or MeetingState.Released ? MeetingText.Of(row.Item.Outcome) + (row.Into is { } into ? ". " + MeetingText.ComesBack.With(Format.Date(into.Day)) : "") : "";
    }

    private static DocumentTable Tasks(IReadOnlyList<TaskRow> tasks, string caption) => new(caption,
    [
        [TaskText.Title, TaskText.OwnerTerm, TaskText.DueTerm, TaskText.State],
        .. tasks.Select(t => new string[] { t.Task.Title, t.Owner, Format.ShortDate(t.Task.Due), TaskText.Of(t.Task.State) }),
    ]);

    private static IReadOnlyList<IReadOnlyList<string>> Line(string name, string value) => value.Length == 0 ? [] : [[name, value]];
}
