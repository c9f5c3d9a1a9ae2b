namespace Konzil.Tests.Hostile;

/// <summary>
/// Texts that tried to become code somewhere (classes after the flaws of comparable platforms). Each carries the mark
/// "kzx", so that whatever of it turns into an element, an attribute or an address is recognised.
/// </summary>
public static class HostileTexts
{
    /// <summary>What every text carries in the open, so that a test can see it was really shown.</summary>
    public const string Mark = "kzx";

    public static readonly IReadOnlyList<string> All =
    [
        "<script>alert('kzx')</script>",
        "</title><script src=//kzx.example/x.js></script>",
        "</textarea><script>kzx()</script>",
        "<img src=x onerror=kzx()>",
        "<svg/onload=kzx()>",
        "<svg><script>kzx()</script></svg><svg><animate onbegin=kzx() attributeName=x></svg>",
        "<kzx-element kzx-attribute=1>kzx</kzx-element>",
        "\" kzx-breakout=\"1\" onfocus=\"kzx()\" autofocus=\"",
        "' kzx-breakout='1' onmouseover='kzx()",
        "x\"><kzx-element>",
        "--><kzx-element><!-- kzx",
        "]]><kzx-element>kzx",
        "<a href=\"javascript:kzx()\">kzx</a>",
        "[kzx](javascript:kzx()) ![kzx](data:text/html,kzx)",
        "javascript:kzx()//kzx",
        "data:text/html;base64,PHNjcmlwdD5renggPC9zY3JpcHQ+kzx",
        "<iframe srcdoc='<script>kzx()</script>'></iframe>",
        "<base href=//kzx.example/><form action=//kzx.example><input name=kzx-attribute>",
        "<meta http-equiv=refresh content='0;url=//kzx.example'>",
        "<style>@import'//kzx.example';</style><link rel=stylesheet href=//kzx.example>",
        "<math><mtext><kzx-element><mglyph><style><img src=x onerror=kzx()>",
        "{{7*191}}kzx ${7*191}kzx #{7*191}kzx <%= 7*191 %>kzx @(7*191)kzx",
        "{{constructor.constructor('kzx()')()}} @{kzx} @Html.Raw(\"<kzx-element>\")",
        "%3Cscript%3Ekzx()%3C/script%3E &lt;kzx-element&gt; &#60;kzx-element&#62;",
        "＜script＞kzx＜/script＞ <scr\u0000ipt>kzx</scr\u0000ipt> <ſcript>kzx",
        "\u202Ekzx>tpircs<\u202C kzx\u200Bmitte\u2066 kzx\u2069",
        "=HYPERLINK(\"http://kzx.example\";\"kzx\")",
        "+cmd|' /C calc'!A0 kzx",
        "-1+1|kzx",
        "@SUM(1+1)*cmd|kzx",
        "\t=1+1 kzx",
        "kzx;\"kzx\";\r\n=kzx",
        "kzx\r\nBcc: kzx@example.org\r\n\r\nkzx",
        "kzx\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:kzx",
        "'; DROP TABLE comments;-- kzx",
        "{0} {1} {2} {kzx} {{",
        "../../../etc/passwd kzx",
        "kzx" + new string('ä', 300),
        "kzx" + new string('W', 300),
        "kzx \uD83D\uDC69\u200D\uD83D\uDE80 \u0301\u0302\u0303",
    ];

    /// <summary>Several of them at once, for fields that hold much.</summary>
    public static readonly IReadOnlyList<string> Together = [.. All.Chunk(5).Select(five => string.Join("\n", five))];

    /// <summary>Enough for places that are asked very often.</summary>
    public static readonly IReadOnlyList<string> Few = [All[0], All[1], All[3], All[7], All[8], All[14], All[21], All[24], All[25], All[35]];
}
