using Konzil.Platform.Content;
using Konzil.Site.Content;
using Xunit;

namespace Konzil.Tests.Content;

/// <summary>A copy of the shipped folder with one mistake in it, as somebody in the town hall might make it.</summary>
public sealed class MistakesAreNamedWithFileAndLine : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("konzil-content-").FullName;

    public MistakesAreNamedWithFileAndLine()
    {
        foreach (var file in Directory.GetFiles(ShippedContent.Path, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(ShippedContent.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_broken_file() => Expect("goals.yaml", Change("goals.yaml", "    number: 1", "   number: 1"), "kein gültiges YAML");

    [Fact]
    public void A_typing_mistake_in_a_name() => Expect("goals.yaml", Change("goals.yaml", "    source: Abschnitt 1.3", "    sorce: Abschnitt 1.3"), "„sorce“ gibt es hier nicht");

    [Fact]
    public void A_missing_name() => Assert.Contains(Errors("goals.yaml", "    number: 3\n", ""), e => e is { File: "goals.yaml", Message: var m } && m.Contains("„number“ fehlt", StringComparison.Ordinal));

    [Fact]
    public void The_same_key_twice() => Expect("goals.yaml", Change("goals.yaml", "key: klimaschutz", "key: steuerung"), "gibt es schon in Zeile 3");

    [Fact]
    public void A_key_with_an_umlaut() => Expect("success-factors.yaml", Change("success-factors.yaml", "key: kommunikation", "key: Überblick"), "kein gültiger Schlüssel");

    [Fact]
    public void A_field_that_does_not_exist() => Expect("measures.yaml", Change("measures.yaml", "fields: [bildung]", "fields: [bildungg]"), "„bildungg“ gibt es in fields.yaml nicht");

    [Fact]
    public void A_goal_that_does_not_exist() => Expect("fields.yaml", Change("fields.yaml", "{goal: steuerung,", "{goal: lenkung,"), "„lenkung“ gibt es in goals.yaml nicht");

    [Fact]
    public void A_risk_that_does_not_exist() => Expect("demo/analyses.yaml", Change("demo/analyses.yaml", "{risk: personal, day: heute-150", "{risk: personnel, day: heute-150"), "„personnel“ gibt es");

    [Fact]
    public void A_step_beyond_the_scale() => Expect("demo/analyses.yaml", Change("demo/analyses.yaml", "probability: 4, impact: 4, reason", "probability: 7, impact: 4, reason"), "von 1 bis 5");

    [Fact]
    public void A_risk_that_is_reduced_by_nothing() => Expect("analyses.yaml", Change("analyses.yaml", "    source: Abschnitte 1.5 und 3.2", "    response: reduce\n    source: Abschnitte 1.5 und 3.2"), "was getan wird");

    [Fact]
    public void A_body_that_does_not_exist() => Expect("demo/meetings.yaml", Change("demo/meetings.yaml", "{body: vk, person: koordination", "{body: vkk, person: koordination"), "„vkk“ gibt es in bodies.yaml nicht");

    [Fact]
    public void Minutes_without_an_outcome() => Expect("demo/meetings.yaml", Change("demo/meetings.yaml", "        outcome: open\n", ""), "outcome: settled", sameLine: false);

    [Fact]
    public void A_station_before_its_turn() => Expect("demo/meetings.yaml", Change("demo/meetings.yaml", "{body: jour-fixe, state: agreed, day: heute-28}", "{body: jour-fixe}"), "wenn alle davor zugestimmt haben", sameLine: false);

    [Fact]
    public void A_body_of_an_unknown_kind() => Expect("bodies.yaml", Change("bodies.yaml", "kind: retreat", "kind: klausur"), "retreat");

    [Fact]
    public void A_unit_below_itself() => Expect("city.yaml", Change("city.yaml", "    project_team: false\n    kind: core", "    project_team: false\n    kind: core\n    parent: rob-statistik"), "gehört auf diesem Weg zu sich selbst", sameLine: false);

    [Fact]
    public void A_missing_translation() => Expect("goals.yaml", Change("goals.yaml", "title: {de: Menschen beteiligen, en: Involve people}", "title: Menschen beteiligen"), "beide Sprachen");

    [Fact]
    public void A_wrong_word() => Expect("fields.yaml", Change("fields.yaml", "direction: inward", "direction: innen"), "outward, inward");

    [Fact]
    public void A_wrong_day() => Expect("events.yaml", Change("events.yaml", "date: heute+12", "date: 12.5.2026"), "2026-05-03");

    [Fact]
    public void A_shifted_milestone_without_a_reason() => Expect("measures.yaml", Change("measures.yaml", "first: heute+300", "first: heute+200"), "unter „reason“ den Grund");

    [Fact]
    public void Weights_that_do_not_sum_up() => Expect("criteria.yaml", Change("criteria.yaml", "    weight: 15", "    weight: 20"), "Zusammen müssen sie 100 sein", sameLine: false);

    [Fact]
    public void Hours_that_do_not_sum_up() => Expect("phases.yaml", Change("phases.yaml", "  per_person: 60", "  per_person: 61"), "Stunden passen nicht zusammen", sameLine: false);

    [Fact]
    public void A_score_beyond_the_scale()
    {
        var text = File.ReadAllText(Path.Combine(_folder, "demo/scores.yaml"));
        var first = text[text.IndexOf("score: ", StringComparison.Ordinal)..][..8];
        Expect("demo/scores.yaml", Change("demo/scores.yaml", first, "score: 6"), "0 bis 5 Punkte");
    }

    [Fact]
    public void A_mistake_in_the_head_of_a_page() => Expect("pages/impressum.de.md", Change("pages/impressum.de.md", "stand: 2026-05-04", "stand: gestern"), "passt bei „stand“ nicht");

    [Fact]
    public void A_missing_page()
    {
        File.Delete(Path.Combine(_folder, "pages/datenschutz.en.md"));
        Assert.Contains(Read(), e => e is { File: "pages/datenschutz.en.md", Line: 1 });
    }

    [Fact]
    public void A_missing_file()
    {
        File.Delete(Path.Combine(_folder, "glossary.yaml"));
        var error = Assert.Single(Read());
        Assert.Equal(("glossary.yaml", 1), (error.File, error.Line));
    }

    [Fact]
    public void Two_mistakes_are_reported_in_one_run()
    {
        Change("goals.yaml", "    number: 1", "    number: eins");
        Change("fields.yaml", "mark: inf", "mark: xxx");
        Assert.Equal(["fields.yaml", "goals.yaml"], Read().Select(e => e.File));
    }

    [Fact]
    public void A_city_without_a_demo_folder_is_complete()
    {
        Directory.Delete(Path.Combine(_folder, "demo"), recursive: true);
        Assert.Null(CityContent.Read(_folder, ShippedContent.Today).Demo);
    }

    private IReadOnlyList<ContentError> Read() => Assert.Throws<ContentException>(() => CityContent.Read(_folder, ShippedContent.Today)).Errors;

    private IReadOnlyList<ContentError> Errors(string file, string old, string changed)
    {
        Change(file, old, changed);
        return Read();
    }

    /// <summary>Replaces the first occurrence and returns its line.</summary>
    private int Change(string file, string old, string changed)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{old} steht nicht in {file}");
        File.WriteAllText(path, text[..at] + changed + text[(at + old.Length)..]);
        return 1 + text[..at].Count(c => c == '\n');
    }

    private void Expect(string file, int line, string words, bool sameLine = true)
    {
        var errors = Read();
        Assert.True(
            errors.Any(e => e.File == file && (!sameLine || e.Line == line) && e.Message.Contains(words, StringComparison.Ordinal)),
            $"Erwartet {file}:{line} „{words}“, gemeldet: {string.Join(" | ", errors)}");
        Assert.StartsWith("Die Inhaltsdateien haben Fehler:", new ContentException(errors).Message, StringComparison.Ordinal);
    }
}
