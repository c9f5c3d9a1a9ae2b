namespace Konzil.Methods.Similarity;

/// <summary>Function words of German, and the words of asking and demanding that nearly every suggestion contains.</summary>
internal static class GermanStopWords
{
    public const string List = """
        ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus
        bei beim bereits besonders bin bis bist bitte bzw
        da dabei dadurch dafür dagegen daher damit dann daran darauf darüber darum das dass daß davon dazu dein deine deinem deinen deiner
        dem den denen denn dennoch der deren derer des deshalb desto dessen dich die dies diese diesem diesen dieser dieses dir doch dort
        du durch dürfen darf
        eben ebenso eher eigentlich ein eine einem einen einer eines einfach einige einigen einiger einiges einmal er es etwa etwas euch euer eure
        falls fast für
        gab ganz gar gegen geht gerne gibt
        habe haben hat hatte hatten hätte hätten her hier hin hinter
        ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem innen ins ist
        ja je jede jedem jeden jeder jedes jedoch jemand jene jetzt
        kann kein keine keinem keinen keiner können könnte könnten
        lassen
        machen macht mal man manche mehr mein meine meinem meinen meiner mich mir mit möchte möchten möglich muss muß müssen müsste müssten
        nach nachdem nämlich neben nicht nichts noch nun nur
        ob oder oft ohne
        schon sehr sei seid sein seine seinem seinen seiner seit selbst sich sie sind so sogar solange solch solche sollen soll sollte sollten
        sondern sonst soviel sowie sowohl
        statt
        über um und uns unser unsere unserem unseren unserer unter usw
        viel viele vielen vieler vom von vor
        wann war ware wäre wären waren warum was weder weil weiter welche welchem welchen welcher wenig wenn wer werden werde weshalb
        wie wieder will wir wird wirklich wo wollen worden wurde wurden würde würden
        zb zu zum zur zwar zwischen
        """;
}
