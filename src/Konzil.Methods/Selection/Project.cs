namespace Konzil.Methods.Selection;

/// <summary>What may be paid for out of the budget.</summary>
/// <param name="Id">Its name in ballots and results; ties are decided by it, compared as text (ordinal: "10" before "2").</param>
/// <param name="Cost">In units of the currency, 0 or more.</param>
/// <param name="Name">What people read.</param>
public sealed record Project(string Id, decimal Cost, string Name = "");
