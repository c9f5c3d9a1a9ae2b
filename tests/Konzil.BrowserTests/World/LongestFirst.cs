using Konzil.BrowserTests.Journeys;
using Konzil.BrowserTests.Pages;
using Konzil.BrowserTests.World;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Konzil.BrowserTests.World;

/// <summary>
/// Two classes run beside each other, the tests of one after the other. The long ones begin first: whichever begins last has
/// one of the two cores for itself until it ends, which were two and a half minutes when chance chose.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Long = [typeof(PagesForSignedInPeople), typeof(PagesOfRoles), typeof(PublicPages), typeof(AFullRound), typeof(TheWorkshop), typeof(TheChain), typeof(LongWords), typeof(ErrorPages)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(c => Array.FindIndex(Long, t => c.TestCollectionDisplayName.Contains(t.FullName!, StringComparison.Ordinal)) is >= 0 and var place ? place : Long.Length)];
}
