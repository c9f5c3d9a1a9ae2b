using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Released papers as open data and as a text file.</summary>
public static class CutFiles
{
    public static readonly Dataset All = new(
        new("Kürzungen: Vorlagen und Varianten", "Cuts: papers and variants"),
        new("Eine Zeile je Maßnahme einer Variante einer freigegebenen Vorlage. Die übrigen Folgen liegen bei jeder Vorlage als JSON.", "One row for each measure of a variant of a released paper. All other consequences lie with each paper as JSON."),
        "/kuerzungen/kuerzungen.csv",
        [
            new("vorlage", new("Nummer der Vorlage", "Number of the paper")), new("titel", new("Titel", "Title, in German")), new("freigegeben_am", new("Tag der Freigabe", "Day of the release")),
            new("variante", new("Nummer der Variante", "Number of the variant")), new("variante_titel", new("Titel der Variante", "Title of the variant, in German")), new("ab", new("Ab welchem Tag", "From which day")),
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("massnahme_titel", new("Titel der Maßnahme", "Title of the measure, in German")), new("was", new("stoppen, ruhen oder kuerzen", "stop, pause or make smaller, in German")),
            new("frei_eur", new("Noch nicht gebundenes Geld; leer: nichts bekannt", "Money not committed yet; empty: nothing known")), new("frei_unvollstaendig", new("ja: ein Teil ist offen", "ja: part of it is open")),
            new("rueckzahlung_eur", new("Zurückzuzahlende Förderung; leer: keine oder offen", "Grants owed back; empty: none or open")), new("rueckzahlung_unvollstaendig", new("ja: ein Teil ist offen", "ja: part of it is open")),
            new("grund", new("Grund", "Reason")), new("beschlossen", new("ja: diese Variante wurde beschlossen", "ja: this variant was adopted")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    public static async Task<IResult> Csv(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var paper in await CutAccess.Public(db.CutPapers).AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation))
        {
            foreach (var (effect, i) in paper.Effects!.Select((e, i) => (e, i + 1)))
            {
                foreach (var line in effect.Lines)
                {
                    csv.Row(paper.Number, paper.TitleDe, Format.Day(paper.ReleasedAt!.Value), i, effect.Title.De, effect.From, line.Code, line.Title, Word(line.Kind), line.Saved.Amount, line.Saved.Incomplete, line.Owed.Amount, line.Owed.Incomplete, line.Reason, paper.Adopted == i, paper.IsExample);
                }
            }
        }

        return csv.Download("kuerzungen.csv");
    }

    public static async Task<IResult> Json(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await ShowPaper.Load(number, me, db, cancellation) is not { Paper: var paper } shown)
        {
            return View.NotFound();
        }

        var json = JsonSerializer.Serialize(
            new
            {
                paper = paper.Number,
                title = paper.TitleDe,
                example = paper.IsExample,
                paper.State,
                releasedAt = paper.ReleasedAt is { } at ? Format.Iso(at) : null,
                paper.Problem,
                paper.Motion,
                paper.Proposed,
                paper.Result,
                paper.Adopted,
                resolution = shown.Resolution,
                variants = shown.Effects.Select(e => new { e.Scenario, title = e.Title.De, e.Note, e.From, e.Saved, e.Postponed, e.Owed, e.NotComing, e.Lines, e.Years, e.Uncovered, e.Weakened, e.People, e.Milestones, e.Ideas, e.Cards, e.Authors }),
            },
            Spelling);
        return Results.File(Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8", $"kuerzung-{paper.Number}.json");
    }

    /// <summary>The paper to be laid before the council, in the words of its page.</summary>
    public static async Task<IResult> Word(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await ShowPaper.Load(number, me, db, cancellation) is not { Paper: var paper, Effects: var effects })
        {
            return View.NotFound();
        }

        var text = new TextDocument(paper.Title, Language.IsEnglish ? "en-GB" : "de-DE").Heading(1, paper.Title).Text(CutWords.Paper + ", " + CutWords.Standing(paper))
            .Heading(2, CutWords.Problem).Text(paper.Problem)
            .Heading(2, CutWords.Compare).Text(CutWords.CompareNote)
            .Table([[CutWords.What, .. effects.Select((e, i) => CutWords.Name(i + 1, e) + "\n" + CutWords.FromDay.With(Format.Date(e.From)))], .. CutWords.Rows.Select(r => (IReadOnlyList<string>)[r.Label, .. effects.Select(e => string.Join('\n', r.Lines(e)))])]);
        foreach (var (effect, i) in effects.Select((e, i) => (e, i + 1)))
        {
            text.Heading(2, CutWords.Name(i, effect)).Text(effect.Note)
                .Table([[CutWords.Measure, CutWords.Happens, CutWords.Saved, CutWords.Owed, CutWords.Reason], .. effect.Lines.Select(l => (IReadOnlyList<string>)[l.Code + " " + l.Title, CutWords.Of(l.Kind), CutWords.Money(l.Saved), CutWords.Money(l.Owed), l.Reason])]);
        }

        text.Heading(2, CutWords.Motion).Text(paper.Motion).Text(CutWords.ProposedVariant.With(CutWords.Name(paper.Proposed, effects[paper.Proposed - 1])));
        return Results.File(text.Write(), TextDocument.ContentType, $"vorlage-{paper.Number}.docx");
    }

    private static string Word(CutKind kind) => kind switch { CutKind.Stop => "stoppen", CutKind.Pause => "ruhen", _ => "kuerzen" };
}
