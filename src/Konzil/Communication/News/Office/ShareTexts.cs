using Konzil.Ui;

namespace Konzil.Communication;

/// <summary>A piece of news as a text for social media.</summary>
public static class ShareTexts
{
    public const int ShortMax = PostText.ShortMax;

    public static string Short(NewsPost post, string address) => PostText.Short(post.Title, post.Lead, address);

    public static string Long(NewsPost post, string address) => PostText.Long(post.Title, post.Lead, address);
}
