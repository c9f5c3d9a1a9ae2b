using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The years in which a body of the council sits in one composition ("Wahlperiode"), with its groups and their seats.</summary>
public sealed class CouncilTerm : Entity, IHaveHistory
{
    public const int BodyMax = 100;
    public const int SeatsMax = 200;
    public const int MostGroups = 20;

    private CouncilTerm()
    {
    }

    public int Number { get; private set; }

    /// <summary>As its resolutions name it: "Gemeinderat".</summary>
    public string Body { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Seats of the whole body, without who takes the chair by office.</summary>
    public int Seats { get; private set; }

    /// <summary>The groups in words, so that the history tells when they changed.</summary>
    public string GroupsText { get; private set; } = "";

    public bool IsExample { get; private set; }

    public ICollection<CouncilGroup> Groups { get; private set; } = [];

    public IReadOnlyList<CouncilGroup> InOrder => [.. Groups.OrderBy(g => g.Place)];

    /// <summary>"2019 bis 2024", "seit 2024".</summary>
    public Text Span => Until is { } end ? TermText.Years.Filled(From.Year, end.Year) : TermText.SinceYear.Filled(From.Year);

    /// <summary>"1. Juli 2019 bis 30. Juni 2024".</summary>
    public Text Days => Until is { } end ? TermText.Days.Filled(From, end) : TermText.SinceDay.Filled(From);

    public static CouncilTerm Begin(int number, TermWords words, IReadOnlyCollection<CouncilTerm> others)
    {
        var term = new CouncilTerm { Number = number };
        term.Write(words, others);
        return term;
    }

    /// <param name="words">What it shall be.</param>
    /// <param name="others">All terms; those of the same body may not overlap.</param>
    public void Write(TermWords words, IReadOnlyCollection<CouncilTerm> others)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(TermText.Turned, nameof(Until));
        }

        if (others.FirstOrDefault(o => o.Id != Id && o.IsOf(words.Body) && (words.Until is null || o.From <= words.Until) && (o.Until is null || words.From <= o.Until)) is { } other)
        {
            throw new Refusal(TermText.Overlaps.Filled(other.Span), nameof(From));
        }

        if (words.Groups.Count > 0 && words.Groups.Sum(g => g.Seats) is var sum && sum != words.Seats)
        {
            throw new Refusal(TermText.SumWrong.Filled(sum, words.Seats), nameof(Seats));
        }

        (Body, From, Until, Seats) = (words.Body, words.From, words.Until, words.Seats);
        foreach (var gone in Groups.Where(g => g.Place > words.Groups.Count).ToList())
        {
            Groups.Remove(gone);
        }

        foreach (var (i, group) in words.Groups.Index())
        {
            if (Groups.FirstOrDefault(g => g.Place == i + 1) is { } known)
            {
                known.Write(group);
            }
            else
            {
                Groups.Add(new CouncilGroup(Id, i + 1, group));
            }
        }

        GroupsText = string.Join(", ", words.Groups.Select(g => $"{g.Name} ({g.Seats})"));
    }

    /// <summary>Only files say this.</summary>
    public CouncilTerm AsExample()
    {
        IsExample = true;
        return this;
    }

    public bool IsOf(string body) => string.Equals(Body, body.Trim(), StringComparison.OrdinalIgnoreCase);

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    public CouncilGroup? Group(string name) => Groups.FirstOrDefault(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The term a resolution falls into; null where none is known or only the year is and two share it.</summary>
    public static CouncilTerm? Of(Resolution resolution, IEnumerable<CouncilTerm> terms) => Of(resolution.Body, resolution.Date, resolution.Year, terms);

    public static CouncilTerm? Of(string body, DateOnly? date, int year, IEnumerable<CouncilTerm> terms) => terms.FirstOrDefault(t => t.IsOf(body)
        && (date is { } day ? t.Covers(day) : t.Covers(new DateOnly(year, 1, 1)) && t.Covers(new DateOnly(year, 12, 31))));

    /// <summary>All of them, body by body, the oldest first.</summary>
    public static async Task<IReadOnlyList<CouncilTerm>> All(CityDb db, CancellationToken cancellation = default) =>
        [.. (await db.CouncilTerms.AsNoTracking().Include(t => t.Groups).ToListAsync(cancellation)).OrderBy(t => t.Body, StringComparer.Ordinal).ThenBy(t => t.From)];

    internal static void Table(ModelBuilder model)
    {
        model.Entity<CouncilTerm>(e =>
        {
            e.ToTable("CouncilTerms").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => new { x.Body, x.From }).IsUnique();
            e.Ignore(x => x.InOrder).Ignore(x => x.Span).Ignore(x => x.Days);
            e.Property(x => x.Body).HasMaxLength(BodyMax);
            e.Property(x => x.GroupsText).HasMaxLength(MostGroups * (GroupVote.NameMax + 10));
            e.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.TermId);
        });
        model.Entity<CouncilGroup>(e =>
        {
            e.ToTable("CouncilGroups").HasKey(x => new { x.TermId, x.Place });
            e.Property(x => x.Name).HasMaxLength(GroupVote.NameMax);
            e.Property(x => x.Short).HasMaxLength(CouncilGroup.ShortMax);
        });
    }
}

/// <summary>A group of the council in one term; a single member without a group is a group of one seat.</summary>
public sealed class CouncilGroup
{
    public const int ShortMax = 20;

    private CouncilGroup()
    {
    }

    internal CouncilGroup(Guid termId, int place, GroupSeats words)
    {
        (TermId, Place) = (termId, place);
        Write(words);
    }

    public Guid TermId { get; private set; }

    /// <summary>As the office put them, from 1.</summary>
    public int Place { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>"FGL"; may be empty.</summary>
    public string Short { get; private set; } = "";

    public int Seats { get; private set; }

    internal void Write(GroupSeats words) => (Name, Short, Seats) = (words.Name, words.Short, words.Seats);
}

/// <summary>Everything a form says about a term.</summary>
public sealed record TermWords(string Body, DateOnly From, DateOnly? Until, int Seats, IReadOnlyList<GroupSeats> Groups);

public sealed record GroupSeats(string Name, string Short, int Seats);

public static class TermSets
{
    extension(CityDb db)
    {
        public DbSet<CouncilTerm> CouncilTerms => db.Set<CouncilTerm>();
    }
}
