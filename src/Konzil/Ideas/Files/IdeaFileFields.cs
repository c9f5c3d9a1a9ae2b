using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The part of a form that adds a picture or document to a draft or an idea.</summary>
public static class IdeaFileFields
{
    public const string File = "Datei";
    public const string Alt = "Dateiworte";
    public const int Most = 5;

    /// <summary>The checked file; otherwise null, and the form says what is wrong.</summary>
    public static async Task<Upload?> Read(Form form, CityDb db, string kind, Guid itemId)
    {
        var upload = await FileStore.Read(form, File, Alt);
        if (upload is null && !form.HasErrors)
        {
            form.Errors.Add(File, FilesText.Missing);
        }

        if (await db.FilesOf(kind, itemId).CountAsync() >= Most)
        {
            form.Errors.Add(File, IdeaFilesText.Full.With(Most));
        }

        return form.HasErrors ? null : upload;
    }
}
