using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A vote that is open, one that is being prepared, and a selection that waits for its decision.</summary>
public sealed partial class Samples
{
    private async Task Votes()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var open = await NewVote(office, "Prüfabstimmung am See", BallotStyle.Approval);
        await office.Posts(Paths.SealVote(open), (FormFields.Version, await VoteVersion(open)));
        var draft = await NewVote(office, "Prüfabstimmung mit Punkten", BallotStyle.Points);
        await office.Posts(Paths.PrintBallots(open), (PrintBallots.CountField, "2"), (PrintBallots.BatchField, "1"));
        _addresses.AddRange([Paths.PaperBallots(open), Paths.PrintedBallots(open, 1), Paths.Vote(open), Paths.OfficeVote(open), Paths.OfficeVote(draft)]);

        var counted = await Ask(db => db.CitizenVotes.Where(v => v.State == VoteState.Counted).Select(v => v.Number).FirstAsync());
        var planned = Number((await office.Posts(Paths.OfficeSelections, (nameof(BudgetSelection.TitleDe), "Prüfauswahl am See"), (nameof(BudgetSelection.VoteId), Text(counted)), ("Jahr-1", "2027"), ("Quelle-1", "Haushalt"), ("Betrag-1", "60000"))).Split('/')[^1]);
        await office.Posts(Paths.SelectionCandidates(planned), (FormFields.Version, await SelectionVersion(planned)), ("Kosten-15", "30000"), ("Kosten-16", "40000"));
        await office.Posts(Paths.SelectionProposals(planned), (FormFields.Version, await SelectionVersion(planned)));
        _addresses.AddRange([Paths.OfficeSelection(planned), Paths.DecideSelection(planned), Paths.DecideFrom(planned, nameof(ProposalKind.MostVotes)), Paths.Selection(planned), Paths.SelectionMoves(1)]);
    }

    private async Task<int> NewVote(Hand office, string title, BallotStyle style)
    {
        var today = Format.Day(Now);
        var made = await office.Posts(Paths.OfficeVotes, (nameof(CitizenVote.TitleDe), title), (nameof(CitizenVote.Budget), "60000"), (nameof(CitizenVote.Style), style.ToString()), (nameof(CitizenVote.Most), "2"), (nameof(CitizenVote.MostForOne), "1"), (nameof(CitizenVote.TakesPaper), "true"), (nameof(CitizenVote.OpensOn), Format.Iso(today)), (nameof(CitizenVote.ClosesOn), Format.Iso(today.AddDays(10))));
        var number = Number(made.Split('/')[^1]);
        await office.Posts(Paths.VoteOptions(number), (FormFields.Version, await VoteVersion(number)), ("Kosten-15", "30000"), ("Kosten-16", "40000"), ("Kosten-17", "20000"));
        return number;
    }

    private async Task<string> VoteVersion(int vote) => (await Ask(db => db.CitizenVotes.Where(v => v.Number == vote).Select(v => v.Version).SingleAsync())).ToString();

    private async Task<string> SelectionVersion(int selection) => (await Ask(db => db.BudgetSelections.Where(s => s.Number == selection).Select(s => s.Version).SingleAsync())).ToString();
}
