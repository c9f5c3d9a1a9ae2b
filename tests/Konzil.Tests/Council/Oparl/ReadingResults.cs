using Konzil.Council;
using Konzil.Council.Oparl;

namespace Konzil.Tests.Council.Oparl;

[Trait("R", "R-3.1-01")]
public class ReadingResults
{
    [Theory]
    [InlineData("Einstimmig beschlossen", ResolutionResult.Adopted)]
    [InlineData("mehrheitlich abgelehnt.", ResolutionResult.Rejected)]
    [InlineData("Zur Kenntnis genommen", ResolutionResult.Noted)]
    [InlineData("Vertagt", ResolutionResult.Deferred)]
    [InlineData("zurückgestellt", ResolutionResult.Deferred)]
    [InlineData("Mehrheitlich teilweise zugestimmt", ResolutionResult.Partly)]
    [InlineData("Geändert beschlossen", null)]
    [InlineData("nicht beschlossen", null)]
    [InlineData("Vertagung abgelehnt", null)]
    [InlineData("", null)]
    public void Only_what_is_certain_is_read_as_a_result(string words, ResolutionResult? result) => Assert.Equal(result, OparlWording.Of(words));
}
