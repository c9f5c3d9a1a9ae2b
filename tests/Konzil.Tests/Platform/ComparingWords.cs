using Konzil.Platform;

namespace Konzil.Tests.Platform;

public class ComparingWords
{
    [Theory]
    [InlineData("Bäume am Bahnhof", "Bäume am Bahnhof", "=Bäume am Bahnhof")]
    [InlineData("Bäume am Bahnhof", "Große Bäume am Bahnhof", "+Große |=Bäume am Bahnhof")]
    [InlineData("Bäume am alten Bahnhof", "Bäume am Bahnhof", "=Bäume am |-alten |=Bahnhof")]
    [InlineData("Eins\nZwei", "Eins\nDrei", "=Eins\n|-Zwei|+Drei")]
    [InlineData("", "Neu", "+Neu")]
    public void Shows_what_went_and_what_came(string old, string fresh, string expected) => Assert.Equal(expected, Written(WordDiff.Between(old, fresh)));

    [Fact]
    public void Both_wordings_can_be_read_off_again()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var (old, fresh) = (Some(random), Some(random));
            var pieces = WordDiff.Between(old, fresh);
            Assert.Equal(old, string.Concat(pieces.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text)));
            Assert.Equal(fresh, string.Concat(pieces.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text)));
        }
    }

    private static string Some(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4) switch { 0 => "See", 1 => "Rad", 2 => "Weg\n", _ => "Licht" }));

    private static string Written(IEnumerable<DiffPiece> pieces) => string.Join('|', pieces.Select(p => (p.Kind switch { DiffKind.Same => "=", DiffKind.Added => "+", _ => "-" }) + p.Text));
}
