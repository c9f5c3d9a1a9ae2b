namespace Konzil.Tests.World;

/// <summary>A file chosen in a form.</summary>
public sealed record ChosenFile(string Field, string Name, byte[] Content);

public static class SendingFiles
{
    /// <summary>Sends a form with a file as a browser would (multipart).</summary>
    public static async Task<Seen> Posts(this Actor actor, string path, ChosenFile file, params (string Field, string Value)[] fields)
    {
        // Trap: the message disposes its content, and the client sends it before this method returns.
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        var content = new ByteArrayContent(file.Content);
        content.Headers.ContentType = new("application/octet-stream");
        form.Add(content, file.Field, file.Name);
        using var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        return await actor.Send(message);
    }
}
