using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>What somebody can agree to, and take back, each for itself.</summary>
public enum AgreedTo
{
    /// <summary>Mails about one kind of news.</summary>
    Mails,

    /// <summary>To be on the list of contacts of an event.</summary>
    Contacts,

    /// <summary>An offer of help with one's name.</summary>
    Help,
}

/// <summary>One line of the log: agreed, or taken back. Never changed; it goes with the account.</summary>
public sealed class ConsentEntry
{
    private ConsentEntry()
    {
    }

    public ConsentEntry(Guid personId, AgreedTo kind, string about, bool given, DateTimeOffset now) => (PersonId, Kind, About, Given, At) = (personId, kind, about, given, now);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid PersonId { get; private set; }

    public AgreedTo Kind { get; private set; }

    /// <summary>Of what exactly: the kind of news, the event, the idea.</summary>
    public string About { get; private set; } = "";

    public bool Given { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static void Table(ModelBuilder model) => model.Entity<ConsentEntry>(e =>
    {
        e.ToTable("Consents").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => new { x.PersonId, x.At });
    });
}

/// <summary>Writes the log where something is agreed to or taken back.</summary>
public static class Consent
{
    /// <summary>Everything of its kind at once.</summary>
    public const string All = "all";

    public static Task Give(CityDb db, Guid person, AgreedTo kind, string about) => Write(db, person, kind, about, true);

    public static Task Withdraw(CityDb db, Guid person, AgreedTo kind, string about) => Write(db, person, kind, about, false);

    private static Task<bool> Write(CityDb db, Guid person, AgreedTo kind, string about, bool given) =>
        db.TryInsert(new ConsentEntry(person, kind, about.Length > Conventions.Line ? about[..Conventions.Line] : about, given, db.Now));
}
