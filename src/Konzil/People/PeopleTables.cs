using Konzil.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

internal static class PeopleTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Person>(e =>
        {
            e.ToTable("People").HasKey(x => x.Id);
            e.HasIndex(x => x.NormalizedUserName).IsUnique();
            e.HasIndex(x => x.NormalizedEmail).IsUnique();
            e.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
            e.Property(x => x.PasswordHash).HasMaxLength(400);
            e.Property(x => x.DisplayName).HasMaxLength(Person.LongestName);
            e.HasIndex(x => new { x.NameKey, x.Id });
            e.HasIndex(x => x.UnitId);
            e.HasMany(x => x.Grants).WithOne().HasForeignKey(x => x.PersonId);
        });
        OrgUnit.Add(model);
        FormerName.Table(model);
        model.Entity<RoleGrant>(e => e.ToTable("RoleGrants").HasKey(x => new { x.PersonId, x.Role }));
        model.Entity<IdentityUserClaim<Guid>>(e =>
        {
            e.ToTable("PersonClaims").HasKey(x => x.Id);
            e.HasIndex(x => x.UserId);
        });
        model.Entity<IdentityUserLogin<Guid>>(e =>
        {
            e.ToTable("PersonLogins").HasKey(x => new { x.LoginProvider, x.ProviderKey });
            e.HasIndex(x => x.UserId);
        });
        model.Entity<IdentityUserToken<Guid>>(e => e.ToTable("PersonTokens").HasKey(x => new { x.UserId, x.LoginProvider, x.Name }));
        model.Entity<IdentityUserPasskey<Guid>>(e =>
        {
            e.ToTable("Passkeys").HasKey(x => x.CredentialId);
            e.HasIndex(x => x.UserId);
            e.Property(x => x.CredentialId).HasMaxLength(1024);
            e.OwnsOne(x => x.Data).ToJson();
        });
        model.Entity<MailLink>(e =>
        {
            e.ToTable("MailLinks").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.SecretHash).IsUnique();
            e.HasIndex(x => new { x.EmailKey, x.CreatedAt });
            e.Property(x => x.PasswordHash).HasMaxLength(400);
            e.Property(x => x.Back).HasMaxLength(2000);
        });
        model.Entity<Follow>(e =>
        {
            e.ToTable("Follows").HasKey(x => new { x.PersonId, x.Kind, x.ItemId });
            e.HasIndex(x => new { x.Kind, x.ItemId });
        });
        model.Entity<Notice>(e =>
        {
            e.ToTable("Notices").HasKey(x => x.Id);
            e.HasIndex(x => new { x.PersonId, x.Key }).IsUnique();
            e.HasIndex(x => new { x.PersonId, x.At });
            e.HasIndex(x => new { x.MailBy, x.PersonId });
            e.Property(x => x.De).HasMaxLength(1000);
            e.Property(x => x.En).HasMaxLength(1000);
        });
        model.Entity<Residence>(e => e.ToTable("Residences").HasKey(x => x.PersonId));
        model.Entity<ResidenceRequest>(e =>
        {
            e.ToTable("ResidenceRequests").HasIndex(x => x.PersonId).IsUnique();
            e.HasIndex(x => x.ExpiresAt);
        });
        model.Entity<HearChoice>(e => e.ToTable("HearChoices").HasKey(x => new { x.PersonId, x.Kind }));
    }
}

public static class PeopleSets
{
    extension(CityDb db)
    {
        public DbSet<Person> People => db.Set<Person>();

        public DbSet<Follow> Follows => db.Set<Follow>();

        public DbSet<Notice> Notices => db.Set<Notice>();

        public DbSet<HearChoice> HearChoices => db.Set<HearChoice>();

        public DbSet<Residence> Residences => db.Set<Residence>();

        public DbSet<ResidenceRequest> ResidenceRequests => db.Set<ResidenceRequest>();

        public DbSet<MailLink> MailLinks => db.Set<MailLink>();

        /// <summary>Everybody who may do this by one of their roles.</summary>
        public IQueryable<Person> PeopleWith(Permission permission)
        {
            var roles = Rights.RolesWith(permission).ToList();
            return db.Set<Person>().Where(p => p.Grants.Any(g => roles.Contains(g.Role)));
        }
    }
}
