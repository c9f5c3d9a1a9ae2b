using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Resolutions of the council, back-dated; one of the kind "adoption" freezes the agenda as a version. An invented one never follows a real one.</summary>
public sealed class LoadResolutions : ILoadStep
{
    private const string Kind = "resolution";

    public int Order => 70;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        var db = loading.Db;
        foreach (var entry in loading.Content.Resolutions.Where(r => loading.Find(Kind, r.Key) is null))
        {
            var resolution = Resolution.Record(await NumberSeries.Take(db, nameof(Resolution)), Text(loading, entry), At(entry));
            if (entry.Example)
            {
                resolution.AsExample();
            }

            db.Resolutions.Add(resolution);
            loading.Remember(Kind, entry.Key, resolution.Id);
            await db.SaveChangesAsync(cancellation);
            await Decisions.Tell(db, resolution, [], loading.Now);
            if (entry.Kind == ResolutionKind.Adoption && !(entry.Example && await db.AgendaVersions.AnyAsync(cancellation)))
            {
                await AdoptAgenda.Freeze(resolution, Me.System, db, At(entry), entry.Note.De, cancellation);
            }
        }
    }

    private static ResolutionText Text(Loading loading, ResolutionEntry entry) => new()
    {
        PaperNumber = "",
        Body = loading.Content.City.Units.First(u => u.Key == entry.Body).Name.De,
        Date = entry.Date,
        Year = entry.Year,
        Title = entry.Title.De,
        TitleEn = entry.Title.En,
        Wording = "",
        Note = entry.Wording is null ? entry.Note : new Text($"{entry.Note.De} Im Strategiepapier steht: „{entry.Wording}“", $"{entry.Note.En} The strategy paper says: “{entry.Wording}”"),
        Votes = new Votes(entry.For, entry.Against, entry.Abstentions),
        Result = entry.Carried ? ResolutionResult.Adopted : ResolutionResult.Rejected,
        Links = [],
        Items = [.. entry.Measures.Select(key => Item(loading, key))],
    };

    private static ItemText Item(Loading loading, string key) =>
        new(loading.Id("measure", key), Measure.CodeOf(loading.Content.Measures.Single(m => m.Key == key).Number), "");

    private static DateTimeOffset At(ResolutionEntry entry) => Format.At(entry.Date ?? new DateOnly(entry.Year, 12, 31), new TimeOnly(12, 0));
}
