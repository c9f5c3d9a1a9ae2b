using Konzil.Methods.Opinions;

namespace Konzil.Methods.Tests.Opinions;

public class ReadingVotes
{
    [Fact]
    public void As_Polis_exports_them()
    {
        var table = Read("participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,10,2\r\n7,0,2,3,1,1,1,,-1,0\r\n3,,0,0,0,0,,,,\r\n");

        Assert.Equal(["7"], table.Participants);
        Assert.Equal(["0", "1", "2", "10"], table.Statements);
        Assert.Equal([1, VoteTable.Unseen, 0, -1], table.Row(0).ToArray());
    }

    [Fact]
    public void As_a_plain_list()
    {
        var table = Read("\uFEFFparticipant;statement;vote\nanna;\"Mehr Bäume\";1\n\nben;Mehr Bäume;-1\n");

        Assert.Equal(["anna", "ben"], table.Participants);
        Assert.Equal(["Mehr Bäume"], table.Statements);
        Assert.Equal(-1, table.Row(1)[0]);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("name,statement,vote\n", 1, 1)]
    [InlineData("participant,a,b\n1,1,1\n", 1, 3)]
    [InlineData("participant,0,0\n1,1,1\n", 1, 3)]
    [InlineData("participant,statement,vote\n", 2, 1)]
    [InlineData("participant,statement,vote\n1,2,1\n1,2\n", 3, 2)]
    [InlineData("participant,statement,vote\n1,2,1\n,2,1\n", 3, 1)]
    [InlineData("participant,statement,vote\n1,,1\n", 2, 2)]
    [InlineData("participant,statement,vote\n1,2,\n", 2, 3)]
    [InlineData("participant,statement,vote\n1,2,yes\n", 2, 3)]
    [InlineData("participant,0,1\n1,1,5\n", 2, 3)]
    [InlineData("participant,0,1\n1,1,1\n1,0,0\n", 3, 1)]
    [InlineData("participant,0,1\n1,1,1,1\n", 2, 3)]
    public void A_mistake_is_told_with_its_place(string text, int line, int column)
    {
        var mistake = Assert.Throws<VotesFormatException>(() => Read(text));
        Assert.Equal((line, column), (mistake.Line, mistake.Column));
    }

    private static VoteTable Read(string text)
    {
        using var reader = new StringReader(text);
        return VotesCsv.Read(reader);
    }
}
