using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Identity;

namespace Konzil.Site.Content;

/// <summary>The invented people of the demo: some can sign in, the others only wrote ideas and comments.</summary>
public sealed class LoadPeople(UserManager<Person> people) : ILoadStep
{
    public const string Kind = "person";

    public int Order => 20;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in (loading.Content.Demo?.People ?? []).Where(p => loading.Find(Kind, p.Key) is null))
        {
            var person = entry is { Password: { } password, Email: { } email } ? await WithSignIn(loading, entry, email, password) : Person.Invented(entry.Key, entry.Display, loading.Now);
            person.WorkIn(entry.Unit is { } unit ? loading.Find(LoadUnits.Kind, unit) : null);
            if (person.Email is null)
            {
                loading.Db.People.Add(person);
            }

            if (RoleOf(entry.Role) is { } role)
            {
                loading.Db.Set<RoleGrant>().Add(new RoleGrant(person.Id, role, null, loading.Now));
            }

            loading.Remember(Kind, entry.Key, person.Id);
        }
    }

    private async Task<Person> WithSignIn(Loading loading, DemoPersonEntry entry, string email, string password)
    {
        var person = Person.Register(email, entry.Display, Language.German, loading.Now, example: true);
        person.EmailConfirmed = true;
        var created = await people.CreateAsync(person, password);
        if (!created.Succeeded)
        {
            throw new InvalidOperationException($"{entry.Key}: {string.Join(" ", created.Errors.Select(e => e.Description))}");
        }

        DemoSignIns.Remember(loading.Db, person.Id, password);
        return person;
    }

    private static Role? RoleOf(DemoRole role) => role switch
    {
        DemoRole.Moderation => Role.Moderator,
        DemoRole.Evaluator => Role.Evaluator,
        DemoRole.FieldLead => Role.FieldLead,
        DemoRole.Coordination => Role.Coordinator,
        DemoRole.CouncilOffice => Role.CouncilOffice,
        DemoRole.Press => Role.Press,
        DemoRole.ProjectOffice => Role.ProjectOffice,
        DemoRole.CitizensOffice => Role.CitizensOffice,
        DemoRole.Treasury => Role.Treasury,
        DemoRole.CouncilMember => Role.CouncilMember,
        DemoRole.Staff => Role.Staff,
        DemoRole.Lotse => Role.Lotse,
        DemoRole.Privacy => Role.DataProtection,
        DemoRole.Administration => Role.Administrator,
        _ => null,
    };
}
