using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// A card is a person as much as an account is (peers count accounts only). Accounts: whoever wrote a public idea,
/// supports one, or wrote a readable comment. Cards, calls and letters that nobody connected with an account: one person each.
/// </summary>
public static class PeopleTakingPart
{
    public static async Task<(int Accounts, int Paper)> Count(CityDb db)
    {
        var ideas = IdeaAccess.Public(db.Ideas);
        var accounts = ideas.Where(i => i.AuthorId != null).Select(i => i.AuthorId!.Value)
            .Union(db.CoAuthors.Where(c => c.PersonId != null && ideas.Any(i => i.Id == c.IdeaId)).Select(c => c.PersonId!.Value))
            .Union(db.Supports.Where(s => ideas.Any(i => i.Id == s.IdeaId)).Select(s => s.PersonId))
            .Union(db.Comments.Where(c => c.AuthorId != null && c.Hiding == null).Select(c => c.AuthorId!.Value));
        return (await accounts.CountAsync(), await ideas.CountAsync(i => i.Channel != IdeaChannel.Online && i.Channel != IdeaChannel.Derived && i.AuthorId == null));
    }
}
