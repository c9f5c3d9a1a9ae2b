using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.World;

/// <summary>Accounts with passwords, and the links in mails that were not sent yet.</summary>
public static class PeopleInTheCity
{
    public const string Password = "vier Boote am Steg";

    extension(City city)
    {
        /// <summary>A confirmed account that can sign in with <see cref="Password"/>.</summary>
        public async Task<Person> HasAccount(string name, params Role[] roles)
        {
            await using var scope = city.Services.CreateAsyncScope();
            var person = Person.Register(Paths.Slug(name) + "@example.org", name, Language.German, city.Clock.GetUtcNow());
            person.EmailConfirmed = true;
            foreach (var role in roles)
            {
                person.Grant(role, Me.System, city.Clock.GetUtcNow());
            }

            var made = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password);
            Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Description)));
            return person;
        }

        public async Task<Browser> SignedIn(Person person)
        {
            var browser = new Browser(city);
            (await browser.SignsIn(person.Email!, Password)).ShouldBe(System.Net.HttpStatusCode.SeeOther);
            Assert.True(browser.IsSignedIn);
            return browser;
        }

        /// <summary>The address in the newest unsent mail to somebody, without the site.</summary>
        public async Task<string> LinkTo(string email)
        {
            var text = await city.Do(db => db.Mails.Where(m => m.To == email && m.SentAt == null).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Select(m => m.Text).FirstAsync());
            return new Uri(text.Split('\n').First(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        }

        public Task<List<OutMail>> MailsTo(string email) => city.Do(db => db.Mails.Where(m => m.To == email).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync());

        public Task<Person?> PersonOf(string email) => city.Do(db => db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.Email == email));

        public Task HasNotice(Person person, string text, string path = "/ideen") =>
            city.Do(async db =>
            {
                db.Notices.Add(new Notice(person.Id, new(text, text), path, Ids.Next().ToString("N"), city.Clock.GetUtcNow()));
                await db.SaveChangesAsync();
            });
    }
}
