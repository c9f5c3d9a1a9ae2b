namespace Konzil.Ui;

/// <summary>A line of money. What is spent is part of what is committed.</summary>
public sealed record MoneyBar(string Label, decimal Planned, decimal Bound, decimal Spent)
{
    internal bool Exceeded => Math.Max(Spent, Bound) > Planned;
}
