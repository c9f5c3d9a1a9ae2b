using System.Net;
using Konzil.Platform;

namespace Konzil.Council.Oparl;

/// <summary>The council information system to read from (section "OParl"). Without an address nothing is ever asked.</summary>
public sealed class OparlOptions
{
    /// <summary>Address of its System or Body object.</summary>
    public string Address { get; set; } = "";

    /// <summary>Name of the body where the system has several; empty takes the only one.</summary>
    public string Body { get; set; } = "";

    public bool AllowHttp { get; set; }

    /// <summary>Inner networks that may be reached, "10.1.2.0/24, 10.1.3.7/32"; empty allows none.</summary>
    public string Networks { get; set; } = "";

    /// <summary>How many days back meetings and papers are read.</summary>
    public int Days { get; set; } = 400;

    public int AnswerSeconds { get; set; } = 20;

    public int TotalSeconds { get; set; } = 180;

    public bool IsOn => Address.Length > 0;

    /// <summary>What may be asked. Wrong settings are a refusal in words, shown in the log.</summary>
    public OutsideRules Rules()
    {
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var start) || start.Scheme is not ("http" or "https") || start.UserInfo.Length > 0)
        {
            throw new Refusal(OutsideText.NoAddress.Filled(Address));
        }

        return new OutsideRules(start)
        {
            AllowHttp = AllowHttp,
            Inner = [.. Networks.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => IPNetwork.TryParse(n, out var network) ? network : throw new Refusal(OparlText.NetworkWrong.Filled(n)))],
            AnswerTime = TimeSpan.FromSeconds(AnswerSeconds),
            TotalTime = TimeSpan.FromSeconds(TotalSeconds),
        };
    }
}
