using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>What of the decision control is shown, as the address says it.</summary>
public sealed record MandateFilter(string State, string Unit)
{
    public const string StateKey = "stand";
    public const string UnitKey = "stelle";

    /// <summary>The key for what is overdue, which is no state of its own.</summary>
    public const string Late = "ueberfaellig";

    public static readonly string[] Keys = [StateKey, UnitKey];

    public bool IsEmpty => State.Length == 0 && Unit.Length == 0;

    public static MandateFilter Of(IQueryCollection query) => new(query[StateKey].ToString(), query[UnitKey].ToString());

    public bool Shows(MandateRow row) =>
        (Unit.Length == 0 || row.Mandate.Unit == Unit) && (State.Length == 0 || (State == Late ? row.IsLate : row.Mandate.State.ToString() == State));
}
