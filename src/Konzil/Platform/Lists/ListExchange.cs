namespace Konzil.Platform;

/// <summary>How a list comes in: first the difference, then all of it in one transaction, or nothing.</summary>
public static class ListExchange
{
    public const string FileField = "Datei";
    public const string KeptField = "Kept";
    public const string StateField = "State";
    public const string ReasonField = "Reason";
    public const int ReasonMax = 500;

    private const int MostErrors = 40;

    /// <summary>Stands for a reason that nobody has given yet.</summary>
    private const string NoReason = "-";

    /// <summary>What became of an import.</summary>
    /// <param name="IsKept">It is saved.</param>
    /// <param name="IsStale">Somebody was faster.</param>
    /// <param name="Preview">What it would change now; null when the file does not fit.</param>
    public sealed record Taken(bool IsKept, bool IsStale, ListPreview? Preview);

    /// <summary>The dry run of a file just chosen; null with errors in the form when it does not fit.</summary>
    public static async Task<ListPreview?> Look(Form form, CityDb db, Func<byte[], string, Task<ListMerge>> merge)
    {
        var file = await SentFile.Chosen(form, FileField);
        return file is null ? null : await Preview(form, db, () => merge(file, NoReason), file);
    }

    public static async Task<Taken> Take(Form form, CityDb db, Func<byte[], string, Task<ListMerge>> merge)
    {
        var reason = form.Text(ReasonField).Max(ReasonMax);
        if (SentFile.Unpack(form.Raw(KeptField)) is not { } file)
        {
            form.Errors.Add(FileField, ListText.FileGone);
            return new(false, false, null);
        }

        var said = reason.Value.Length == 0 ? NoReason : reason.Value;
        if (await Merged(form, () => merge(file, said)) is not { } found)
        {
            db.ChangeTracker.Clear();
            return new(false, false, null);
        }

        if (form.Raw(StateField) == found.State)
        {
            if (found.NeedsReason)
            {
                _ = reason.Required(ListText.ReasonMissing);
            }

            if (form.HasErrors)
            {
                db.ChangeTracker.Clear();
                return new(false, false, new(SentFile.Pack(file), found));
            }

            db.Because(ListText.Imported.De + (reason.Value.Length == 0 ? "" : ": " + reason.Value));
            if (await db.TryTogether(() => Save(db, found)))
            {
                return new(true, false, null);
            }
        }

        // Somebody was faster: the same file once more, against the list as it is now.
        db.ChangeTracker.Clear();
        return await Preview(form, db, () => merge(file, said), file) is { } again ? new(false, true, again) : new(false, false, null);
    }

    private static async Task Save(CityDb db, ListMerge found)
    {
        foreach (var keep in found.Keep)
        {
            await keep();
        }

        await db.SaveChangesAsync();
    }

    private static async Task<ListPreview?> Preview(Form form, CityDb db, Func<Task<ListMerge>> merge, byte[] file)
    {
        var found = await Merged(form, merge);
        db.ChangeTracker.Clear();
        return found is null ? null : new(SentFile.Pack(file), found);
    }

    private static async Task<ListMerge?> Merged(Form form, Func<Task<ListMerge>> merge)
    {
        IReadOnlyList<string> errors;
        try
        {
            var found = await merge();
            if (found.Errors.Count == 0)
            {
                return found;
            }

            errors = found.Errors;
        }
        catch (Refusal refusal)
        {
            errors = [refusal.Reason];
        }

        foreach (var error in errors.Take(MostErrors))
        {
            form.Errors.Add(FileField, error);
        }

        if (errors.Count > MostErrors)
        {
            form.Errors.Add(FileField, ListText.More.With(errors.Count - MostErrors));
        }

        return null;
    }
}
