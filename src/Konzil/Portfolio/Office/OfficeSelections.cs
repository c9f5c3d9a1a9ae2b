using System.Text;
using Konzil.Methods.Selection;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>All selections, a new one, or one from a file of ballots.</summary>
public partial class OfficeSelections
{
    public const string FileField = "Datei";
    public const string FileTitle = "Dateititel";

    private const int Most = 200;
    private const int MostBytes = 4_000_000;

    public sealed record Draft(IReadOnlyList<BudgetSelection> Selections, Sources.Choices Choices, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeSelections, Draft>(await Load(db, null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var choices = await Sources.Of(db);
        var plan = PotFields.Read(form, choices.RoundIds, choices.VoteIds);
        return form.HasErrors ? await Invalid(form, db) : await Keep(db, number => BudgetSelection.Plan(number, plan!, db.Now));
    }

    /// <summary>Money, projects and ballots of a Pabulib file. A mistake in it is told with its line; nothing of it is kept.</summary>
    public static async Task<IResult> PostFile(Form form, CityDb db, CancellationToken cancellation)
    {
        string title = form.Text(FileTitle).Required(PortfolioOfficeText.TitleMissing).Max(Conventions.Line);
        var ties = form.Choice<TieBreak>(nameof(BudgetSelection.Ties), PortfolioOfficeText.ChoiceMissing, required: false) ?? TieBreak.CostThenVotes;
        var text = await ReadFile(form, cancellation);
        var election = text is null ? null : ReadElection(form, text);
        if (form.HasErrors)
        {
            return await Invalid(form, db);
        }

        var measures = (await Sources.Measures(db)).ToDictionary(m => m.Code, StringComparer.Ordinal);
        var places = await Sources.Places(db);
        var candidates = election!.Projects.Select((p, i) => measures.TryGetValue(p.Id, out var measure)
            ? new CandidateText(i + 1, p.Id, measure.Title, p.Cost, 1) { MeasureId = measure.Id, Field = places(measure).Field, District = places(measure).District }
            : new CandidateText(i + 1, p.Id, Short(p.Name), p.Cost, 1));
        var plan = new SelectionPlan(new(title, ""), new("", ""), [new PotText(1, Format.Day(db.Now).Year, PortfolioOfficeText.FileSource.De, election.Budget)]) { Ties = ties };
        return await Keep(db, number => BudgetSelection.Plan(number, plan, db.Now).FromFile(text!, candidates));
    }

    private static async Task<string?> ReadFile(Form form, CancellationToken cancellation)
    {
        if (form.File(FileField) is not { Length: > 0 } sent)
        {
            form.Errors.Add(FileField, PortfolioOfficeText.FileMissing);
            return null;
        }

        if (sent.Length > MostBytes)
        {
            form.Errors.Add(FileField, PortfolioOfficeText.FileTooLarge);
            return null;
        }

        using var reader = new StreamReader(sent.OpenReadStream(), Encoding.UTF8);
        return (await reader.ReadToEndAsync(cancellation)).Replace("\0", "", StringComparison.Ordinal);
    }

    private static Election? ReadElection(Form form, string text)
    {
        try
        {
            using var reader = new StringReader(text);
            var election = Methods.Selection.Pabulib.Read(reader).Election;
            if (election.Kind == BallotKind.Ordinal)
            {
                form.Errors.Add(FileField, PortfolioOfficeText.FileOrdinal);
            }
            else if (election.Projects.FirstOrDefault(p => p.Id.Length > Conventions.Line) is not null)
            {
                form.Errors.Add(FileField, PortfolioOfficeText.FileWrong.Filled("project_id"));
            }

            return election;
        }
        catch (PabulibException mistake)
        {
            form.Errors.Add(FileField, PortfolioOfficeText.FileLine.Filled(mistake.Line, mistake.Message));
        }
        catch (ElectionException mistake)
        {
            form.Errors.Add(FileField, PortfolioOfficeText.FileWrong.Filled(mistake.Message));
        }

        return null;
    }

    private static async Task<IResult> Keep(CityDb db, Func<int, BudgetSelection> make)
    {
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, BudgetSelection.KindName);
            db.BudgetSelections.Add(make(number));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeSelection(number));
    }

    private static async Task<IResult> Invalid(Form form, CityDb db) => View.Invalid<OfficeSelections, Draft>(await Load(db, form), form.Errors);

    private static async Task<Draft> Load(CityDb db, Form? typed) =>
        new(await db.BudgetSelections.AsNoTracking().OrderByDescending(s => s.Number).Take(Most).ToListAsync(), await Sources.Of(db), typed);

    private static string Short(string name) => name.Length <= Conventions.Line ? name : name[..Conventions.Line];
}
