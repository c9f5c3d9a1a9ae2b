using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>One proposal: what it says, what is said about it, what was decided. And all public ones as a file.</summary>
public partial class ShowProposal
{
    public sealed record Shown(FieldProposal Proposal, ActionField? Field, ThreadView Thread, CommentTarget Target)
    {
        public bool MayWrite { get; init; }

        public bool MayDecide { get; init; }

        /// <summary>Accepted, but the field reads otherwise.</summary>
        public bool Waits => Field is { } about && ProposedWording.Waits(Proposal, about);

        public bool MayTake { get; init; }
    }

    public static readonly Dataset All = new(
        new("Vorschläge für Handlungsfelder", "Proposals for fields of action"),
        new("Je Zeile ein öffentlicher Vorschlag mit Entscheidung und Grund.", "One public proposal a row with decision and reason."),
        "/feldvorschlaege/vorschlaege.csv",
        [
            new("nummer", new("Nummer", "Number")), new("name", new("Name des Feldes", "Name of the field")), new("satz", new("Worum es geht", "What it is about")), new("warum", new("Begründung des Vorschlags", "Reason for the proposal")), new("von", new("Wer vorschlägt", "Who proposes")),
            new("diskussion_bis", new("Letzter Tag der Diskussion", "Last day of the discussion")), new("stand", new("Stand", "State, in German")), new("entschieden_am", new("Tag der Entscheidung", "Day of the decision")), new("gremium", new("Wer entschieden hat", "Who decided")),
            new("grund", new("Grund der Entscheidung", "Reason for the decision")), new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await ProposalAccess.VisibleTo(me, db.FieldProposals.AsNoTracking()).SingleOrDefaultAsync(p => p.Number == number) is not { } proposal)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var field = (await catalog.Read(db)).Field(proposal.FieldId);
        return View.Page<ShowProposal, Shown>(new(proposal, field is { View: FieldView.Hidden } && !me.May(Permission.ShapeAgenda) ? null : field, await ThreadItems.Read(db, me, proposal.Subject, null, now), ProposalComments.Target(proposal, Format.Day(now)))
        {
            MayWrite = ProposalAccess.MayWrite(me, proposal),
            MayTake = me.May(Permission.ShapeAgenda),
            MayDecide = proposal.IsOpen && me.May(Permission.ShapeAgenda),
        });
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        foreach (var p in await ProposalAccess.VisibleTo(Me.Stranger, db.FieldProposals.AsNoTracking()).OrderBy(p => p.Number).ToListAsync(cancellation))
        {
            csv.Row(p.Number, p.NameDe, p.SentenceDe, p.Why, p.From, p.TalkUntil, ProposalText.Of(p.State).De, p.DecidedOn, p.Body, p.Reason, p.Resolution, p.IsExample);
        }

        return csv.Download("feldvorschlaege.csv");
    }
}
