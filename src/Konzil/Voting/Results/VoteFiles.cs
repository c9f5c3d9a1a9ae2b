using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Methods.Selection;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>What anybody needs to count again. Nothing before the count; single ballots only from five on.</summary>
public static class VoteFiles
{
    public static readonly Dataset All = new(
        new("Ergebnisse der Abstimmungen", "Results of the votes"),
        new("Eine Zeile je Maßnahme einer ausgezählten Abstimmung. Die Stimmzettel ohne Namen liegen bei jeder Abstimmung als CSV und als Pabulib-Datei.", "One row for each measure of a counted vote. The ballots without names lie with each vote as CSV and as a Pabulib file."),
        "/abstimmungen/ergebnisse.csv",
        [
            new("abstimmung", new("Nummer der Abstimmung", "Number of the vote")), new("titel", new("Titel", "Title, in German")),
            new("von", new("Erster Tag", "First day")), new("bis", new("Letzter Tag", "Last day")),
            new("budget_eur", new("Geld in Euro", "Money in euros")), new("stimmzettel", new("Wie viele abgestimmt haben", "How many voted")),
            new("konten", new("Wie viele abstimmen konnten", "How many could vote")), new("massnahme", new("Nummer der Maßnahme", "Number of the measure")),
            new("massnahme_titel", new("Titel der Maßnahme", "Title of the measure, in German")), new("kosten_eur", new("Kosten in Euro", "Cost in euros")),
            new("stimmen", new("Stimmzettel, auf denen sie steht", "Ballots that name it")), new("punkte", new("Summe der Punkte; ohne Punkte gleich den Stimmen", "Sum of points; equal to the votes where there are none")),
            new("auf_papier", new("Davon auf Papier; leer, wenn es online oder auf Papier weniger als fünf waren", "Of these on paper; empty where fewer than five came online or on paper")),
            new("ungueltig", new("Ungültige Stimmzettel auf Papier", "Invalid ballots on paper")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<IResult> Results(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var vote in await db.CitizenVotes.AsNoTracking().Where(v => v.State == VoteState.Counted).OrderBy(v => v.Number).ToListAsync(cancellation))
        {
            foreach (var option in vote.Result!.Options)
            {
                csv.Row(vote.Number, vote.TitleDe, vote.OpensOn, vote.ClosesOn, vote.Budget, vote.Result.Ballots, vote.Result.Eligible, option.Code, option.Title, option.Cost, option.Votes, option.Points, vote.TakesPaper ? vote.Result.ShownOnPaper : 0, vote.Result.Invalid, vote.IsExample);
            }
        }

        return csv.Download("abstimmungen.csv");
    }

    public static async Task<IResult> Json(int number, Me me, CityDb db) => await VoteAccess.Load(db, me, number) is { Result: { } result } vote
        ? Text(JsonSerializer.Serialize(new { vote = vote.Number, title = vote.TitleDe, example = vote.IsExample, seal = vote.Seal, sealedText = vote.SealedText, countedAt = Format.Iso(vote.CountedAt!.Value), result.Ballots, result.Eligible, options = result.Options.Select(o => new { o.Code, o.Title, o.Cost, o.Votes, o.Points }) }, Spelling), "application/json", $"abstimmung-{number}.json")
        : View.NotFound();

    public static async Task<IResult> Ballots(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, me, db, cancellation) is not (var vote, var ballots))
        {
            return View.NotFound();
        }

        var csv = new Csv(["beleg", .. vote.InOrder.Select(object? (o) => o.Code)]);
        foreach (var ballot in ballots)
        {
            var points = BallotSheet.Read(ballot.Choices).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
            csv.Row([ballot.Receipt, .. vote.InOrder.Select(object? (o) => points.GetValueOrDefault(o.Code))]);
        }

        return csv.Download($"abstimmung-{number}-stimmen.csv");
    }

    public static async Task<IResult> PabulibFile(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, me, db, cancellation) is not (var vote, var ballots))
        {
            return View.NotFound();
        }

        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        Pabulib.Write(text, VoteElection.Of(vote, ballots));
        return Text(text.ToString(), "text/plain", $"abstimmung-{number}.pb");
    }

    private static async Task<(CitizenVote Vote, IReadOnlyList<CastBallot> Ballots)?> Load(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await VoteAccess.Load(db, me, number) is { } vote && await VoteAccess.Disclosed(db, vote, cancellation) is { Count: >= CitizenVote.FewestForBallots } ballots ? (vote, ballots) : null;

    private static IResult Text(string text, string type, string name) => Microsoft.AspNetCore.Http.Results.File(Encoding.UTF8.GetBytes(text), type + "; charset=utf-8", name);
}
