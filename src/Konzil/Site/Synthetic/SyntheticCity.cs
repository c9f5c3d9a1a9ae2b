using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Synthetic;

/// <summary>How much to make up.</summary>
/// <param name="Ideas">Ideas, 0 or more.</param>
/// <param name="Comments">Comments over all ideas; few ideas have very many, as in life.</param>
/// <param name="Supports">Supports over all ideas; one person supports an idea once.</param>
/// <param name="Seed">The same seed makes the same city.</param>
public sealed record SyntheticSize(int Ideas, int Comments, int Supports, int Seed)
{
    public static readonly SyntheticSize Usual = new(100_000, 1_000_000, 2_000_000, 1);
}

/// <summary>Fills an installation with made-up ideas, comments and supports, to see how it behaves when it is full.</summary>
public sealed class SyntheticCity(CityDb db, SearchIndex search, TimeProvider clock)
{
    /// <summary>A prime, so that stepping through the people with any stride meets each once.</summary>
    private const int PeopleCount = 20_011;
    private const int Waiting = 50;

    public async Task Make(SyntheticSize size, Action<string> progress, CancellationToken cancellation)
    {
        var random = new Random(size.Seed);
        var text = new SyntheticText(random);
        var now = clock.GetUtcNow();
        var people = People(size.Seed, text, now);
        progress($"{await BulkRows.Write(db, people, cancellation):N0} Personen");
        var ideas = await Ideas(size.Ideas, random, text, people, now, cancellation);
        progress($"{await BulkRows.Write(db, ideas, cancellation):N0} Ideen");
        var queue = ideas.Where(i => !i.IsPublic).Select(i => new QueueItem(QueueKind.NewIdea, i.Subject, i.Title, $"/buero/ideen/{i.Number}", i.SubmittedAt));
        progress($"{await BulkRows.Write(db, queue, cancellation):N0} warten auf die Moderation");
        var open = ideas.Where(i => i.IsPublic).ToArray();
        progress($"{await BulkRows.Write(db, Comments(open, size.Comments, random, text, people), cancellation):N0} Kommentare");
        progress($"{await BulkRows.Write(db, Supports(open, size.Supports, random, people), cancellation):N0} Zustimmungen");
        await Count(ideas, cancellation);
        await search.Rebuild(cancellation);
        progress("Suche aufgebaut");
    }

    private static Person[] People(int seed, SyntheticText text, DateTimeOffset now) =>
        [.. Enumerable.Range(0, PeopleCount).Select(i => Person.Invented($"synthetic-{seed}-{i}", text.Name(), now))];

    private async Task<Idea[]> Ideas(int count, Random random, SyntheticText text, Person[] people, DateTimeOffset now, CancellationToken cancellation)
    {
        var fields = await db.Set<Strategy.ActionField>().Select(f => f.Id).ToListAsync(cancellation);
        var districts = await db.Set<Strategy.District>().Select(d => d.Id).ToListAsync(cancellation);
        var first = 0;
        await db.Together(async () =>
        {
            first = await NumberSeries.Take(db, Idea.Kind);
            await NumberSeries.AtLeast(db, Idea.Kind, first + count);
        }, cancellation);
        return [.. Enumerable.Range(0, count).Select(i => Make(first + i))];

        Idea Make(int number)
        {
            var title = text.Title();
            title = title.Length <= Idea.TitleMax ? title : title[..Idea.TitleMax];
            var at = now.AddMinutes(-random.Next(60, 3 * 365 * 24 * 60));
            Guid? district = districts.Count == 0 || random.Next(4) == 0 ? null : districts[random.Next(districts.Count)];
            Guid? field = fields.Count == 0 ? null : fields[random.Next(fields.Count)];
            var channel = random.Next(10) switch { 0 => IdeaChannel.Card, 1 => IdeaChannel.Letter, 2 => IdeaChannel.Phone, _ => IdeaChannel.Online };
            var person = people[random.Next(people.Length)];
            var idea = Idea.Submit(number, new IdeaText(title, text.Body(title), field, district), new Author(person.Id, person.DisplayName), channel, at).AsExample();
            if (random.Next(Waiting) == 0)
            {
                return idea;
            }

            idea.Publish(at.AddMinutes(random.Next(1, 60)));
            switch (random.Next(10))
            {
                case < 3:
                    idea.Answer(text.Comment(), at.AddDays(random.Next(1, 60)));
                    break;
                case 3:
                    idea.Decline(text.Comment(), at.AddDays(random.Next(1, 60)));
                    break;
            }

            return idea;
        }
    }

    private static IEnumerable<Comment> Comments(Idea[] ideas, int count, Random random, SyntheticText text, Person[] people)
    {
        foreach (var (idea, share) in Shares(ideas, count, int.MaxValue, random))
        {
            var threads = new List<Guid>();
            for (var i = 0; i < share; i++)
            {
                var person = people[random.Next(people.Length)];
                Guid? parent = threads.Count > 0 && random.Next(3) == 0 ? threads[random.Next(threads.Count)] : null;
                var comment = new Comment(idea.Subject, parent, new Me(person.Id, person.DisplayName, new HashSet<Permission>()), text.Comment(), false, idea.PublishedAt!.Value.AddMinutes(random.Next(1, 100_000))).AsExample();
                if (parent is null)
                {
                    threads.Add(comment.Id);
                }

                yield return comment;
            }
        }
    }

    private static IEnumerable<Support> Supports(Idea[] ideas, int count, Random random, Person[] people)
    {
        foreach (var (idea, share) in Shares(ideas, count, people.Length, random))
        {
            var (start, stride) = (random.Next(people.Length), random.Next(1, people.Length));
            for (var i = 0; i < share; i++)
            {
                yield return new Support(idea.Id, people[(int)((start + (long)i * stride) % people.Length)].Id, idea.PublishedAt!.Value.AddMinutes(i));
            }
        }
    }

    /// <summary>Few get much, many get little: the n-th most popular gets a share of 1/n^0.7.</summary>
    private static IEnumerable<(Idea Idea, int Share)> Shares(Idea[] ideas, int count, int most, Random random)
    {
        var order = ideas.ToArray();
        random.Shuffle(order);
        var whole = Enumerable.Range(1, order.Length).Sum(n => Math.Pow(n, -0.7));
        var (owed, given) = (0.0, 0);
        for (var n = 0; n < order.Length; n++)
        {
            owed += count * Math.Pow(n + 1, -0.7) / whole;
            var share = Math.Min((int)owed - given, most);
            given += share;
            if (share > 0)
            {
                yield return (order[n], share);
            }
        }
    }

    // The rows are the truth; the numbers beside them are counted from them.
    private async Task Count(Idea[] ideas, CancellationToken cancellation)
    {
        if (ideas.Length == 0)
        {
            return;
        }

        var (from, to) = (ideas[0].Number, ideas[^1].Number);
        var (supports, comments) = (db.Supports, db.Comments);
        await db.Ideas.Where(i => i.Number >= from && i.Number <= to).ExecuteUpdateAsync(s => s
            .SetProperty(i => i.SupportCount, i => supports.Count(x => x.IdeaId == i.Id))
            .SetProperty(i => i.CommentCount, i => comments.Count(c => c.SubjectKind == Idea.Kind && c.SubjectId == i.Id)), cancellation);
    }
}
