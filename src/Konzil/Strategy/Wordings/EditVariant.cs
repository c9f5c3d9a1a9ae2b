using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Strategy;

/// <summary>Writes a text for other readers, with the standard text beside it; the same page for news, measures and fields of action.</summary>
public partial class EditVariant
{
    public const string TitleField = "Title";
    public const string BodyField = "Body";

    /// <summary>The standard text, and where the form goes and leads back to.</summary>
    /// <param name="Name">What it is: "M-27".</param>
    /// <param name="Title">Its headline.</param>
    /// <param name="Paragraphs">Its text as it stands.</param>
    /// <param name="Action">Where the version of a kind is written.</param>
    /// <param name="Remove">Where it is removed.</param>
    /// <param name="Back">Where the office goes on.</param>
    public sealed record Original(string Name, string Title, IReadOnlyList<string> Paragraphs, Func<string, string> Action, Func<string, string> Remove, string Back);

    public sealed record Draft(Original Original, IHaveVariants Owner, VariantKind Kind, Form? Typed)
    {
        public required Guid Version { get; init; }

        public TextVariant? Variant => Owner.Variants.FirstOrDefault(v => v.Kind == Kind);
    }

    public static IResult Show<T>(string version, T? owner, Func<T, Original> original) where T : Entity, IHaveVariants =>
        owner is not null && VariantKeys.Of(version) is { } kind ? View.Page<EditVariant, Draft>(Page(owner, kind, null, original)) : View.NotFound();

    /// <param name="version">The kind as the address says it.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="with">Who writes, and the database.</param>
    /// <param name="load">With its versions; read again when the form is refused.</param>
    /// <param name="original">The standard text of it.</param>
    public static async Task<IResult> Post<T>(string version, Form form, (Me Me, CityDb Db) with, Func<Task<T?>> load, Func<T, Original> original) where T : Entity, IHaveVariants
    {
        if (VariantKeys.Of(version) is not { } kind || await load() is not { } owner)
        {
            return View.NotFound();
        }

        var (me, db) = with;
        string title = form.Text(TitleField).Required(VariantText.HeadlineMissing).Max(Conventions.Line);
        string body = form.Text(BodyField).Required(VariantText.BodyMissing).Max(Conventions.Body);
        form.Try(() => owner.Tell(kind, title, body, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<EditVariant, Draft>(await Again(), form.Errors);
        }

        db.StartedFrom(owner, form.Version());
        return await db.TrySave() ? View.SeeOther(original(owner).Back) : View.Stale<EditVariant, Draft>(await Again());

        async Task<Draft> Again()
        {
            db.ChangeTracker.Clear();
            return Page((await load())!, kind, form, original);
        }
    }

    /// <summary>A version that fits no longer, or should never have been there, goes. Pressed twice it is gone.</summary>
    public static async Task<IResult> Remove<T>(string version, Form form, (Me Me, CityDb Db) with, Func<Task<T?>> load, Func<T, Original> original) where T : Entity, IHaveVariants
    {
        if (VariantKeys.Of(version) is not { } kind || await load() is not { } owner)
        {
            return View.NotFound();
        }

        var (me, db) = with;
        if (owner.Variants.All(v => v.Kind != kind))
        {
            return View.SeeOther(original(owner).Back);
        }

        form.Try(() => owner.Untell(kind, me, db.Now));
        if (!form.HasErrors)
        {
            db.Note(owner, VariantText.Removed.Filled(VariantText.Of(kind)).De);
            db.StartedFrom(owner, form.Version());
            if (await db.TrySave())
            {
                return View.SeeOther(original(owner).Back);
            }
        }

        db.ChangeTracker.Clear();
        var page = Page((await load())!, kind, null, original);
        return form.HasErrors ? View.Invalid<EditVariant, Draft>(page, form.Errors) : View.Stale<EditVariant, Draft>(page);
    }

    private static Draft Page<T>(T owner, VariantKind kind, Form? typed, Func<T, Original> original) where T : Entity, IHaveVariants => new(original(owner), owner, kind, typed) { Version = owner.Version };
}
