using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Somebody was named to report on a mandate.</summary>
public sealed record MandateGiven(Guid MandateId, Guid OwnerId);

/// <summary>Nobody reports on a mandate; said anew every two weeks until somebody does.</summary>
public sealed record MandateNameless(Guid MandateId);

/// <summary>Said for two weeks before the day, for the day, and for every two weeks after it.</summary>
public sealed record MandateDue(Guid MandateId, DateOnly Due, int Days);

/// <summary>The office delayed, finished or ended it.</summary>
public sealed record MandateAnswered(Guid MandateId, MandateState State, DateOnly Due);

internal static class MandateNews
{
    public const int Early = -14;
    public const int Again = 14;

    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Tells a new owner, and asks for the reminders of a new day; saved with the mandate.</summary>
    public static void Tell(CityDb db, Mandate mandate, Guid? ownerBefore, DateOnly? dueBefore, Me by)
    {
        if (mandate.OwnerId is { } owner && owner != ownerBefore && owner != by.Id)
        {
            db.Say(new MandateGiven(mandate.Id, owner));
        }

        if (mandate.IsNameless && (ownerBefore is not null || dueBefore is null))
        {
            db.Say(new MandateNameless(mandate.Id));
        }

        if (mandate.Due != dueBefore)
        {
            var today = Format.Day(db.Now);
            foreach (var days in new[] { Early, 0, 1 }.Where(d => mandate.Due.AddDays(d) >= today || d == 1))
            {
                Ask(db, mandate, days);
            }
        }
    }

    public static void AskForName(CityDb db, Mandate mandate) => db.Say(new MandateNameless(mandate.Id), Format.At(Format.Day(db.Now).AddDays(Again), Morning));

    public static void Ask(CityDb db, Mandate mandate, int days) => db.Say(new MandateDue(mandate.Id, mandate.Due, days), Format.At(mandate.Due.AddDays(days), Morning));
}

/// <summary>The owner hears of it; the council's office too when it is late or was answered. Until there is an owner, the council's office and the coordination do.</summary>
public sealed class TellOfMandate(CityDb db, Tell tell) : IHandle<MandateGiven>, IHandle<MandateNameless>, IHandle<MandateDue>, IHandle<MandateAnswered>
{
    public async Task Do(MandateGiven news, CancellationToken cancellation)
    {
        if (await Find(news.MandateId, cancellation) is { IsOpen: true } mandate && mandate.OwnerId == news.OwnerId)
        {
            await Tell([news.OwnerId], mandate, ControlText.GivenNews.Filled(mandate.Title, Day(mandate.Due)), "given/" + news.OwnerId.ToString("N"));
        }
    }

    public async Task Do(MandateNameless news, CancellationToken cancellation)
    {
        if (await Find(news.MandateId, cancellation) is not { IsNameless: true } mandate)
        {
            return;
        }

        // Whoever leads the unit knows best; those without a task here could not open the page.
        var units = db.OrgUnits.Where(u => u.NameDe == mandate.Unit);
        var heads = await db.PeopleWith(Permission.EnterOffice).Where(p => units.Any(u => u.HeadId == p.Id || u.DeputyId == p.Id || u.SecondDeputyId == p.Id)).Select(p => p.Id).ToListAsync(cancellation);
        await Tell((await WithoutOwner(cancellation)).Union(heads), mandate, ReporterText.AskNews.Filled(mandate.Title, mandate.Unit, Day(mandate.Due)), "name/" + Format.Iso(Format.Day(db.Now)));
        MandateNews.AskForName(db, mandate);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(MandateDue news, CancellationToken cancellation)
    {
        // Moved or answered meanwhile: the reminder of that day is for nothing.
        if (await Find(news.MandateId, cancellation) is not { IsOpen: true } mandate || mandate.Due != news.Due)
        {
            return;
        }

        var office = await Office(cancellation);
        IReadOnlyList<Guid> owner = mandate.OwnerId is { } named ? [named] : await WithoutOwner(cancellation);
        var key = $"due/{Format.Iso(mandate.Due)}/{news.Days}";
        if (news.Days <= 0)
        {
            await Tell(owner, mandate, (news.Days < 0 ? ControlText.SoonNews : ControlText.TodayNews).Filled(mandate.Title), key);
            return;
        }

        await Tell(owner.Union(office), mandate, ControlText.LateNews.Filled(mandate.Title, Day(mandate.Due)), key);
        MandateNews.Ask(db, mandate, news.Days + MandateNews.Again);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(MandateAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.MandateId, cancellation) is not { } mandate || mandate.State != news.State || mandate.Due != news.Due)
        {
            return;
        }

        var text = mandate.State switch
        {
            MandateState.Done => ControlText.DoneNews.Filled(mandate.Title),
            MandateState.Dropped => ControlText.DroppedNews.Filled(mandate.Title),
            _ => ControlText.DelayedNews.Filled(mandate.Title, Day(mandate.Due)),
        };
        await Tell((await Office(cancellation)).Where(p => p != mandate.OwnerId), mandate, text, $"{mandate.State}/{Format.Iso(mandate.Due)}");
    }

    private static Text Day(DateOnly day) => ControlText.DayIn.Filled(day);

    private Task<List<Guid>> Office(CancellationToken cancellation) => db.PeopleWith(Permission.RecordResolutions).Select(p => p.Id).ToListAsync(cancellation);

    /// <summary>Who hears what the owner would.</summary>
    private async Task<IReadOnlyList<Guid>> WithoutOwner(CancellationToken cancellation) =>
        [.. (await Office(cancellation)).Union(await db.PeopleWith(Permission.ShapeAgenda).Select(p => p.Id).ToListAsync(cancellation))];

    private Task<Mandate?> Find(Guid id, CancellationToken cancellation) => db.Mandates.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation);

    private Task Tell(IEnumerable<Guid> people, Mandate mandate, Text text, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(mandate.IsNameless ? Paths.NameReporter(mandate.Number) : Paths.AnswerMandate(mandate.Number)), "mandate/" + mandate.Id.ToString("N") + "/" + occasion));
}
