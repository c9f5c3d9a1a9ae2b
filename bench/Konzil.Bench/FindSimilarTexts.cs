using System.Globalization;
using BenchmarkDotNet.Attributes;
using Konzil.Methods.Similarity;

namespace Konzil.Bench;

/// <summary>One new idea against 200 others of about 40 words each.</summary>
[MemoryDiagnoser]
public class FindSimilarTexts
{
    private const int Candidates = 200;
    private const int WordsPerText = 40;
    private const string Query = "Mehr Bäume und Trinkwasser am Bahnhof, damit die Radwege im Sommer kühl bleiben.";

    private static readonly string[] Vocabulary =
        """
        Bäume Bahnhof Radwege Altstadt Hafen Trinkwasser Sommer kühl bleiben pflanzen sicher WLAN Bürgerbüro Termine online Schule
        Kinder Spielplatz Beleuchtung Nacht Bus Takt Fähre Müll Eimer Energie Dach Solar Verwaltung Antrag digital Karte offen Daten
        Verkehr Ampel Fußweg Brücke Rhein See Ufer Lärm Ruhe Garten Markt Händler Innenstadt Parkplatz Jugend Treff Bibliothek Museum
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private readonly CandidateText[] _candidates = Enumerable.Range(0, Candidates).Select(Candidate).ToArray();
    private readonly SimilarTexts _index = new(Enumerable.Range(0, Candidates).Select(Candidate));

    [Benchmark]
    public SimilarTexts Build() => new(_candidates);

    [Benchmark]
    public IReadOnlyList<SimilarText> Find() => _index.Find(Query);

    [Benchmark]
    public IReadOnlyList<SimilarText> BuildAndFind() => new SimilarTexts(_candidates).Find(Query);

    internal static string Asked => Query;

    internal static CandidateText Candidate(int number) => new(
        number.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', Enumerable.Range(0, WordsPerText).Select(i => Vocabulary[(number * 31 + i * (number % 7 + 3)) % Vocabulary.Length])));
}

/// <summary>The same question to a city with 100,000 texts. Every text is different, as people's are; the index is built once.</summary>
[MemoryDiagnoser]
[MinColumn]
public class FindAmongManyTexts
{
    private const int Texts = 100_000;
    private const int OwnWords = 12;

    private SimilarTexts _index = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(11);
        _index = new SimilarTexts(Enumerable.Range(0, Texts).Select(i => FindSimilarTexts.Candidate(i) with { Text = Own(random) + " " + FindSimilarTexts.Candidate(i).Text }));
    }

    [Benchmark]
    public IReadOnlyList<SimilarText> Find() => _index.Find(FindSimilarTexts.Asked);

    // Words nobody else uses: most words of a large collection are rare.
    private static string Own(Random random) => string.Join(' ', Enumerable.Range(0, OwnWords).Select(_ => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26))))));
}
