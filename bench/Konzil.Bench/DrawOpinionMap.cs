using System.Globalization;
using BenchmarkDotNet.Attributes;
using Konzil.Methods.Opinions;

namespace Konzil.Bench;

/// <summary>A whole region in one conversation: 10,000 people, 500 statements, a fifth of the cells answered (the usual case) or all.</summary>
[MemoryDiagnoser]
public class DrawOpinionMap
{
    private const int People = 10_000;
    private const int Statements = 500;

    private VoteTable _votes = null!;

    [Params(20, 100)]
    public int AnsweredPercent { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        var votes = new List<Vote>();
        for (var person = 0; person < People; person++)
        {
            for (var statement = 0; statement < Statements; statement++)
            {
                if (random.Next(100) < AnsweredPercent)
                {
                    var camp = (person % 3 == 0) == (statement % 4 == 0) ? 1 : -1;
                    votes.Add(new Vote(Name(person), Name(statement), random.Next(3) == 0 ? random.Next(-1, 2) : camp));
                }
            }
        }

        _votes = VoteTable.Of(votes);
    }

    [Benchmark]
    public OpinionMap Map() => OpinionMap.Of(_votes);

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
