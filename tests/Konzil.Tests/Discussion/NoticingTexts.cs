using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
[Trait("R", "R-2.3-07")]
public class NoticingTexts
{
    [Theory]
    [InlineData("Ich wünsche mir mehr Bäume am Bahnhof, bitte bis 2026.", Marks.None)]
    [InlineData("Schreiben Sie mir: anna.muster@example.org", Marks.Email)]
    [InlineData("Rufen Sie mich an: 07531 900-376", Marks.Phone)]
    [InlineData("Rufen Sie mich an: +49 (0)7531 900376", Marks.Phone)]
    [InlineData("Im Jahr 2019 kostete es 40.000,50 Euro, das sind 0,5 Prozent.", Marks.None)]
    [InlineData("Haus 05, Linie 0815", Marks.None)]
    [InlineData("Spenden an DE89 3704 0044 0532 0130 00 bitte", Marks.Iban)]
    [InlineData("Spenden an DE89 3704 0044 0532 0130 01 bitte", Marks.None)]
    [InlineData("Mehr dazu: https://example.org/seite", Marks.Link)]
    [InlineData("Klicken Sie javascript:alert(1)", Marks.OddLink)]
    [InlineData("Wer das plant, ist ein Vollidiot.", Marks.Tone)]
    [InlineData("What an IDIOT wrote this?", Marks.Tone)]
    [InlineData("Die Sauna in der Packstraße braucht Rattenschutz.", Marks.None)]
    [InlineData("WANN MACHT IHR ENDLICH ETWAS GEGEN DEN VERKEHR", Marks.Shouting)]
    [InlineData("Je voudrais plus de pistes cyclables dans notre ville, merci beaucoup pour votre travail", Marks.Language)]
    [InlineData("Хотелось бы больше велосипедных дорожек в нашем городе", Marks.Language)]
    [InlineData("More benches at the lake would be good, because there are many people.", Marks.None)]
    public void Rules_notice_what_they_should_and_nothing_else(string text, Marks expected) => Assert.Equal(expected, TextHints.MarksOf(text));

    [Fact]
    public void Long_and_hostile_texts_are_read_in_no_time()
    {
        foreach (var text in new[] { new string('a', 20_000), string.Concat(Enumerable.Repeat("a@", 5_000)), string.Concat(Enumerable.Repeat("0 ", 9_000)), string.Concat(Enumerable.Repeat("DE12 ", 4_000)), string.Concat(Enumerable.Repeat("http://", 2_000)) })
        {
            TextHints.MarksOf(text);
        }
    }

    [Fact]
    public void A_difference_joins_to_both_wordings()
    {
        var (old, fresh) = ("Das Fahrad steht am Bahnhof.\n\nImmer.", "Das rote Fahrrad steht am Bahnhof. Immer.");
        var parts = WordDiff.Between(old, fresh);
        Assert.Equal(old, string.Concat(parts.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text)));
        Assert.Equal(fresh, string.Concat(parts.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text)));
        Assert.Contains(parts, p => p is { Kind: DiffKind.Added, Text: "rote Fahrrad " });
    }
}
