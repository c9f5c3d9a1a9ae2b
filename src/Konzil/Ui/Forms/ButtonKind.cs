namespace Konzil.Ui;

public enum ButtonKind
{
    Primary,
    Secondary,
    Tertiary,
}
