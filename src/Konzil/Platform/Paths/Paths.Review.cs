namespace Konzil.Platform;

/// <summary>The moderation of ideas.</summary>
public static partial class Paths
{
    public static string IdeaQuestion(int number) => Link($"/ideen/{number}/rueckfrage");
}
