using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The one rule of who sees which principle and which wording of it.</summary>
public static class PrincipleAccess
{
    /// <summary>Whatever ever stood is public; a draft is seen by those it is discussed with.</summary>
    public static IQueryable<Principle> VisibleTo(Me me, IQueryable<Principle> all) =>
        me.May(Permission.EnterOffice) ? all : all.Where(p => p.Standing != null || p.Circle == TalkCircle.Everybody);

    /// <summary>May the person read a wording that does not stand?</summary>
    public static bool MayReadDraft(Me me, Principle principle) => me.May(Permission.EnterOffice) || principle.Circle == TalkCircle.Everybody;

    /// <summary>What everybody may read: the wording that stands or stood, else the draft.</summary>
    public static PrincipleVersion Shown(Me me, Principle principle) => principle.Adopted ?? principle.Latest;

    public static async Task<IReadOnlyList<Principle>> Standing(CityDb db, CancellationToken cancellation) =>
        await db.Principles.AsNoTracking().Include(p => p.Versions).Where(p => p.State == PrincipleState.Adopted).OrderBy(p => p.Number).ToListAsync(cancellation);
}

/// <summary>A draft of a principle is discussed until its day, by those it is open to.</summary>
public sealed class PrincipleComments(TimeProvider clock) : ICommentable
{
    public string Kind => Principle.KindName;

    public static CommentTarget Target(Principle principle, Me me, DateOnly today)
    {
        var open = principle.TalksOn(today) && PrincipleAccess.MayReadDraft(me, principle);
        return new(PrincipleAccess.Shown(me, principle).TitleDe, Paths.Neutral(Paths.Principle(principle.Number)), open, null) { WhyClosed = open ? null : PrincipleText.TalkClosed };
    }

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id) =>
        await PrincipleAccess.VisibleTo(me, db.Principles.AsNoTracking().Include(p => p.Versions)).SingleOrDefaultAsync(p => p.Id == id) is { } principle ? Target(principle, me, Format.Day(clock.GetUtcNow())) : null;
}

/// <summary>Whoever discussed a principle hears how it was decided; and everybody with a task in the town hall.</summary>
public sealed class TellOfPrinciple(CityDb db, Tell tell) : IHandle<PrincipleDecided>
{
    public async Task Do(PrincipleDecided news, CancellationToken cancellation)
    {
        // What comes from files is no news of a person.
        if (db.Loads || await db.Principles.AsNoTracking().Include(p => p.Versions).SingleOrDefaultAsync(p => p.Id == news.PrincipleId, cancellation) is not { } principle)
        {
            return;
        }

        var writers = await db.Comments.Where(c => c.SubjectKind == Principle.KindName && c.SubjectId == principle.Id && c.AuthorId != null).Select(c => c.AuthorId!.Value).Distinct().ToListAsync(cancellation);
        var text = (principle.State == PrincipleState.Withdrawn ? PrincipleText.WithdrawnNews : PrincipleText.AdoptedNews).Filled(principle.Number, principle.Adopted!.Title);
        var key = $"principle/{principle.Id:N}/{principle.State}/{news.Version}";
        var staff = await db.PeopleWith(Permission.EditMeasures).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(writers.Concat(staff), new News(NewsKind.Interest, text, Paths.Neutral(Paths.Principle(principle.Number)), key));
    }
}

/// <summary>Principles can be found by the wording that stands.</summary>
public sealed class SearchPrinciples : ISearchable
{
    public Type Entity => typeof(Principle);

    public Text Name => PrincipleText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.Principles.AsNoTracking().Include(p => p.Versions).SingleOrDefaultAsync(p => p.Id == id, cancellation) is { State: PrincipleState.Adopted, Adopted: { } stands } principle
            ? new SearchText(stands.TitleDe, stands.WordingDe, Paths.Neutral(Paths.Principle(principle.Number)), stands.At) { English = stands.TitleEn is { Length: > 0 } title ? (title, stands.WordingEn ?? "") : null }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Principles.Where(p => p.State == PrincipleState.Adopted).Select(p => p.Id).ToListAsync(cancellation);
}
