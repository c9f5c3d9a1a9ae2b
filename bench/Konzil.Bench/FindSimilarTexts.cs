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

    private static CandidateText Candidate(int number) => new(
        number.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', Enumerable.Range(0, WordsPerText).Select(i => Vocabulary[(number * 31 + i * (number % 7 + 3)) % Vocabulary.Length])));
}
