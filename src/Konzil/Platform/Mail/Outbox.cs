using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Konzil.Platform;

/// <summary>Where mails go: an SMTP server, or a folder while nothing is configured (no request leaves the machine by itself).</summary>
public sealed class MailOptions
{
    /// <summary>Host of the city's SMTP server; empty writes .eml files into <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public bool StartTls { get; set; } = true;

    public string From { get; set; } = "digitale-agenda@example.org";

    /// <summary>Empty: the name of the agenda and of the city.</summary>
    public string FromName { get; set; } = "";

    public string Folder { get; set; } = "mails";
}

/// <summary>Hands a finished message over.</summary>
public interface IMailTransport
{
    Task Send(MimeMessage message, CancellationToken cancellation);

    /// <summary>Drops what it still holds for an address; a server that passed it on holds nothing.</summary>
    void Forget(string address);
}

public sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    public void Forget(string address)
    {
    }

    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        var o = options.Value;
        using var client = new SmtpClient();
        await client.ConnectAsync(o.Host, o.Port, o.StartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellation);
        if (o.User.Length > 0)
        {
            await client.AuthenticateAsync(o.User, o.Password, cancellation);
        }

        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }
}

public sealed class FolderTransport(IOptions<MailOptions> options) : IMailTransport
{
    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(options.Value.Folder);
        var file = Path.Combine(options.Value.Folder, (message.MessageId ?? Ids.Next().ToString("N")).Split('@')[0] + ".eml");

        // Moved when complete, so that nobody reads half a mail.
        await message.WriteToAsync(file + ".part", cancellation);
        File.Move(file + ".part", file, overwrite: true);
    }

    public void Forget(string address)
    {
        var line = "To: " + address;
        foreach (var file in Directory.Exists(options.Value.Folder) ? Directory.EnumerateFiles(options.Value.Folder, "*.eml") : [])
        {
            try
            {
                if (File.ReadLines(file).TakeWhile(l => l.Length > 0).Any(l => string.Equals(l, line, StringComparison.OrdinalIgnoreCase)))
                {
                    File.Delete(file);
                }
            }
            catch (FileNotFoundException)
            {
                // Somebody who tidies the folder was faster.
            }
        }
    }
}

/// <summary>Sends what waits in the outbox. A failure is retried by the job that carries it.</summary>
public sealed class Outbox(CityDb db, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock, CityVoice voice, IServiceProvider services) : IHandle<MailWaiting>
{
    /// <summary>Writes a mail with the present transaction; the same key is written once.</summary>
    public static async Task Write(CityDb db, OutMail mail)
    {
        if (await db.TryInsert(mail))
        {
            db.Say(new MailWaiting(mail.Id));
        }
    }

    public async Task Do(MailWaiting news, CancellationToken cancellation)
    {
        var mail = await db.Mails.SingleOrDefaultAsync(m => m.Id == news.MailId, cancellation);
        if (mail is null || mail.SentAt is not null)
        {
            return;
        }

        var message = new MimeMessage { Subject = mail.Subject, MessageId = mail.Id.ToString("N") + "@konzil.invalid", Date = clock.GetUtcNow() };
        message.From.Add(new MailboxAddress(options.Value.FromName is { Length: > 0 } given ? given : (await voice.Read(services)).Name, options.Value.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is { } end)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, "<" + end + ">");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        message.Body = mail.Calendar is { } calendar ? new Multipart("mixed") { new TextPart("plain") { Text = mail.Text }, Attached(calendar) } : new TextPart("plain") { Text = mail.Text };
        if (mail.Fleeting)
        {
            transport.Forget(mail.To);
        }

        await transport.Send(message, cancellation);
        mail.Sent(clock.GetUtcNow());
        if (mail.Fleeting)
        {
            db.Mails.Remove(mail);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static MimePart Attached(string calendar)
    {
        var part = new MimePart("text", "calendar")
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar))),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = "termin.ics",
        };
        part.ContentType.Charset = "utf-8";
        return part;
    }
}
