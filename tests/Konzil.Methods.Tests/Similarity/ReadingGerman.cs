using CsCheck;
using Konzil.Methods.Similarity;

namespace Konzil.Methods.Tests.Similarity;

public class ReadingGerman
{
    [Theory]
    [InlineData("Café Müßig", "cafe muessig")]
    [InlineData("STRASSE Straße STRAẞE", "strasse strasse strasse")]
    [InlineData("Ärger Öl Übung", "aerger oel uebung")]
    [InlineData("Mu\u0308ll", "muell")]
    [InlineData("Müll\u00ADeimer", "muelleimer")]
    [InlineData("Łódź Ærø naïve 2 €", "lodz aeroe naive 2 €")]
    [InlineData("", "")]
    public void Folding_writes_one_spelling(string text, string folded) => Assert.Equal(folded, GermanText.Fold(text));

    [Fact]
    public void A_text_cut_in_the_middle_of_an_emoji_is_folded() => Assert.Equal("half ", GermanText.Fold("half \uD83D"));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Check.Sample(Gen.String, text => Assert.Equal(GermanText.Fold(text), GermanText.Fold(GermanText.Fold(text))));

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same() =>
        Check.Sample(Gen.Char["aäeéoöuüßAÄOÖUÜnñ -"].Array.Select(letters => new string(letters)), text =>
            Assert.Equal(GermanText.Fold(text), GermanText.Fold(text.Normalize(System.Text.NormalizationForm.FormD))));

    [Fact]
    public void Words_know_where_they_stand()
    {
        const string text = "Mehr E-Bikes für Bürger:innen, 2030!";

        var words = GermanText.Words(text);

        Assert.Equal(["Mehr", "E", "Bikes", "für", "Bürger", "innen", "2030"], words.Select(word => word.Text));
        Assert.All(words, word => Assert.Equal(word.Text, text.Substring(word.Start, word.Text.Length)));
    }

    [Fact]
    public void Words_survive_any_text() =>
        Check.Sample(Gen.String, text => Assert.All(GermanText.Words(text), word => Assert.Equal(word.Text, text.Substring(word.Start, word.Text.Length))));

    [Fact]
    public void A_decomposed_umlaut_does_not_split_a_word() => Assert.Equal(["Mu\u0308ll"], GermanText.Words("Mu\u0308ll").Select(word => word.Text));

    [Theory, InlineData("und"), InlineData("Für"), InlineData("FUER"), InlineData("sollen"), InlineData("möchte"), InlineData("daß")]
    public void Stop_words_say_nothing(string word) => Assert.True(GermanText.IsStopWord(word));

    [Theory, InlineData("Rad"), InlineData("Baum"), InlineData("Energie"), InlineData("")]
    public void Other_words_do(string word) => Assert.False(GermanText.IsStopWord(word));

    // The words and stems that the authors' own implementation documents.
    [Theory]
    [InlineData("Speicherbehältern", "speicherbehalt", "speicherbehal")]
    [InlineData("Grenzpostens", "grenzpost", "grenzpo")]
    [InlineData("Ausgefeiltere", "ausgefeilt", "ausgefeil")]
    public void Cistem_gives_the_published_stems(string word, string stem, string ignoringCase)
    {
        Assert.Equal(stem, Cistem.Stem(word));
        Assert.Equal(ignoringCase, Cistem.Stem(word, ignoreCase: true));
    }

    // Worked out by hand from the published steps.
    [Theory]
    [InlineData("", "")]
    [InlineData("es", "es")]
    [InlineData("Tisch", "tisch")]
    [InlineData("Tischen", "tisch")]
    [InlineData("Bäume", "baum")]
    [InlineData("Straßen", "strass")]
    [InlineData("gelaufen", "lauf")]
    [InlineData("geben", "geb")]
    [InlineData("Brett", "brett")]
    [InlineData("eieio", "eieio")]
    [InlineData("sss", "sss")]
    [InlineData("biete", "biet")]
    [InlineData("Städte", "stadt")]
    public void Cistem_follows_its_steps(string word, string stem) => Assert.Equal(stem, Cistem.Stem(word));

    [Fact]
    public void A_very_long_word_takes_no_time()
    {
        Assert.Equal("a" + new string('b', 2), Cistem.Stem("abb" + string.Concat(Enumerable.Repeat("en", 500_000))));
    }

    [Fact]
    public void Any_text_has_a_stem() =>
        Check.Sample(Gen.Char["aeinstßgch\uE000\uE003"].Array.Select(letters => new string(letters)), text =>
            Assert.InRange(Cistem.Stem(text).Length, 0, 3 * text.Length));

    [Theory]
    [InlineData("Radweg", "Radwege")]
    [InlineData("Müll", "muell")]
    [InlineData("Bäume", "Baum")]
    [InlineData("Spielplatz", "SPIELPLATZES")]
    [InlineData("neue", "neuen")]
    public void Inflections_and_spellings_share_a_stem(string one, string other) => Assert.Equal(GermanText.Stem(one), GermanText.Stem(other));

    [Theory, InlineData("Frauen", "frau"), InlineData("Quelle", "quell"), InlineData("Steuern", "steu")]
    public void An_u_and_e_that_are_no_umlaut_stay(string word, string stem) => Assert.Equal(stem, GermanText.Stem(word));

    [Fact]
    public void Stems_leave_out_the_stop_words() => Assert.Equal(["baum", "bahnhof"], GermanText.Stems("Wir möchten mehr Bäume für den Bahnhof!"));
}
