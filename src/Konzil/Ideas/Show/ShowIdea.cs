using System.Globalization;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>One idea: its words, where it stands, who agrees, what people say.</summary>
public partial class ShowIdea
{
    /// <summary>An idea and everything beside it.</summary>
    public sealed record Shown(Idea Idea, Catalog.Content Names, IReadOnlyList<IdeaStep> Steps, ThreadView Thread)
    {
        /// <summary>Until when the moderation reads it; null once it has.</summary>
        public DateTimeOffset? ReadBy { get; init; }

        public IReadOnlyList<StoredFile> Files { get; init; } = [];

        public IReadOnlyList<IdeaTag> Tags { get; init; } = [];

        /// <summary>Who wants to help; those for the city alone only for its own people.</summary>
        public HelpOffers Help { get; init; } = HelpOffers.None;

        /// <summary>How often the wording was changed after others had been heard.</summary>
        public int Changes { get; init; }

        /// <summary>What later modules bring, such as a short survey.</summary>
        public IReadOnlyList<RenderFragment> Parts { get; init; } = [];

        public bool SignedIn { get; init; }

        public bool IsMine { get; init; }

        /// <summary>Who writes it together with the author.</summary>
        public IReadOnlyList<CoAuthor> CoAuthors { get; init; } = [];

        /// <summary>The person asking writes along.</summary>
        public bool WritesAlong { get; init; }

        public bool Supported { get; init; }

        public RegroupFamily Family { get; init; } = RegroupFamily.None;

        public bool MayModerate { get; init; }

        public bool Followed { get; init; }

        public required DateTimeOffset Now { get; init; }

        /// <summary>The round it is a contribution to; null for the permanent intake.</summary>
        public IdeaRound? Round { get; init; }

        /// <summary>What somebody signed in still lacks to take part in it.</summary>
        public MissingStep? Missing { get; init; }

        /// <summary>What the city holds out beside its answer.</summary>
        public CityAnswer? Answer { get; init; }

        public IReadOnlyList<LatteStep> Road => IdeaRoad.Of(Idea, Steps, ReadBy, Now);

        /// <summary>The step at which it became part of a measure.</summary>
        public IdeaStep? Measure => Steps.FirstOrDefault(s => s is { Stage: IdeaStep.MeasureStage, Path: not null });
    }

    public static async Task<IResult> Show(string address, Me me, CityDb db, Catalog catalog, IEnumerable<IdeaPart> parts, CancellationToken cancellation)
    {
        if (Number(address) is not { } number || await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number, cancellation) is not { } idea)
        {
            return View.NotFound();
        }

        // The number decides; the words after it are for people and may have changed.
        if (address != NameOf(idea))
        {
            return View.Moved(Paths.Idea(idea.Number, idea.Title));
        }

        var now = db.Now;
        var round = await RoundAccess.Of(db, idea);
        var mine = me.Id is not null && idea.AuthorId == me.Id;
        var along = await CoAuthoring.Of(db, idea);
        return View.Page<ShowIdea, Shown>(new Shown(idea, await catalog.Read(db), await IdeaRoad.Steps(db, idea.Id), await ThreadItems.Read(db, me, idea.Subject, null, now))
        {
            Files = await ManageIdeaFiles.Of(db, idea),
            Tags = await IdeaTags.Of(db, idea.Id),
            Help = await HelpOffers.Read(db, me, idea),
            Changes = await db.IdeaWordings.CountAsync(w => w.IdeaId == idea.Id, cancellation),
            Parts = await IdeaPart.All(parts, db, idea, cancellation),
            ReadBy = await IdeaRoad.ReadBy(db, idea),
            SignedIn = me.SignedIn,
            IsMine = mine,
            CoAuthors = along,
            WritesAlong = me.Id is not null && along.Any(c => c.PersonId == me.Id),
            Family = await RegroupFamily.Around(db, idea, me),
            MayModerate = me.May(Permission.Moderate),
            Supported = me.Id is { } a && await db.Supports.AnyAsync(s => s.IdeaId == idea.Id && s.PersonId == a, cancellation),
            Followed = me.Id is { } b && await FollowIdea.Of(db, b, idea.Id).AnyAsync(cancellation),
            Now = now,
            Round = round,
            Missing = await RoundAccess.Missing(db, me, round),
            Answer = idea.Reason is null ? null : await CityAnswers.Of(db, idea.Id),
        });
    }

    /// <summary>The last part of the idea's address.</summary>
    private static string NameOf(Idea idea) => idea.Number.ToString(CultureInfo.InvariantCulture) + "-" + Paths.Slug(idea.Title);

    private static int? Number(string address)
    {
        var digits = address.Split('-')[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
