// The limit: what this machine's web server can do at all. Asks a running Konzil once for each address and then returns
// the same bytes, with the same headers, from memory. Arguments: own address, Konzil's address, paths.
var (own, source, paths) = (args[0], args[1], args[2..]);
var answers = new Dictionary<string, (List<KeyValuePair<string, string>> Headers, byte[] Body)>(StringComparer.Ordinal);
using (var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }))
{
    foreach (var path in paths)
    {
        foreach (var encoding in new[] { "", "br" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, source + path);
            if (encoding.Length > 0)
            {
                request.Headers.Add("Accept-Encoding", encoding);
            }

            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            var headers = answer.Headers.Concat(answer.Content.Headers)
                .Where(h => h.Key is not ("Date" or "Server" or "Transfer-Encoding" or "Content-Length" or "Age"))
                .Select(h => KeyValuePair.Create(h.Key, string.Join(", ", h.Value))).ToList();
            answers[path + " " + encoding] = (headers, await answer.Content.ReadAsByteArrayAsync());
        }
    }
}

// The yardstick: a page as large as the one of which the targets were taken. How long it takes here tells how fast this machine is today.
answers["/yardstick "] = ([KeyValuePair.Create("Content-Type", "text/html; charset=utf-8")], new byte[33_500]);

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore().UseUrls(own);
var app = builder.Build();
app.Run(async http =>
{
    var (headers, body) = answers[http.Request.Path + " " + (http.Request.Headers.AcceptEncoding.Count > 0 ? "br" : "")];
    foreach (var (name, value) in headers)
    {
        http.Response.Headers[name] = value;
    }

    http.Response.ContentLength = body.Length;
    await http.Response.Body.WriteAsync(body);
});
app.Run();
