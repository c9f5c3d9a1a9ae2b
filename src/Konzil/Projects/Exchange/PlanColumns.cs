using System.Globalization;
using System.Text.RegularExpressions;
using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// The columns of a plan as a table, in our own files and under the names OpenProject gives them in German and English. The order
/// of the columns is free; what is not known is named and left out.
/// </summary>
internal static partial class PlanColumns
{
    public const string Key = "Nr.";
    public const string Id = "Kennung";
    public const string Kind = "Art";
    public const string Number = "Nummer";
    public const string Title = "Titel";
    public const string TitleEn = "Titel englisch";
    public const string Inside = "Liegt in";
    public const string Goal = "Ziel";
    public const string Result = "Ergebnis";
    public const string Lead = "Leitung";
    public const string Hours = "Stunden";
    public const string Start = "Beginn";
    public const string End = "Ende";
    public const string Done = "Fertig am";
    public const string Waits = "Wartet auf";
    public const string Fixed = "Fester Termin";
    public const string Optional = "Freiwillig";
    public const string Rough = "Grobplanung";
    public const string Public = "Öffentlich";
    public const string Throughout = "Durch alle Phasen";

    public const string Phase = "Phase";
    public const string PrePhase = "Vorphase";
    public const string Package = "Paket";
    public const string Milestone = "Meilenstein";

    public static readonly IReadOnlyList<string> All = [Key, Id, Kind, Number, Title, TitleEn, Inside, Goal, Result, Lead, Hours, Start, End, Done, Waits, Fixed, Optional, Rough, Public, Throughout, TurnColumns.Repeats, TurnColumns.Reported];

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ID"] = Key, ["Nr"] = Key, ["Typ"] = Kind, ["Type"] = Kind, ["Thema"] = Title, ["Subject"] = Title, ["Betreff"] = Title,
        ["Übergeordnetes Arbeitspaket"] = Inside, ["Übergeordnetes Element"] = Inside, ["Parent"] = Inside, ["Beschreibung"] = Goal, ["Description"] = Goal,
        ["Zugewiesen an"] = Lead, ["Assignee"] = Lead, ["Geschätzter Aufwand"] = Hours, ["Aufwand"] = Hours, ["Estimated time"] = Hours, ["Work"] = Hours,
        ["Startdatum"] = Start, ["Anfangstermin"] = Start, ["Start date"] = Start, ["Enddatum"] = End, ["Endtermin"] = End, ["Fälligkeitsdatum"] = End, ["Finish date"] = End, ["Due date"] = End,
        ["Vorgänger"] = Waits, ["Predecessors"] = Waits, ["Follows"] = Waits, ["Folgt auf"] = Waits,
    };

    private static readonly Dictionary<string, PlanField> Fields = new(StringComparer.Ordinal)
    {
        [Number] = PlanField.Number, [TitleEn] = PlanField.TitleEn, [Goal] = PlanField.Goal, [Result] = PlanField.Result, [Lead] = PlanField.Lead, [Hours] = PlanField.Hours, [Done] = PlanField.Done,
        [Waits] = PlanField.Links, [Fixed] = PlanField.Fixed, [Optional] = PlanField.Optional, [Rough] = PlanField.Rough, [Public] = PlanField.Public, [Throughout] = PlanField.Throughout, [Kind] = PlanField.Milestone, [TurnColumns.Repeats] = PlanField.Repeats, [TurnColumns.Reported] = PlanField.Turns,
    };

    private static readonly string[] Ties = ["EA", "FS", "AA", "SS", "EE", "FF", "AE", "SF"];

    private static readonly LinkKind[] TieKinds = [LinkKind.FinishToStart, LinkKind.FinishToStart, LinkKind.StartToStart, LinkKind.StartToStart, LinkKind.FinishToFinish, LinkKind.FinishToFinish, LinkKind.StartToFinish, LinkKind.StartToFinish];

    /// <summary>"4EA+3": waits for the end of row 4, three days more.</summary>
    public static string Tie(string key, LinkKind kind, int lag) => key + Ties[Array.IndexOf(TieKinds, kind)] + (lag == 0 ? "" : lag.ToString("+0;-0", CultureInfo.InvariantCulture));

    public static PlanFile Read(IReadOnlyList<TableRow> rows)
    {
        if (rows.Take(10).FirstOrDefault(r => Heads(r).ContainsKey(Title)) is not { } head)
        {
            throw new PlanFileException(ExchangeText.NoTitleColumn.With(Title, "Thema", "Subject"));
        }

        var columns = Heads(head);
        var reader = new Reader(columns);
        var body = rows.Where(r => r.Number > head.Number && r.Cells.Count > 0).ToList();
        var read = body.ConvertAll(reader.Row);
        var parents = read.Select(r => r.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var twice in read.GroupBy(r => r.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reader.Errors.Add(ExchangeText.KeyTwice.With(twice.Last().Place, Key, twice.Key));
        }

        var links = columns.TryGetValue(Waits, out var waits) ? body.Zip(read).SelectMany(r => reader.Links(r.First.Text(waits), r.Second)).ToList() : [];
        if (reader.Errors.Count > 0)
        {
            throw new PlanFileException(reader.Errors);
        }

        var given = Fields.Where(f => columns.ContainsKey(f.Key)).Select(f => f.Value).ToHashSet();
        if (columns.ContainsKey(Start) && columns.ContainsKey(End))
        {
            given.Add(PlanField.Dates);
        }

        var unknown = Enumerable.Range(1, head.Width).Select(head.Text).Where(h => h.Length > 0 && !All.Contains(Named(h), StringComparer.Ordinal)).ToList();
        return new PlanFile(given, [.. read.Select(r => r with { IsPhase = r.IsPhase || parents.Contains(r.Key) })], links) { Hints = unknown.Count == 0 ? [] : [ExchangeText.UnknownColumns.With(string.Join(", ", unknown))] };
    }

    private static string Named(string head) => Names.GetValueOrDefault(head) ?? All.FirstOrDefault(c => c.Equals(head, StringComparison.OrdinalIgnoreCase)) ?? head;

    private static Dictionary<string, int> Heads(TableRow row) =>
        Enumerable.Range(1, row.Width).Select(c => (Name: Named(row.Text(c)), Column: c)).Where(c => c.Name.Length > 0).DistinctBy(c => c.Name, StringComparer.Ordinal).ToDictionary(c => c.Name, c => c.Column, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<key>[^\s;,]+?)\s*(?<tie>EA|FS|AA|SS|EE|FF|AE|SF)?\s*(?<lag>[+-]\s*\d{1,5})?\s*(d|t|tage?|days?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TiePattern { get; }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits { get; }

    private sealed class Reader(Dictionary<string, int> columns)
    {
        public List<string> Errors { get; } = [];

        public FileRow Row(TableRow row)
        {
            var place = ExchangeText.RowPlace.With(row.Number);
            var (title, kind) = (Text(row, Title, Conventions.Line), Cell(row, Kind));
            if (title.Length == 0)
            {
                Errors.Add(ExchangeText.RowColumn.With(place, Title, ProjectText.TitleMissing));
            }

            return new FileRow(place, Cell(row, Key) is { Length: > 0 } key ? Reference(key) : "#" + row.Number.ToString(CultureInfo.InvariantCulture), title)
            {
                IsPhase = Is(kind, Phase) || Is(kind, PrePhase),
                IsPrePhase = Is(kind, PrePhase),
                IsMilestone = Is(kind, Milestone) || Is(kind, "Milestone"),
                Parent = Cell(row, Inside) is { Length: > 0 } inside ? Reference(inside) : null,
                Id = Known(row, place),
                Number = Blank(Text(row, Number, 20)),
                TitleEn = Blank(Text(row, TitleEn, Conventions.Line)),
                Goal = Text(row, Goal, Project.TextMax),
                Result = Text(row, Result, Project.TextMax),
                Lead = Blank(Cell(row, Lead)),
                Hours = Work(row, place),
                Start = Day(row, Start, place),
                End = Day(row, End, place),
                Done = Day(row, Done, place),
                IsFixed = Yes(row, Fixed, place),
                IsOptional = Yes(row, Optional, place),
                IsRough = Yes(row, Rough, place),
                IsPublic = Yes(row, Public, place),
                IsThroughout = Yes(row, Throughout, place),
                Repeats = Rule(row, place),
                DoneTurns = Turns(row, place),
            };
        }

        public IEnumerable<FileLink> Links(string cell, FileRow row)
        {
            foreach (var part in cell.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var match = TiePattern.Match(part);
                if (!match.Success)
                {
                    Errors.Add(ExchangeText.RowColumn.With(row.Place, Waits, ExchangeText.TieWrong.With(part)));
                    continue;
                }

                var kind = match.Groups["tie"] is { Success: true } tie ? TieKinds[Array.FindIndex(Ties, t => t.Equals(tie.Value, StringComparison.OrdinalIgnoreCase))] : LinkKind.FinishToStart;
                var lag = match.Groups["lag"] is { Success: true } days ? int.Parse(days.Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : 0;
                yield return new FileLink(ExchangeText.RowColumnPlace.With(row.Place, Waits), Reference(match.Groups["key"].Value), row.Key, kind, lag);
            }
        }

        /// <summary>OpenProject writes "#12" or "Phase #12: Titel".</summary>
        private static string Reference(string cell) => Digits.Match(cell) is { Success: true } digits && (cell.Length == digits.Length || cell.Contains('#', StringComparison.Ordinal)) ? digits.Value : cell;

        private string Cell(TableRow row, string column) => columns.TryGetValue(column, out var at) ? row.Text(at) : "";

        private string Text(TableRow row, string column, int max)
        {
            var text = Cell(row, column);
            if (text.Length > max)
            {
                Errors.Add(ExchangeText.RowColumn.With(ExchangeText.RowPlace.With(row.Number), column, EntryTooLong(max, text.Length)));
            }

            return text;
        }

        private Guid? Known(TableRow row, string place)
        {
            var cell = Cell(row, Id);
            if (cell.Length > 0 && !Guid.TryParse(cell, out _))
            {
                Errors.Add(ExchangeText.RowColumn.With(place, Id, ExchangeText.IdWrong.With(cell)));
            }

            return Guid.TryParse(cell, out var id) ? id : null;
        }

        private RepeatEvery? Rule(TableRow row, string place)
        {
            var cell = Cell(row, TurnColumns.Repeats);
            if (cell.Length > 0 && TurnColumns.Find(cell) is null)
            {
                Errors.Add(ExchangeText.RowColumn.With(place, TurnColumns.Repeats, TurnText.FileRule.With(TurnColumns.Words)));
            }

            return TurnColumns.Find(cell);
        }

        private IReadOnlyList<DateOnly>? Turns(TableRow row, string place)
        {
            var days = PackageTurns.Read(Cell(row, TurnColumns.Reported));
            if (days is null)
            {
                Errors.Add(ExchangeText.RowColumn.With(place, TurnColumns.Reported, TurnText.FileDays));
            }

            return days;
        }

        private decimal? Work(TableRow row, string place)
        {
            // OpenProject: "12.5 h".
            var cell = Cell(row, Hours).TrimEnd('h', 'H', ' ').Replace(',', '.');
            if (cell.Length == 0)
            {
                return null;
            }

            if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is >= 0 and <= WorkPackage.HoursMax)
            {
                return Math.Round(hours, 2);
            }

            Errors.Add(ExchangeText.RowColumn.With(place, Hours, ProjectText.HoursWrong));
            return null;
        }

        private DateOnly? Day(TableRow row, string column, string place)
        {
            var cell = Cell(row, column);
            string[] shapes = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"];
            if (cell.Length == 0 || DateOnly.TryParseExact(cell, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return cell.Length == 0 ? null : DateOnly.ParseExact(cell, shapes, CultureInfo.InvariantCulture);
            }

            Errors.Add(ExchangeText.RowColumn.With(place, column, ProjectText.DayWrong));
            return null;
        }

        private bool Yes(TableRow row, string column, string place)
        {
            var cell = Cell(row, column).ToUpperInvariant();
            if (cell is "JA" or "YES" or "X" or "1" or "WAHR" or "TRUE")
            {
                return true;
            }

            if (cell is not ("" or "NEIN" or "NO" or "0" or "FALSCH" or "FALSE"))
            {
                Errors.Add(ExchangeText.RowColumn.With(place, column, ExchangeText.YesOrNo));
            }

            return false;
        }

        private static bool Is(string cell, string word) => cell.Equals(word, StringComparison.OrdinalIgnoreCase);

        private static string? Blank(string text) => text.Length == 0 ? null : text;
    }

    private static string EntryTooLong(int max, int length) => ExchangeText.TooLong.With(max, length);
}
