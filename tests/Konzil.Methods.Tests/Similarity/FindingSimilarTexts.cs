using CsCheck;
using Konzil.Methods.Similarity;

namespace Konzil.Methods.Tests.Similarity;

[Trait("R", "R-2.3-06")]
public class FindingSimilarTexts
{
    private static readonly CandidateText[] Ideas =
    [
        new("1", "Mehr Bäume am Bahnhof pflanzen"),
        new("2", "Sichere Radwege in der Altstadt"),
        new("3", "Öffentliches WLAN am Hafen und am Bahnhof"),
        new("4", "Baumpatenschaften: Bürgerinnen und Bürger gießen Bäume"),
        new("5", "Termine im Bürgerbüro online buchen"),
    ];

    [Fact]
    public void The_closest_idea_comes_first_with_the_words_it_shares()
    {
        var hits = new SimilarTexts(Ideas).Find("Bitte pflanzt einen Baum beim Bahnhof!");

        Assert.Equal("1", hits[0].Key);
        Assert.Equal(1, hits[0].Score);
        Assert.Equal(["pflanzen", "Bäume", "Bahnhof"], hits[0].SharedWords.Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(hits, hit => hit.Key == "4");
        Assert.DoesNotContain(hits, hit => hit.Key == "2");
    }

    [Fact]
    public void The_rarest_shared_word_is_named_first()
    {
        var hit = new SimilarTexts(Ideas).Find("Bahnhof mit WLAN")[0];

        Assert.Equal("3", hit.Key);
        Assert.Equal(["WLAN", "Bahnhof"], hit.SharedWords);
    }

    [Fact]
    public void A_part_of_a_compound_is_found()
    {
        var hit = new SimilarTexts(Ideas).Find("Radverkehr sicher machen")[0];

        Assert.Equal("2", hit.Key);
        Assert.InRange(hit.Likeness, 0.05, 0.95);
    }

    [Theory, InlineData("Muelleimer am Hafen"), InlineData("MÜLLEIMER AM HAFEN"), InlineData("Mu\u0308lleimer am Hafen"), InlineData("am Hafen: Mülleimer")]
    public void Spelling_and_order_do_not_matter(string query)
    {
        var hit = new SimilarTexts([new("m", "Mülleimer am Hafen"), .. Ideas]).Find(query, 1).Single();

        Assert.Equal("m", hit.Key);
        Assert.Equal(1, hit.Likeness, 9);
    }

    [Theory, InlineData(""), InlineData(" … "), InlineData("🚲"), InlineData("xylqz")]
    public void Nothing_in_common_finds_nothing(string query) => Assert.Empty(new SimilarTexts(Ideas).Find(query));

    [Fact]
    public void Without_candidates_nothing_is_found() => Assert.Empty(new SimilarTexts([new("1", "")]).Find("Bäume").Concat(new SimilarTexts([]).Find("Bäume")));

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.StartsWith("The candidate '1' appears twice.", Assert.Throws<ArgumentException>("candidates", () => new SimilarTexts([Ideas[0], Ideas[0]])).Message);
        Assert.Throws<ArgumentOutOfRangeException>("limit", () => new SimilarTexts(Ideas).Find("Baum", 0));
    }

    private static readonly Gen<CandidateText[]> Candidates =
        Gen.OneOfConst("Baum", "Bäume", "Rad", "Radweg", "Bahnhof", "sicher", "und", "WLAN", "").Array[0, 6].Array[0, 8]
            .Select(texts => texts.Select((words, i) => new CandidateText("k" + i, string.Join(' ', words))).ToArray());

    [Fact]
    public void The_order_of_the_candidates_does_not_matter() =>
        Check.Sample(Candidates, candidates =>
        {
            var one = new SimilarTexts(candidates).Find("sichere Radwege und Bäume", 9);
            var other = new SimilarTexts(candidates.Reverse()).Find("sichere Radwege und Bäume", 9);
            Assert.Equal(one.Select(hit => (hit.Key, hit.Score, hit.Likeness)), other.Select(hit => (hit.Key, hit.Score, hit.Likeness)));
        });

    [Fact]
    public void Hits_are_ordered_and_within_their_ranges() =>
        Check.Sample(Gen.Select(Candidates, Gen.Int[1, 9]), (candidates, limit) =>
        {
            var hits = new SimilarTexts(candidates).Find("sichere Radwege und Bäume", limit);
            Assert.True(hits.Count <= limit);
            Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
            Assert.All(hits, hit =>
            {
                Assert.InRange(hit.Score, double.Epsilon, 1);
                Assert.InRange(hit.Likeness, double.Epsilon, 1);
            });
        });
}
