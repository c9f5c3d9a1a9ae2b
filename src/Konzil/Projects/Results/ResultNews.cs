using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Who hears of results, preconditions and conditions, and when.</summary>
internal static class ResultNews
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Tells whoever became responsible, and reminds on the morning after the day; both with the save.</summary>
    public static void Entrust(CityDb db, (Guid Item, Guid? Person, DateOnly? Due) before, (Guid? Person, DateOnly? Due) now, Me by)
    {
        if (now.Person is { } person && person != before.Person && person != by.Id)
        {
            db.Say(new ResultEntrusted(before.Item, person, by.Id));
        }

        if (now.Due is { } due && due != before.Due && Format.At(due.AddDays(1), Morning) is var morning && morning > db.Now)
        {
            db.Say(new ResultDue(before.Item, due), morning);
        }
    }

    public static string Day(DateOnly day, string language) => PlanWords.Day(day, language);

    /// <summary>A result, a precondition or a condition by its id: what it is called, of which project, whether it is settled.</summary>
    public static async Task<Item?> Find(CityDb db, Guid id, CancellationToken cancellation)
    {
        if (await db.Deliverables.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is { } result)
        {
            var package = await db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == result.PackageId, cancellation);
            var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == package.ProjectId, cancellation);
            return new(result.Title, project, result.ResponsibleId ?? package.LeadPersonId, result.DueOn, result.State == DeliverableState.Accepted || package.DroppedOn is not null || project.ClosedOn is not null) { Path = Paths.Deliverable(project.Number, package.Id, id), Package = package, Result = result };
        }

        if (await db.GateConditions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } condition)
        {
            var whose = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == condition.ProjectId, cancellation);
            var body = condition.Brief;
            return new(new(body, body), whose, condition.OwnerId, condition.DueOn, condition.DoneOn is not null || whose.ClosedOn is not null) { Path = Paths.GateCondition(whose.Number, condition.PhaseId, id) };
        }

        if (await db.GateCriteria.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } criterion)
        {
            return null;
        }

        var phase = await db.Phases.AsNoTracking().SingleAsync(p => p.Id == criterion.PhaseId, cancellation);
        var of = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == phase.ProjectId, cancellation);
        return new(new(criterion.Title, criterion.Title), of, criterion.ResponsibleId, criterion.DueOn, criterion.Standing == Standing.Met || phase.Ended is not null || of.ClosedOn is not null) { Path = Paths.Gate(of.Number, phase.Id) };
    }

    public sealed record Item(Text Title, Project Project, Guid? Responsible, DateOnly? DueOn, bool IsSettled)
    {
        public required string Path { get; init; }

        public WorkPackage? Package { get; init; }

        public Deliverable? Result { get; init; }
    }
}

/// <summary>Handed in: whoever can accept it. Accepted or sent back: who handed it in, who is responsible, who leads the package.</summary>
public sealed class TellOfResult(CityDb db, Tell tell) : IHandle<ResultMoved>
{
    public async Task Do(ResultMoved news, CancellationToken cancellation)
    {
        if (await ResultNews.Find(db, news.DeliverableId, cancellation) is not { Package: { } package, Project: { } project } item
            || await db.DeliverableEditions.AsNoTracking().SingleOrDefaultAsync(e => e.DeliverableId == news.DeliverableId && e.Number == news.Edition, cancellation) is not { } edition)
        {
            return;
        }

        List<Guid?> people = news.State == DeliverableState.Submitted
            ? project.LeadPersonId is { } lead && lead != news.ById ? [lead] : [.. (await db.PeopleWith(Permission.OpenProjects).Select(p => p.Id).ToListAsync(cancellation)).Select(p => (Guid?)p)]
            : [edition.SubmittedById, item.Responsible, package.LeadPersonId, project.LeadPersonId];
        await tell.People(people.OfType<Guid>().Where(p => p != news.ById).Distinct(), new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(item.Path), $"result/{news.DeliverableId:N}/{news.Edition}/{news.State}") { About = new(Project.Kind, project.Id) });

        string Words(string language) => (news.State switch
        {
            DeliverableState.Submitted => ResultText.ToldSubmitted.Filled(item.Title.In(language), package.Name.In(language), news.Edition),
            DeliverableState.Accepted => ResultText.ToldAccepted.Filled(item.Title.In(language), package.Name.In(language), news.Edition),
            _ => ResultText.ToldBack.Filled(item.Title.In(language), package.Name.In(language), news.Edition, edition.Reason),
        }).In(language);
    }
}

/// <summary>The person learns what is expected, and by when.</summary>
public sealed class TellOfEntrusting(CityDb db, Tell tell) : IHandle<ResultEntrusted>
{
    public async Task Do(ResultEntrusted news, CancellationToken cancellation)
    {
        if (await ResultNews.Find(db, news.ItemId, cancellation) is not { } item || item.Responsible != news.PersonId)
        {
            return;
        }

        await tell.People([news.PersonId], new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(item.Path), $"result-entrusted/{news.ItemId:N}/{news.PersonId:N}"));

        string Words(string language) => ResultText.ToldEntrusted.Filled(item.Title.In(language), item.Project.Title.In(language), item.DueOn is { } due ? ResultText.Until.Filled(ResultNews.Day(due, language)).In(language) : "").In(language);
    }
}

/// <summary>On the morning after the day: whoever is responsible and whoever leads the project, if it is still open.</summary>
public sealed class TellOfDueResult(CityDb db, Tell tell) : IHandle<ResultDue>
{
    public async Task Do(ResultDue news, CancellationToken cancellation)
    {
        if (await ResultNews.Find(db, news.ItemId, cancellation) is not { IsSettled: false } item || item.DueOn != news.Due)
        {
            return;
        }

        List<Guid> people = item.Project.LeadPersonId is { } lead ? [lead] : await db.PeopleWith(Permission.OpenProjects).Select(p => p.Id).ToListAsync(cancellation);
        people.AddRange(item.Responsible is { } person ? [person] : []);
        await tell.People(people.Distinct(), new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(item.Path), $"result-due/{news.ItemId:N}/{Format.Iso(news.Due)}"));

        string Words(string language) => ResultText.ToldDue.Filled(item.Title.In(language), item.Project.Title.In(language), ResultNews.Day(news.Due, language)).In(language);
    }
}
