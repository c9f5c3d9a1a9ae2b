using System.Globalization;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The invented ideas and cards of the demonstration, with the road they have gone. Nobody is written to.</summary>
public sealed class LoadIdeas(CarryOut carryOut) : ILoadStep
{
    public int Order => 50;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { } demo)
        {
            return;
        }

        var db = loading.Db;
        var places = new Places(await db.Fields.ToDictionaryAsync(f => f.Key, f => f.Id, StringComparer.Ordinal, cancellation), await db.Districts.ToDictionaryAsync(d => d.Key, d => d.Id, StringComparer.Ordinal, cancellation));
        var fresh = demo.Ideas.Where(e => loading.Find("idea", e.Key) is null).ToList();
        var rounds = await db.IdeaRounds.ToDictionaryAsync(r => r.Id, cancellation);
        foreach (var entry in fresh)
        {
            var idea = Made(entry, await Number(db, entry, cancellation), loading, places);
            if (entry.Round is { } round)
            {
                idea.Belong(rounds[loading.Id("round", round)], new RoundAnswers(entry.Answers.ToDictionary(a => a.Question.ToString(CultureInfo.InvariantCulture), a => a.Values, StringComparer.Ordinal)));
            }

            idea.TakeNews();
            db.Ideas.Add(idea);
            await IdeaTags.Set(db, idea.Id, entry.Tags ?? "");
            loading.Remember("idea", entry.Key, idea.Id);
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var entry in fresh)
        {
            await Walk(entry, loading, cancellation);
        }

        await LoadRegroupings.Load(loading, demo, carryOut, cancellation);
        await LoadComments.Load(loading, demo, cancellation);
    }

    private static async Task<int> Number(CityDb db, DemoIdeaEntry entry, CancellationToken cancellation)
    {
        if (await db.Ideas.AnyAsync(i => i.Number == entry.Number, cancellation))
        {
            return await NumberSeries.Take(db, Idea.Kind);
        }

        await NumberSeries.AtLeast(db, Idea.Kind, entry.Number);
        return entry.Number;
    }

    private static Idea Made(DemoIdeaEntry entry, int number, Loading loading, Places places)
    {
        var text = new IdeaText(entry.Title, entry.Body, places.Field(entry.Field), places.District(entry.District)) { Address = entry.Address ?? "", Point = entry.Point is null ? null : GeoPoint.Read(entry.Point) };
        var idea = Idea.Submit(number, text, Author(entry, loading), Enum.Parse<Ideas.IdeaChannel>(entry.Channel.ToString()), entry.Created);
        idea.Publish(Published(entry));
        switch (entry)
        {
            case { State: DemoIdeaState.Merged }:
                break;
            case { State: DemoIdeaState.Adopted or DemoIdeaState.Done, Answer: { } answer }:
                idea.TakeUp(answer.Text, answer.At);
                break;
            case { State: DemoIdeaState.Declined, Answer: { } answer }:
                idea.Decline(answer.Text, answer.At, answer.Why);
                break;
            case { Answer: { } answer }:
                idea.Answer(answer.Text, answer.At);
                break;
        }

        return idea.AsExample(entry.Supports);
    }

    /// <summary>A card's author is the card itself; nobody is named.</summary>
    private static Author Author(DemoIdeaEntry entry, Loading loading)
    {
        if (entry.Card is { } card)
        {
            var workshop = loading.Content.Events.Events.Single(e => e.Key == card.Event).Edition ?? 1;
            return new Author(null, $"Karte {card.Number}, Workshop {workshop}");
        }

        var person = loading.Content.Demo!.People.FirstOrDefault(p => p.Key == entry.Author);
        return new Author(person is null ? null : loading.Find("person", person.Key), person?.Display ?? "Beispielperson");
    }

    /// <summary>The steps with the days on which they would have happened, then those of the measure it became part of.</summary>
    private static async Task Walk(DemoIdeaEntry entry, Loading loading, CancellationToken cancellation)
    {
        var db = loading.Db;
        var id = loading.Id("idea", entry.Key);
        await db.TryInsert(new IdeaStep(id, 1, IdeaPageText.Received, null, WelcomeIdea.Key, entry.Created));
        await Reach(db, new IdeaStep(id, 2, IdeaPageText.Checked, null, "published", Published(entry)), cancellation);
        if (entry.Answer is not { } answer || entry.State == DemoIdeaState.Merged)
        {
            return;
        }

        if (answer.Outlook is { } outlook)
        {
            var by = new Me(null, loading.Content.Demo!.People.Single(p => p.Key == answer.By).Display, new HashSet<Permission>());
            await CityAnswers.Keep(db, id, new AnswerTerms(Enum.Parse<AnswerOutlook>(outlook.ToString()), answer.CostFrom, answer.CostTo, answer.Until), by, answer.At);
        }

        if (entry.State == DemoIdeaState.Declined)
        {
            await db.TryInsert(new IdeaStep(id, 2, IdeaPageText.DeclinedStep.Filled(answer.Text), null, "declined/" + Format.Iso(answer.At), answer.At));
        }
        else if (entry.Measure is { } key && loading.Find("measure", key) is { } measureId)
        {
            var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == measureId, cancellation);
            await db.TryInsert(new MeasureOrigin(measureId, Agenda.OriginKind.Idea, id, entry.Title, answer.Text, answer.At));
            await Reach(db, new IdeaStep(id, IdeaStep.MeasureStage, SiteText.TakenUpIn.Filled(measure.Code, measure.Title), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "measure/" + measureId.ToString("N") + "/taken-up", answer.At), cancellation);
            await Lineage.Join(db, measureId, id);
        }
        else if (entry.State != DemoIdeaState.Discussion)
        {
            await db.TryInsert(new IdeaStep(id, 2, IdeaPageText.AnsweredStep, null, "answered/" + Format.Iso(answer.At), answer.At));
        }
    }

    // Not IdeaStep.Record: an invented past is no news to anybody.
    private static async Task Reach(CityDb db, IdeaStep step, CancellationToken cancellation)
    {
        await db.TryInsert(step);
        await db.Ideas.Where(i => i.Id == step.IdeaId && i.Stage < step.Stage).ExecuteUpdateAsync(s => s.SetProperty(i => i.Stage, step.Stage), cancellation);
    }

    private static DateTimeOffset Published(DemoIdeaEntry entry)
    {
        var read = entry.Created.AddHours(20);
        return entry.Answer is { } answer && answer.At < read ? entry.Created : read;
    }

    private sealed record Places(Dictionary<string, Guid> Fields, Dictionary<string, Guid> Districts)
    {
        public Guid? Field(string key) => Fields.TryGetValue(key, out var id) ? id : null;

        public Guid? District(string? key) => key is not null && Districts.TryGetValue(key, out var id) ? id : null;
    }
}
