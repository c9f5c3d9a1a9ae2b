namespace Konzil.Tests.World;

/// <summary>A browser that keeps its cookies, for signing in for real.</summary>
public sealed class Browser(City city)
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public bool IsSignedIn => _cookies.ContainsKey(Konzil.Platform.PublicCache.SignInCookie);

    public Task<Seen> Opens(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Seen> Posts(string path, params (string Field, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Field, f.Value))) });

    /// <summary>Presses the button of a form on a page, with its hidden and filled fields, and what is typed besides.</summary>
    public Task<Seen> Sends(Seen page, string form, params (string Field, string Value)[] typed)
    {
        var element = page.Document.QuerySelector(form) ?? throw new InvalidOperationException($"No form {form}: {page.Text}");
        var hidden = element.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
        return Posts(element.GetAttribute("action")!, [.. hidden.Where(h => typed.All(t => t.Field != h.Item1)), .. typed]);
    }

    public async Task<Seen> SignsIn(string email, string password, string? back = null) =>
        await Posts("/anmelden", ("Email", email), ("Password", password), ("zurueck", back ?? ""));

    private async Task<Seen> Send(HttpRequestMessage request)
    {
        using var client = city.Client();
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (request.Method == HttpMethod.Post)
        {
            request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        }

        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => c.Key + "=" + c.Value)));
        }

        using var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var name = cookie[..cookie.IndexOf('=', StringComparison.Ordinal)];
            var value = cookie[(name.Length + 1)..].Split(';')[0];
            if (value.Length == 0)
            {
                _cookies.Remove(name);
            }
            else
            {
                _cookies[name] = value;
            }
        }

        return new Seen(answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(), answer);
    }
}
