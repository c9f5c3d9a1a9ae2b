using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The one rule of who sees which proposal: the town hall all of them, everybody else those open to all and the decided ones.</summary>
public static class ProposalAccess
{
    public static IQueryable<FieldProposal> VisibleTo(Me me, IQueryable<FieldProposal> all) =>
        me.May(Permission.EnterOffice) ? all : all.Where(p => p.Circle == TalkCircle.Everybody || p.State != ProposalState.Open);

    /// <summary>Whoever made it goes on with it, and whoever shapes the agenda.</summary>
    public static bool MayWrite(Me me, FieldProposal proposal) => proposal.IsOpen && (me.May(Permission.ShapeAgenda) || me.Id is { } id && proposal.ProposedById == id);
}

/// <summary>A proposal is discussed until its day, by those it is open to.</summary>
public sealed class ProposalComments(TimeProvider clock) : ICommentable
{
    public string Kind => FieldProposal.KindName;

    public static CommentTarget Target(FieldProposal proposal, DateOnly today)
    {
        var open = proposal.TalksOn(today);
        return new(proposal.NameDe, Paths.Neutral(Paths.FieldProposal(proposal.Number)), open, null) { WhyClosed = open ? null : ProposalText.TalkOver.Filled(proposal.TalkUntil) };
    }

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id) =>
        await ProposalAccess.VisibleTo(me, db.FieldProposals.AsNoTracking()).SingleOrDefaultAsync(p => p.Id == id) is { } proposal ? Target(proposal, Format.Day(clock.GetUtcNow())) : null;
}

/// <summary>On a field's page: the proposals about it.</summary>
public sealed class ProposalPart(CityDb db) : IFieldPart
{
    public int Order => 20;

    public async Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation)
    {
        var rows = await ProposalAccess.VisibleTo(me, db.FieldProposals.AsNoTracking()).Where(p => p.FieldId == field.Id).OrderByDescending(p => p.Number).ToListAsync(cancellation);
        return rows.Count == 0 ? null : Fragment.Of<ProposalSection>((nameof(ProposalSection.Rows), rows));
    }
}

/// <summary>Those who decide hear of a proposal; those who proposed or discussed hear of the decision.</summary>
public sealed class TellOfFieldProposal(CityDb db, Tell tell) : IHandle<FieldProposed>, IHandle<FieldProposalDecided>, IHandle<ProposalWordingTaken>
{
    public async Task Do(FieldProposed news, CancellationToken cancellation)
    {
        // What comes from files is no news of a person.
        if (!db.Loads && await Find(news.ProposalId, cancellation) is { } proposal)
        {
            var people = await db.PeopleWith(Permission.ShapeAgenda).Where(p => p.Id != proposal.ProposedById).Select(p => p.Id).ToListAsync(cancellation);
            await tell.People(people, new News(NewsKind.Work, ProposalText.ProposedNews.Filled(proposal.Name), Path(proposal), "field-proposed/" + proposal.Id.ToString("N")));
        }
    }

    public async Task Do(FieldProposalDecided news, CancellationToken cancellation)
    {
        if (await Find(news.ProposalId, cancellation) is { } proposal)
        {
            var writers = await db.Comments.Where(c => c.SubjectKind == FieldProposal.KindName && c.SubjectId == proposal.Id && c.AuthorId != null).Select(c => c.AuthorId!.Value).Distinct().ToListAsync(cancellation);
            var people = proposal.ProposedById is { } author ? writers.Append(author) : writers;
            await tell.People(people, new News(NewsKind.Interest, ProposalText.DecidedNews.Filled(proposal.Name, ProposalText.Of(proposal.State), proposal.Reason ?? ""), Path(proposal), "field-proposal-decided/" + proposal.Id.ToString("N")));
        }
    }

    public async Task Do(ProposalWordingTaken news, CancellationToken cancellation)
    {
        if (await Find(news.ProposalId, cancellation) is { ProposedById: { } author, FieldId: { } id } proposal && await db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) is { } field)
        {
            await tell.People([author], new News(NewsKind.Interest, ProposalText.TakenNews.Filled(field.Name), Path(proposal), "field-proposal-taken/" + proposal.Id.ToString("N")));
        }
    }

    private static string Path(FieldProposal proposal) => Paths.Neutral(Paths.FieldProposal(proposal.Number));

    private Task<FieldProposal?> Find(Guid id, CancellationToken cancellation) => db.FieldProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
}
