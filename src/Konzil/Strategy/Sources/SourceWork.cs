using System.Globalization;
using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A book, a study, a law that texts of the city rest on ("Quelle").</summary>
public sealed class SourceWork : Entity, IHaveHistory
{
    public const string Series = "Source";
    public const int TitleMax = 300;
    public const int LinkMax = 500;

    private SourceWork()
    {
    }

    public SourceWork(int number) => Number = number;

    public int Number { get; private set; }

    /// <summary>"Kaczorowski, Willi/Swarat, Gerald"; several are divided by a slash.</summary>
    public string Authors { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Where it appeared.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Null where it is not known.</summary>
    public int? Year { get; private set; }

    public string Link { get; private set; } = "";

    /// <summary>It stands in the bibliography of the city's paper.</summary>
    public bool IsFromPaper { get; private set; }

    /// <summary>Changed in the office since it was loaded: from then on a file has no say.</summary>
    public bool IsOurs { get; private set; }

    public ICollection<SourceUse> Uses { get; private set; } = [];

    /// <summary>"Kaczorowski, Willi/Swarat, Gerald: Smartes Land …, Glückstadt 2018".</summary>
    public string Reference =>
        string.Concat(Authors, Authors.Length > 0 ? ": " : "", Title, Imprint.Length > 0 ? ", " : "", Imprint);

    private string Imprint => string.Join(' ', new[] { Place, Year?.ToString(CultureInfo.InvariantCulture) ?? "" }.Where(p => p.Length > 0));

    public static SourceWork OfPaper(int number) => new(number) { IsFromPaper = true };

    public void Write(SourceWords words)
    {
        if (words.Link.Length > 0 && !(Uri.TryCreate(words.Link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new Refusal(BibliographyText.LinkWrong, nameof(Link));
        }

        (Authors, Title, Place, Year, Link) = (words.Authors, words.Title, words.Place, words.Year, words.Link);
    }

    public void TakeOver() => IsOurs = true;
}

public sealed record SourceWords(string Authors, string Title, string Place, int? Year, string Link);

/// <summary>Something of the city rests on a source, on these pages.</summary>
public sealed class SourceUse
{
    public const int PagesMax = 60;
    public const int ItemMax = 100;

    private SourceUse()
    {
    }

    public SourceUse(Guid workId, SourcedKind kind, string item, string pages) => (WorkId, Kind, Item, Pages) = (workId, kind, item, pages);

    public Guid WorkId { get; private set; }

    public SourcedKind Kind { get; private set; }

    /// <summary>Names it within its kind.</summary>
    public string Item { get; private set; } = "";

    /// <summary>"154-155"; empty where the whole work is meant.</summary>
    public string Pages { get; private set; } = "";

    /// <summary>How forms name it.</summary>
    public string Value => Kind + "/" + Item;

    public void Write(string pages) => Pages = pages;
}

/// <summary>What may rest on a source.</summary>
public enum SourcedKind
{
    Variant,
    Choice,
    Criterion,
    Resolution,
    Evidence,

    /// <summary>Kept with the comparison itself, never as a <see cref="SourceUse"/>.</summary>
    Comparison,
}

/// <summary>A module tells what of it may rest on a source; only what everybody may read.</summary>
public interface ISourced
{
    Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation);

    /// <summary>References that the module keeps with its own rows.</summary>
    Task<IReadOnlyList<SourcedPlace>> Cited(CityDb db, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SourcedPlace>>([]);
}

/// <summary>A place that rests on a work, on these pages.</summary>
public sealed record SourcedPlace(Guid WorkId, SourcedThing Thing, string Pages);

/// <param name="Path">Its public page, without the language.</param>
public sealed record SourcedThing(SourcedKind Kind, string Item, string Title, string Path)
{
    public string Value => Kind + "/" + Item;
}

/// <summary>A footnote: a work with its pages.</summary>
public sealed record SourceNote(SourcedKind Kind, string Item, int Work, string Reference, string Pages)
{
    /// <summary>"Kaczorowski, …: Smartes Land …, Glückstadt 2018, S. 154-155".</summary>
    public string Words => Pages.Length == 0 ? Reference : Reference + ", " + BibliographyText.Page.With(Pages);
}
