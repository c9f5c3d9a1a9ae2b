using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Konzil.Tests.Platform;

/// <summary>A city whose mails go to an SMTP server.</summary>
public sealed class CityWithMailServer : City
{
    public int Port { get; } = SmtpSink.FreePort();

    protected override void Settings(IWebHostBuilder host, string folder)
    {
        host.UseSetting("Mail:Host", "127.0.0.1");
        host.UseSetting("Mail:Port", Port.ToString());
        host.UseSetting("Mail:StartTls", "false");
        host.UseSetting("Mail:From", "agenda@konstanz.example");
    }
}

[Trait("R", "R-4.4-03")]
public class SendingMail(CityWithMailServer city) : IClassFixture<CityWithMailServer>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await city.Reset();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_mail_reaches_the_mail_server_of_the_city()
    {
        await using var sink = new SmtpSink(city.Port);
        await Write("anna@example.org", "Grüße vom Seeufer", "Guten Tag,\n\ndie Bäume stehen. Schöne Grüße\n");
        await city.Settle();
        using var raw = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(sink.Mails)));
        var mail = await MimeMessage.LoadAsync(raw);
        Assert.Equal("Grüße vom Seeufer", mail.Subject);
        Assert.Equal("anna@example.org", mail.To.Mailboxes.Single().Address);
        Assert.Equal("agenda@konstanz.example", mail.From.Mailboxes.Single().Address);
        Assert.Contains("die Bäume stehen. Schöne Grüße", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.NotNull((await city.Do(db => db.Mails.SingleAsync())).SentAt);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_later_and_the_mail_arrives_once()
    {
        Assert.IsType<SmtpTransport>(city.Services.GetRequiredService<IMailTransport>());
        await Write("anna@example.org", "Später", "Text");
        await city.Settle();
        var job = await city.Do(db => db.Jobs.SingleAsync());
        Assert.Equal((1, JobState.Waiting), (job.Attempts, job.State));
        Assert.Null((await city.Do(db => db.Mails.SingleAsync())).SentAt);

        await using var sink = new SmtpSink(city.Port) { Busy = 1 };
        await city.Settle();
        Assert.Empty(sink.Mails);
        city.Clock.Advance(TimeSpan.FromMinutes(3));
        await city.Settle();
        Assert.Empty(sink.Mails);
        Assert.Contains("try again later", (await city.Do(db => db.Jobs.SingleAsync())).LastError, StringComparison.Ordinal);
        city.Clock.Advance(TimeSpan.FromMinutes(5));
        await city.Settle();
        await city.Settle();
        Assert.Single(sink.Mails);
        Assert.NotNull((await city.Do(db => db.Mails.SingleAsync())).SentAt);
        Assert.Equal(0, await city.Do(db => db.Jobs.CountAsync()));
    }

    [Fact]
    public async Task The_same_occasion_is_written_once()
    {
        await using var sink = new SmtpSink(city.Port);
        await Write("anna@example.org", "Einmal", "Text", "anlass/1");
        await Write("anna@example.org", "Einmal", "Text", "anlass/1");
        await city.Settle();
        Assert.Single(sink.Mails);
    }

    private Task Write(string to, string subject, string text, string? key = null) => city.Do(async db =>
    {
        await Outbox.Write(db, new OutMail(to, subject, text, key ?? Ids.Next().ToString("N"), city.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    });
}
