using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>The person asking. Nobody signed in is <see cref="Stranger"/>: no id, no permission.</summary>
public sealed class Me(Guid? id, string name, IReadOnlySet<Permission> permissions, string language = Language.German)
{
    private static readonly object Key = new();

    public static readonly Me Stranger = new(null, "", new HashSet<Permission>());

    /// <summary>The system itself, for jobs and content loading. May do nothing that is asked over HTTP.</summary>
    public static readonly Me System = new(null, "Konzil", new HashSet<Permission>());

    public Guid? Id { get; } = id;

    /// <summary>The display name: a pseudonym or a role, as the person chose.</summary>
    public string Name { get; } = name;

    public string Language { get; } = language;

    public bool SignedIn => Id is not null;

    /// <summary>The id of somebody who is certainly signed in; the route's access rule guarantees it.</summary>
    public Guid KnownId => Id ?? throw new InvalidOperationException("Nobody is signed in; the route should not have been reachable.");

    public IReadOnlySet<Permission> Permissions { get; } = permissions;

    public bool May(Permission permission) => Permissions.Contains(permission);

    public void Remember(HttpContext http) => http.Items[Key] = this;

    public static Me Of(HttpContext http) => http.Items[Key] as Me ?? Stranger;

    /// <summary>Lets handlers take a Me as a parameter.</summary>
    public static ValueTask<Me> BindAsync(HttpContext http, ParameterInfo parameter) => ValueTask.FromResult(Of(http));
}
