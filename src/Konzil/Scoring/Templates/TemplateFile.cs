using Konzil.Platform;
using Konzil.Platform.Content;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Konzil.Scoring;

/// <summary>
/// A template as a YAML file, for the content folder and for the exchange between cities. Every mistake is named with its line.
/// </summary>
public static class TemplateFile
{
    public const int MaxBytes = 256_000;
    internal const int Deepest = 12;
    private const int MostSteps = 11;
    private const int MostCriteria = 30;
    private const int ShortMax = 40;
    private const int Sentence = 1000;
    private const int AnchorsMax = 4000;

    /// <summary>Reads a file somebody sent.</summary>
    /// <exception cref="ContentException">The file has mistakes; all of them are listed with their lines.</exception>
    public static TemplateText Read(string name, string text)
    {
        if (Depth(text) > Deepest)
        {
            throw new ContentException([new ContentError(name, 1, TemplatesText.TooDeep.De)]);
        }

        var folder = ContentFolder.OfText(name, text);
        var template = Read(folder.Read(name));
        folder.Check();
        return template;
    }

    /// <summary>Reads the blocks of a file; mistakes are collected by its folder.</summary>
    public static TemplateText Read(ContentMap root)
    {
        var head = root.Map("template");
        var scale = Scale(head);
        var criteria = root.RequiredMaps("criteria").Select(m => Criterion(m, scale.Min, scale.Max)).ToList();
        var conditions = root.Maps("knockout").Select(Condition).ToList();
        if (head.Flag("digital_check") && conditions.All(c => c.Key != CriterionText.DigitalCheck.Key))
        {
            conditions.Add(CriterionText.DigitalCheck);
        }

        CheckWhole(root, criteria, conditions);
        return new TemplateText(head.Key(), Limited(head, "title", Conventions.Line), Limited(head, "note", Sentence), [.. criteria, .. conditions])
        {
            Origin = head.OptionalEnum<TemplateOrigin>("origin") ?? TemplateOrigin.Own,
            Source = Line(head, "source"),
            SourceUrl = Address(head),
            MinimumTotal = Percent(head),
            Wording = head.OptionalText("wortlaut"),
            HasDutyLane = head.Flag("duty_lane"),
        };
    }

    private static (int Min, int Max) Scale(ContentMap head)
    {
        var (min, max) = (head.Int("scale_min"), head.Int("scale_max"));
        if (max <= min || max - min >= MostSteps || min < 0)
        {
            head.Fail("scale_max", $"Die Skala beginnt bei 0 oder höher, steigt und hat höchstens {MostSteps} Stufen, zum Beispiel 0 bis 5.");
            return (0, 5);
        }

        return (min, max);
    }

    private static CriterionText Criterion(ContentMap map, int min, int max)
    {
        var anchors = map.WordsList("anchors");
        if (anchors.Count != max - min + 1)
        {
            map.Fail("anchors", $"Die Skala hat {max - min + 1} Stufen, hier stehen {anchors.Count} Texte. Bitte jede Stufe beschreiben, die niedrigste zuerst.");
        }

        if (anchors.Any(a => a.De.Contains('\n', StringComparison.Ordinal) || a.En.Contains('\n', StringComparison.Ordinal)) || anchors.Sum(a => a.De.Length + 1) > AnchorsMax || anchors.Sum(a => a.En.Length + 1) > AnchorsMax)
        {
            map.Fail("anchors", "Jeder Stufentext ist eine Zeile, zusammen höchstens 4000 Zeichen.");
        }

        var weight = map.Decimal("weight");
        if (weight is < 0 or > 100 || decimal.Round(weight, 2) != weight)
        {
            map.Fail("weight", "Ein Gewicht liegt zwischen 0 und 100 und hat höchstens zwei Stellen nach dem Punkt.");
        }

        var least = map.OptionalInt("minimum");
        if (least < min || least > max)
        {
            map.Fail("minimum", $"Der Mindestwert liegt auf der Skala von {min} bis {max}.");
        }

        return new(map.Key(), CriterionKind.Points, Limited(map, "title", Conventions.Line), Limited(map, "short", ShortMax), Limited(map, "question", Sentence), weight, min, max, anchors) { Minimum = least };
    }

    private static CriterionText Condition(ContentMap map)
    {
        var title = Limited(map, "title", Conventions.Line);
        return new(map.Key(), CriterionKind.KnockOut, title, title, Limited(map, "question", Sentence), 0, SheetScore.No, SheetScore.Yes, []);
    }

    private static void CheckWhole(ContentMap root, List<CriterionText> criteria, List<CriterionText> conditions)
    {
        var sum = criteria.Sum(c => c.Weight);
        if (sum != Round.WholeWeight)
        {
            root.Fail("criteria", $"Die Gewichte ergeben {sum.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}. Zusammen müssen sie 100 sein.");
        }

        if (criteria.Count + conditions.Count > MostCriteria)
        {
            root.Fail("criteria", $"Höchstens {MostCriteria} Kriterien und Bedingungen zusammen.");
        }

        if (criteria.Select(c => c.Key).Intersect(conditions.Select(c => c.Key), StringComparer.Ordinal).FirstOrDefault() is { } twice)
        {
            root.Fail("knockout", $"Den Schlüssel „{twice}“ gibt es schon unter „criteria“. Bitte einen anderen wählen.");
        }
    }

    private static Text Limited(ContentMap map, string name, int max)
    {
        var words = map.Words(name);
        if (words.De.Length > max || words.En.Length > max)
        {
            map.Fail(name, $"„{name}“ hat höchstens {max} Zeichen.");
        }

        return words;
    }

    private static string? Line(ContentMap map, string name)
    {
        var text = map.OptionalText(name);
        if (text?.Length > Sentence)
        {
            map.Fail(name, $"„{name}“ hat höchstens {Sentence} Zeichen.");
        }

        return text;
    }

    private static string? Address(ContentMap map)
    {
        var address = Line(map, "source_url");
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            map.Fail("source_url", "Das ist keine Adresse, die mit https:// beginnt.");
        }

        return address;
    }

    private static decimal? Percent(ContentMap map)
    {
        var least = map.OptionalDecimal("minimum_total");
        if (least is < 0 or > 100)
        {
            map.Fail("minimum_total", "Die Mindestpunktzahl liegt zwischen 0 und 100.");
        }

        return least;
    }

    // Reading nested blocks recurses: a file of nothing but brackets would exhaust the stack, which no handler survives.
    internal static int Depth(string text)
    {
        var (depth, deepest) = (0, 0);
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                depth += parser.Current?.NestingIncrease ?? 0;
                deepest = Math.Max(deepest, depth);
                if (deepest > Deepest + 2)
                {
                    break;
                }
            }
        }
        catch (YamlException)
        {
            // Named with its line when the file is read.
        }

        // The stream and the document are no blocks.
        return Math.Max(0, deepest - 2);
    }
}
