using Konzil.Platform;

namespace Konzil.Council;

/// <summary>The form of a resolution, read into a value or into errors.</summary>
internal static class ResolutionForm
{
    private const int MostVotes = 1000;

    public static async Task<ResolutionText?> Read(Form form, IReadOnlyList<WriteResolution.Choice> measures, CityDb db)
    {
        var today = Format.Day(db.Now);
        var date = form.Date("Date", CouncilOfficeText.DateWrong);
        var year = form.Whole("Year", 1900, today.Year, CouncilOfficeText.DateWrong, required: date is null && form.Raw("Date").Length == 0);
        if (date > today)
        {
            form.Errors.Add("Date", CouncilOfficeText.DateWrong);
        }

        var result = form.Choice<ResolutionResult>("Result", CouncilOfficeText.ResultMissing);
        foreach (var loose in measures.Where(m => !form.Ticked($"Item-{m.Number}") && (form.Raw($"Note-{m.Number}").Length > 0 || ItemForm.IsFilled(form, m))))
        {
            form.Errors.Add($"Note-{loose.Number}", CouncilOfficeText.NoteWithoutTick.With(loose.Code));
        }

        var until = ItemForm.Until(form, "DeferredUntil", result, date);
        if (result == ResolutionResult.Deferred && form.Raw("PaperNumber").Length == 0 && form.Raw(PaperDesk.PaperField).Length == 0 && !measures.Any(m => form.Ticked($"Item-{m.Number}")))
        {
            form.Errors.Add("Result", ItemWords.DeferredNeedsSubject);
        }

        var text = new ResolutionText
        {
            Title = form.Text("Title").Required(CouncilOfficeText.TitleMissing).Max(Resolution.TitleMax),
            TitleEn = form.Text("TitleEn").Max(Resolution.TitleMax).Value is { Length: > 0 } english ? english : null,
            Body = form.Text("Body").Required(CouncilOfficeText.BodyMissing).Max(100),
            PaperNumber = form.Text("PaperNumber").Max(40),
            Date = date,
            Year = date?.Year ?? year ?? today.Year,
            Wording = form.Text("Wording").Max(Resolution.WordingMax),
            Note = new Text(form.Text("NoteDe").Max(1000), form.Text("NoteEn").Max(1000)),
            Votes = new Votes(Votes(form, "Yes"), Votes(form, "No"), Votes(form, "Abstentions")),
            Result = result ?? ResolutionResult.Noted,
            DeferredUntil = until,
            Links = Links(form),
            Items = [.. measures.Where(m => form.Ticked($"Item-{m.Number}")).Select(m => new ItemText(m.Id, m.Code, form.Text($"Note-{m.Number}").Max(200)) { Own = ItemForm.Read(form, m, result, date) })],
        };
        await FitSeats(form, text, db);
        return form.HasErrors ? null : text;
    }

    /// <summary>Where the seats of the body are known, nobody else can have voted but who takes the chair by office.</summary>
    private static async Task FitSeats(Form form, ResolutionText text, CityDb db)
    {
        var all = (text.Votes.Yes ?? 0) + (text.Votes.No ?? 0) + (text.Votes.Abstentions ?? 0);
        if (all > 0 && CouncilTerm.Of(text.Body, text.Date, text.Year, await CouncilTerm.All(db)) is { } term && all > term.Seats + 1)
        {
            form.Errors.Add("Yes", TermText.MoreThanSeats.Filled(all, term.Body, term.Span, term.Seats));
        }
    }

    private static int? Votes(Form form, string name) => form.Whole(name, 0, MostVotes, CouncilOfficeText.VotesWrong);

    private static string[] Links(Form form)
    {
        var links = form.Text("Links").Max(2000).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var link in links.Where(l => !Uri.TryCreate(l, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
        {
            form.Errors.Add("Links", CouncilOfficeText.LinksWrong.With(link));
        }

        return links;
    }
}
